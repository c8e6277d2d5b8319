"""Reviewer: trained specialists label child-protection case records, metadata only."""
