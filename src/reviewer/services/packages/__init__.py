"""Packages: labels that leave, work that goes to other desks and comes back, and what is merged."""
