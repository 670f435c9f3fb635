"""A PDF from outside, opened so that nothing in it can swell and nothing the reader says of it is written down."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader


@contextmanager
def reader_of(data: bytes, *, swelling: int, elements: int) -> Iterator[PdfReader]:
    """Give a reader of the file. ``swelling``: bytes a part may become unpacked; ``elements``: of a list or a table.

    Inside, the reader may raise anything: the caller tells what that means, and drops its words.
    """
    import pypdf  # start-up: only when a file is read

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # what it has to say of a broken file quotes the file
    limits: dict[str, Any] = {
        "maximum_declared_stream_length": len(data),
        "array_based_stream_maximum_output_length": swelling,
        "lzw_maximum_output_length": swelling,
        "run_length_maximum_output_length": swelling,
        "zlib_maximum_output_length": swelling,
        "array_maximum_element_count": elements,
        "dictionary_maximum_element_count": elements,
        "form_fields_maximum_entries": 1_000,
        "form_fields_maximum_depth": 10,
        "disable_legacy_handling": True,
    }
    with pypdf.apply_configuration(**limits):
        yield pypdf.PdfReader(io.BytesIO(data), strict=False)
