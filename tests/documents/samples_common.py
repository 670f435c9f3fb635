"""The invented municipality that all samples belong to: its frame, a meeting, those who are called."""

from __future__ import annotations

import struct
import zlib
from datetime import date, time

from samverkan_desktop.documents.values import (
    Called,
    MeetingFacts,
    PaperFrame,
)

DAY = date(2026, 12, 3)
CITATION = "19 kap. 1 § socialtjänstlagen"
SECRECY = "Sekretess enligt 23 och 26 kap. offentlighets- och sekretesslagen"

MEETING = MeetingFacts(
    heading="Konsultationsmöte 7/2026",
    day=DAY,
    start=time(13),
    end=time(15),
    place="Kommunhuset, Sammanträdesrum 2, och på distans",
    link="möte.exempelkommun.example/konsultation-7",
    convener="Förvaltningschef, barn och utbildning",
)

CALLED = (
    Called(function="Rektor", name="Vera Almkvist", unit="Centralskolan"),
    Called(function="Rektor", name="Jonatan Tärnby", unit="Norra skolan (fristående)"),
    Called(function="Pedagog", name="Ylva Sandlycke", unit="Centralskolan"),
    Called(function="Specialpedagog", name="Miriam Haddasson", unit="Elevhälsan"),
    Called(function="Kurator", name="Tove Ekhammar", unit="Elevhälsan"),
    Called(function="Skolsköterska", name="Signe Lövby", unit="Elevhälsan"),
    Called(function="Socialsekreterare", name="Amir Forsvall", unit="Barn och familj"),
    Called(function="Socialsekreterare", name="Disa Kvarnlund", unit="Öppenvården"),
    Called(function="Jurist", name="Henrik Odengård", unit="Socialförvaltningen"),
)


YEAR = (
    (date(2027, 1, 12), ""),
    (date(2027, 2, 16), "En vecka tidigare: sportlov v. 8"),
    (date(2027, 4, 6), ""),
    (date(2027, 5, 18), ""),
    (date(2027, 9, 21), ""),
    (date(2027, 10, 26), "En vecka tidigare: höstlov v. 44"),
    (date(2027, 12, 14), ""),
)


def png(width: int = 60, height: int = 72) -> bytes:
    """A plain shield-coloured picture to stand in for a coat of arms."""
    row = b"\x00" + b"\x1d\x5b\x6f" * width
    raw = zlib.compress(row * height, 9)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", raw) + chunk(b"IEND", b"")


def frame(kind: str, *, status: str = "", secrecy: str = "", example: bool = False, checked: bool = True) -> PaperFrame:
    """The frame of a paper from Exempelkommun."""
    return PaperFrame(
        municipality="Exempelkommun",
        administrations=("Barn- och utbildning", "Socialförvaltningen"),
        document_type=kind,
        day=DAY,
        dnr=("BUN 2026/41", "SN 2026/77"),
        status=status,
        secrecy_marking=secrecy,
        check_line="Identifierarkontroll 2026-12-03 kl. 14.52, granskad av sekreterare" if checked else "",
        plan_reference="Dokumenthanteringsplan p. 3.2",
        file_id="7f3a-26-07",
        author="Exempelkommun",
        title=f"{kind}, konsultationsmöte 7/2026",
        example=example,
    )
