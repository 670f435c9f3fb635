"""Why the system refused, in Swedish: its own words are in whatever language the computer speaks."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "utrymmet är slut",
    errno.EFBIG: "filen blir för stor",
    errno.EACCES: "rättighet saknas",
    errno.EPERM: "rättighet saknas",
    errno.EROFS: "platsen är skrivskyddad",
    errno.ENOENT: "finns inte",
    errno.ENOTDIR: "en del av sökvägen är ingen mapp",
    errno.EISDIR: "är en mapp",
    errno.EEXIST: "finns redan",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.EIO: "disken svarar inte som den ska",
    errno.ELOOP: "länkarna går i ring",
    errno.ENOTEMPTY: "mappen är inte tom",
}


def reason_of(fault: OSError) -> str:
    """Return in Swedish why the system refused."""
    number = fault.errno or 0
    return _REASONS.get(number) or f"systemets fel {number}"
