"""Claims against labels: found or not, and every field of those that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.document import ClaimRecord, QuantityRecord, TimeRecord
from checker.models import Article, Span, StatusValue, Voice
from evals.gold import GoldClaim, GoldQuantity, GoldTime
from evals.scoring.matching import align, touches
from evals.scoring.naming import Names
from evals.scoring.tally import Ratio

FIELDS = (
    "speaker",
    "speaker mention",
    "voice",
    "status",
    "participants",
    "event type",
    "place",
    "time",
    "quantities",
    "asserted on",
)
"""The fields scored on matched claims, as the tables name them."""

_TOLERANCE = 0.01
"""Two values are one if they differ by less than this share (4.2 billion and 4.21 billion)."""


@dataclass(frozen=True)
class Matched:
    """One claim and the label it was matched with.

    Attributes:
        claim: The system's.
        label: The label.
        fields: Each of ``FIELDS``, right over possible (an F1's parts for sets).
    """

    claim: ClaimRecord
    label: GoldClaim
    fields: dict[str, Ratio]

    @property
    def wrong(self) -> tuple[str, ...]:
        """The fields that are not, or not wholly, as labelled."""
        return tuple(name for name, found in self.fields.items() if found.part != found.whole)


@dataclass
class ClaimScore:
    """What one article's claims are worth.

    Attributes:
        row: By measure, the article's contribution.
        statuses: The labelled and the given status of every matched claim.
        missed: Labels that no claim matched.
        spurious: Claims that no label matched.
        matched: Claims with their labels.
    """

    row: dict[str, Ratio]
    statuses: list[tuple[StatusValue, StatusValue]] = field(default_factory=list)
    missed: list[GoldClaim] = field(default_factory=list)
    spurious: list[ClaimRecord] = field(default_factory=list)
    matched: list[Matched] = field(default_factory=list)


def score_claims(
    article: Article, claims: Sequence[ClaimRecord], labels: Sequence[GoldClaim], names: Names
) -> ClaimScore:
    """Score one article.

    Args:
        article: The text that both speak of.
        claims: The system's claims of this article.
        labels: Its labels.
        names: The story's names.
    """
    spans = [Span(start=c.quote.start, end=c.quote.end) for c in claims]
    pairs = align(spans, [label.quote for label in labels])
    matched = [
        Matched(claims[i], labels[j], _fields(claims[i], labels[j], names)) for i, j in pairs
    ]
    verbatim = sum(c.quote.text == s.of(article.text) for c, s in zip(claims, spans, strict=True))
    exact = sum(not pair.wrong for pair in matched)
    row = {
        "claims F1": Ratio.f1(len(matched), len(claims), len(labels)),
        "claims precision": Ratio(len(matched), len(claims)),
        "claims recall": Ratio(len(matched), len(labels)),
    }
    for name in FIELDS:
        row[name] = sum((pair.fields[name] for pair in matched), Ratio())
    row["trigger"] = sum((_same_trigger(pair.claim, pair.label) for pair in matched), Ratio())
    row["all fields F1"] = Ratio.f1(exact, len(claims), len(labels))
    row["grounding"] = Ratio(verbatim, len(claims))
    taken, found = {i for i, _ in pairs}, {j for _, j in pairs}
    return ClaimScore(
        row=row,
        statuses=[(pair.label.status, pair.claim.status) for pair in matched],
        missed=[label for j, label in enumerate(labels) if j not in found],
        spurious=[claim for i, claim in enumerate(claims) if i not in taken],
        matched=matched,
    )


def _fields(claim: ClaimRecord, label: GoldClaim, names: Names) -> dict[str, Ratio]:
    """Each field of one matched claim, right over possible (an F1's parts for sets)."""
    return {
        "speaker": _right(_same_speaker(claim, label, names)),
        "speaker mention": _right(_same_mention(claim, label)),
        "voice": _right(claim.voice is label.voice),
        "status": _right(claim.status is label.status),
        "participants": _sets(
            {names.canonical(name) for name in claim.event.participants},
            {names.canonical(name) for name in label.event.participants},
        ),
        "event type": _right(claim.event.type is label.event.type),
        "place": _sets(
            _present(claim.event.place and names.canonical(claim.event.place)),
            _present(label.event.place and names.canonical(label.event.place)),
        ),
        "time": _sets(_days(claim.event.time), _days(label.event.time)),
        "quantities": _quantities(claim.quantities, label.quantities),
        "asserted on": _right(claim.asserted_on == label.asserted_on),
    }


def _right(right: bool) -> Ratio:
    return Ratio(float(right), 1.0)


def _sets(ours: set[str], theirs: set[str]) -> Ratio:
    return Ratio.f1(len(ours & theirs), len(ours), len(theirs))


def _present(value: str | None) -> set[str]:
    return {value} if value else set()


def _days(time: TimeRecord | GoldTime) -> set[str]:
    """The days as one value, if any are known."""
    return {f"{time.start} to {time.end}"} if time.start or time.end else set()


def _same_speaker(claim: ClaimRecord, label: GoldClaim, names: Names) -> bool:
    narrated = (claim.voice is Voice.NARRATOR, label.voice is Voice.NARRATOR)
    if any(narrated):
        return all(narrated)
    if names.same(claim.speaker.canonical, label.speaker.canonical):
        return True
    unnamed = claim.speaker.anonymous and label.speaker.anonymous
    return unnamed and names.same_description(claim.speaker.canonical, label.speaker.canonical)


def _same_mention(claim: ClaimRecord, label: GoldClaim) -> bool:
    ours, theirs = claim.speaker, label.speaker.mention
    if ours.start is None or ours.end is None or theirs is None:
        return ours.start is None and theirs is None
    return touches(Span(start=ours.start, end=ours.end), theirs)


def _same_trigger(claim: ClaimRecord, label: GoldClaim) -> Ratio:
    """Whether the words that name the event touch those of the label; nothing where it has none."""
    ours, theirs = claim.event.trigger, label.event.trigger
    if theirs is None:
        return Ratio()
    if ours is None:
        return _right(False)
    return _right(touches(Span(start=ours.start, end=ours.end), theirs))


def _quantities(given: Sequence[QuantityRecord], labelled: Sequence[GoldQuantity]) -> Ratio:
    """Values, units and qualifiers, each figure matched once."""
    left = list(labelled)
    found = 0
    for quantity in given:
        same = next((label for label in left if _same_quantity(quantity, label)), None)
        if same is not None:
            left.remove(same)
            found += 1
    return Ratio.f1(found, len(given), len(labelled))


def _same_quantity(given: QuantityRecord, label: GoldQuantity) -> bool:
    high = label.low if label.high is None else label.high
    return (
        given.unit == label.unit
        and given.qualifier is label.qualifier
        and _close(given.low, label.low)
        and _close(given.high, high)
    )


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other))
