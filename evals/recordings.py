"""Recorded answers of a real model: what ``make record`` writes and the tests replay.

A recording is a file of JSON lines, one a question, under the key that the cache has for it, so
that a machine without the model can run the whole path. The question's own words are kept beside
the answer for whoever reads a diff; what stands before them, prompt and schema, is in the key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from pydantic import JsonValue

from checker.asking.cache import PassageCache
from checker.asking.caching import kept, question_key
from checker.asking.provider import Endpoint, Provider, Reply, Request, T
from checker.models import Frozen

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "fixtures" / "articles"
FOLDER = ROOT / "fixtures" / "recordings"

GUIDING = ("000_ef71fd7893344dd8.txt", "001_658656d2828f2e57.txt")
"""The two articles of the guiding case: read by themselves, they may be asked about differently,
since the names of a run are harvested from its own articles."""


class Recording(Frozen):
    """One question and its answer.

    Attributes:
        key: The cache's key, which depends on everything that the answer does.
        purpose: What the question is for.
        question: Its last turn.
        answer: As the model gave it, once it fitted its schema.
        usage: What it cost.
        model: The model's name, as the server gave it.
    """

    key: str
    purpose: str
    question: str
    answer: JsonValue
    usage: JsonValue
    model: str


class Recorder:
    """A provider that writes down what passes through it.

    Args:
        provider: Whoever answers.
        endpoint: Whose answers these are.
    """

    def __init__(self, provider: Provider, endpoint: Endpoint) -> None:
        self._provider, self._endpoint = provider, endpoint
        self.recordings: dict[str, Recording] = {}

    def ask(self, request: Request[T]) -> Reply[T]:
        """The provider's answer, written down.

        Raises:
            ProviderError: As the provider says; nothing is written down then.
        """
        reply = self._provider.ask(request)
        key = question_key(self._endpoint.identity, {**self._endpoint.parameters}, request)
        self.recordings[key] = Recording.model_validate(
            {
                "key": key,
                "purpose": request.purpose,
                "question": request.messages[-1].content,
                **kept(reply),
            }
        )
        return reply


def path_for(model: str, folder: Path = FOLDER) -> Path:
    """Where the recording of ``model`` stands."""
    return folder / f"{re.sub(r'[^A-Za-z0-9._-]+', '-', model).strip('.-')}.jsonl"


def write(path: Path, recordings: Iterable[Recording]) -> None:
    """Write a recording, sorted by key."""
    lines = (
        json.dumps(recording.model_dump(mode="json"), ensure_ascii=False)
        for recording in sorted(recordings, key=lambda recording: recording.key)
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


def read(path: Path) -> tuple[Recording, ...]:
    """The answers of a recording.

    Raises:
        FileNotFoundError: There is none.
        ValueError: It is malformed.
    """
    # Not splitlines(): a question may hold characters that it takes for the end of a line.
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(Recording.model_validate_json(line) for line in lines if line)


def load_into(cache: PassageCache, recordings: Iterable[Recording]) -> None:
    """Put the answers where a run looks for them."""
    for recording in recordings:
        answer = recording.model_dump(mode="json", include={"answer", "usage", "model"})
        cache.put(recording.key, answer)
