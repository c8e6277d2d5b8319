"""The indicator of many packages: verified, counted once each, protected, and kept as a release."""
