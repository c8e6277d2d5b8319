"""The people page: accounts, roles, passphrases."""
