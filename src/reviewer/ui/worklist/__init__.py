"""The queue on the left of the review page."""
