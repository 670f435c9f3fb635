"""The example municipality *Exempelkommun*: a made-up record, the first thing a new user meets.

A pure generator: the same arguments give the same values, and nothing is read but the texts under
``resources/examples`` and the seeds. No place, school or person in it exists.
"""

from samverkan_desktop.services.example.build import build_example
from samverkan_desktop.services.example.data import ExampleData

__all__ = ["ExampleData", "build_example"]
