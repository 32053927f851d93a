"""Who says the same as a side of a finding, so that it can be counted from how many origins.

A side is said again by the further claims of the finding that repeat it, and by its copies: the
same words, or all but the same with nothing changed that changes the sense (no figure, day, name,
status or negation), of the same speaker in another article. Claims that merely agree with it are
not counted: that they do is a judgement. What stands on the other side is never a copy of this one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal

from checker.lattice import clash
from checker.models import Claim, Finding, Qualifier, Voice
from checker.restating import told_alike
from checker.story.origins import Origins
from checker.wording import folded, keywords, likeness

Side = Literal["primary", "secondary"]

_RESTATED = (3, 0.85)
"""Content words that two tellings of one sentence share, and their share of the shorter one."""


def sides_of(finding: Finding, claims: Mapping[str, Claim]) -> dict[str, Side | None]:
    """The side that each further claim of a finding repeats; None where it may be either.

    Args:
        finding: With its further claims (``also``).
        claims: By id.
    """
    primary, secondary = claims[finding.primary], claims[finding.secondary]
    found: dict[str, Side | None] = {}
    for identity in finding.also:
        claim = claims[identity]
        ours = _nearness(claim, primary, secondary)
        theirs = _nearness(claim, secondary, primary)
        if ours == theirs:
            found[identity] = None
        else:
            found[identity] = "primary" if ours > theirs else "secondary"
    return found


def _nearness(claim: Claim, side: Claim, other: Claim) -> tuple[bool, bool, bool, bool, float]:
    """How near a claim is to a side, the surest mark first."""
    return (
        _speaker(claim) == _speaker(side),
        claim.status.value is side.status.value,
        _figures(claim) == _figures(side),
        clash(claim.status.value, other.status.value) is not None,
        likeness(keywords(claim.quote.text), keywords(side.quote.text)).share,
    )


class Copies:
    """The copies of claims among all claims of a run.

    Args:
        claims: All of them.
        origins: Theirs.
    """

    def __init__(self, claims: Iterable[Claim], origins: Origins) -> None:
        self._origins = origins
        self._by_words: defaultdict[str, list[Claim]] = defaultdict(list)
        self._by_origin: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            self._by_words[folded(claim.quote.text)].append(claim)
            self._by_origin[origins.of[claim.id].article].append(claim)

    def of(self, claim: Claim, unlike: Iterable[Claim] = ()) -> Iterable[Claim]:
        """The claim's copies in other articles.

        Args:
            claim: Any of the run.
            unlike: Claims that contradict it: neither they nor whatever has their words is a copy.
        """
        against = {folded(other.quote.text) for other in unlike} - {folded(claim.quote.text)}
        known = {other.id: other for other in self._by_words[folded(claim.quote.text)]}
        for other in self._by_origin[self._origins.of[claim.id].article]:
            if likeness(keywords(claim.quote.text), keywords(other.quote.text)).reaches(*_RESTATED):
                known[other.id] = other
        for other in known.values():
            if folded(other.quote.text) in against or other.article == claim.article:
                continue
            if _same_sense(claim, other):
                yield other


def _same_sense(a: Claim, b: Claim) -> bool:
    """Whether nothing that a rule compares is altered from one to the other."""
    return (
        _speaker(a) == _speaker(b)
        and a.status.value is b.status.value
        and a.status.holder == b.status.holder
        and a.event.participants == b.event.participants
        and a.event.place == b.event.place
        and _figures(a) == _figures(b)
        and (folded(a.quote.text) == folded(b.quote.text) or _reworded(a, b))
    )


def _reworded(a: Claim, b: Claim) -> bool:
    """Whether two wordings tell one thing: of the same days, none denying what the other says."""
    return a.event.time.interval.may_overlap(b.event.time.interval) and told_alike(a, b)


def _speaker(claim: Claim) -> str | None:
    """Whose words they are; all narrators are one, for what they copy from each other."""
    speaker = claim.attribution.speaker
    return None if claim.attribution.voice is Voice.NARRATOR else speaker.canonical


def _figures(claim: Claim) -> frozenset[tuple[float, float, str, Qualifier]]:
    return frozenset((q.low, q.high, q.unit, q.qualifier) for q in claim.quantities)
