"""A model file behind an OpenAI-compatible endpoint that only this process can use.

llama.cpp's server runs through xllamacpp in a child process, not in a thread of this one, for
three reasons found by trying: the library holds the interpreter's lock while it loads, so that
Ctrl-C would go unheard for seconds; its tear-down waits for ever while a request is under way; and
when it aborts, or is killed for want of memory, that is one failed call here and not a lost run.

The child listens on 127.0.0.1 only, on a port that the system chooses, and answers nobody without
a random key. It lives as long as the pipe to its stdin, and so ends with this process in every way
in which this process can end, SIGKILL included.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import IO, Self

from checker.errors import ModelError
from checker.local_model.source import one_line

_REASON = re.compile(r"error loading model[^:]*: (?P<reason>.+)")

# By default OpenMP's threads spin while they wait for each other. That is a little faster on an
# idle machine, and once another program wants a core an answer of seconds may take a minute.
# A short spin (tens of microseconds) before sleeping keeps most of the speed and all of the calm.
_CALM = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "20000"}


def usable_cores() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class ServerConfig:
    """How a model is run.

    Attributes:
        n_ctx: The longest prompt and answer together, in tokens.
        n_threads: Threads that compute.
        n_parallel: Questions answered at once. On a few cores a second one only slows the first.
        seed: Of the sampler, where a request brings none.
        cache_ram_mib: Memory for prompts whose beginning may come again, in MiB. With it, calls may
            alternate between kinds of question: a prefix that was read once is not read again.
        load_timeout_s: How long the model may take to load, in seconds.
        state_dir: The folder in which the server may keep its state, ending in a separator (see
            ``checker.local_model.prefix``); empty for none.
    """

    n_ctx: int = 8192
    n_threads: int = field(default_factory=usable_cores)
    n_parallel: int = 1
    seed: int = 0
    cache_ram_mib: int = 1024
    load_timeout_s: float = 300.0
    state_dir: str = ""


class LocalServer:
    """A model file, served while the ``with`` block lasts.

    Attributes:
        base_url: Of the endpoint, up to and with "/v1"; empty while it does not run.
        api_key: The key that every request must bear.
        model: The name under which the endpoint knows the model.
    """

    def __init__(self, model_path: Path, model: str, config: ServerConfig | None = None) -> None:
        """Prepare to serve ``model_path`` under the name ``model``; ``start`` serves it."""
        self.base_url = ""
        self.api_key = secrets.token_urlsafe(32)
        self.model = model
        self._path = model_path
        self._config = ServerConfig() if config is None else config
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Load the model and serve it; returns when it answers.

        Raises:
            ModelError: It cannot be loaded: not a model that llama.cpp knows, or too little memory.
        """
        if self._process is not None:
            return
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
            # -P: the script's folder is not searched for modules.
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(Path(__file__).with_name("_serve.py"))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=_CALM | os.environ,
                encoding="utf-8",
            )
            try:
                address = self._address(self._process)
            except BaseException:
                self.stop()
                raise
            if address is None:
                self.stop()
                raise ModelError(f"the model {self._path} cannot be loaded: {_reason(log)}")
        self.base_url = f"{address}/v1"

    def stop(self) -> None:
        """End the server at once; does nothing when it does not run."""
        process, self._process = self._process, None
        self.base_url = ""
        if process is not None:
            process.kill()
            process.communicate()

    def _address(self, process: subprocess.Popen[str]) -> str | None:
        """Where the child listens, once it does; None when it has given up or is overdue."""
        settings = asdict(self._config) | {
            "model_path": str(self._path),
            "model": self.model,
            "api_key": self.api_key,
            "parent": os.getpid(),
        }
        overdue = threading.Timer(self._config.load_timeout_s, process.kill)
        overdue.start()
        try:
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(json.dumps(settings) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except BrokenPipeError:
            return None
        finally:
            overdue.cancel()
        return json.loads(answer)["address"] if answer else None


@contextmanager
def stop_on_signals() -> Iterator[None]:
    """Turn SIGTERM (and SIGHUP, where there is one) into an orderly end while the block lasts.

    Python's own answer to SIGTERM ends the process on the spot, without a ``finally`` or a
    ``with`` being left. Here it raises ``SystemExit`` with 128 and the signal's number, as a shell
    would report it (143 for SIGTERM), so that files are closed and the server is stopped. Earlier
    handlers are restored after. To be used in the main thread.
    """

    def leave(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    names = ("SIGTERM", "SIGHUP")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    # What is ignored stays ignored: nohup asks for that.
    before = {
        number: signal.signal(number, leave)
        for number in numbers
        if signal.getsignal(number) is not signal.SIG_IGN
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _reason(log: IO[str]) -> str:
    """Why the child has failed, from what llama.cpp has said."""
    log.seek(0)
    text = log.read()
    if match := _REASON.search(text):
        return one_line(match["reason"])
    lines = text.strip().splitlines()
    return one_line(lines[-1]) if lines else "llama.cpp ended without a word (is memory short?)"
