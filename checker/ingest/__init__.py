"""Reading articles: exact text, metadata, passages."""

from __future__ import annotations

from checker.ingest.metadata import MetadataFlags
from checker.ingest.reader import MAX_BYTES, read_article

__all__ = ["MAX_BYTES", "MetadataFlags", "read_article"]
