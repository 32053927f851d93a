"""Reading articles: exact text, metadata, passages."""

from __future__ import annotations

from checker.ingest.metadata import MetadataFlags
from checker.ingest.reader import MAX_BYTES, STANDARD_INPUT, read_article

__all__ = ["MAX_BYTES", "STANDARD_INPUT", "MetadataFlags", "read_article"]
