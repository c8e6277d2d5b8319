"""The review page: the record in the middle, the form on the right; the presenter is free of Qt."""
