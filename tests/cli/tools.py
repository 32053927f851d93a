"""The command line as a user starts it, and a model that answers without thinking."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from support.loopback import Answer, Received, completion

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "fixtures" / "articles"
TIMEOUT_S = 60.0


@dataclass(frozen=True)
class Result:
    """What one run of the program did."""

    status: int
    stdout: str
    stderr: str

    @property
    def lines(self) -> list[str]:
        """What it said on stderr."""
        return self.stderr.splitlines()

    @property
    def complaint(self) -> str:
        """The one line in which it said what was wrong; anything else is a failure of the test."""
        complaints = [line for line in self.lines if line.startswith("checker: ")]
        assert len(complaints) == 1, self.stderr
        assert self.lines[-1] == complaints[0], self.stderr
        return complaints[0]

    @property
    def document(self) -> dict[str, Any]:
        """The JSON that it printed."""
        document: dict[str, Any] = json.loads(self.stdout)
        return document


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables of a run: nothing that could name a model or a key by accident."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CHECKER_", "OPENAI_")) and not name.lower().endswith("_proxy")
    }
    return kept | {"PYTHONPATH": str(ROOT), "CHECKER_CONFIG": os.devnull} | dict(extra or {})


def start(
    *args: str | Path, cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """The program, running in ``cwd``."""
    return subprocess.Popen(
        [sys.executable, "-m", "checker", *map(str, args)],
        cwd=cwd,
        env=environment(env),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def finish(process: subprocess.Popen[str], stdin: str | None = None) -> Result:
    """What a started program did, once it has ended."""
    try:
        stdout, stderr = process.communicate(stdin, timeout=TIMEOUT_S)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    return Result(process.returncode, stdout, stderr)


def run(
    *args: str | Path, cwd: Path, env: Mapping[str, str] | None = None, stdin: str | None = None
) -> Result:
    """Run the program in ``cwd`` to its end; it reads ``stdin``."""
    return finish(start(*args, cwd=cwd, env=env), stdin)


def answer(received: Received) -> Answer:
    """An answer that fits the question, worked out from the schema that came with it.

    The event is the first word on the list; its type, where that is asked, is none in particular.
    """
    asked = received.body["response_format"]["json_schema"]["schema"]["properties"]
    said = {"event": choices(received)[0], "type": "other"}
    return completion(json.dumps({field: said[field] for field in asked}))


def choices(received: Received) -> list[str]:
    """The words among which the event is to be chosen: always a closed list."""
    schema = received.body["response_format"]["json_schema"]["schema"]
    event = schema["properties"]["event"]
    return [event["const"]] if "const" in event else list(event["enum"])


def questions(received: list[Received]) -> list[str]:
    """What was asked: the last turn of every request."""
    return [request.body["messages"][-1]["content"] for request in received]


class Listener:
    """A socket on this machine that counts who connects to it."""

    def __init__(self) -> None:
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._count)
        self._thread.start()

    def _count(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


def tempting(address: str) -> dict[str, str]:
    """An environment in which a careless program would talk to ``address``."""
    names = ("OPENAI_BASE_URL", "OPENAI_API_BASE", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    both = {case: address for name in names for case in (name, name.lower())}
    return both | {"OPENAI_API_KEY": "sk-lying-around", "OPENAI_ORG_ID": "org-lying-around"}
