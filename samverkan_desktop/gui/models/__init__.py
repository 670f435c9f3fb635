"""Table and list models over domain values."""
