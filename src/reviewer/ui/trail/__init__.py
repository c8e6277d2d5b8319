"""The trail page: who changed what and when, and whether all of it is whole."""
