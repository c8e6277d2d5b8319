"""Floor 3: what a user can do; speaks to the store through ports."""
