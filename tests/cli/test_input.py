"""Articles that are none, or nearly: one clear line, status 2, nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from cli.conftest import WORDS
from cli.tools import run
from support.loopback import LoopbackServer

BOILERPLATE = "READ MORE\n\nAdvertisement\n\n© 2031 The Ellis Post. All rights reserved.\n"


BAD = {
    "binary.txt": (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, "not text"),
    "blank.txt": (b" \r\n\t\n", "is empty"),
    "boilerplate.txt": (BOILERPLATE.encode(), "only boilerplate"),
    "empty.txt": (b"", "is empty"),
    "encoding.txt": (b"The council met.\xff\xfe\xc3\x28 \x81\x8d\x90" * 3, "encoding"),
    "five-megabytes.txt": (WORDS.encode() * 12_000, "over the limit"),
    "front-matter.txt": (b"---\ntitle: nothing else\n---\n", "is empty"),
    "soon.txt": (b"---\npublished: soon\n---\nThe council met.", "published"),
}


def test_every_file_that_is_no_article_is_one_line_that_names_it(
    tmp_path: Path, article: Path
) -> None:
    (tmp_path / "folder").mkdir()
    said = {"folder": "is a folder", "missing.txt": "no such file"}
    for name, (content, reason) in BAD.items():
        (tmp_path / name).write_bytes(content)
        said[name] = reason
    began = time.monotonic()
    result = run("check", *said, article, "--cache-dir", "cache", cwd=tmp_path)
    assert time.monotonic() - began < 20
    assert (result.status, result.stdout) == (2, "")
    assert len(result.lines) == len(said)
    for line, (name, reason) in zip(result.lines, said.items(), strict=True):
        assert line.startswith(f"checker: {name}: ")
        assert reason in line
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("name", ["missing.txt", "five-megabytes.txt"])
def test_one_file_that_is_no_article_is_the_only_line(name: str, tmp_path: Path) -> None:
    if name in BAD:
        (tmp_path / name).write_bytes(BAD[name][0])
    result = run("check", name, "--cache-dir", "cache", cwd=tmp_path)
    assert (result.status, result.stdout, len(result.lines)) == (2, "", 1)
    assert result.complaint.startswith(f"checker: {name}: ")


def test_an_unparseable_date_on_the_command_line_is_refused(tmp_path: Path, article: Path) -> None:
    result = run("check", article, "--published", "19.8.25", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "19.8.25" in result.complaint


def test_an_article_without_a_date_is_checked_and_the_gap_is_said(
    tmp_path: Path, server: LoopbackServer
) -> None:
    (tmp_path / "undated.txt").write_text(WORDS)
    result = run(
        *("check", "undated.txt", "--base-url", server.url, "--model", "m"),
        *("--cache-dir", "cache", "--format", "json"),
        cwd=tmp_path,
    )
    assert server.received
    assert result.status in {0, 1}
    assert "undated.txt: no publication date" in result.lines[0]
    assert result.document["articles"][0]["published"] is None
    assert {claim["asserted_on"] for claim in result.document["claims"]} == {None}


def test_the_same_article_twice_is_read_once(
    tmp_path: Path, article: Path, server: LoopbackServer
) -> None:
    copy = tmp_path / "second.txt"
    copy.write_bytes(article.read_bytes())
    options = ("--base-url", server.url, "--model", "m", "--cache-dir", "cache", "--format", "json")
    once = run("check", article, *options, cwd=tmp_path)
    asked = len(server.received)
    assert asked
    twice = run("check", copy, article, article, *options, cwd=tmp_path)
    assert twice.lines[0] == "3 files hold one article: it is read once"
    assert twice.document == once.document
    assert len(server.received) == asked


def test_a_path_that_would_drive_the_terminal_is_shown_harmlessly(tmp_path: Path) -> None:
    result = run("check", "a\x1b[2Jb.txt", cwd=tmp_path)
    assert result.status == 2
    assert "\x1b" not in result.stderr
