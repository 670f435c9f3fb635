"""Generated from ui/ by installer/dev.py forms; never edited by hand."""
