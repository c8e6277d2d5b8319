"""Project VIC JSON 1.1 to 2.0, read as a stream: one batch of records at a time, whatever the file's size."""

from reviewer.exchange.vics.reader import VicsReader

__all__ = ["VicsReader"]
