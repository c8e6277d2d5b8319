"""Revising the codebook: the draft of the next version, its preview and publication, and what follows."""
