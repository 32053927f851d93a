"""Answers that are kept: used again, damaged, not to be written, not there."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from pathlib import Path

from cli.conftest import OPEN
from cli.tools import Result, questions, run
from support.loopback import LoopbackServer


def check(article: Path, server: LoopbackServer, *args: str | Path) -> Result:
    options = ("--base-url", server.url, "--model", "m", "--format", "json")
    return run("check", article, *options, *args, cwd=article.parent)


def test_what_was_answered_is_not_asked_again_unless_it_no_longer_fits(
    article: Path, server: LoopbackServer
) -> None:
    cold = check(article, server, "--cache-dir", "cache")
    asked = len(server.received)
    warm = check(article, server, "--cache-dir", "cache", "--cached-only")
    assert (warm.status, warm.stdout) == (cold.status, cold.stdout)
    assert len({*questions(server.received)}) == len(server.received) == asked > 2
    assert f"0 questions to the model, {asked} answers from the cache" in warm.stderr

    spoilt = json.dumps({"answer": {"event": 7}, "usage": {"calls": "many"}, "model": None})
    store = sqlite3.connect(article.parent / "cache" / "answers" / "cache.db")
    with store:
        store.execute("UPDATE Cache SET value = ?", [spoilt])
    store.close()
    again = check(article, server, "--cache-dir", "cache")
    assert again.status == cold.status
    assert len(server.received) == 2 * asked


def test_an_empty_cache_with_no_model_allowed_is_incomplete_and_says_what_was_not_checked(
    article: Path, server: LoopbackServer
) -> None:
    result = check(article, server, "--cache-dir", "cache", "--cached-only")
    assert result.status == 3
    assert server.received == []
    assert "3 of 5 passages could not be checked" in result.complaint
    assert "--cached-only" in result.complaint
    failures = result.document["failures"]
    assert [failure["passage"] for failure in failures] == [2, 3, 4]
    assert result.document["claims"]
    assert not any(claim["quote"]["text"] in OPEN for claim in result.document["claims"])
    people = run(
        *("check", article, "--cached-only", "--cache-dir", "cache"),
        cwd=article.parent,
    )
    assert people.status == 3
    assert "NOT CHECKED: passages at lines " in " ".join(people.stdout.split())


def _garbage(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "cache.db").write_bytes(b"this is no database" * 1000)


def test_a_damaged_cache_costs_a_line_and_not_the_run(
    article: Path, server: LoopbackServer, tmp_path: Path
) -> None:
    _garbage(tmp_path / "cache" / "answers")
    result = check(article, server, "--cache-dir", "cache")
    assert server.received
    assert result.status in {0, 1}
    assert result.document["failures"] == []
    assert sum("the cache in" in line for line in result.lines) == 1
    assert "Traceback" not in result.stderr


def test_a_cache_on_a_write_protected_disk_costs_a_line_and_not_the_run(
    article: Path, server: LoopbackServer, small_disk: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    result = check(article, server, "--cache-dir", small_disk)
    assert server.received
    assert result.status in {0, 1}
    assert result.document["failures"] == []
    assert sum("the cache in" in line for line in result.lines) == 1


def test_a_damaged_cache_is_repaired_by_clearing_it(tmp_path: Path) -> None:
    _garbage(tmp_path / "cache" / "answers")
    status = run("cache", "status", "--cache-dir", "cache", cwd=tmp_path)
    assert status.status == 2
    assert run("cache", "clear", "--cache-dir", "cache", cwd=tmp_path).status == 0
    status = run("cache", "status", "--cache-dir", "cache", cwd=tmp_path)
    assert (status.status, status.stderr) == (0, "")
    assert status.stdout.startswith("0 answers")
