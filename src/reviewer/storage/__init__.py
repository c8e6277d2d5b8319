"""Floor 2: the only SQL, and the one encrypted database that it speaks to.

The store is opened by `reviewer.storage.project_file`.
"""
