"""Floor 2: pure codecs, files in and files out."""
