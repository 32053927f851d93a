"""The domain model: what the program knows, as frozen types that do no I/O.

Every position is a count of Unicode code points into ``Article.text`` (not bytes, not UTF-16
units), with the end exclusive, so that ``text[start:end]`` *is* the quotation, always.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from enum import StrEnum
from operator import itemgetter
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Frozen(BaseModel):
    """The base of every domain type: immutable, hashable, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Frozen):
    """A stretch of an article's text.

    Attributes:
        start: First code point.
        end: One past the last code point; never before ``start``.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"span ends at {self.end}, before it starts at {self.start}")
        return self

    def of(self, text: str) -> str:
        """The words the span covers in ``text``."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


class Quote(Span):
    """A span together with its exact words: ``article.text[start:end] == text``."""

    text: str

    @model_validator(mode="after")
    def _as_long_as_its_words(self) -> Self:
        if self.end - self.start != len(self.text):
            length = len(self.text)
            raise ValueError(f"a quotation of {length} code points at {self.start}:{self.end}")
        return self

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> Quote:
        """The quotation at ``start:end`` of ``text``: verbatim by construction."""
        return cls(start=start, end=end, text=text[start:end])


class PassageKind(StrEnum):
    """What a passage is; only ``BOILERPLATE`` is never sent to a model."""

    HEADLINE = "headline"
    BODY = "body"
    BOILERPLATE = "boilerplate"


class Passage(Frozen):
    """One paragraph of an article, the unit of a model call.

    Attributes:
        index: Its place in the article, from 0.
        span: Where it stands, without the white space around it.
        kind: Headline, body or boilerplate.
    """

    index: int = Field(ge=0)
    span: Span
    kind: PassageKind = PassageKind.BODY


LineStarts = tuple[tuple[int, int | None], ...]
"""Where lines of a file begin in a text taken from it: offsets in order, each with its line.

Lines count from 1; None stands for words that cannot be found in the file.
"""


class Article(Frozen):
    """One article, with its text as it is read: words, without front matter and mark-up.

    Attributes:
        id: ``a`` and 12 hexadecimal digits: the hash of text, outlet, date and title.
        source: The path it was read from, or what else it came from.
        title: Its headline, where known.
        outlet: Its publisher, where known.
        published: Its publication date; None leaves relative dates open.
        url: Where it stands on the web, where known.
        text: The exact body, after front matter; of Markdown and HTML the words; all offsets point
            into it.
        lines: Where lines of the file begin in ``text``; empty where the text is all of the file.
        sha256: Of ``text`` in UTF-8.
        passages: Its paragraphs, in order, boilerplate among them but marked.
    """

    id: str
    source: str
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    text: str
    lines: LineStarts = ()
    sha256: str
    passages: tuple[Passage, ...]

    def line_of(self, offset: int) -> int | None:
        """The line of the file on which ``offset`` stands; None where the file does not show it."""
        if not self.lines:
            return self.text.count("\n", 0, offset) + 1
        after = bisect_right(self.lines, offset, key=itemgetter(0))
        return self.lines[max(after - 1, 0)][1]


