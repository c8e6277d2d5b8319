"""Floor 2: statistics of agreement on plain arrays, Defined or Undefined out."""
