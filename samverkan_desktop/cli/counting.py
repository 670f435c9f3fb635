"""``samverkan counts``: what was taken up by area in a term, in several records together, small numbers kept back."""

from __future__ import annotations

from samverkan_desktop.cli.call import DONE, Call
from samverkan_desktop.cli.passphrase import passphrases
from samverkan_desktop.cli.places import require_file
from samverkan_desktop.cli.tables import table
from samverkan_desktop.domain.counts_across import Across
from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN
from samverkan_desktop.services.counts_across import Asked, counts_across

_HEADINGS, _TOTAL = ("Område", "Punkter"), "Tillsammans"
_SHOWN = "0 betyder att inget togs upp i någon fil. Inget tal är dolt."
_HIDDEN = (
    f"– betyder att minst en av filerna har 1–{SMALLEST_SHOWN - 1}. Då visas varken summan eller vad det blir "
    "tillsammans: annars går det lilla talet att räkna ut."
)


def counts(call: Call) -> int:
    """Print the sums. Each file is opened with its own passphrase, and its log tells that it was counted."""
    args = call.args
    for path in args.files:
        require_file(path)
    words = passphrases(args, args.files)
    asked = [Asked(path, each, args.user) for path, each in zip(args.files, words, strict=True)]
    told = counts_across(asked, args.term, call.surroundings())
    if args.json:
        call.console.json(_json(told, args.term.label, len(asked)), indent=1)
        return DONE
    call.console.line(f"{args.term.label} ({args.term.date_from}–{args.term.date_to}), {len(asked)} filer tillsammans")
    call.console.line("")
    cells = [(name, cell.text) for name, cell in told.rows]
    for line in table(_HEADINGS, [*cells, (_TOTAL, told.total.text)]):
        call.console.line(line)
    call.console.line("")
    call.console.line(_HIDDEN if told.hides else _SHOWN)
    return DONE


def _json(told: Across, term: str, files: int) -> dict[str, object]:
    return {
        "term": term,
        "files": files,
        "areas": [{"area": name, "items": cell.number} for name, cell in told.rows],
        "total": told.total.number,
        "hidden_when_a_file_has": f"1-{SMALLEST_SHOWN - 1}",
    }
