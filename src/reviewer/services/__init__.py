"""Floor 3: what a user can do; speaks to storage through ports."""
