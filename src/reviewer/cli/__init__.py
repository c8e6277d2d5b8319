"""Floor 5: one file for each group of commands; never Qt."""
