"""Untrusted text on a terminal: made harmless, measured in columns, wrapped, clipped, coloured.

Colours are added after text was made harmless, never before, so that every escape sequence in the
output is one of ours.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from rich.cells import cell_len, chop_cells

_MEASURE = 100
_NARROWEST = 40

_SUSPECT = re.compile(r"[^\n\x20-\x7e]")
_BREAKS = re.compile(r" *[\t-\r\x85\u2028\u2029][\t-\r\x85\u2028\u2029 ]*")
# Cc: C0, DEL and C1. Cf: what cannot be seen, directional overrides among it. Cs: not encodable.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Persian, many Indic scripts and joined emoji cannot be written without these two.
_JOINERS = frozenset({"\u200c", "\u200d"})


def safe(text: str) -> str:
    r"""``text`` as one line that no terminal obeys.

    Line breaks and tabs become a space; control characters and invisible format characters
    (Unicode's categories Cc and Cf, but for the two joiners) become visible escapes: ``\x1b``.
    """
    folded = _BREAKS.sub(" ", text)
    return _escaped(folded, lambda char: char.encode("unicode_escape").decode("ascii"))


def safe_json(encoded: str) -> str:
    """JSON in which such characters stand as JSON's own escapes: the same data, safe to print.

    It also keeps one record on one line for readers that take U+2028 or U+0085 for a line's end.
    """
    return _escaped(encoded, lambda char: json.dumps(char)[1:-1])


def _escaped(text: str, escape: Callable[[str], str]) -> str:
    def replace(found: re.Match[str]) -> str:
        char = found.group()
        unsafe = unicodedata.category(char) in _UNSAFE and char not in _JOINERS
        return escape(char) if unsafe else char

    return _SUSPECT.sub(replace, text)


def clip(text: str, columns: int) -> str:
    """``text`` made safe and, if it is wider than ``columns``, cut between words, with an ellipsis.

    Only a single word that is wider by itself is cut inside.
    """
    line = safe(text)
    if cell_len(line) <= columns:
        return line
    head = chop_cells(line, max(columns - 1, 1))[0]
    if line[len(head)] != " " and " " in head:
        head = head[: head.rindex(" ")]
    return head.rstrip(" ,;:") + "…"


class Style(StrEnum):
    """Text attributes and colours, as parameters of the ANSI sequence SGR (ECMA-48, 8.3.117)."""

    BOLD = "1"
    DIM = "2"
    RED = "1;31"
    YELLOW = "1;33"
    CYAN = "36"


@dataclass(frozen=True)
class Page:
    """How wide the output is and whether it has colours.

    Attributes:
        colour: Whether ``paint`` does anything.
        width: Columns of the terminal; lines longer than 100 columns read badly and are not made.
    """

    colour: bool
    width: int

    @property
    def columns(self) -> int:
        """Columns to fill."""
        return min(max(self.width, _NARROWEST), _MEASURE)

    def paint(self, text: str, style: Style | None) -> str:
        """``text``, which is safe already, in a style."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and style and text else text

    def paragraph(
        self, text: str, *, first: str = "", rest: str | None = None, style: Style | None = None
    ) -> list[str]:
        """``text`` made safe, wrapped between words and painted.

        Args:
            text: Untrusted words.
            first: What the first line begins with, unpainted.
            rest: What the others begin with; as many spaces as ``first`` is wide, if None.
            style: Of the words.
        """
        rest = " " * cell_len(first) if rest is None else rest
        room = self.columns - max(cell_len(first), cell_len(rest))
        return [
            (rest if number else first) + self.paint(line, style)
            for number, line in enumerate(_wrapped(safe(text), room))
        ]


def _wrapped(line: str, columns: int) -> list[str]:
    lines = [""]
    for word in line.split(" "):
        # A script without spaces, or a very long word, is cut where the line is full.
        for piece in chop_cells(word, columns):
            joined = f"{lines[-1]} {piece}" if lines[-1] else piece
            if cell_len(joined) <= columns:
                lines[-1] = joined
            else:
                lines.append(piece)
    return lines
