"""What a label file may hold: ``docs/labelling.md`` says what each field means.

The types are built on the domain model, so that a label is a claim as the program would make it,
and the engine can be run on labels alone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from checker.models import (
    EventType,
    Frozen,
    Qualifier,
    Quote,
    Relation,
    StatusValue,
    Voice,
)

Name = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Family(StrEnum):
    """By what two claims differ; the letters with which the codes of the rules begin."""

    STATUS = "STA"
    WILLINGNESS = "WIL"
    QUANTITY = "QTY"
    DATE = "DAT"
    PLACE = "LOC"
    PARTICIPANTS = "PAR"
    WHO_SAID_IT = "ATT"
    QUOTATION = "QUO"
    POSITION = "POS"
    CHARACTERISATION = "CHR"
    HEADLINE = "HED"


class Split(StrEnum):
    """Whether a story may be looked at while the program is made."""

    DEV = "dev"
    TEST = "test"


class GoldSpeaker(Frozen):
    """Who says it (see ``checker.models.Speaker``)."""

    canonical: Name
    mention: Quote | None = None
    principal: Name | None = None
    anonymous: bool = False


class GoldTime(Frozen):
    """When the event is said to be; an absent end is unknown."""

    mention: Quote | None = None
    start: date | None = None
    end: date | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"ends on {self.end}, before it starts on {self.start}")
        return self


class GoldEvent(Frozen):
    """Of what it is said.

    ``ref`` names the event within the story: two claims share it if they speak of one event, and
    only then.
    """

    ref: Name
    type: EventType
    label: Name
    trigger: Quote | None = None
    participants: tuple[Name, ...] = ()
    place: Name | None = None
    time: GoldTime = GoldTime()


class GoldQuantity(Frozen):
    """One figure of the quotation (see ``checker.models.Quantity``).

    ``high`` is left out where it is the same as ``low``.
    """

    quote: Quote
    low: float
    high: float | None = None
    unit: Name = "count"
    measure: str = ""
    qualifier: Qualifier = Qualifier.EXACTLY

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.high is not None and self.high < self.low:
            raise ValueError(f"runs from {self.low} down to {self.high}")
        return self


class Side(StrEnum):
    """Which side of a contested matter a position takes."""

    FOR = "for"
    AGAINST = "against"


class Stance(Frozen):
    """A position in a contested matter."""

    side: Side
    of: Name


class GoldClaim(Frozen):
    """One labelled claim; ``id`` is unique within its article."""

    id: Name
    quote: Quote
    voice: Voice
    speaker: GoldSpeaker
    cue: Quote | None = None
    chain: tuple[Name, ...] = ()
    event: GoldEvent
    status: StatusValue
    holder: Name | None = None
    condition: Quote | None = None
    stance: Stance | None = None
    quantities: tuple[GoldQuantity, ...] = ()
    asserted_on: date | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.voice is Voice.NARRATOR and (self.speaker.mention or self.cue):
            raise ValueError("the narrator has neither a mention nor a cue")
        inside = [self.event.trigger, *(quantity.quote for quantity in self.quantities)]
        for quote in inside:
            if quote is not None and not self.quote.contains(quote):
                raise ValueError(f"“{quote.text}” lies outside the quotation")
        return self


class ArticleLabels(Frozen):
    """The labels of one article."""

    claims: tuple[GoldClaim, ...]

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        ids = [claim.id for claim in self.claims]
        twice = sorted({name for name in ids if ids.count(name) > 1})
        if twice:
            raise ValueError(f"these ids stand twice: {', '.join(twice)}")
        return self


class Conflict(Frozen):
    """A contradiction or an update: any claim of one side against any of the other.

    Attributes:
        family: By what they differ.
        relation: What kind of disagreement it is.
        sides: The claims on either side, each as ``ARTICLE/ID``.
        why: In words.
    """

    family: Family
    relation: Relation
    sides: tuple[Annotated[tuple[Name, ...], Field(min_length=1)], ...] = Field(
        min_length=2, max_length=2
    )
    why: Name


class Negative(Frozen):
    """A pair that looks like a contradiction and is none.

    Attributes:
        family: The family that a careless reader would report.
        claims: The two claims, each as ``ARTICLE/ID``.
        why: Why they can both stand.
    """

    family: Family
    claims: tuple[Name, ...] = Field(min_length=2, max_length=2)
    why: Name


class Story(Frozen):
    """One story: its articles, and what in them cannot both stand.

    Attributes:
        story: Its name, as that of its folder.
        subject: Labour, disaster, business, courts …
        split: ``dev`` or ``test``.
        fiction: Whether people, places and events are invented.
        articles: By short name, the article's file, relative to the story's folder.
        names: By canonical name, the other forms in which the story prints it.
        conflicts: Contradictions and updates, all of them.
        negatives: Pairs that are none.
    """

    story: Name
    subject: Name
    split: Split
    fiction: bool = True
    articles: dict[Name, Name] = Field(min_length=1)
    names: dict[Name, tuple[Name, ...]] = Field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    negatives: tuple[Negative, ...] = ()
