"""Agreement between reviewers: statistics on plain arrays, `Defined` or `Undefined` out.

Nothing here knows cases, codebooks, files or screens. `units.Ratings` is the way in,
`summary.summarise` computes everything that applies to a level, and every module holds one subject.
"""
