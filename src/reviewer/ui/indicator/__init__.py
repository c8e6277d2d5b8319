"""The indicator of many packages: chosen, counted, looked at and written."""
