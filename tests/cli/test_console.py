"""What is shown while the program works, and how wide it writes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from cli.tools import run

from checker.cli.console import PassageProgress, width
from checker.ingest import MetadataFlags, read_article
from checker.local_model.progress import progress_on


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("term", "changing"), [("xterm", True), ("dumb", False)])
def test_a_terminal_that_knows_no_escape_sequences_is_sent_none(
    term: str, changing: bool, monkeypatch: pytest.MonkeyPatch, settled: Path
) -> None:
    monkeypatch.setenv("TERM", term)
    stream = Terminal()
    progress = PassageProgress(stream)
    one = read_article(settled, MetadataFlags())
    progress(one, 1, 1)
    progress.close()
    assert ("\x1b" in stream.getvalue() or "\r" in stream.getvalue()) is changing
    if not changing:
        assert stream.getvalue().startswith("settled.txt: 1 passage gone through in ")
        with progress_on(stream) as fetching:
            fetching.stage("fetching")
        assert "\x1b" not in stream.getvalue()


@pytest.mark.parametrize(
    ("columns", "written"), [("30", 40), ("48", 48), ("100", 100), ("300", 110)]
)
def test_a_narrow_terminal_is_written_narrowly(
    columns: str, written: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width() == written


def test_the_lines_fit_a_narrow_terminal(tmp_path: Path, settled: Path) -> None:
    shown = run("check", settled.name, "--no-model", "-q", cwd=tmp_path, env={"COLUMNS": "44"})
    assert shown.status == 1
    assert max(map(len, shown.stdout.splitlines())) <= 44


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_a_long_comparison_is_announced(stream: io.StringIO) -> None:
    PassageProgress(stream).comparing(12_345)
    assert "comparing 12,345 claims\n" in stream.getvalue()


def test_a_short_comparison_and_a_quiet_run_announce_nothing() -> None:
    stream = io.StringIO()
    PassageProgress(stream).comparing(165)
    PassageProgress(stream, quiet=True).comparing(12_345)
    assert stream.getvalue() == ""
