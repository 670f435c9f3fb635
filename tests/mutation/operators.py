"""Small faults put into code: each is one a tired programmer might make.

A module is read into its tree; every place where a fault can be put is a `Mutant`. One at a time is written out as a
module of its own, without comments, and the tests ought to fail with it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Change = Callable[[], Callable[[], None]]
"""Puts a fault into the tree; what comes back takes it out again."""

_FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_BOUNDARY: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitXor: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class Mutant:
    """One fault in one module. ``number`` counts the faults of that module."""

    module: str
    number: int
    line: int
    operator: str
    what: str

    @property
    def key(self) -> str:
        """Its name: the same as long as the module is."""
        return f"{self.module}:{self.line}:{self.number}"


def mutants_of(module: str, source: str) -> list[Mutant]:
    """Return every fault that can be put into a module."""
    tree = ast.parse(source)
    return [
        Mutant(module, number, site.line, site.operator, site.what) for number, site in enumerate(_Sites(tree).found)
    ]


def mutated(source: str, number: int) -> str:
    """Return the module with one fault in it."""
    tree = ast.parse(source)
    site = _Sites(tree).found[number]
    site.change()
    return ast.unparse(ast.fix_missing_locations(tree))


@dataclass(frozen=True)
class _Site:
    line: int
    operator: str
    what: str
    change: Callable[[], None]


@dataclass
class _Sites:
    """Finds the places. What is text, annotation, decorator or docstring is left as it is."""

    tree: ast.Module
    found: list[_Site] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._block(self.tree.body, in_function=False)

    def _add(self, node: ast.AST, operator: str, what: str, change: Callable[[], None]) -> None:
        self.found.append(_Site(getattr(node, "lineno", 0), operator, what, change))

    # --- statements ------------------------------------------------------------------------------------------------

    def _block(self, body: list[ast.stmt], *, in_function: bool) -> None:
        for at, statement in enumerate(body):
            if in_function:
                self._removal(body, at, statement)
            self._statement(statement, in_function=in_function)

    def _removal(self, body: list[ast.stmt], at: int, statement: ast.stmt) -> None:
        def remove() -> None:
            body[at] = ast.copy_location(ast.Pass(), statement)

        if isinstance(statement, ast.Raise):
            self._add(statement, "raise", f"utan: {_short(statement)}", remove)
        elif (
            (isinstance(statement, ast.Expr) and isinstance(statement.value, (ast.Call, ast.Await)))
            or isinstance(statement, ast.AugAssign)
            or (
                isinstance(statement, ast.Assign)
                and all(isinstance(target, (ast.Attribute, ast.Subscript)) for target in statement.targets)
            )
            or isinstance(statement, ast.Continue | ast.Break)
        ):
            self._add(statement, "sats", f"utan: {_short(statement)}", remove)

    def _statement(self, node: ast.stmt, *, in_function: bool) -> None:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for default in (*node.args.defaults, *node.args.kw_defaults):
                if default is not None:
                    self._expression(default)
            self._block(node.body, in_function=True)
            return
        if isinstance(node, ast.ClassDef):
            self._block(node.body, in_function=False)
            return
        if _never_runs(node):
            return
        if isinstance(node, ast.Return) and node.value is not None:
            self._returned(node)
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "target", "targets", "decorator_list", "type_comment"):
                continue
            if isinstance(value, ast.expr):
                self._expression(value)
            elif isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                self._block(value, in_function=in_function)
            elif isinstance(value, list):
                self._parts(value, in_function=in_function)
        if isinstance(node, (ast.If, ast.While)):
            self._negated(node)

    def _parts(self, parts: list[object], *, in_function: bool) -> None:
        for part in parts:
            if isinstance(part, ast.expr):
                self._expression(part)
            elif isinstance(part, ast.ExceptHandler):
                self._block(part.body, in_function=in_function)
            elif isinstance(part, ast.withitem):
                self._expression(part.context_expr)
            elif isinstance(part, ast.match_case):
                self._block(part.body, in_function=in_function)

    def _returned(self, node: ast.Return) -> None:
        value = node.value
        if isinstance(value, ast.Constant) and value.value is None:
            return
        if isinstance(value, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.Constant):
            return  # changed in other ways

        def give_nothing() -> None:
            node.value = ast.Constant(None)

        self._add(node, "svar", f"svarar inget i stället för {_short(node.value)}", give_nothing)

    def _negated(self, node: ast.If | ast.While) -> None:
        test = node.test
        if isinstance(test, (ast.Compare, ast.UnaryOp, ast.BoolOp)):
            return  # changed in other ways

        def negate() -> None:
            node.test = ast.UnaryOp(ast.Not(), test)

        self._add(node, "villkor", f"not {_short(test)}", negate)

    # --- expressions -----------------------------------------------------------------------------------------------

    def _expression(self, expression: ast.expr) -> None:
        for node in _inside(expression):
            if isinstance(node, ast.Compare):
                self._compared(node)
            elif isinstance(node, ast.BoolOp):
                self._joined(node)
            elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
                self._not(node)
            elif isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
                self._reckoned(node)
            elif isinstance(node, ast.Constant):
                self._constant(node)
            elif isinstance(node, ast.IfExp):
                self._chosen(node)

    def _compared(self, node: ast.Compare) -> None:
        for at, op in enumerate(node.ops):
            for operator, table in (("jämförelse", _FLIPPED), ("gräns", _BOUNDARY)):
                other = table.get(type(op))
                if other is not None:

                    def swap(at: int = at, other: type[ast.cmpop] = other) -> None:
                        node.ops[at] = other()

                    self._add(node, operator, f"{_short(node)}: {type(op).__name__} → {other.__name__}", swap)

    def _joined(self, node: ast.BoolOp) -> None:
        def swap() -> None:
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()

        self._add(node, "och/eller", f"{_short(node)}", swap)

    def _not(self, node: ast.UnaryOp) -> None:
        def drop() -> None:  # `+` of what was negated: the same truth as the value itself
            node.operand = ast.UnaryOp(ast.Not(), node.operand)

        self._add(node, "not", f"utan not: {_short(node)}", drop)

    def _reckoned(self, node: ast.BinOp) -> None:
        if isinstance(node.left, (ast.Constant, ast.JoinedStr)) and not isinstance(
            getattr(node.left, "value", ""), (int, float)
        ):
            return  # texts are put together, types are joined
        other = _ARITHMETIC[type(node.op)]

        def swap() -> None:
            node.op = other()

        self._add(node, "räkning", f"{_short(node)}: {type(node.op).__name__} → {other.__name__}", swap)

    def _constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            other: object = not value
        elif isinstance(value, int):
            other = value + 1
        elif isinstance(value, float):
            other = value * 2 + 1
        elif isinstance(value, bytes) and value:
            other = value[:-1] + bytes([value[-1] ^ 1])
        else:
            return

        def swap() -> None:
            node.value = other  # type: ignore[assignment]  # of the same kind as it was

        self._add(node, "konstant", f"{value!r} → {other!r}", swap)

    def _chosen(self, node: ast.IfExp) -> None:
        def swap() -> None:
            node.body, node.orelse = node.orelse, node.body

        self._add(node, "villkor", f"tvärtom: {_short(node)}", swap)


def _never_runs(node: ast.stmt) -> bool:
    """For the type checker, or for `import *`."""
    if isinstance(node, ast.If):
        return _short(node.test) == "TYPE_CHECKING"
    return isinstance(node, ast.Assign) and any(_short(target) == "__all__" for target in node.targets)


def _inside(expression: ast.expr) -> Iterator[ast.AST]:
    """Walk an expression in the order it stands."""
    yield expression
    for child in ast.iter_child_nodes(expression):
        if isinstance(child, ast.expr):
            yield from _inside(child)
        elif isinstance(child, (ast.keyword, ast.comprehension)):
            for part in ast.iter_child_nodes(child):
                if isinstance(part, ast.expr):
                    yield from _inside(part)


def _short(node: ast.AST | None) -> str:
    text = " ".join(ast.unparse(node).split()) if node is not None else ""
    return text if len(text) <= 70 else f"{text[:67]}…"
