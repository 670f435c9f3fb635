"""A value in, bytes out: the papers."""
