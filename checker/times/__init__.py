"""Dates and days, as intervals."""
