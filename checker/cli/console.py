"""What the commands share in talking to the terminal."""

from __future__ import annotations

import io
import os
import shutil
import sys
import time
from dataclasses import dataclass, field
from typing import TextIO

from checker.models import Article

_LEAST_WIDTH, _MOST_WIDTH = 60, 110


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says: quotations are shown letter by letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def note(line: str) -> None:
    """One line for the user, on stderr."""
    print(line, file=sys.stderr, flush=True)


def wants_colour(stream: TextIO) -> bool:
    """Whether ``stream`` is a terminal that shows colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Columns to write in."""
    return max(_LEAST_WIDTH, min(_MOST_WIDTH, shutil.get_terminal_size((100, 24)).columns))


@dataclass
class PassageProgress:
    """How far the reading is: one changing line on a terminal, one line an article elsewhere.

    Attributes:
        stream: Where to.
        quiet: Whether to say nothing.
    """

    stream: TextIO
    quiet: bool = False
    _begun: dict[str, float] = field(default_factory=dict)
    _open: bool = False

    def __call__(self, article: Article, done: int, total: int) -> None:
        """``done`` of ``total`` passages of ``article`` are read."""
        if self.quiet:
            return
        now = time.monotonic()
        began = self._begun.setdefault(article.id, now)
        name = _short(article.source)
        if self.stream.isatty():
            self.stream.write(f"\r\x1b[K{name}: passage {done} of {total}")
            self._open = True
        elif done == total and article.id in self._begun:
            self.stream.write(f"{name}: {total} passages read in {now - began:.1f} s\n")
            del self._begun[article.id]
        self.stream.flush()

    def close(self) -> None:
        """Take the changing line away."""
        if self._open:
            self.stream.write("\r\x1b[K")
            self.stream.flush()
            self._open = False


def _short(source: str) -> str:
    name = source.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(char if char.isprintable() else "�" for char in name)[:60]
