"""Reads which module imports what, without running any of it. The import rules are tested on this."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EXCUSE = "# start-up:"


@dataclass(frozen=True)
class Import:
    """One imported module (or name in it) as it stands in one line of a file."""

    importer: str  # dotted module
    name: str  # dotted, absolute; "package.module.name" for a name taken from a module
    line: int
    in_function: bool
    excused: bool  # the line says that the import waits for the sake of start-up
    for_types: bool  # under TYPE_CHECKING: never runs

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.name}"


def module_name(path: Path, root: Path) -> str:
    """Return the dotted name of a file under ``root``."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def read_package(package: Path) -> dict[str, list[Import]]:
    """Return the imports of every module in a package folder, by dotted module name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        module = module_name(path, package.parent)
        source = path.read_text(encoding="utf-8")
        found[module] = list(Reader(module, source, is_package=path.stem == "__init__").imports())
    return found


class Reader:
    """Walks one file's syntax tree."""

    def __init__(self, module: str, source: str, *, is_package: bool) -> None:
        self.module = module
        self.lines = source.splitlines()
        self.tree = ast.parse(source)
        self.home = module if is_package else module.rpartition(".")[0]

    def imports(self) -> Iterator[Import]:
        """Yield the file's imports in order."""
        yield from self._walk(self.tree.body, in_function=False, for_types=False)

    def _walk(self, nodes: Sequence[ast.AST], *, in_function: bool, for_types: bool) -> Iterator[Import]:
        for node in nodes:
            for name in self._names(node):
                line = getattr(node, "lineno", 0)
                text = "\n".join(self.lines[line - 1 : getattr(node, "end_lineno", line)])
                yield Import(self.module, name, line, in_function, EXCUSE in text, for_types)
            inside = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                yield from self._walk(node.body, in_function=inside, for_types=True)
                yield from self._walk(node.orelse, in_function=inside, for_types=for_types)
            else:
                yield from self._walk(list(ast.iter_child_nodes(node)), in_function=inside, for_types=for_types)

    def _names(self, node: ast.AST) -> list[str]:
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            base = self._base(node)
            return [f"{base}.{alias.name}" if alias.name != "*" else base for alias in node.names]
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            first = node.args[0] if node.args else None
            return [first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else "?"]
        return []

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.home.split(".")
        parts = parts[: len(parts) - (node.level - 1)]
        return ".".join([*parts, *([node.module] if node.module else [])])


def circles(imports: Mapping[str, Sequence[Import]]) -> list[list[str]]:
    """Return groups of modules that import each other when loaded, each group once."""
    graph = {
        module: {target for one in found if not (one.for_types or one.in_function) for target in owners(one, imports)}
        for module, found in imports.items()
    }
    reach = {module: reachable(module, graph) for module in graph}
    groups = {tuple(sorted(other for other in reach[m] if m in reach[other])) for m in graph if m in reach[m]}
    return [list(group) for group in sorted(groups)]


def owners(one: Import, modules: Mapping[str, object]) -> Iterator[str]:
    """Yield the package's own module that an import names: the module itself, or the one that holds the name."""
    name = one.name if one.name in modules else one.name.rpartition(".")[0]
    if name in modules and name != one.importer:
        yield name


def reachable(start: str, graph: Mapping[str, set[str]]) -> set[str]:
    """Return the modules one comes to from ``start`` in one step or more."""
    seen: set[str] = set()
    ahead = list(graph[start])
    while ahead:
        module = ahead.pop()
        if module not in seen:
            seen.add(module)
            ahead.extend(graph[module])
    return seen
