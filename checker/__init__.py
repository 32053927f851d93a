"""checker: finds statements in news articles that cannot both stand."""

__version__ = "0.1.0"
