"""Values and rules of the field.

Standard library, dateutil and holidays only; clock, ids and randomness are passed in.
"""
