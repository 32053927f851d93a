"""The document that a run prints as JSON: version 1 of the output contract.

The types here are the published schema (``checker/schemas/output.schema.json``); they are kept
apart from the domain model so that the model can change without changing what others parse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from checker.asking.provider import Usage
from checker.engine import Comparison, Coverage
from checker.explain import Explanation
from checker.extract import Extraction, Failure, Rejected
from checker.models import (
    Article,
    Claim,
    EventType,
    Finding,
    Frozen,
    PassageKind,
    Qualifier,
    Quote,
    Relation,
    Severity,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.story.corroboration import Copies, Side, sides_of
from checker.story.origins import Corroboration, Origin, Origins, origins
from checker.story.timeline import StoryEvent, timelines


class Words(Frozen):
    """Exact words and their place in the article's text, in code points, end exclusive."""

    text: str
    start: int
    end: int


class Counts(Frozen):
    """How much one article holds and gave."""

    passages: int
    boilerplate: int
    claims: int
    rejected: int
    failures: int


class ArticleRecord(Frozen):
    """One article that was checked, with the text into which all offsets point."""

    id: str
    source: str
    title: str | None
    outlet: str | None
    published: date | None
    url: str | None
    sha256: str
    counts: Counts
    text: str = ""


class SpeakerRecord(Frozen):
    """Who says it; without a mention, the passage does not name the speaker."""

    text: str | None
    start: int | None
    end: int | None
    canonical: str
    role: str | None
    principal: str | None
    anonymous: bool
    chain: tuple[str, ...]


class TimeRecord(Frozen):
    """When an event is said to happen; an end that is null is open."""

    mention: Words | None
    start: date | None
    end: date | None


class EventRecord(Frozen):
    """What a claim is about."""

    type: EventType
    label: str
    trigger: Words | None
    participants: tuple[str, ...]
    place: str | None
    time: TimeRecord


class QuantityRecord(Frozen):
    """A quantity in a claim; ``low`` equals ``high`` unless a range was given."""

    text: str
    start: int
    end: int
    low: float
    high: float
    unit: str
    measure: str
    verb: str
    qualifier: Qualifier


class ClaimRecord(Frozen):
    """One thing somebody says of one event; without a line, its file does not show the words."""

    id: str
    article: str
    passage: int
    quote: Words
    speaker: SpeakerRecord
    cue: Words | None
    voice: Voice
    event: EventRecord
    status: StatusValue
    status_basis: StatusBasis
    status_cue: Words | None
    status_model: StatusValue | None
    holder: str | None
    condition: Words | None
    quantities: tuple[QuantityRecord, ...]
    asserted_on: date | None
    origin: Origin | None = None
    line: int | None = None


class SideRecord(Frozen):
    """One side of a finding, or a further claim that repeats one.

    The line is that of the article's file, null where it does not show the words. A side says from
    how many origins it was heard; a further claim, which side it repeats (null where it may be
    either).
    """

    claim: str
    article: str
    line: int | None
    start: int
    end: int
    text: str
    speaker: str
    outlet: str | None
    asserted_on: date | None
    corroboration: Corroboration | None = None
    repeats: Side | None = None


class FindingRecord(Frozen):
    """Two claims that cannot both stand."""

    id: str
    rule: str
    name: str
    relation: Relation
    severity: Severity
    event: str
    message: str
    next_step: str
    primary: SideRecord
    secondary: SideRecord
    also: tuple[SideRecord, ...]


class UsageRecord(Frozen):
    """What the answers cost when they were paid for; the same in a run from the cache."""

    calls: int
    reasks: int
    prompt_tokens: int
    cached_prompt_tokens: int
    completion_tokens: int
    model_seconds: float


class Answering(StrEnum):
    """What became of the questions to the model.

    ``answered``: it answered, in this run or in one whose answers were kept. ``silent``: it was
    asked and gave no usable answer. ``unreached``: there was no connection to it, and nothing was
    sent. ``unasked``: nothing was asked of it.
    """

    ANSWERED = "answered"
    SILENT = "silent"
    UNREACHED = "unreached"
    UNASKED = "unasked"


