"""Marks in every text field: what could point out a child is found as one types, and one key replaces it."""
