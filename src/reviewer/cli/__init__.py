"""Floor 5: the commands, one file for each group; they call the same services as the window."""
