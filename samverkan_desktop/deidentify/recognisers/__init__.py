"""The recognisers, one topic each; `every` has all of them, in their order."""
