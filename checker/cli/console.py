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
from checker.plural import count

if TYPE_CHECKING:
    from checker.models import Article

_LEAST_WIDTH, _MOST_WIDTH = 40, 110
_MANY_CLAIMS = 5_000
"""So many take some seconds to compare."""


def prepare_streams() -> None:
    """Write UTF-8 whatever the locale says: quotations are shown letter by letter.

    What the shell has closed (`>&-`) is held open on nothing, or the next file that is opened would
    be taken for it; of a closed stderr nothing is said, of a closed stdout ``check_stdout`` tells.
    """
    held = os.open(os.devnull, os.O_RDWR)
    while held <= 2:
        held = os.open(os.devnull, os.O_RDWR)
    os.close(held)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def note(line: str) -> None:
    """One line for the user, on stderr."""
    print(line, file=sys.stderr, flush=True)


def check_stdout() -> None:
    """See that there is a stdout to write to.

    Raises:
        StoreError: It is closed.
    """
    if sys.stdout is None:  # as Python has it when the shell says `>&-`
        raise StoreError("cannot write to stdout: it is closed")


def write_out(text: str) -> None:
    """Write ``text`` to stdout, all of it.

    Raises:
        StoreError: Stdout is closed, or its disk is full.
        BrokenPipeError: Its reader has gone.
    """
    check_stdout()
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


def is_screen(stream: TextIO) -> bool:
    """Whether ``stream`` is a terminal that obeys escape sequences."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def wants_colour(stream: TextIO) -> bool:
    """Whether ``stream`` is a terminal that shows colours (https://no-color.org)."""
    return is_screen(stream) and not os.environ.get("NO_COLOR")


def width() -> int:
    """Columns to write in."""
    return max(_LEAST_WIDTH, min(_MOST_WIDTH, shutil.get_terminal_size((100, 24)).columns))


@dataclass
class PassageProgress:
    """How far the run is: one changing line on a terminal, one line an article elsewhere.

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
        if is_screen(self.stream):
            room = shutil.get_terminal_size((100, 24)).columns - 1
            self.stream.write(f"\r\x1b[K{f'{name}: passage {done} of {total}'[-room:]}")
            self._open = True
        elif done == total and article.id not in self._told:
            now = time.monotonic()
            gone = f"{count(total, 'passage')} gone through in {now - self._since:.1f} s"
            self.stream.write(f"{name}: {gone}\n")
            self._told.add(article.id)
            self._since = now
        self.stream.flush()

    def comparing(self, claims: int) -> None:
        """So many claims are now compared; said where that takes a while."""
        if claims >= _MANY_CLAIMS and not self.quiet:
            self.close()
            self.stream.write(f"comparing {count(claims, 'claim')}\n")
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
