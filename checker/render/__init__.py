"""The output formats, one a module; nothing here does I/O.

The words of articles and models are untrusted. Formats for people show control characters and
invisible ones as escapes, so that no article can drive the terminal it is printed on; formats for
programs hold exactly the same text, with such characters in JSON's own escapes.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from checker.render import concise, full, json, jsonl
from checker.render.base import Renderer, RenderInput

__all__ = ["FORMATS", "WHOLE", "RenderInput", "Renderer", "render"]

FORMATS: Mapping[str, Renderer] = MappingProxyType(
    {"full": full.render, "concise": concise.render, "json": json.render, "jsonl": jsonl.render}
)
"""Every format by the name that ``--format`` takes, the default first."""

WHOLE = frozenset({"json", "jsonl"})
"""The formats that hold all of the document, the timelines of its events included."""


def render(name: str, given: RenderInput, *, colour: bool, width: int) -> str:
    """The run in the format called ``name``, ending with exactly one line break.

    Args:
        name: A key of ``FORMATS``.
        given: The run.
        colour: Whether terminal colours may be used.
        width: Columns of the terminal.
    """
    return FORMATS[name](given, colour=colour, width=width)
