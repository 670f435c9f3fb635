"""The Swedish words of the other rooms, gathered for translation: labels, faults, sentences, names of actions.

Swedish stands where a word belongs: `Labelled` states, ``template`` of faults, ``say("…")``, the label that
`Session.action` is given, the reasons of the recognisers. lupdate sees none of them, so they are read here from the
source itself, by context.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from devtools import places

LABELS, FAULTS, PHRASES, ACTIONS = "Labels", "Faults", "Phrases", "Actions"
HOLE = "{…}"
"""Stands in the name of an action for what is put in."""
_PACKAGE = places.ROOT / "samverkan_desktop"
_ROOMS = ("domain", "deidentify", "storage", "documents", "services")
_TABLES_OF_LABELS = {"KIND_LABELS", "REASONS", "COARSER", "LABELS", "ROLE_LABELS", "DEFINITE", "EVERY_WEEKS"}
_ACTION_CALLS = {"action", "_put", "_action", "_change", "_step"}


def collect() -> dict[str, list[str]]:
    """Return the words of each context, sorted."""
    found: dict[str, set[str]] = {LABELS: set(), FAULTS: set(), PHRASES: set(), ACTIONS: set()}
    for file in sources():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found[LABELS].update(_labels(tree))
        found[FAULTS].update(_templates(tree))
        found[PHRASES].update(_phrases(tree))
        found[ACTIONS].update(_actions(tree))
    for file in sorted((_PACKAGE / "deidentify" / "recognisers").glob("*.py")):
        found[LABELS].update(_reasons(ast.parse(file.read_text(encoding="utf-8"))))
    for file in sorted((_PACKAGE / "gui").rglob("*.py")):
        found[FAULTS].update(_templates(ast.parse(file.read_text(encoding="utf-8"))))
    found[PHRASES].discard("{words}")
    return {context: sorted(word for word in words if _says_something(word)) for context, words in found.items()}


def stub() -> str:
    """Return a Python file that names every word, for lupdate to read."""
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP"]
    for context, words in collect().items():
        lines += [f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(word)})" for word in words]
    return "\n".join(lines) + "\n"


def sources() -> list[Path]:
    """Return the files of the other rooms; the example's texts stay Swedish, as its papers do."""
    files = (file for room in _ROOMS for file in sorted((_PACKAGE / room).rglob("*.py")))
    return [file for file in files if "example" not in file.parent.name]


def _says_something(text: str) -> bool:
    outside = text.replace(HOLE, "")
    while "{" in outside and "}" in outside:
        outside = outside[: outside.index("{")] + outside[outside.index("}") + 1 :]
    return any(sign.isalpha() for sign in outside)


def _is_key(text: str) -> bool:
    """Tell a value that is stored from a word that is shown; English keys look like no Swedish word we use."""
    return text.isascii() and "{" not in text and " " not in text and text.islower()


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _labels(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and "Labelled" in {_name(base) for base in node.bases}:
            for line in node.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Tuple):
                    yield from _strings(line.value.elts[1])
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Dict):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if {_name(target).strip("_") for target in targets} & _TABLES_OF_LABELS:
                for value in node.value.values:
                    yield from _strings(value)
        elif isinstance(node, ast.FunctionDef) and node.name in {"notice", "describe"}:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from _patterns(inner.value)


def _reasons(tree: ast.Module) -> Iterator[str]:
    """Yield why something is marked: the sentences held as constants where it is recognised."""
    for line in tree.body:
        value = line.value if isinstance(line, ast.Assign) else None
        for text in _strings(value) if isinstance(value, ast.Constant) else ():
            if text[:1].isupper() and text.endswith(".") and " " in text and "\\" not in text:
                yield text


def _templates(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for line in node.body:
                target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
                value = line.value if isinstance(line, (ast.Assign, ast.AnnAssign)) else None
                if value is not None and target is not None and _name(target) == "template":
                    yield from _strings(value)


def _phrases(tree: ast.Module) -> Iterator[str]:
    """Yield templates: given to ``say``, or held as constants where phrases are made."""
    makes = any(isinstance(node, ast.ImportFrom) and str(node.module).endswith("domain.phrases") for node in tree.body)
    makes = makes or any(isinstance(node, ast.ClassDef) and node.name == "Phrase" for node in tree.body)
    if not makes:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "say" and node.args:
            yield from _strings(node.args[0])
        elif isinstance(node, ast.ClassDef) and "StrEnum" in {_name(base) for base in node.bases}:
            for line in node.body:
                if isinstance(line, ast.Assign):
                    yield from (text for text in _strings(line.value) if not _is_key(text))
    for line in tree.body:
        value = line.value if isinstance(line, (ast.Assign, ast.AnnAssign)) else None
        if value is not None:
            yield from (text for text in _strings(value) if ("{" in text or " " in text) and "\\" not in text)


def _actions(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _name(node.func) not in _ACTION_CALLS:
            continue
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        given = [*node.args[:3], *(named[name] for name in ("name", "label") if name in named)]
        for label in given:
            yield from _patterns(label)


def _patterns(node: ast.expr) -> Iterator[str]:
    """Yield the strings a value may be; what is put in stands as `HOLE`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _patterns(node.body)
        yield from _patterns(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _patterns(value)


def _strings(node: ast.expr) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and inner.value:
            yield inner.value


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
