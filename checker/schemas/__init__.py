"""The published JSON Schema of the output; ``python -m checker.schemas`` writes it anew."""

from __future__ import annotations

import json
from pathlib import Path

from checker.document import output_schema

OUTPUT_SCHEMA = Path(__file__).with_name("output.schema.json")
"""The committed schema."""


def written_schema() -> str:
    """The schema as it is committed: two spaces of indent, one line break at the end."""
    return json.dumps(output_schema(), ensure_ascii=False, indent=2) + "\n"
