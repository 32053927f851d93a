"""Articles that need a model and one that needs none, and a server that answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from cli.tools import answer
from support.loopback import LoopbackServer, Script

FRONT = "---\npublished: 2031-03-04\noutlet: The Ellis Post\n---\n"
SETTLED = """\
Harbour Lines will meet the crews in Port Ellis, the company said on Tuesday.

“Anna Reyes has agreed to a meeting with Tom Brandt in Port Ellis,” Lena Hale, the spokeswoman of
the ferry company, told reporters.

“At this moment, no meeting between Reyes and Brandt is on the schedule,” Omar Castell, a union
leader, said on Tuesday. He said that the crews would strike on Saturday.
"""
"""Words that say what every clause is about; what two of its speakers say is at odds."""

OPEN = """\
The orchestra wore green.

The boats lay empty at the quay, and nobody hummed.

The lamps had been dimmed. Both the painters and the gilders were fond of the port.
"""
"""Words that leave open in every clause which event it tells of."""

WORDS = f"{SETTLED.rstrip()} {OPEN}"
"""Five passages: two that need no model, one that needs it in part, and two that need it."""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A strike that nobody has written about, told in words that leave something open."""
    return _written(tmp_path / "ferry.txt", WORDS)


@pytest.fixture
def settled(tmp_path: Path) -> Path:
    """An article whose words leave nothing open."""
    return _written(tmp_path / "settled.txt", SETTLED)


def _written(path: Path, words: str) -> Path:
    path.write_text(f"{FRONT}{words}", encoding="utf-8")
    return path


@pytest.fixture
def serve() -> Iterator[Callable[[Script], LoopbackServer]]:
    """Starts servers that are closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(LoopbackServer(script))


@pytest.fixture
def server(serve: Callable[[Script], LoopbackServer]) -> LoopbackServer:
    """A server that answers every question as its schema wants it."""
    return serve(answer)
