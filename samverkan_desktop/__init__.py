"""Samverkan: the cooperation between school and social services in one encrypted file."""

__version__ = "0.1.0"
