"""An article, a server that answers, and a disk that can be filled or write-protected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from cli.tools import answer
from support.loopback import LoopbackServer, Script

WORDS = """\
Ferry crews and the harbour company will meet on Friday in Port Ellis, the company said on Tuesday.

“A meeting with the crews has been agreed for Friday,” Anna Reyes, the company's chief executive,
told reporters in Port Ellis.

“There is no meeting on the schedule,” union leader Tom Brandt said on Tuesday. He said that the
crews would strike on Saturday.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Three paragraphs about a strike that nobody has written about, one at odds with another."""
    path = tmp_path / "ferry.txt"
    path.write_text(f"---\npublished: 2031-03-04\noutlet: The Ellis Post\n---\n{WORDS}")
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
