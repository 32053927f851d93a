"""``json``: the whole document, as its published schema has it."""

from __future__ import annotations

import json

from checker.render.base import RenderInput
from checker.render.terminal import safe_json


def render(given: RenderInput, /, *, colour: bool, width: int) -> str:
    """The document, byte for byte the same for equal documents; never coloured or wrapped."""
    record = given.document.model_dump(mode="json")
    return safe_json(json.dumps(record, ensure_ascii=False, indent=2)) + "\n"
