"""Settling disagreements: what agrees merges by itself, an adjudicator decides the rest; then feedback."""
