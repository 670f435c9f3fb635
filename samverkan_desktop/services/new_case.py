"""A case as it is put on an agenda: its code, its krets, and what it brings along from its earlier discussions."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.cases import CaseDiscussion, default_circle, require_circle_allowed
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.services.case_codes import give_code, require_known
from samverkan_desktop.services.session import Session


@dataclass(frozen=True, kw_only=True)
class CaseDetails:
    """What is known when a case is put on the agenda. ``code``: an earlier case that comes back, else a new one.

    ``concerned_unit_id``: the unit whose pupil it is, where another one asks.
    """

    stage: Stage
    asking_side: Side
    asking_unit_id: str
    code: int | None = None
    from_medical_branch: bool = False
    other_municipality: bool = False
    concerned_unit_id: str = ""


def new_case(session: Session, details: CaseDetails, meeting: Meeting) -> CaseDiscussion:
    """Return the case, with its code given. Called inside an action.

    A case that has come from the medical branch once stays the branch's in every forum it is taken to (M33).
    """
    repositories = session.repositories
    code = give_code(session) if details.code is None else require_known(session, details.code)
    earlier = repositories.items.where(case_code=code) if details.code is not None else ()
    branch = details.from_medical_branch or any(item.case and item.case.from_medical_branch for item in earlier)
    register = repositories.register()
    case = CaseDiscussion(
        code=code,
        stage=details.stage,
        asking_side=details.asking_side,
        asking_unit_id=details.asking_unit_id,
        circle=default_circle(
            details.asking_unit_id, register, day=meeting.day, concerned_unit_id=details.concerned_unit_id
        ),
        disclosing=(details.asking_side,),
        from_medical_branch=branch,
        other_municipality=details.other_municipality,
        concerned_unit_id=details.concerned_unit_id,
    )
    require_circle_allowed(case, register)
    return case
