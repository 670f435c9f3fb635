"""The check of texts, brought in parts: its patterns take ten times longer to compile than a key may wait."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from samverkan_desktop.services.parts import Parts

_PARTS: tuple[Callable[[], object], ...] = (
    lambda: import_module("samverkan_desktop.deidentify.findings"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.lexicon"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.keeping"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.context"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.parts"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.name_words"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.name_tokens"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.reading"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.address"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.birth_date"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.email"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.exact_date"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.hidden_name"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.initials"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.lma_number"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.online_handle"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.person_name"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.personal_number"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.phone"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.small_place"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.place"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.rare_trait"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.registered_id"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.repeated_name"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.school_class"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.small_name"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.recognisers.spelled_out"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.engine"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.combination"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.postponing"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.traits"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.deidentify.lexicon").lexicon(),  # start-up: in parts
    lambda: import_module("samverkan_desktop.services.gate"),  # start-up: in parts
    lambda: import_module("samverkan_desktop.services.context"),  # start-up: in parts
)


def check_parts() -> Parts:
    """Return what is to be brought; what has come already costs nothing."""
    return Parts(_PARTS)
