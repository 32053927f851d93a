"""What the commands share in talking to the terminal."""

from __future__ import annotations

import io
import os
import shutil
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from checker.errors import StoreError

if TYPE_CHECKING:
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


def write_out(text: str) -> None:
    """Write ``text`` to stdout, all of it.

    Raises:
        StoreError: Stdout is closed, or its disk is full.
        BrokenPipeError: Its reader has gone.
    """
    if sys.stdout is None:  # as Python has it when the shell says `>&-`
        raise StoreError("cannot write to stdout: it is closed; name a file with --output")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        discard_stdout()
        raise StoreError(f"cannot write to stdout: {error.strerror}") from None


def discard_stdout() -> None:
    """Drop what is still to be written, or Python fails on it once more at its very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
    _since: float = field(default_factory=time.monotonic)
    _told: set[str] = field(default_factory=set)
    _open: bool = False

    def __call__(self, article: Article, done: int, total: int) -> None:
        """``done`` of ``total`` passages of ``article`` are read."""
        if self.quiet:
            return
        name = _short(article.source)
        if self.stream.isatty():
            self.stream.write(f"\r\x1b[K{name}: passage {done} of {total}")
            self._open = True
        elif done == total and article.id not in self._told:
            now = time.monotonic()
            self.stream.write(f"{name}: {total} passages read in {now - self._since:.1f} s\n")
            self._told.add(article.id)
            self._since = now
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
