"""The feedback page: where final answers are not what the reviewer had said; the presenter is free of Qt."""
