"""Answering without a model: the clause's main event word, and no opinion of its own.

What is left is what code reads off the text: parts, quotation marks, reporting verbs, names, dates,
figures and the words that settle a status. Nothing is fetched, loaded, connected or kept.
"""

from __future__ import annotations

from typing import get_args

from checker.asking.prompts import load_prompt
from checker.asking.provider import Reply, Request, T, Usage
from checker.events.triggers import main_triggers

PROMPT = "part"
"""The prompt that asks which word of a clause names its event: the only question answered."""


class WordLists:
    """A ``checker.asking.provider.Provider`` that looks words up."""

    def __init__(self) -> None:
        self._before = f"{load_prompt(PROMPT).heading}: "

    def ask(self, request: Request[T]) -> Reply[T]:
        """The first of the clause's event words that may be chosen, else the first choice."""
        part = request.messages[-1].content.rpartition(self._before)[2]
        choices = get_args(request.response_model.model_fields["event"].annotation)
        named = (part[trigger.start : trigger.end] for trigger in main_triggers(part))
        event = next((word for word in named if word in choices), choices[0])
        answer = request.response_model.model_validate({"event": event})
        return Reply(answer, Usage(), "none")
