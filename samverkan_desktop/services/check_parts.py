"""The check of texts, brought in parts: its patterns take ten times longer to compile than a key may wait."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from samverkan_desktop.services.parts import Parts

_PARTS: tuple[Callable[[], object], ...] = (
    lambda: import_module("samverkan_desktop.deidentify.findings"),
    lambda: import_module("samverkan_desktop.deidentify.lexicon"),
    lambda: import_module("samverkan_desktop.deidentify.keeping"),
    lambda: import_module("samverkan_desktop.deidentify.context"),
    lambda: import_module("samverkan_desktop.deidentify.parts"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.name_words"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.name_tokens"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.reading"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.address"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.birth_date"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.email"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.exact_date"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.hidden_name"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.initials"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.lma_number"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.online_handle"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.person_name"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.personal_number"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.phone"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.small_place"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.place"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.rare_trait"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.registered_id"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.repeated_name"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.school_class"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.small_name"),
    lambda: import_module("samverkan_desktop.deidentify.recognisers.spelled_out"),
    lambda: import_module("samverkan_desktop.deidentify.engine"),
    lambda: import_module("samverkan_desktop.deidentify.combination"),
    lambda: import_module("samverkan_desktop.deidentify.postponing"),
    lambda: import_module("samverkan_desktop.deidentify.traits"),
    lambda: import_module("samverkan_desktop.deidentify.lexicon").lexicon(),
    lambda: import_module("samverkan_desktop.services.gate"),
    lambda: import_module("samverkan_desktop.services.context"),
)


def check_parts() -> Parts:
    """Return what is to be brought; what has come already costs nothing."""
    return Parts(_PARTS)
