"""The merge page: packages that came, what is known of them, and taking them in."""
