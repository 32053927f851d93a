"""Nothing leaves the machine unless a server is named, and no server gets another's key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cli.tools import Listener, run, tempting
from support.loopback import LoopbackServer


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listening:
        yield listening


@pytest.mark.parametrize(
    ("options", "status"),
    [(("--cached-only",), 3), (("--model-file", "damaged.gguf"), 2)],
    ids=["default-model", "model-file"],
)
def test_a_key_in_the_environment_alone_changes_nothing(
    options: tuple[str, ...], status: int, listener: Listener, tmp_path: Path, article: Path
) -> None:
    (tmp_path / "damaged.gguf").write_bytes(b"GGUF" + bytes(64))
    result = run(
        *("check", article, *options, "--cache-dir", "cache"),
        cwd=tmp_path,
        env=tempting(listener.address),
    )
    assert result.status == status
    assert listener.connections == 0
    assert "are sent to" not in result.stderr


def test_an_article_that_needs_no_model_fetches_none(
    listener: Listener, tmp_path: Path, settled: Path
) -> None:
    result = run(
        *("check", settled, "--cache-dir", "cache"),
        cwd=tmp_path,
        env=tempting(listener.address),
    )
    assert result.status == 1
    assert listener.connections == 0
    assert list(tmp_path.rglob("*.gguf*")) == []


def test_a_named_server_is_announced_and_gets_no_key_but_its_own(
    listener: Listener, server: LoopbackServer, tmp_path: Path, article: Path
) -> None:
    options = ("--base-url", server.url, "--model", "m", "--no-cache", "--format", "json")
    for env, sent in (
        ({}, None),
        ({"CHECKER_API_KEY": "sk-own", "CHECKER_API_KEY_ENV": "MINE"}, "Bearer sk-mine"),
    ):
        server.received.clear()
        result = run(
            *("check", article, *options),
            cwd=tmp_path,
            env=tempting(listener.address) | {"MINE": "sk-mine"} | env,
        )
        assert result.status in {0, 1}
        assert server.received
        assert {request.headers.get("authorization") for request in server.received} == {sent}
        assert "lying-around" not in str(server.received)
    assert listener.connections == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ferry.txt"]


def test_a_server_that_is_not_this_machine_is_announced_with_who_named_it(
    tmp_path: Path, article: Path
) -> None:
    # RFC 5737: an address for documentation, at which nobody answers; nothing is sent to it here.
    (tmp_path / "pyproject.toml").write_text(
        '[tool.checker]\nbase_url = "http://192.0.2.1/v1"\nmodel = "m"\n'
    )
    result = run("check", article, "--cached-only", "--cache-dir", "cache", cwd=tmp_path)
    assert result.status == 3
    assert result.lines[0] == (
        "--cached-only: nothing is sent to http://192.0.2.1/v1 "
        "(named by base_url in pyproject.toml)"
    )


def test_a_project_file_does_not_choose_which_secret_is_sent(
    server: LoopbackServer, tmp_path: Path, article: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text(
        f'[tool.checker]\nbase_url = "{server.url}"\nmodel = "m"\napi_key_env = "MY_SECRET"\n'
    )
    env = {"MY_SECRET": "topsecret"}
    refused = run("check", article, "--no-cache", cwd=tmp_path, env=env)
    assert (refused.status, refused.stdout, server.received) == (2, "", [])
    assert "pyproject.toml may not set 'api_key_env'" in refused.complaint
    assert "--api-key-env" in refused.complaint
    named = run("check", article, "--no-cache", "--api-key-env", "MY_SECRET", cwd=tmp_path, env=env)
    assert named.status == 1
    assert {r.headers.get("authorization") for r in server.received} == {"Bearer topsecret"}


@pytest.mark.parametrize("userinfo", ["", "me:pass@"])
def test_no_key_goes_over_plain_http_to_another_machine(
    userinfo: str, tmp_path: Path, article: Path
) -> None:
    url = f"http://{userinfo}192.0.2.1/v1"
    env = {} if userinfo else {"CHECKER_API_KEY": "sk-own"}
    options = ("--base-url", url, "--model", "m", "--cached-only", "--cache-dir", "cache")
    refused = run("check", article, *options, cwd=tmp_path, env=env)
    assert (refused.status, refused.stdout) == (2, "")
    assert "over plain http" in refused.complaint
    assert "--key-over-http" in refused.complaint
    assert "pass" not in refused.complaint and "sk-own" not in refused.complaint
    for allowed in (
        run("check", article, *options, "--key-over-http", cwd=tmp_path, env=env),
        run("check", article, *options, cwd=tmp_path, env={**env, "CHECKER_KEY_OVER_HTTP": "yes"}),
    ):
        assert allowed.status == 3
