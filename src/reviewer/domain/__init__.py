"""Floor 1: words and rules of the field, on the standard library alone."""
