"""What a fault report would tell."""

from __future__ import annotations

import traceback

from samverkan_desktop.domain.errors import SamverkanError


def told(fault: BaseException) -> str:
    """Everything a fault report tells: the fault, what lies behind it, and the way there."""
    chain: list[str] = []
    seen: set[int] = set()
    waiting: list[BaseException | None] = [fault]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        chain += [str(each), repr(each), repr(each.args), repr(vars(each))]
        chain += traceback.TracebackException.from_exception(each).format()
        waiting += [each.__cause__, each.__context__]
    if isinstance(fault, SamverkanError):
        chain.append(fault.sentence())
    return "\n".join(chain)
