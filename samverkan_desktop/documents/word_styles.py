"""The styles of a paper in Word, made from the same measures as the PDF (`style`). Headings are Word's own.

The typeface is Calibri: the receiver has it, while the one of the PDF would have to be installed.
"""

from __future__ import annotations

from dataclasses import replace

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.word_xml import HEAD, MAIN, border, colour, twips

FACE = "Calibri"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}

# what a text style is called; styles that look the same share one
_NAMED: dict[TextStyle, tuple[str, str]] = {
    st.BODY: ("Normal", "Normal"),
    st.H1: ("Heading1", "heading 1"),
    st.H2: ("Heading2", "heading 2"),
    st.H3: ("Heading3", "heading 3"),
    st.SUBTITLE: ("Subtitle", "Subtitle"),
    st.QUIET: ("Upplysning", "Upplysning"),
    st.NOTICE: ("Anmarkning", "Anmärkning"),
    st.FACT: ("Faktatext", "Faktatext"),
    st.FACT_LABEL: ("Faktarubrik", "Faktarubrik"),
    st.CELL: ("Tabelltext", "Tabelltext"),
    st.CELL_STRONG: ("Tabelltextfet", "Tabelltext fet"),
    st.CELL_HEAD: ("Tabellrubrik", "Tabellrubrik"),
    st.SMALL: ("Litentext", "Liten text"),
    st.HEADER: ("Header", "header"),
    st.FOOTER: ("Footer", "footer"),
}
_HEADINGS = {"Heading1": 0, "Heading2": 1, "Heading3": 2}
_BOLD = ("Semibold", "Bold")
BOX, LIST, LABEL, MARK, HEADER_NAME = "Ruta", "ListNumber", "Etikett", "Markning", "Sidhuvudnamn"
TABLE, FACTS = "Samverkanstabell", "Faktaruta"


def style_id(style: TextStyle) -> str:
    """Return the id of the paragraph style for a text style."""
    named = _NAMED.get(replace(style, right=False))
    return named[0] if named else "Normal"


def face(style: TextStyle) -> str:
    """Return the properties of a run set in a text style."""
    bold = "<w:b/><w:bCs/>" if style.face in _BOLD else ""
    slant = "<w:i/><w:iCs/>" if style.face == "It" else ""
    size = round(style.size * 2)
    return f'{bold}{slant}<w:color w:val="{colour(style.colour)}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def styles(language: str) -> str:
    """Return the part with every style a paper uses, and none besides."""
    tongue = LANGUAGES.get(language, language)
    fonts = " ".join(f'w:{kind}="{FACE}"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{face(st.BODY)}"
        f'<w:lang w:val="{tongue}" w:eastAsia="{tongue}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    own = [_paragraph(id, name, style) for style, (id, name) in _NAMED.items()]
    own.append(_paragraph(BOX, "Ruta", st.FACT, extra="<w:keepLines/>"))
    number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    own.append(_paragraph(LIST, "List Number", st.FACT, extra=number))
    own += [_character("Strong", "Strong", "<w:b/><w:bCs/>"), _character(LABEL, "Etikett", face(st.LABEL))]
    own += [
        _character(MARK, "Märkning", face(st.MARK)),
        _character(HEADER_NAME, "Sidhuvudnamn", face(st.HEADER_STRONG)),
    ]
    own += [_plain_table(), _table(TABLE, "Samverkanstabell", head=True), _table(FACTS, "Faktaruta", head=False)]
    return f'{HEAD}<w:styles xmlns:w="{MAIN}">{defaults}{"".join(own)}</w:styles>'


def _paragraph(id: str, name: str, style: TextStyle, *, extra: str = "") -> str:
    default = ' w:default="1"' if id == "Normal" else ""
    custom = "" if name.islower() or id in ("Normal", "Subtitle", LIST) else ' w:customStyle="1"'
    based = "" if id == "Normal" else '<w:basedOn w:val="Normal"/>'
    level = _HEADINGS.get(id)
    following = '<w:next w:val="Normal"/>' if level is not None else ""
    keep = "<w:keepNext/><w:keepLines/>" if level is not None else ""
    outline = f'<w:outlineLvl w:val="{level}"/>' if level is not None else ""
    line = f'<w:spacing w:before="0" w:after="0" w:line="{twips(style.leading)}" w:lineRule="atLeast"/>'
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{id}"><w:name w:val="{name}"/>{based}{following}'
        f"<w:qFormat/><w:pPr>{keep}{extra}{line}{outline}</w:pPr><w:rPr>{face(style)}</w:rPr></w:style>"
    )


def _character(id: str, name: str, properties: str) -> str:
    custom = "" if id == "Strong" else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{id}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def _plain_table() -> str:
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{_margins(0.0)}</w:tblCellMar></w:tblPr></w:style>'
    )


def _table(id: str, name: str, *, head: bool) -> str:
    lines = border("bottom", st.HAIRLINE, st.LINE) + border("insideH", st.HAIRLINE, st.LINE)
    first = (
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{border("bottom", st.HAIRLINE, st.MUTED)}'
        "</w:tcBorders></w:tcPr></w:tblStylePr>"
        if head
        else ""
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr>{first}</w:style>'
    )


def _margins(pad: float, gap: float = 0.0) -> str:
    sides = (("top", pad), ("left", 0.0), ("bottom", pad), ("right", gap))
    return "".join(f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>' for side, width in sides)


def cell_margins(pad: float, gap: float) -> str:
    """Return the margins of the cells of one table."""
    return f"<w:tblCellMar>{_margins(pad, gap)}</w:tblCellMar>"


def numbering(lists: int, indent: float) -> str:
    """Return the part with the numbered lists; each counts from one."""
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{twips(indent)}" w:hanging="{twips(indent)}"/></w:pPr>'
        f'<w:rPr><w:color w:val="{colour(st.MUTED)}"/></w:rPr></w:lvl>'
    )
    kinds = f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    each = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{restart}</w:num>' for number in range(1, lists + 1)
    )
    return f'{HEAD}<w:numbering xmlns:w="{MAIN}">{kinds}{each}</w:numbering>'
