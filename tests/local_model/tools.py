"""What the tests of the local model share."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from checker.local_model.catalogue import LocalModel


@dataclass
class FileServer:
    """Files over HTTP with ranges, and ways to misbehave."""

    files: dict[str, bytes] = field(default_factory=dict)
    requests: list[tuple[str, str | None]] = field(default_factory=list)
    sent: int = 0
    status: int = 200
    with_ranges: bool = True
    break_after: int | None = None
    seconds_per_chunk: float = 0.0
    on_chunk: Callable[[int], None] = lambda sent: None
    url: str = ""

    def fetched(self, name: str) -> int:
        """How often a file was asked for."""
        return sum(path.endswith(name) for path, _ in self.requests)


def _handler(server: FileServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, asked = self.path, self.headers.get("Range")
            server.requests.append((path, asked))
            if path == "/links/":
                links = (f'<a href="{name}">{Path(name).name}</a>' for name in server.files)
                self._send(200, f"<html><body>{''.join(links)}</body></html>".encode(), "text/html")
            elif server.status != 200 or path not in server.files:
                self._send(server.status if server.status != 200 else 404, b"no", "text/plain")
            else:
                content = server.files[path]
                start = 0
                if asked and server.with_ranges:
                    start = int(asked.removeprefix("bytes=").removesuffix("-"))
                self._send(206 if start else 200, content, "application/octet-stream", start)

        def _send(self, status: int, content: bytes, kind: str, start: int = 0) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content) - start))
            if status == 206:
                last = len(content) - 1
                self.send_header("Content-Range", f"bytes {start}-{last}/{len(content)}")
            self.end_headers()
            end = len(content)
            if server.break_after is not None:
                end = min(end, start + server.break_after)
            try:
                for at in range(start, end, 20_000):
                    chunk = content[at : min(at + 20_000, end)]
                    self.wfile.write(chunk)
                    server.sent += len(chunk)
                    server.on_chunk(server.sent)
                    time.sleep(server.seconds_per_chunk)
            except (BrokenPipeError, ConnectionResetError):
                pass
            self.close_connection = True

        def log_message(self, *args: object) -> None:
            pass

    return Handler


@contextmanager
def serving() -> Iterator[FileServer]:
    """A file server on this machine."""
    server = FileServer()
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_port}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


def only_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what the machine has set for pip."""
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("no_proxy", "127.0.0.1")


FETCH = """
import json, sys
from pathlib import Path
from checker.local_model.catalogue import LocalModel
from checker.local_model.fetch import fetch
from checker.local_model.hub import Hub
from checker.local_model.progress import progress_on
setting = json.loads(sys.argv[1])
setting["model"]["parts_lock"] = Path(setting["model"]["parts_lock"])
with progress_on() as progress:
    try:
        model, folder = LocalModel(**setting["model"]), Path(setting["folder"])
        fetch(model, folder, progress, [Hub(setting["url"])])
    except KeyboardInterrupt as interrupt:
        sys.exit(str(interrupt))
"""


def start_fetch(model: LocalModel, folder: Path, url: str) -> subprocess.Popen[str]:
    """Fetch from a hub in another process."""
    setting = {"model": vars(model) | {"parts_lock": str(model.parts_lock)}, "url": url}
    return subprocess.Popen(
        [sys.executable, "-c", FETCH, json.dumps(setting | {"folder": str(folder)})],
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait for something to become true, or fail."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def local_ports(pid: int) -> set[str]:
    """The addresses on which a process listens, as /proc gives them in hexadecimal digits."""
    sockets = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if match := re.fullmatch(r"socket:\[(\d+)\]", str(link.readlink())):
                sockets.add(match[1])
        except OSError:
            continue
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            columns = line.split()
            if columns[3] == "0A" and columns[9] in sockets:
                found.add(columns[1])
    return found
