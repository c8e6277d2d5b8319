"""Floor 5: the only Qt."""
