"""Every recogniser. Order settles ties: of two equal hits the earlier recogniser's stands.

A new one is a function from ``Reading`` to hits, in a file of its own, and a line here.
"""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers import (
    address,
    birth_date,
    email,
    exact_date,
    hidden_name,
    initials,
    lma_number,
    online_handle,
    person_name,
    personal_number,
    phone,
    place,
    rare_trait,
    registered_id,
    repeated_name,
    reserve_number,
    school_class,
    small_name,
    spelled_out,
)
from samverkan_desktop.deidentify.recognisers.reading import Recogniser, SecondLook

RECOGNISERS: tuple[Recogniser, ...] = (
    personal_number.find,
    reserve_number.find,
    lma_number.find,
    phone.find,
    birth_date.find,
    spelled_out.find,
    email.find,
    person_name.find,
    small_name.find,
    initials.find,
    hidden_name.find,
    address.find,
    registered_id.find,
    online_handle.find,
    school_class.find,
    exact_date.find,
    place.find,
    rare_trait.find,
)

SECOND_LOOKS: tuple[SecondLook, ...] = (repeated_name.look,)
"""What needs the whole text, such as a name told in one place and used in another: it is given the text and the hits
of every part, and must be quick, for it runs after each key press. The recognisers above see one part at a time."""
