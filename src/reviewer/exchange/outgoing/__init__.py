"""Tables going out: what a table is, and a writer for each format.  The same rows give the same bytes."""
