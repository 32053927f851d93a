"""``jsonl``: the document as one JSON object a line, for programs that read streams.

The first line is of the kind ``run``. The others, whose fields are those of the document's records,
follow in this order: ``article``, ``claim``, ``finding``, ``rejected``, ``failure``, ``event``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from checker.render.base import RenderInput
from checker.render.terminal import safe_json

_KINDS = {
    "article": "articles",
    "claim": "claims",
    "finding": "findings",
    "rejected": "rejected",
    "failure": "failures",
    "event": "events",
}


def render(given: RenderInput, /, *, colour: bool, width: int) -> str:
    """The records, byte for byte the same for equal documents; never coloured or wrapped."""
    return "".join(
        safe_json(json.dumps(record, ensure_ascii=False, separators=(",", ":"))) + "\n"
        for record in _records(given.document.model_dump(mode="json"))
    )


def _records(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    lists = _KINDS.values()
    yield {"kind": "run", **{k: value for k, value in document.items() if k not in lists}}
    for kind, field in _KINDS.items():
        for record in document[field]:
            yield {"kind": kind, **record}
