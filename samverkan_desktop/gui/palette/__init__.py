"""Ctrl+K: find anything in the record and anything that can be done, by keyboard alone."""
