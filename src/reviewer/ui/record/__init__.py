"""The record of a case, as every page on cases shows it: facts, media metadata, the certified tool."""
