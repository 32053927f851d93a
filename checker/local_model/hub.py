"""The maker's own repository on the model hub as a source: one file over HTTPS, resumable.

Ranges after RFC 9110, section 14: a server that knows them answers 206 and says which bytes it
sends; one that does not answers 200 and sends the file from its beginning.
"""

from __future__ import annotations

import http.client
import os
import re
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from checker.local_model.catalogue import LocalModel
from checker.local_model.source import SourceUnavailable
from checker.local_model.store import CHUNK, Advance

_CONTENT_RANGE = re.compile(r"bytes (?P<first>[0-9]+)-[0-9]+/(?P<size>[0-9]+)")


@dataclass(frozen=True)
class Hub:
    """The model hub.

    Attributes:
        base_url: Its address.
        timeout_s: The longest silence of the server, in seconds.
        attempts: How many connections in a row may bring nothing before it is given up.
        pause_s: The pause before a further connection, in seconds.
    """

    base_url: str = "https://huggingface.co"
    timeout_s: float = 30.0
    attempts: int = 3
    pause_s: float = 1.0

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return "the model hub"

    def scratch_bytes(self, model: LocalModel) -> int:
        """None: the file grows in place."""
        return 0

    def extend(self, model: LocalModel, partial: Path, advance: Advance) -> None:
        """Append the bytes that are missing (see ``Source.extend``)."""
        url = f"{self.base_url}/{model.repository}/resolve/main/{model.file_name}"
        fruitless = 0
        with partial.open("ab") as file:
            while (before := file.tell()) < model.size:
                reason = self._receive(url, file, model, advance)
                file.flush()
                if file.tell() > before:
                    fruitless = 0
                elif (fruitless := fruitless + 1) == self.attempts:
                    raise SourceUnavailable(reason)
                if file.tell() < model.size:
                    time.sleep(self.pause_s)
            os.fsync(file.fileno())

    def _receive(self, url: str, file: BinaryIO, model: LocalModel, advance: Advance) -> str:
        """Append what one connection brings; why it brought no more."""
        request = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})
        if start := file.tell():
            request.add_header("Range", f"bytes={start}-")
        try:
            response = urllib.request.urlopen(request, timeout=self.timeout_s)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code < 500 and error.code not in (408, 429):
                raise SourceUnavailable(f"it answered {error.code} {error.reason}") from None
            return f"it answered {error.code} {error.reason}"
        except (OSError, http.client.HTTPException):
            return "it cannot be reached"
        with response:
            if response.status == 206:
                sent = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
                if sent is None or (int(sent["first"]), int(sent["size"])) != (start, model.size):
                    raise SourceUnavailable("it holds another file than the pinned one")
            else:
                file.truncate(0)
                file.seek(0)
                length = response.headers.get("Content-Length")
                if length is not None and length != str(model.size):
                    raise SourceUnavailable("it holds another file than the pinned one")
            # One byte more than is due would be noticed; an endless answer is not read to its end.
            while (left := model.size - file.tell()) > 0:
                try:
                    chunk = response.read(min(CHUNK, left))
                except (OSError, http.client.HTTPException):
                    chunk = b""
                if not chunk:
                    return "the connection broke off"
                file.write(chunk)
                advance(file.tell(), model.size)
        return ""
