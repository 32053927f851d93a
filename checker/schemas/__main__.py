"""Write the published schema anew."""

from __future__ import annotations

from checker.schemas import OUTPUT_SCHEMA, written_schema

if __name__ == "__main__":
    OUTPUT_SCHEMA.write_text(written_schema(), encoding="utf-8", newline="\n")
