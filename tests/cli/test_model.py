"""Models that are not there, not right or not willing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.conftest import OPEN
from cli.tools import Result, run
from support.loopback import Answer, LoopbackServer, Script, refusal

from checker.local_model.catalogue import DEFAULT_MODEL

Serve = Callable[[Script], LoopbackServer]
HTML = Answer("<!doctype html><html><body>Welcome to nginx!</body></html>")


def test_an_unknown_model_is_refused_and_the_known_ones_are_named(
    tmp_path: Path, article: Path
) -> None:
    result = run("check", article, "--model", "gpt-9", "--cache-dir", "cache", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "'gpt-9'" in result.complaint
    assert DEFAULT_MODEL.name in result.complaint
    assert "--base-url" in result.complaint


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ([HTML], "OpenAI-compatible"),
        ([refusal(401, "no such key: sk-wrong")], "refused the API key"),
        ([refusal(404, "the model `m` does not exist")], "does not know the model m"),
    ],
    ids=["html", "wrong-key", "unknown-model"],
)
def test_an_endpoint_of_no_use_leaves_the_run_incomplete_and_says_so_once(
    script: list[Answer], said: str, serve: Serve, tmp_path: Path, article: Path
) -> None:
    server = serve(script)
    result = run(
        *("check", article, "--base-url", server.url, "--model", "m", "--format", "json"),
        *("--cache-dir", "cache"),
        cwd=tmp_path,
        env={"CHECKER_API_KEY": "sk-wrong"},
    )
    assert result.status == 3
    assert said in result.complaint
    assert "3 of 5 passages could not be checked" in result.complaint
    assert "sk-wrong" not in result.stderr + result.stdout
    assert [failure["passage"] for failure in result.document["failures"]] == [2, 3, 4]
    assert not any(claim["quote"]["text"] in OPEN for claim in result.document["claims"])
    assert {r.headers["authorization"] for r in server.received} == {"Bearer sk-wrong"}
    # Two at once on this machine; the others are not sent into the same failure.
    assert 1 <= len(server.received) <= 2


@pytest.fixture
def dead() -> str:
    """The address of a server that is there no more."""
    with LoopbackServer([HTML]) as server:
        return server.url


def check(article: Path, url: str, *args: str) -> Result:
    options = ("--base-url", url, "--model", "m", "--cache-dir", "cache")
    return run("check", article, *options, *args, cwd=article.parent)


def test_a_dead_endpoint_leaves_the_run_incomplete(dead: str, tmp_path: Path) -> None:
    quiet = tmp_path / "quiet.txt"
    quiet.write_text(OPEN)
    result = check(quiet, dead)
    assert result.status == 3
    assert f"cannot reach {dead}" in result.complaint
    assert "NOT CHECKED" in result.stdout
    assert "m on this machine could not be reached; nothing was sent anywhere" in result.stdout
    assert not any(" read in " in line for line in result.lines)
    assert "no contradictions found" not in result.stdout.lower()


def test_a_dead_endpoint_takes_away_nothing_that_the_words_settle(
    dead: str, article: Path, settled: Path
) -> None:
    complete = check(settled, dead, "--format", "json")
    incomplete = check(article, dead, "--format", "json")
    assert (complete.status, incomplete.status) == (1, 3)
    assert f"cannot reach {dead}" in incomplete.complaint
    assert incomplete.document["failures"]
    assert said(incomplete) == said(complete)
    assert disputed(incomplete) == disputed(complete) != []
    people = check(article, dead)
    assert people.status == 3
    assert "NOT CHECKED" in people.stdout
    assert "Omar Castell" in people.stdout


def test_a_run_that_needs_no_model_is_complete_without_one(dead: str, settled: Path) -> None:
    result = check(settled, dead, "--format", "json")
    assert result.status == 1
    assert result.document["failures"] == []
    assert said(result)
    assert result.document["usage"]["calls"] == 0
    assert result.lines[-1] == "0 questions to the model, 0 answers from the cache"
    assert not any(line.startswith("checker: ") for line in result.lines)
    people = check(settled, dead)
    assert people.status == 1
    assert "NOT CHECKED" not in people.stdout
    assert "m was not asked, and nothing was sent anywhere" in people.stdout


def test_a_host_that_does_not_resolve_was_sent_nothing(article: Path) -> None:
    result = check(article, "http://no.such.host.invalid/v1")
    assert result.status == 3
    assert "http://no.such.host.invalid/v1 could not be reached; nothing was sent" in " ".join(
        result.stdout.split()
    )


def test_a_server_that_only_fails_was_sent_what_it_was_asked(
    serve: Callable[[Script], LoopbackServer], article: Path
) -> None:
    server = serve([Answer(status=401, body={})] * 9)
    result = check(article, server.url)
    assert result.status == 3
    assert server.received
    assert "m on this machine gave no usable answer" in result.stdout


def test_an_empty_cache_alone_reads_nothing(article: Path) -> None:
    result = run("check", article, "--cached-only", "--cache-dir", "cache", cwd=article.parent)
    assert result.status == 3
    assert "was not asked, and nothing was sent anywhere\n" in result.stdout
    assert "read by" not in result.stdout


def test_without_a_model_the_words_alone_are_read(
    article: Path, settled: Path, tmp_path: Path
) -> None:
    for options in (("--no-model",), ("--model", "none")):
        cache = ("--cache-dir", "cache")
        result = run("check", article, *options, *cache, "--format", "json", cwd=tmp_path)
        assert result.status == 1
        (line,) = result.lines
        assert line.startswith("ferry.txt: 5 passages gone through in ")
        model = result.document["model"]
        assert {model[key] for key in ("name", "identity", "prompt")} == {"none"}
        assert (model["local"], model["answering"]) == (True, "unasked")
        assert result.document["failures"] == []
    assert not (tmp_path / "cache").exists()
    with_a_cache = run("check", settled, "--no-model", "--cached-only", "-q", cwd=tmp_path)
    assert "Model     none: word lists alone" in with_a_cache.stdout


def test_without_a_model_no_server_of_a_file_is_asked(
    server: LoopbackServer, article: Path, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text(
        f'[tool.checker]\nbase_url = "{server.url}"\nmodel = "m"\n'
    )
    result = run("check", article, "--no-model", cwd=tmp_path)
    assert (result.status, server.received) == (1, [])
    assert server.url not in result.stderr + result.stdout


def said(result: Result) -> list[str]:
    """The words of every claim."""
    return [claim["quote"]["text"] for claim in result.document["claims"]]


def disputed(result: Result) -> list[set[str]]:
    """The words on both sides of every finding."""
    findings = result.document["findings"]
    return [{finding[side]["text"] for side in ("primary", "secondary")} for finding in findings]


def test_a_base_url_that_is_none_is_refused(tmp_path: Path, article: Path) -> None:
    result = run("check", article, "--base-url", "ftp://a.example", "--model", "m", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "not an http:// or https:// address" in result.complaint


def test_a_base_url_needs_a_model(tmp_path: Path, article: Path) -> None:
    result = run("check", article, "--base-url", "http://127.0.0.1:9/v1", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "--model NAME" in result.complaint


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "no model file"),
        (b"<html>not found</html>", "does not begin with GGUF"),
        (b"GGUF" + bytes(200), "cannot be loaded"),
    ],
    ids=["missing", "not-gguf", "damaged"],
)
def test_a_model_file_of_no_use_is_one_line(
    content: bytes | None, said: str, tmp_path: Path, article: Path
) -> None:
    if content is not None:
        (tmp_path / "m.gguf").write_bytes(content)
    result = run(
        *("check", article, "--model-file", "m.gguf", "--cache-dir", "cache", "-o", "out.txt"),
        cwd=tmp_path,
    )
    assert (result.status, result.stdout) == (2, "")
    assert said in result.complaint
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out.txt").exists()


def test_a_damaged_default_model_is_recognised(tmp_path: Path) -> None:
    models = tmp_path / "cache" / "models"
    models.mkdir(parents=True)
    (models / DEFAULT_MODEL.file_name).write_bytes(b"GGUF, and then something else")
    result = run("model", "status", "--cache-dir", "cache", cwd=tmp_path)
    assert result.status == 0
    line = next(line for line in result.stdout.splitlines() if line.startswith(DEFAULT_MODEL.name))
    assert "damaged" in line


def test_a_disk_without_room_for_the_model_is_said_before_anything_is_fetched(
    small_disk: Path, tmp_path: Path, article: Path
) -> None:
    for command in (("model", "fetch"), ("check", str(article))):
        result = run(*command, "--cache-dir", small_disk, cwd=tmp_path)
        assert (result.status, result.stdout) == (2, "")
        assert "free disk space" in result.complaint
        assert not list((small_disk / "models").glob("*gguf*[!k]"))


def test_a_cache_folder_that_cannot_be_written_to_cannot_take_the_model(
    small_disk: Path, tmp_path: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    result = run("model", "fetch", "--cache-dir", small_disk, cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "cannot be written to" in result.complaint


def test_removing_a_model_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    result = run("model", "remove", "--cache-dir", "cache", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "nothing to remove" in result.complaint


def test_a_key_that_is_to_come_from_an_absent_variable_is_an_error(
    tmp_path: Path, article: Path
) -> None:
    result = run(
        *("check", article, "--base-url", "http://127.0.0.1:9/v1", "--model", "m"),
        *("--api-key-env", "NO_SUCH_KEY"),
        cwd=tmp_path,
        env={"OPENAI_API_KEY": "sk-other", "CHECKER_API_KEY": "sk-another"},
    )
    assert (result.status, result.stdout) == (2, "")
    assert "NO_SUCH_KEY" in result.complaint
    assert os.environ.get("NO_SUCH_KEY") is None
