"""Runs that are ended in the middle: at once, in one line, with nothing half-written."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.tools import answer, finish, run, start
from support.loopback import Answer, LoopbackServer, Received, Script

ANSWERED = 2


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "sigterm"]
)
def test_an_interrupted_run_ends_at_once_and_keeps_its_answers(
    number: signal.Signals,
    status: int,
    serve: Callable[[Script], LoopbackServer],
    tmp_path: Path,
    article: Path,
) -> None:
    asked: list[Received] = []

    def answers_some(received: Received) -> Answer:
        asked.append(received)
        return answer(received) if len(asked) <= ANSWERED else Answer(hang=True)

    server = serve(answers_some)
    (tmp_path / "out.json").write_text("what stood there before")
    options = ("--base-url", server.url, "--model", "m", "--cache-dir", "cache")
    process = start("check", article, *options, "--format", "json", "-o", "out.json", cwd=tmp_path)
    end = time.monotonic() + 30
    while len(asked) < ANSWERED + 2:  # two questions are under way at once
        assert time.monotonic() < end, process.kill()
        time.sleep(0.01)
    process.send_signal(number)
    sent = time.monotonic()
    result = finish(process)
    assert time.monotonic() - sent < 5
    assert (result.status, result.stdout) == (status, "")
    assert "kept in the cache" in result.complaint
    assert "Traceback" not in result.stderr
    assert (tmp_path / "out.json").read_text() == "what stood there before"
    assert {path.name for path in tmp_path.iterdir()} == {"cache", "ferry.txt", "out.json"}

    rest = run("check", article, *options, "--cached-only", cwd=tmp_path)
    assert rest.status == 3
    assert f"{ANSWERED} answers from the cache" in rest.stderr
