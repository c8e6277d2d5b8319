"""The same gathering and counting for many packages at once, on an engine that holds the rows.

Expressions are of the subset that every engine answers alike: filter, join, group, count, distinct count,
least, greatest, sum, case and sort. Nothing else of ibis is used here, so that DuckDB and Spark agree.
"""
