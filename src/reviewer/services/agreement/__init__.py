"""Agreement of a project: which codings count, how each variable is measured, and every number with its way
back to the cases behind it.
"""
