"""Measurements of speed and memory: of whole runs (``articles``), and of the engine at scale."""
