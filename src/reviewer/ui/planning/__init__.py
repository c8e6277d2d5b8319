"""The planning page: draw cases, assign them, replace somebody."""
