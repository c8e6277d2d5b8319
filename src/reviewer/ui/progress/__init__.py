"""The progress page: how far the study is, never by person."""
