"""The worked examples, read once and kept: what every question of a run begins with.

Reading the examples takes a small machine half a minute, and they are the same in every run. The
server's state after them is kept in a file and put back at the next start (llama.cpp's slot save
and restore). It holds no word of an article: it is made from the examples alone.
"""

from __future__ import annotations

import hashlib
import json
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_TIMEOUT_S = 600.0

Turn = dict[str, str]
"""One turn of a conversation: ``role`` and ``content``."""


class PrefixStore:
    """Kept prefixes, one file for each model.

    Args:
        folder: Where they are kept; the server must have been started with it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def prepare(
        self, base_url: str, api_key: str, model: str, identity: str, turns: Sequence[Turn]
    ) -> None:
        """Have the server in the state after ``turns``: from the file, else by reading them now.

        Does nothing when the server cannot do it: it is only slower then.

        Args:
            base_url: Of the server's endpoint, up to and with "/v1".
            api_key: Its key.
            model: The name under which it knows the model.
            identity: What tells this model and its server's version from others.
            turns: The conversation that every question begins with, and a first question.
        """
        root = base_url.removesuffix("/v1")
        name = self._name(identity, turns)
        try:
            if (self._folder / name).is_file():
                _post(f"{root}/slots/0?action=restore", api_key, {"filename": name})
                return
        except (OSError, ValueError):
            (self._folder / name).unlink(missing_ok=True)
        try:
            question = {"model": model, "messages": list(turns), "max_tokens": 1}
            _post(f"{base_url}/chat/completions", api_key, question)
            self._forget(identity)
            _post(f"{root}/slots/0?action=save", api_key, {"filename": name})
        except (OSError, ValueError):
            (self._folder / name).unlink(missing_ok=True)

    def _name(self, identity: str, turns: Sequence[Turn]) -> str:
        canonical = json.dumps(list(turns), ensure_ascii=False, sort_keys=True)
        prompt = hashlib.sha256(canonical.encode()).hexdigest()[:16]
        return f"{self._mark(identity)}-{prompt}.state"

    @staticmethod
    def _mark(identity: str) -> str:
        return hashlib.sha256(identity.encode()).hexdigest()[:16]

    def _forget(self, identity: str) -> None:
        """Remove what was kept for another version of the examples."""
        for old in self._folder.glob(f"{self._mark(identity)}-*.state"):
            old.unlink(missing_ok=True)


def _post(url: str, api_key: str, body: dict[str, Any]) -> None:
    """Send ``body``; raises OSError when the server refuses."""
    request = urllib.request.Request(
        url,
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {api_key}"},
    )
    # No proxy of the environment's: the server is this program's own, on this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=_TIMEOUT_S) as response:
        response.read()
