from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.local_model import progress
from checker.local_model.progress import progress_on
from checker.local_model.source import one_line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_plain_lines_and_only_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    log = io.StringIO()
    with progress_on(log) as shown:
        shown.stage("Fetching tiny")
        for done in range(0, 1001):
            now[0] += 0.025
            shown.advance(done * 1_000_000, 1_000_000_000)
    assert log.getvalue().splitlines() == [
        "Fetching tiny",
        "  399 of 1000 MB (39%)",
        "  799 of 1000 MB (79%)",
    ]


def test_a_terminal_gets_a_bar_with_the_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")
    terminal = Terminal()
    with progress_on(terminal) as shown:
        shown.stage("Fetching [bold]tiny")
        shown.advance(500_000_000, 1_000_000_000)
    assert "\x1b[" in terminal.getvalue()
    assert "Fetching [bold]tiny" in terminal.getvalue()
    assert "0.5/1.0 GB" in terminal.getvalue()


@given(
    st.text(), st.text(alphabet=st.characters(exclude_characters="/ \n@", categories=["L", "N"]))
)
def test_a_foreign_text_becomes_one_printable_line_without_a_password(
    text: str, secret: str
) -> None:
    line = one_line(f"{text} https://anna:pass{secret}@files.example/simple?token=pass{secret} end")
    assert line.isprintable()
    assert len(line) <= 200
    assert f"pass{secret}" not in line.removeprefix(one_line(text))


def test_the_host_of_a_url_stays_readable() -> None:
    said = "Could not fetch http://u:p@ss@mirror.example:8080/simple/x/?k=v: \x1b[31mrefused"
    assert one_line(said) == "Could not fetch http://mirror.example:8080 [31mrefused"
