"""The words that municipalities write in their lists for what the register keeps as states."""

from __future__ import annotations

from samverkan_desktop.domain.register import PrincipalKind, Side, UnitKind

KIND_WORDS: dict[str, UnitKind] = {
    **dict.fromkeys(("förskola", "förskolan", "förskoleverksamhet", "pedagogisk omsorg"), UnitKind.PRESCHOOL),
    **dict.fromkeys(
        ("grundskola", "grundskolan", "skola", "anpassad grundskola", "f-9", "f-6", "7-9"), UnitKind.COMPULSORY
    ),
    **dict.fromkeys(
        ("gymnasieskola", "gymnasieskolan", "gymnasium", "gymnasiet", "anpassad gymnasieskola"),
        UnitKind.UPPER_SECONDARY,
    ),
    **dict.fromkeys(("elevhälsa", "elevhälsan", "centrala elevhälsan"), UnitKind.PUPIL_HEALTH),
    **dict.fromkeys(
        ("socialtjänst", "socialtjänsten", "individ och familj", "barn och familj"), UnitKind.SOCIAL_SERVICES
    ),
    **dict.fromkeys(("förvaltning", "förvaltningen", "kansli"), UnitKind.ADMINISTRATION),
    **dict.fromkeys(
        ("hälso- och sjukvård", "sjukvård", "vård", "vårdcentral", "bup", "habilitering", "habiliteringen"),
        UnitKind.HEALTH_CARE,
    ),
    **dict.fromkeys(("familjecentral", "familjecentralen"), UnitKind.FAMILY_CENTRE),
    **dict.fromkeys(("annan", "annan verksamhet", "övrigt"), UnitKind.OTHER),
}

NAME_ENDINGS: tuple[tuple[str, UnitKind], ...] = (
    ("förskola", UnitKind.PRESCHOOL),
    ("förskolan", UnitKind.PRESCHOOL),
    ("gymnasium", UnitKind.UPPER_SECONDARY),
    ("gymnasiet", UnitKind.UPPER_SECONDARY),
    ("gymnasieskola", UnitKind.UPPER_SECONDARY),
    ("skola", UnitKind.COMPULSORY),
    ("skolan", UnitKind.COMPULSORY),
)
"""What a unit's own name tells where the list does not: ``Centralskolan``."""

SIDE_OF_KIND: dict[UnitKind, Side] = {
    UnitKind.PRESCHOOL: Side.SCHOOL,
    UnitKind.COMPULSORY: Side.SCHOOL,
    UnitKind.UPPER_SECONDARY: Side.SCHOOL,
    UnitKind.PUPIL_HEALTH: Side.SCHOOL,
    UnitKind.SOCIAL_SERVICES: Side.SOCIAL,
    UnitKind.HEALTH_CARE: Side.REGION,
}

SIDE_WORDS: dict[str, Side] = {
    **dict.fromkeys(
        ("skola", "skolan", "utbildning", "barn och utbildning", "barn- och utbildning", "utbildningsförvaltningen"),
        Side.SCHOOL,
    ),
    **dict.fromkeys(("barn- och utbildningsförvaltningen", "bildningsförvaltningen"), Side.SCHOOL),
    **dict.fromkeys(
        ("socialtjänst", "socialtjänsten", "social", "socialförvaltningen", "individ och familj"), Side.SOCIAL
    ),
    **dict.fromkeys(("region", "regionen", "hälso- och sjukvård"), Side.REGION),
    **dict.fromkeys(("annan", "annat", "övrigt", "övriga"), Side.OTHER),
}

PRINCIPAL_WORDS: dict[str, PrincipalKind] = {
    **dict.fromkeys(("kommunal", "kommunalt", "kommun", "kommunen"), PrincipalKind.MUNICIPAL),
    **dict.fromkeys(("fristående", "enskild", "enskilt", "privat", "friskola"), PrincipalKind.INDEPENDENT),
    **dict.fromkeys(("region", "regional", "regionen"), PrincipalKind.REGION),
    **dict.fromkeys(("annan", "annat", "övrig"), PrincipalKind.OTHER),
}

INDEPENDENT_SIGNS = (" ab ", "aktiebolag", "stiftelse", "förening", "friskol", "fria ", "kooperativ", "fristående")
"""What in the name of a principal tells that it is independent."""
