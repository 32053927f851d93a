"""Measurements and generated documents; nothing that a run of the checker needs."""
