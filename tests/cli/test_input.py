"""Articles that are none, or nearly: one clear line, status 2, nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from cli.conftest import WORDS
from cli.tools import run
from support.loopback import LoopbackServer

BOILERPLATE = "READ MORE\n\nAdvertisement\n\n© 2031 The Ellis Post. All rights reserved.\n"

FRENCH = """\
Le maire de la ville a annoncé mardi que la piscine resterait ouverte jusqu’à la fin de l’été.

Selon le syndicat, près de trois cents salariés ont été prévenus par courrier que leurs contrats ne
seraient pas renouvelés, ce que la direction dément.
"""

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


def test_an_article_from_standard_input(tmp_path: Path) -> None:
    result = run(
        *("claims", "-", "--published", "2031-03-04", "--cached-only", "--format", "json"),
        *("--cache-dir", "cache"),
        cwd=tmp_path,
        stdin="The company said on Tuesday that it would meet the crews in Port Ellis.\n",
    )
    assert result.status in {0, 3}
    (record,) = result.document["articles"]
    assert (record["source"], record["published"]) == ("standard input", "2031-03-04")
    assert "standard input" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        (["-"], "", "standard input: is empty"),
        (["-"], "word " * 500_000, "standard input: has over 2,000,000 bytes"),
        (["-", "-"], "The talks go on.", "name it once"),
        (["a.txt", "--against", "-", "-"], "The talks go on.", "name it once"),
        (["-", "a.txt", "--published", "2031-03-04"], "The talks go on.", "(a.meta.yaml)"),
    ],
)
def test_standard_input_that_is_no_article(
    arguments: list[str], stdin: str, message: str, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("The council met on Tuesday.\n")
    result = run("check", *arguments, "--cache-dir", "cache", cwd=tmp_path, stdin=stdin)
    assert (result.status, result.stdout) == (2, "")
    assert message in result.complaint


def test_an_article_in_another_language_is_not_checked_and_that_is_said(
    tmp_path: Path, settled: Path
) -> None:
    (tmp_path / "fr.md").write_text(f"---\npublished: 2031-03-04\n---\n{FRENCH}")
    options = ("--cached-only", "--cache-dir", "cache")
    result = run("check", "fr.md", *options, "--format", "json", cwd=tmp_path)
    assert result.status == 3
    assert result.complaint == (
        "checker: fr.md: not checked: it does not read as English, the only language that this"
        " program reads"
    )
    assert result.document["claims"] == []
    assert [failure["passage"] for failure in result.document["failures"]] == [0, 1]
    both = run("check", "fr.md", settled, *options, cwd=tmp_path)
    words = " ".join(both.stdout.split())
    assert both.status == 3
    assert "NOT CHECKED: all 2 passages of fr.md: it does not read as English" in words
    assert "in the rest: 1 contradiction" in words
    concise = run("check", "fr.md", settled, *options, "--format", "concise", cwd=tmp_path)
    assert concise.stdout.count("NOT CHECKED") == 1