class Voice(StrEnum):
    """How the words reach the reader."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATOR = "narrator"


class Speaker(Frozen):
    """Who says it.

    Attributes:
        mention: The words that name the speaker in the text, where it names one.
        canonical: The entity's name, the same in every article; for an anonymous source its
            description, for the narrator's voice the outlet.
        role: Office or title as printed ("foreign minister"), where given.
        principal: Whose voice it is: the office, body or country the speaker speaks for; two
            speakers with one principal can reverse, not dispute, each other.
        anonymous: Whether the source is described but not named.
    """

    mention: Quote | None = None
    canonical: str
    role: str | None = None
    principal: str | None = None
    anonymous: bool = False


class Attribution(Frozen):
    """Who says a claim, through whom, and in which voice.

    Attributes:
        speaker: The one whose claim it is: the innermost source.
        cue: The words that attribute ("told reporters", "according to").
        voice: Direct, indirect, mixed or the narrator's.
        chain: Those who pass it on, outermost first (The Hill reports that Lavrov said).
    """

    speaker: Speaker
    cue: Quote | None = None
    voice: Voice
    chain: tuple[str, ...] = ()


class EventType(StrEnum):
    """The closed list of event types (``docs/events.md`` says what belongs to each)."""

    MEETING = "meeting"
    CALL = "call"
    VISIT = "visit"
    AGREEMENT = "agreement"
    STATEMENT = "statement"
    ATTACK = "attack"
    CASUALTY = "casualty"
    SANCTION = "sanction"
    TERRITORY = "territory"
    ELECTION = "election"
    APPOINTMENT = "appointment"
    LEGAL = "legal"
    ECONOMIC = "economic"
    LABOUR = "labour"
    DISASTER = "disaster"
    OTHER = "other"


class Interval(Frozen):
    """A stretch of days, both ends included; an absent end is open (unknown)."""

    start: date | None = None
    end: date | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"interval ends on {self.end}, before it starts on {self.start}")
        return self

    @property
    def open(self) -> bool:
        """Whether either end is unknown."""
        return self.start is None or self.end is None

    def may_overlap(self, other: Interval) -> bool:
        """Whether the two may share a day; an unknown end never rules it out."""
        if self.end and other.start and self.end < other.start:
            return False
        return not (other.end and self.start and other.end < self.start)


class EventTime(Frozen):
    """When an event is said to happen: the words, and the days they stand for."""

    mention: Quote | None = None
    interval: Interval = Interval()


class Event(Frozen):
    """What a claim is about.

    Attributes:
        type: One of the closed list.
        label: A short description for people ("meeting of Putin and Zelensky"); never compared.
        concept: The kind of event within its type ("strike"), where a trigger word tells.
        trigger: The words that name the event ("summit", "walked out"), where found.
        participants: Canonical names, sorted, without repetition; empty when unknown.
        place: Canonical place, where given.
        place_mention: The words that name the place.
        time: When.
    """

    type: EventType
    label: str
    concept: str | None = None
    trigger: Quote | None = None
    participants: tuple[str, ...] = ()
    place: str | None = None
    place_mention: Quote | None = None
    time: EventTime = EventTime()


class StatusValue(StrEnum):
    """What a speaker can say of an event.

    Event factuality (FactBank, Saurí & Pustejovsky 2009), widened by plans and will;
    ``checker.lattice`` says which of them clash.
    """

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    NOT_OCCURRED = "not_occurred"
    AGREED = "agreed"
    SCHEDULED = "scheduled"
    PLANNED = "planned"
    EXPECTED = "expected"
    PROPOSED = "proposed"
    POSSIBLE = "possible"
    WILLING = "willing"
    CONDITIONAL = "conditional"
    NOT_PLANNED = "not_planned"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    UNWILLING = "unwilling"
    DENIED = "denied"
    OPINION = "opinion"


class StatusBasis(StrEnum):
    """What a status rests on.

    ``CUE``: words that say so, found by code. ``MODEL``: the reading of a strong model (profile
    ``article``). ``GUESS``: a small model's reading without words that bear it out, or words that
    may speak of something else in the clause; it is shown, and no contradiction is ever built on
    it.
    """

    CUE = "cue"
    MODEL = "model"
    GUESS = "guess"


class Status(Frozen):
    """What the speaker says of the event.

    Attributes:
        value: One of the lattice.
        holder: Whose will or plan it is, canonical; None where it does not matter or is unknown.
        condition: The exact words of a condition ("only if …").
        basis: What it rests on.
        cue: The words that settled it, where code found them.
        second_opinion: What the model reads, also where a cue has settled the status: when the two
            differ, the status is uncertain, and the output says so. None where it was not asked.
    """

    value: StatusValue
    second_opinion: StatusValue | None = None
    holder: str | None = None
    condition: Quote | None = None
    basis: StatusBasis
    cue: Quote | None = None


class Qualifier(StrEnum):
    """How exactly a quantity is meant."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"


class Quantity(Frozen):
    """One quantity in the words of a claim.

    Attributes:
        quote: The exact words ("more than 13,800 civilians").
        low: Least value, in ``unit``.
        high: Greatest value; equal to ``low`` unless a range was given.
        unit: ``count``, ``percent``, an ISO 4217 code such as ``USD``, or an SI or time unit such
            as ``km``, ``year``; values are already multiplied out ("$4.2 billion" is 4.2e9 USD).
        measure: What is counted or measured, as a normalised noun ("civilian"); empty if unknown.
        verb: What is said of it, normalised ("killed", "injured"); empty if nothing is.
        qualifier: Exactly, about, at least …
    """

    quote: Quote
    low: float
    high: float
    unit: str
    measure: str = ""
    verb: str = ""
    qualifier: Qualifier = Qualifier.EXACTLY

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.high < self.low:
            raise ValueError(f"quantity from {self.low} down to {self.high}")
        return self


class Claim(Frozen):
    """One thing somebody says of one event.

    Attributes:
        id: ``c`` and 12 hexadecimal digits: the hash of article, span, attribution, event and
            status; the same for the same claim in every run.
        article: Id of its article.
        passage: Index of its passage.
        quote: The exact words.
        attribution: Who says it.
        event: Of what.
        status: What is said of it.
        quantities: The quantities in the quotation.
        asserted_on: The day it was said; None when unknown.
    """

    id: str
    article: str
    passage: int
    quote: Quote
    attribution: Attribution
    event: Event
    status: Status
    quantities: tuple[Quantity, ...] = ()
    asserted_on: date | None = None


class Relation(StrEnum):
    """What kind of disagreement a finding is."""

    DISPUTE = "dispute"
    REVERSAL = "reversal"
    MISREPORT = "misreport"
    UPDATE = "update"


class Severity(StrEnum):
    """How grave a finding is; a ``NUANCE`` is shown on request only."""

    GRAVE = "grave"
    MEDIUM = "medium"
    NUANCE = "nuance"


class Finding(Frozen):
    """Two claims that cannot both stand.

    Attributes:
        id: ``f`` and 12 hexadecimal digits: the hash of rule and of the two quotations' words and
            articles; the same in every run and article order.
        rule: Code of the rule.
        relation: Dispute, reversal, misreport or update.
        severity: Grave, medium or nuance.
        message: Why the two clash, in one sentence.
        next_step: What to verify next.
        primary: Id of the earlier or affirming claim.
        secondary: Id of the claim that contradicts it.
        also: Ids of further claims that repeat either side.
    """

    id: str
    rule: str
    relation: Relation
    severity: Severity
    message: str
    next_step: str
    primary: str
    secondary: str
    also: tuple[str, ...] = ()
