"""The record: an encrypted database. peewee never leaves this folder."""
