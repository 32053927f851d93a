"""Scorers: what a system's claims and findings are worth, held against the labels."""
