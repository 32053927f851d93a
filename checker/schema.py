"""The shapes of the model's answers, with the checks whose messages tell it what to mend.

Answers hold only what code cannot know. Quotations, offsets, voice, canonical names and dates are
worked out by code from the article's own words.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, create_model, model_validator

from checker.models import EventType, StatusValue

NO_EVENT = "none"
NARRATOR = "narrator"
_LONGEST_EVENT = 60

EventTypeName = Literal[
    "meeting", "call", "visit", "agreement", "statement", "attack", "casualty", "sanction",
    "territory", "election", "appointment", "legal", "economic", "labour", "disaster", "other",
    "none",
]  # fmt: skip
"""``EventType`` and "none", spelled out so that the schema is one flat list."""

StatusName = Literal[
    "occurred", "ongoing", "not_occurred", "agreed", "scheduled", "planned", "expected", "proposed",
    "possible", "willing", "conditional", "not_planned", "cancelled", "postponed", "unwilling",
    "denied", "opinion",
]  # fmt: skip
"""``StatusValue``, spelled out likewise."""


class PartAnswer(BaseModel):
    """The answer about one part of a passage (profile ``passage``).

    The event comes before the labels: on small models a few words of reasoning before a label make
    the label better.
    """

    model_config = ConfigDict(extra="forbid")

    event: str = Field(max_length=_LONGEST_EVENT)

    @property
    def event_type(self) -> EventType | None:
        """The type as the model gave it; None if it was not asked, or there is no event."""
        kind = getattr(self, "type", NO_EVENT)
        return None if kind == NO_EVENT else EventType(kind)

    @property
    def status_value(self) -> StatusValue:
        """The status as the model gave it."""
        return StatusValue(getattr(self, "status", StatusValue.OPINION))

    @property
    def speaks_of_nothing(self) -> bool:
        """Whether the model says that the part speaks of no event."""
        return self.event.strip().lower() == NO_EVENT or getattr(self, "type", "") == NO_EVENT


class OpenPartAnswer(PartAnswer):
    """About a part in which code sees no event: the model words one and says its type, or none."""

    type: EventTypeName
    status: StatusName


@lru_cache(maxsize=1024)
def part_answer(events: tuple[str, ...]) -> type[PartAnswer]:
    """The answer's shape.

    Args:
        events: The words of the part that name events, one of which it is about; empty when code
            sees none, and then the model says in its own words which, and of which type.
    """
    if not events:
        return OpenPartAnswer
    return create_model(
        "ClosedPartAnswer",
        __base__=PartAnswer,
        event=(Literal[events], ...),  # type: ignore[arg-type]
        status=(StatusName, ...),
    )


class ArticleClaim(BaseModel):
    """One claim as a strong model gives it (profile ``article``)."""

    model_config = ConfigDict(extra="forbid")

    quote: str = Field(min_length=1, description="The claim, copied from the text word for word.")
    speaker: str = Field(
        description="Who says it, in the words of the text; 'narrator' for the article itself."
    )
    event: str = Field(max_length=_LONGEST_EVENT, description="A few words for the event.")
    type: EventTypeName
    participants: list[str] = Field(
        description="Those who take part in the event, by their names in the text."
    )
    status: StatusName


class ArticleAnswer(BaseModel):
    """All claims of a piece of an article (profile ``article``)."""

    model_config = ConfigDict(extra="forbid")

    claims: list[ArticleClaim]

    @model_validator(mode="after")
    def _not_twice(self) -> Self:
        seen: set[tuple[str, str, str]] = set()
        for claim in self.claims:
            key = (claim.quote, claim.speaker, claim.event)
            if key in seen:
                raise ValueError(f"the claim {claim.quote!r} is given twice; give each claim once")
            seen.add(key)
        return self


@lru_cache(maxsize=1024)
def schema_hash(model: type[BaseModel]) -> str:
    """The hash of the answer's JSON schema: part of every cache key."""
    return hashlib.sha256(canonical_schema(model).encode()).hexdigest()


def canonical_schema(model: type[BaseModel]) -> str:
    """The answer's JSON schema as one line with sorted keys, without words for people."""
    schema = _bare(model.model_json_schema())
    return json.dumps(schema, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _bare(schema: Any) -> Any:
    """The schema without titles and class descriptions, which change no answer."""
    if isinstance(schema, dict):
        words = {"title", "description"} if "type" in schema or "$ref" in schema else set()
        return {key: _bare(value) for key, value in schema.items() if key not in words}
    return [_bare(item) for item in schema] if isinstance(schema, list) else schema
