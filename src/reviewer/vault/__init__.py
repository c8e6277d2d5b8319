"""Floor 2: key slots, signatures and sealing; the only door to cryptography."""
