"""How a long step shows itself: a bar on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, TextIO

_LINE_EVERY_S = 10.0


class Progress(Protocol):
    """Whoever is told how far a fetch is."""

    def stage(self, text: str) -> None:
        """A new step begins, said in a few words."""
        ...

    def advance(self, done: int, total: int) -> None:
        """``done`` of ``total`` bytes of the step are there."""
        ...


class Silence:
    """Tells nobody."""

    def stage(self, text: str) -> None:
        """Say nothing."""

    def advance(self, done: int, total: int) -> None:
        """Say nothing."""


class _Lines:
    """A line for every step, and one every ten seconds while it lasts: fit for a log."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next = time.monotonic() + _LINE_EVERY_S

    def stage(self, text: str) -> None:
        self._next = time.monotonic() + _LINE_EVERY_S
        print(text, file=self._stream, flush=True)

    def advance(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _LINE_EVERY_S
            share = f"{done * 100 // total}%" if total else "0%"
            line = f"  {done // 1_000_000} of {total // 1_000_000} MB ({share})"
            print(line, file=self._stream, flush=True)


@contextmanager
def progress_on(stream: TextIO | None = None) -> Iterator[Progress]:
    """A progress display on ``stream`` (stderr when None), taken down at the end.

    A bar fed by bytes where ``stream`` is a terminal that can draw one, else a plain line now and
    then.
    """
    stream = sys.stderr if stream is None else stream
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        yield _Lines(stream)
        return

    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )
    from rich.progress import Progress as Bars

    with Bars(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=Console(file=stream),
    ) as bars:
        task = bars.add_task("", total=None, visible=False)

        class Bar:
            def stage(self, text: str) -> None:
                bars.reset(task, description=text, total=None, visible=True)

            def advance(self, done: int, total: int) -> None:
                bars.update(task, completed=done, total=total)

        yield Bar()
