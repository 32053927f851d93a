"""Ids that depend on content alone."""

from __future__ import annotations

import hashlib
import json


def digest(value: object) -> str:
    """Twelve hexadecimal digits of the SHA-256 of the value's canonical JSON."""
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]
