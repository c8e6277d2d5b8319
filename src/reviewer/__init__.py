"""Reviewer: trained specialists label child-protection case records, metadata only."""

__version__ = "0.1.0"
