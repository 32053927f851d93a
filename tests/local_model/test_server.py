"""The server with a real model; skipped where there is none."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from local_model.tools import local_ports, wait_until

from checker.errors import ModelError
from checker.local_model.server import LocalServer, ServerConfig, stop_on_signals

SMALL = ServerConfig(n_ctx=1024)


def opened(server: LocalServer, body: dict[str, object], key: str | None = None) -> HTTPResponse:
    request = urllib.request.Request(
        f"{server.base_url}/chat/completions",
        data=json.dumps(body | {"model": server.model, "temperature": 0}).encode(),
        headers={
            "Authorization": f"Bearer {server.api_key if key is None else key}",
            "Content-Type": "application/json",
        },
    )
    response = urllib.request.urlopen(request, timeout=120)
    assert isinstance(response, HTTPResponse)
    return response


def ask(server: LocalServer, body: dict[str, object], key: str | None = None) -> dict[str, object]:
    with opened(server, body, key) as response:
        answer = json.load(response)
    assert isinstance(answer, dict)
    return answer


def question(*texts: str) -> dict[str, object]:
    """A conversation in which the user speaks first."""
    roles = ("user", "assistant")
    return {"messages": [{"role": roles[at % 2], "content": text} for at, text in enumerate(texts)]}


def listening(base_url: str) -> bool:
    address = urlsplit(base_url)
    with socket.socket() as connection:
        return connection.connect_ex((str(address.hostname), address.port or 0)) == 0


@pytest.fixture(scope="module")
def server(real_model: Path) -> Iterator[LocalServer]:
    with LocalServer(real_model, "tiny-model", SMALL) as server:
        yield server


@pytest.mark.model
def test_an_answer_fits_its_schema(server: LocalServer) -> None:
    schema = {
        "type": "object",
        "properties": {"status": {"enum": ["planned", "denied"]}, "sure": {"type": "boolean"}},
        "required": ["status", "sure"],
        "additionalProperties": False,
    }
    form = {"type": "json_schema", "json_schema": {"name": "a", "schema": schema, "strict": True}}
    body = question("Tell me about cats.") | {"max_tokens": 40, "response_format": form}
    choices = ask(server, body)["choices"]
    assert isinstance(choices, list)
    answer = json.loads(choices[0]["message"]["content"])
    assert answer["status"] in ("planned", "denied")
    assert isinstance(answer["sure"], bool)


@pytest.mark.model
@pytest.mark.parametrize("key", ["", "sk-guess"])
def test_nobody_is_answered_without_the_key(server: LocalServer, key: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        ask(server, question("Hello"), key)
    refused.value.close()
    assert refused.value.code == 401


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_listens_on_the_loopback_interface_only_and_its_key_is_on_no_command_line(
    server: LocalServer,
) -> None:
    pid = server._process.pid if server._process else 0
    port = urlsplit(server.base_url).port
    assert local_ports(pid) == {f"0100007F:{port:04X}"}
    assert server.api_key not in Path(f"/proc/{pid}/cmdline").read_text()
    assert server.api_key not in Path(f"/proc/{pid}/environ").read_text()


@pytest.mark.model
def test_a_prompts_beginning_is_read_once_even_when_two_kinds_of_question_alternate(
    server: LocalServer,
) -> None:
    kinds = [
        [f"Is {thing} number {at} a {thing}?" if at % 2 == 0 else "Yes." for at in range(8)]
        for thing in ("river", "mountain")
    ]

    def read(kind: int, last: str) -> int:
        timings = ask(server, question(*kinds[kind], last) | {"max_tokens": 2})["timings"]
        assert isinstance(timings, dict)
        return int(timings["prompt_n"])

    first = [read(kind, "Is the sea wet?") for kind in (0, 1)]
    again = [read(kind, f"Is {thing} wet?") for thing in ("rain", "sand") for kind in (0, 1)]
    assert min(first) > 60
    assert max(again) < 25


@pytest.mark.model
def test_it_ends_at_once_with_the_block_although_a_request_is_under_way(real_model: Path) -> None:
    begun = threading.Event()
    written: list[bytes] = []

    def write_a_novel(server: LocalServer) -> None:
        # Some models refuse in a sentence: with ignore_eos the answer is as long as it may be.
        body = question("Write a novel.") | {"max_tokens": 900, "ignore_eos": True, "stream": True}
        with opened(server, body) as response, suppress(OSError, HTTPException):
            for line in response:
                written.append(line)
                begun.set()

    with LocalServer(real_model, "tiny-model", SMALL) as server:
        base_url = server.base_url
        thread = threading.Thread(target=write_a_novel, args=(server,))
        thread.start()
        assert begun.wait(timeout=60)
        start = time.monotonic()
    assert time.monotonic() - start < 2
    thread.join(timeout=5)
    assert not thread.is_alive()
    assert not any(b"[DONE]" in line for line in written)
    assert not listening(base_url)
    server.stop()


RUN = """
import sys, time
from pathlib import Path
from checker.local_model.server import LocalServer, ServerConfig, stop_on_signals
with stop_on_signals(), LocalServer(Path(sys.argv[1]), "m", ServerConfig(n_ctx=512)) as server:
    print(server.base_url, server._process.pid, flush=True)
    if sys.argv[2] == "exception":
        raise ValueError("on purpose")
    if sys.argv[2] != "end":
        time.sleep(60)
