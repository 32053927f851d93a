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

NARRATOR = "narrator"
_LONGEST_EVENT = 60

EventTypeName = Literal[
    "meeting", "call", "visit", "agreement", "statement", "attack", "casualty", "sanction",
    "territory", "election", "appointment", "legal", "economic", "labour", "disaster", "other",
]  # fmt: skip
"""``EventType``, spelled out so that the schema is one flat list."""

StatusName = Literal[
    "occurred", "ongoing", "not_occurred", "agreed", "scheduled", "planned", "expected", "proposed",
    "possible", "willing", "conditional", "not_planned", "cancelled", "postponed", "unwilling",
    "denied", "opinion",
]  # fmt: skip
"""``StatusValue``, spelled out likewise."""


class PartAnswer(BaseModel):
    """The answer about one part of a passage (profile ``passage``)."""

    model_config = ConfigDict(extra="forbid")

    event: str


@lru_cache(maxsize=1024)
def part_answer(events: tuple[str, ...]) -> type[PartAnswer]:
    """The answer's shape: what code cannot know.

    Args:
        events: The words of the part, one of which names its event: so that what the model says
            stands in the text, whatever it says.
    """
    fields: dict[str, Any] = {"event": (Literal[events], ...)}
    return create_model("ClosedPartAnswer", __base__=PartAnswer, **fields)


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