class ModelRecord(Frozen):
    """Which model was to read the articles, and how; its name is ``none`` where none was."""

    name: str
    identity: str
    profile: str
    prompt: str
    local: bool
    answering: Answering = Answering.ANSWERED


class Document(Frozen):
    """Everything a run found out.

    What has a default, here and in the records, is newer than the first documents of this version,
    and absent from them.
    """

    schema_version: Literal[1] = 1
    articles: tuple[ArticleRecord, ...]
    claims: tuple[ClaimRecord, ...]
    findings: tuple[FindingRecord, ...]
    rejected: tuple[Rejected, ...]
    failures: tuple[Failure, ...]
    coverage: Coverage | None
    explanation: Explanation | None = None
    model: ModelRecord
    usage: UsageRecord
    events: tuple[StoryEvent, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every passage was checked."""
        return not self.failures


def build_document(
    articles: Sequence[Article],
    extractions: dict[str, Extraction],
    comparison: Comparison | None,
    rule_names: dict[str, str],
    model: ModelRecord,
    explanation: Explanation | None = None,
    *,
    timeline: bool = True,
) -> Document:
    """The document of a run, the same for the same articles in any order.

    Args:
        articles: The articles of the run.
        extractions: What each gave, by article id.
        comparison: What the engine found; None when nothing was compared (``checker claims``).
        rule_names: Names of the rules by code.
        model: What read the articles.
        explanation: Why two of the claims make a finding or none, where that was asked.
        timeline: Whether the events are worked out, which takes about as long as comparing.
    """
    ordered = sorted(articles, key=lambda a: (a.published or date.max, a.source, a.id))
    by_id = {article.id: article for article in ordered}
    claims = [claim for article in ordered for claim in extractions[article.id].claims]
    known = {claim.id: claim for claim in claims}
    findings = comparison.findings if comparison else ()
    traced = origins(ordered, claims)
    sides = _Sides(known, by_id, Copies(claims, traced), traced)
    return Document(
        articles=tuple(_article(article, extractions[article.id]) for article in ordered),
        claims=tuple(_claim(claim, by_id[claim.article], traced.of[claim.id]) for claim in claims),
        findings=tuple(_finding(f, known, sides, rule_names) for f in findings),
        rejected=tuple(r for a in ordered for r in extractions[a.id].rejected),
        failures=tuple(f for a in ordered for f in extractions[a.id].failures),
        coverage=comparison.coverage if comparison else None,
        explanation=explanation,
        model=model,
        usage=_usage(extractions[article.id].usage for article in ordered),
        events=timelines(ordered, claims, findings, traced) if comparison and timeline else (),
    )


def output_schema() -> dict[str, Any]:
    """The JSON Schema of the document, as published."""
    return Document.model_json_schema(mode="serialization")


def _words(quote: Quote | None) -> Words | None:
    return None if quote is None else Words(text=quote.text, start=quote.start, end=quote.end)


def _article(article: Article, extraction: Extraction) -> ArticleRecord:
    boilerplate = sum(p.kind is PassageKind.BOILERPLATE for p in article.passages)
    return ArticleRecord(
        id=article.id,
        source=article.source,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        url=article.url,
        sha256=article.sha256,
        counts=Counts(
            passages=len(article.passages),
            boilerplate=boilerplate,
            claims=len(extraction.claims),
            rejected=len(extraction.rejected),
            failures=len(extraction.failures),
        ),
        text=article.text,
    )


def _claim(claim: Claim, article: Article, origin: Origin) -> ClaimRecord:
    speaker, event, status = claim.attribution.speaker, claim.event, claim.status
    mention = speaker.mention
    return ClaimRecord(
        id=claim.id,
        article=claim.article,
        passage=claim.passage,
        quote=Words(text=claim.quote.text, start=claim.quote.start, end=claim.quote.end),
        speaker=SpeakerRecord(
            text=mention.text if mention else None,
            start=mention.start if mention else None,
            end=mention.end if mention else None,
            canonical=speaker.canonical,
            role=speaker.role,
            principal=speaker.principal,
            anonymous=speaker.anonymous,
            chain=claim.attribution.chain,
        ),
        cue=_words(claim.attribution.cue),
        voice=claim.attribution.voice,
        event=EventRecord(
            type=event.type,
            label=event.label,
            trigger=_words(event.trigger),
            participants=event.participants,
            place=event.place,
            time=TimeRecord(
                mention=_words(event.time.mention),
                start=event.time.interval.start,
                end=event.time.interval.end,
            ),
        ),
        status=status.value,
        status_basis=status.basis,
        status_cue=_words(status.cue),
        status_model=status.second_opinion,
        holder=status.holder,
        condition=_words(status.condition),
        quantities=tuple(
            QuantityRecord(
                text=q.quote.text,
                start=q.quote.start,
                end=q.quote.end,
                low=q.low,
                high=q.high,
                unit=q.unit,
                measure=q.measure,
                verb=q.verb,
                qualifier=q.qualifier,
            )
            for q in claim.quantities
        ),
        asserted_on=claim.asserted_on,
        origin=origin,
        line=article.line_of(claim.quote.start),
    )


def _finding(
    finding: Finding, claims: dict[str, Claim], sides: _Sides, rule_names: dict[str, str]
) -> FindingRecord:
    repeated = sides_of(finding, claims)
    first, second = (
        (shown, *(claim for claim, side in repeated.items() if side == name))
        for shown, name in ((finding.primary, "primary"), (finding.secondary, "secondary"))
    )
    return FindingRecord(
        id=finding.id,
        rule=finding.rule,
        name=rule_names[finding.rule],
        relation=finding.relation,
        severity=finding.severity,
        event=claims[finding.primary].event.label,
        message=finding.message,
        next_step=finding.next_step,
        primary=sides.side(first, second),
        secondary=sides.side(second, first),
        also=tuple(sides.further(claim, side) for claim, side in repeated.items()),
    )


class _Sides:
    """Makes the records of findings' sides."""

    def __init__(
        self,
        claims: dict[str, Claim],
        articles: dict[str, Article],
        copies: Copies,
        traced: Origins,
    ) -> None:
        self._claims, self._articles = claims, articles
        self._copies, self._origins = copies, traced

    def side(self, ours: Sequence[str], theirs: Sequence[str]) -> SideRecord:
        """A side, with the number of origins that it and those who repeat it come from.

        Args:
            ours: The claim that is shown, and those that repeat it.
            theirs: Those of the other side, which corroborate nothing of this one.
        """
        saying = {claim: self._claims[claim] for claim in ours}
        against = [self._claims[claim] for claim in theirs]
        for claim in tuple(saying.values()):
            saying |= {copy.id: copy for copy in self._copies.of(claim, against)}
        heard = self._origins.corroboration(saying.values())
        return self.further(ours[0], None).model_copy(update={"corroboration": heard})

    def further(self, claim_id: str, repeats: Side | None) -> SideRecord:
        """A claim that repeats a side."""
        claim = self._claims[claim_id]
        article = self._articles[claim.article]
        return SideRecord(
            claim=claim.id,
            article=claim.article,
            line=article.line_of(claim.quote.start),
            start=claim.quote.start,
            end=claim.quote.end,
            text=claim.quote.text,
            speaker=claim.attribution.speaker.canonical,
            outlet=article.outlet,
            asserted_on=claim.asserted_on,
            repeats=repeats,
        )


def _usage(spent: Iterable[Usage]) -> UsageRecord:
    total = Usage()
    for usage in spent:
        total += usage
    return UsageRecord(
        calls=total.calls,
        reasks=total.reasks,
        prompt_tokens=total.prompt_tokens,
        cached_prompt_tokens=total.cached_prompt_tokens,
        completion_tokens=total.completion_tokens,
        model_seconds=round(total.seconds, 1),
    )
