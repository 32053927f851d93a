"""What is asked for wrongly: one clear line, status 2, nothing on stdout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli.tools import environment, finish, run, start


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "COMMAND"),
        (("chekc",), "chekc"),
        (("check",), "name at least one ARTICLE"),
        (("claims",), "name at least one ARTICLE"),
        (("check", "--against", "a.txt", "b.txt"), "takes every word after it (a.txt b.txt)"),
        (("check", "--explain-pair", "c1", "c2"), "--explain-pair takes every word after it"),
        (("check", "ferry.txt", "--no-such-option"), "--no-such-option (see checker check --help)"),
        (("cache", "status", "--no-such-option"), "--no-such-option (see checker cache --help)"),
        (("check", "ferry.txt", "--format", "pdf"), "'pdf'"),
        (("check", "ferry.txt", "--fresh", "--cached-only"), "not allowed with"),
        (("check", "ferry.txt", "--fresh", "--no-cache"), "not allowed with"),
        (("check", "ferry.txt", "--no-model", "--model", "m"), "not allowed with"),
    ],
)
def test_a_command_line_that_cannot_be_read_is_usage_and_one_line(
    args: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    result = run(*args, cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert result.lines == [result.complaint]
    assert said in result.complaint


@pytest.mark.parametrize(("closed", "status"), [(">&-", 2), ("2>&-", 1), (">&- 2>&-", 2)])
@pytest.mark.parametrize(
    "command", ["check --no-model settled.txt", "check -q --no-model settled.txt"]
)
def test_a_closed_stream_is_no_traceback(
    command: str, closed: str, status: int, tmp_path: Path, settled: Path
) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m checker {command} {closed}"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == status
    if closed == ">&-":
        assert done.stderr == "checker: cannot write to stdout: it is closed\n"
    if closed == "2>&-":
        assert done.stdout.startswith("1. ")
        assert "passage" not in done.stdout.splitlines()[0]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--base-url", "http://127.0.0.1:9/v1", "--model-file", "m.gguf"), "exclude each other"),
        (("--timeout", "soon"), "'soon' is not a number of seconds"),
        (("other.txt", "--outlet", "One"), "--outlet is about one article"),
        (("-o", "ferry.txt"), "is one of the articles"),
        (("-o", "folder"), "it is a folder"),
        (("-o", "nowhere/out.txt"), "there is no folder nowhere"),
    ],
)
def test_options_that_cannot_be_followed_are_refused_before_any_work(
    args: tuple[str, ...], said: str, tmp_path: Path, article: Path
) -> None:
    (tmp_path / "folder").mkdir()
    before = article.read_bytes()
    result = run("check", article.name, *args, "--cache-dir", "cache", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert said in result.complaint
    assert article.read_bytes() == before
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('modle = "m"', "unknown setting 'modle'"),
        ("model = [", "is not valid TOML"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_configuration_file_is_named(
    content: str | None, said: str, tmp_path: Path, article: Path
) -> None:
    if content is not None:
        (tmp_path / "config.toml").write_text(content)
    result = run("check", article, cwd=tmp_path, env={"CHECKER_CONFIG": "config.toml"})
    assert (result.status, result.stdout) == (2, "")
    assert "config.toml" in result.complaint
    assert said in result.complaint


def test_an_unknown_rule_is_refused_and_the_known_ones_are_named(tmp_path: Path) -> None:
    result = run("rule", "STA999", cwd=tmp_path)
    assert (result.status, result.stdout) == (2, "")
    assert "'STA999'" in result.complaint
    assert "STA001" in result.complaint


def test_every_rule_that_is_listed_is_explained(tmp_path: Path) -> None:
    listed = run("rule", cwd=tmp_path)
    assert (listed.status, listed.stderr) == (0, "")
    code = listed.stdout.splitlines()[0].split()[0]
    explained = run("rule", code.lower(), cwd=tmp_path)
    assert (explained.status, explained.stderr) == (0, "")
    assert explained.stdout.startswith(f"# {code} ")
    assert "## Known limits" in explained.stdout


def test_help_names_every_command_and_every_exit_status(tmp_path: Path) -> None:
    result = run("--help", cwd=tmp_path)
    assert (result.status, result.stderr) == (0, "")
    for name in ("check", "claims", "rule", "model", "cache"):
        assert f"\n  {name} " in result.stdout.replace("\n    ", "\n  ")
        assert run(name, "--help", cwd=tmp_path).stdout.startswith(f"usage: checker {name}")
    for status in "0123":
        assert f"{status} " in result.stdout[result.stdout.index("exit status") :]


def test_help_imports_nothing_that_takes_time(tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "checker", "--help"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip() for line in shown.stderr.splitlines()}
    assert not imported & {"pydantic", "yaml", "sqlite3", "openai", "rich", "checker.models"}


def test_a_reader_of_the_output_that_goes_away_is_no_error_message(tmp_path: Path) -> None:
    process = start("rule", cwd=tmp_path)
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    result = finish(process)
    assert (result.status, result.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_that_finds_no_room_is_an_error(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "checker", "rule"],
            cwd=tmp_path,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    assert done.returncode == 2
    assert done.stderr == "checker: cannot write to stdout: No space left on device\n"
