"""Floor 1: the words and rules of reviewing; needs the standard library only."""
