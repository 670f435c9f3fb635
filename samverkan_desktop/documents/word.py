"""Blocks and a frame into a Word file (Office Open XML). The same value always gives the same bytes: no clock is read.

Written here part by part instead of from a library's template, so that nothing stands in the file but the paper: no
name of a computer's user, no moment, no revision ids, no trace of a program, no style that is not used.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import word_styles as ws
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.fonts import Ruler, ready
from samverkan_desktop.documents.values import PaperFrame
from samverkan_desktop.documents.word_body import Body
from samverkan_desktop.documents.word_frame import ARMS_RELATION, arms_of, footer, header
from samverkan_desktop.documents.word_xml import HEAD, MAIN, RELATIONS, content, twips

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the least a ZIP can say
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {  # relation and kind of each part of the document
    "styles.xml": ("styles", "styles"),
    "settings.xml": ("settings", "settings"),
    "numbering.xml": ("numbering", "numbering"),
    "header1.xml": ("header", "header"),
    "header2.xml": ("header", "header"),
    "footer1.xml": ("footer", "footer"),
}


def build(frame: PaperFrame, blocks: Iterable[Block]) -> bytes:
    """Return a Word file of the blocks in the frame, its properties set from the frame alone."""
    ready()
    arms = arms_of(frame)
    body = Body(Ruler())
    inner = body.xml(blocks)
    parts = {
        "styles.xml": ws.styles(frame.language),
        "settings.xml": _settings(frame.language),
        "header1.xml": header(frame, None),
        "footer1.xml": footer(frame),
    }
    if body.lists:
        parts["numbering.xml"] = ws.numbering(body.lists, st.LIST_INDENT)
    if arms:
        parts["header2.xml"] = header(frame, arms)
    files: dict[str, bytes] = {
        "[Content_Types].xml": _content_types(parts, pictures=arms is not None).encode(),
        "_rels/.rels": _package_relations().encode(),
        "docProps/core.xml": _core(frame).encode(),
        "word/document.xml": _document(inner, first_page=arms is not None).encode(),
        "word/_rels/document.xml.rels": _document_relations(parts).encode(),
    }
    files |= {f"word/{name}": text.encode() for name, text in parts.items()}
    if arms:
        link = _relation(ARMS_RELATION, f"{RELATIONS}/image", "media/vapen.png")
        files["word/_rels/header2.xml.rels"] = _relations(link).encode()
        files["word/media/vapen.png"] = arms.png
    return _zipped(files)


def _zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            entry.external_attr = 0
            archive.writestr(entry, data)
    return out.getvalue()


def _document(inner: str, *, first_page: bool) -> str:
    references = '<w:headerReference w:type="default" r:id="header1"/>'
    if first_page:
        references += '<w:headerReference w:type="first" r:id="header2"/>'
    references += '<w:footerReference w:type="default" r:id="footer1"/>'
    if first_page:
        references += '<w:footerReference w:type="first" r:id="footer1"/>'
    margins = {
        "top": st.MARGIN_TOP,
        "right": st.MARGIN_RIGHT,
        "bottom": st.MARGIN_BOTTOM,
        "left": st.MARGIN_LEFT,
        "header": st.HEADER_TOP,
        "footer": st.FOOTER_EDGE,
        "gutter": 0.0,
    }
    measures = " ".join(f'w:{name}="{twips(length)}"' for name, length in margins.items())
    page = (
        f'<w:sectPr>{references}<w:pgSz w:w="{twips(st.PAGE_WIDTH)}" w:h="{twips(st.PAGE_HEIGHT)}"/>'
        f"<w:pgMar {measures}/>{'<w:titlePg/>' if first_page else ''}</w:sectPr>"
    )
    return f'{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{RELATIONS}"><w:body>{inner}{page}</w:body></w:document>'


def _settings(language: str) -> str:
    """What Word is asked to do: as it is today, in Swedish, and not to write the user's name when it saves."""
    modern = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat>'
    )
    tongue = f'<w:themeFontLang w:val="{ws.LANGUAGES.get(language, language)}"/>'
    return (
        f'{HEAD}<w:settings xmlns:w="{MAIN}"><w:removePersonalInformation/><w:removeDateAndTime/>'
        f'<w:defaultTabStop w:val="{twips(st.LABEL_WIDTH)}"/>{modern}{tongue}'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _core(frame: PaperFrame) -> str:
    properties = (
        ("dc:title", frame.title),
        ("dc:subject", frame.document_type),
        ("dc:creator", frame.author),
        ("dc:language", ws.LANGUAGES.get(frame.language, frame.language)),
    )
    inner = "".join(f"<{name}>{content(text)}</{name}>" for name, text in properties)
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</cp:coreProperties>'
    )


def _content_types(parts: Iterable[str], *, pictures: bool) -> str:
    named = {"/word/document.xml": f"{_KINDS}.document.main+xml"}
    named |= {f"/word/{name}": f"{_KINDS}.{_PARTS[name][1]}+xml" for name in parts}
    named["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    picture = '<Default Extension="png" ContentType="image/png"/>' if pictures else ""
    each = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in named.items())
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{picture}{each}</Types>'
    )


def _package_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        _relation("rId1", f"{RELATIONS}/officeDocument", "word/document.xml")
        + _relation("rId2", core, "docProps/core.xml")
    )


def _document_relations(parts: Iterable[str]) -> str:
    return _relations(
        "".join(_relation(name.removesuffix(".xml"), f"{RELATIONS}/{_PARTS[name][0]}", name) for name in parts)
    )


def _relation(id: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>'


def _relations(inner: str) -> str:
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'
