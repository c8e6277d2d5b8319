"""The adjudication page: the queue of differences, the record, the questions; the presenter is free of Qt."""