"""


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(
    ("way", "status"),
    [
        ("end", 0),
        ("exception", 1),
        (signal.SIGINT, -signal.SIGINT),
        (signal.SIGTERM, 128 + signal.SIGTERM),
        (signal.SIGKILL, -signal.SIGKILL),
    ],
)
def test_nothing_listens_any_more_however_the_process_ends(
    way: str | signal.Signals, status: int, real_model: Path
) -> None:
    command = [sys.executable, "-c", RUN, str(real_model), str(way)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        base_url, child = process.stdout.readline().split()
        if isinstance(way, signal.Signals):
            assert listening(base_url)
            process.send_signal(way)
        _, said = process.communicate(timeout=10)
    assert process.returncode == status
    # Nothing of llama.cpp's own reaches the user: only what Python says of the exception.
    assert "llama" not in said.replace("LocalServer", "").replace("local_model", "")
    wait_until(lambda: not listening(base_url), seconds=2)
    wait_until(lambda: not Path(f"/proc/{child}").exists(), seconds=2)


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_process_that_is_killed_while_the_model_loads_leaves_nothing_behind(
    real_model: Path,
) -> None:
    command = [sys.executable, "-c", RUN, str(real_model), "end"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        wait_until(children.read_text)
        child = Path("/proc", children.read_text().strip())
        # It listens from the moment at which it begins to load.
        wait_until(lambda: local_ports(int(child.name)))
        process.kill()
    wait_until(lambda: not child.exists(), seconds=2)


@pytest.mark.parametrize("content", [b"", b"GGUF\x03\x00\x00\x00 and then nothing of the kind"])
def test_a_file_that_cannot_be_loaded_is_one_clear_line(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content)
    server = LocalServer(path, "bad", SMALL)
    with pytest.raises(ModelError, match=r"bad\.gguf cannot be loaded: \S+") as refused:
        server.start()
    assert "\n" not in refused.value.message
    assert server.base_url == ""
    server.stop()


def test_a_model_that_takes_too_long_to_load_is_given_up(tmp_path: Path) -> None:
    server = LocalServer(tmp_path / "none.gguf", "none", ServerConfig(load_timeout_s=0.0))
    with pytest.raises(ModelError, match="cannot be loaded"):
        server.start()


def test_sigterm_becomes_an_orderly_end_and_the_handler_before_is_restored() -> None:
    before = signal.getsignal(signal.SIGTERM)
    left = False
    with pytest.raises(SystemExit) as end, stop_on_signals():
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            left = True
    assert end.value.code == 143
    assert left
    assert signal.getsignal(signal.SIGTERM) is before
