"""Published tables in which nobody can be found: small cells, what goes with them, an attack on the rest."""
