"""The indicator: shares with their uncertainty, associations, and tables in which nobody can be found."""
