"""Bringing case records in, step by step."""
