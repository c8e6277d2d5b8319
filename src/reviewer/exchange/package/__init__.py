"""A package: a bag (RFC 8493) in one file, whose payload is sealed and whose manifests are signed."""
