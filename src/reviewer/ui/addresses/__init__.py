"""The address book page: whose keys are known, added, confirmed by words, revoked."""
