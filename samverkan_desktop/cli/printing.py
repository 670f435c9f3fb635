"""``samverkan print``: a paper as PDF, through the gate like every other."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.opening import opened
from samverkan_desktop.services.delivery import deliver, require_place
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.papers import PaperKind, Papers, Variant


def print_paper(call: Call) -> int:
    """Write one paper of one meeting. While the gate is shut nothing is written."""
    args = call.args
    kind = next(kind for kind in PaperKind if kind.value == args.kind)
    require_place(args.out)
    with opened(call, args.file) as session:
        meeting = Meetings(session).find(args.meeting)
        variant = Variant.WITHOUT_CASES if args.without_cases else Variant.FULL
        paper = Papers(session).produce(kind, meeting.id, variant)
    deliver(args.out, paper.content)
    call.console.line(f"{kind.label} finns nu i {args.out}.")
    return DONE
