"""Prompts as files: the system prompt and the worked examples of one kind of question.

A prompt is versioned by the hash of its file, which is part of every cache key and of every run
log. The files stand in ``prompts/`` at the top of the repository and travel in the wheel as
``checker/prompts_data``.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from checker.asking.provider import Message
from checker.errors import ConfigError
from checker.models import Frozen

# The safe loader in C is ten times as fast; PyYAML's wheels have it, other builds may not.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_ROOT = Path(__file__).parents[1]
_PLACES = (
    _ROOT / "prompts_data",
    _ROOT.parent / "prompts",
)


class Example(Frozen):
    """One worked example.

    Attributes:
        before: The words that stand before the text in question, where they are needed.
        part: The text in question: a part of a passage, or a short article.
        answer: The answer, as the model would give it.
    """

    before: str | None = None
    part: str
    answer: dict[str, Any]


class Prompt(Frozen):
    """One kind of question.

    Attributes:
        name: The file's name without its ending.
        sha256: Of the file.
        system: The system prompt.
        heading: The word that introduces the text in question.
        examples: Worked examples, shown as earlier turns of the conversation.
    """

    name: str
    sha256: str
    system: str
    heading: str = "Part"
    examples: tuple[Example, ...]

    def messages(self, part: str, before: str | None = None) -> tuple[Message, ...]:
        """The turns that ask about ``part``, the worked examples first."""
        return (*self.worked, Message("user", self._question(part, before)))

    @cached_property
    def worked(self) -> tuple[Message, ...]:
        """The worked examples as turns of a conversation."""
        turns = []
        for example in self.examples:
            turns.append(Message("user", self._question(example.part, example.before)))
            turns.append(Message("assistant", compact(example.answer)))
        return tuple(turns)

    def _question(self, part: str, before: str | None) -> str:
        asked = f"{self.heading}: {part}"
        return f"Before: {before}\n{asked}" if before else asked


def compact(answer: Any) -> str:
    """The answer as the shortest JSON, which is how a model writes the fewest tokens."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


@cache
def load_prompt(name: str) -> Prompt:
    """The prompt in ``prompts/NAME.yaml``.

    Raises:
        ConfigError: The file is missing or malformed.
    """
    for folder in _PLACES:
        path = folder / f"{name}.yaml"
        if path.is_file():
            return _read(name, path)
    raise ConfigError(f"the prompt {name!r} is missing from this installation; install it again")


def _read(name: str, path: Path) -> Prompt:
    raw = path.read_bytes()
    try:
        content = yaml.load(raw, _Loader)
        return Prompt(name=name, sha256=hashlib.sha256(raw).hexdigest(), **content)
    except (yaml.YAMLError, ValidationError, TypeError) as problem:
        line = str(problem).splitlines()[0]
        raise ConfigError(f"the prompt file {path} is malformed: {line}") from problem
