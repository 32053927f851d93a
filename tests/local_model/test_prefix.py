"""Keeping what every question begins with, against a real server on loopback."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.loopback import Answer, LoopbackServer, completion

from checker.local_model.prefix import PrefixStore

TURNS = [
    {"role": "system", "content": "Read."},
    {"role": "user", "content": "Part: The dockers agreed."},
]


def prepare(folder: Path, server: LoopbackServer, identity: str = "model") -> None:
    PrefixStore(folder).prepare(server.url, "key", "local", identity, TURNS)


def paths(server: LoopbackServer) -> list[str]:
    return [request.path for request in server.received]


def test_the_first_time_the_examples_are_read_and_the_state_is_saved(tmp_path: Path) -> None:
    with LoopbackServer([completion("x"), Answer({"n_saved": 9})]) as server:
        prepare(tmp_path, server)
        assert paths(server) == ["/v1/chat/completions", "/slots/0?action=save"]
        asked, saved = server.received
        assert asked.body["messages"] == TURNS
        assert asked.body["max_tokens"] == 1
        assert saved.body["filename"].endswith(".state")
        assert "/" not in saved.body["filename"]
        assert all(r.headers["authorization"] == "Bearer key" for r in server.received)


def kept(folder: Path) -> Path:
    """The file that the server would have written."""
    with LoopbackServer([completion("x"), Answer({"n_saved": 9})]) as server:
        prepare(folder, server)
        path = folder / server.received[-1].body["filename"]
    path.write_bytes(b"state")
    return path


def test_the_next_time_the_state_is_put_back_and_nothing_is_read(tmp_path: Path) -> None:
    kept(tmp_path)
    with LoopbackServer([Answer({"n_restored": 9})]) as server:
        prepare(tmp_path, server)
        assert paths(server) == ["/slots/0?action=restore"]


def test_a_state_that_the_server_refuses_is_made_anew(tmp_path: Path) -> None:
    path = kept(tmp_path)
    answers = [Answer({"error": "bad"}, status=400), completion("x"), Answer({"n_saved": 9})]
    with LoopbackServer(answers) as server:
        prepare(tmp_path, server)
        assert paths(server)[1:] == ["/v1/chat/completions", "/slots/0?action=save"]
    assert not path.exists()


def test_another_models_state_is_not_put_back(tmp_path: Path) -> None:
    path = kept(tmp_path)
    with LoopbackServer([completion("x"), Answer({"n_saved": 9})]) as server:
        prepare(tmp_path, server, identity="another model")
        assert "/slots/0?action=restore" not in paths(server)
    assert path.exists()


@pytest.mark.parametrize("status", [404, 501])
def test_a_server_that_cannot_keep_states_is_used_without(tmp_path: Path, status: int) -> None:
    with LoopbackServer([completion("x"), Answer({}, status=status)]) as server:
        prepare(tmp_path, server)
    assert list(tmp_path.iterdir()) == []
