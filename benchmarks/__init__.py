"""Every performance target as a runnable benchmark, beside the peer and the limit it is compared with."""
