"""Floor 2: the only SQL."""
