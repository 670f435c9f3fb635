"""Numbered migrations, run once each in the safe order."""
