"""``samverkan print``: a paper as PDF or Word, through the gate like every other."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.services.delivery import deliver, require_place
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.papers import PaperFormat, PaperKind, Papers, Variant


def print_paper(call: Call) -> int:
    """Write one paper of one meeting. While the gate is shut nothing is written."""
    args = call.args
    kind = next(kind for kind in PaperKind if kind.value == args.kind)
    format = next(each for each in PaperFormat if each.value == args.format)
    require_place(args.out, format)
    with opened(call, args.file) as session:
        meeting = Meetings(session).find(args.meeting)
        variant = Variant.WITHOUT_CASES if args.without_cases else Variant.FULL
        paper = Papers(session).produce(kind, meeting.id, variant, format=format)
    deliver(args.out, paper.content, format)
    call.console.line(f"{kind.label} finns nu i {args.out}.")
    return DONE
