"""Events: which of many claims speak of one and the same event.

Linking says it of two claims; this says it of all. Links are taken strongest first, as in
single-linkage clustering (Sibson 1973), under the constraints that the linking itself knows
("cannot-link", Wagstaff et al. 2001): two clusters become one only if nothing keeps any claim of
the one apart from any claim of the other. So a chain of links (the strike of Monday, a strike, the
strike of Friday) does not make one event of two instances.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.engine.context import refusal_in, stories_of
from checker.engine.findings import place_of
from checker.engine.pairing import candidates
from checker.link import (
    BY_PARTICIPANTS,
    SURE,
    Gate,
    common,
    group_of,
    ordinal,
    refuse,
    window,
)
from checker.link.evidence import all_the_same
from checker.models import Claim

_BY_EVIDENCE = frozenset({Gate.TYPE, Gate.PARTICIPANTS, Gate.TRIGGER})
"""Gates that also refuse where too little is known; what of them is certain is asked here."""


def clusters(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims that speak of one event, for every event of which two or more do.

    Every claim is in one cluster at most; what links with no other claim is in none. The result
    does not depend on the order of the claims: clusters and their claims stand by article and
    offset.
    """
    unique = sorted({claim.id: claim for claim in claims}.values(), key=place_of)
    known = {claim.id: claim for claim in unique}
    groups = _Groups(known)
    for _, one, other in sorted(_links(unique)):
        groups.join(one, other)
    found = [tuple(sorted(group, key=place_of)) for group in groups.of_several()]
    return tuple(sorted(found, key=lambda group: place_of(group[0])))


def _links(claims: list[Claim]) -> Iterable[tuple[int, str, str]]:
    """The pairs that link, as an order: how little they have in common, and their ids."""
    stories = stories_of(claims)
    for a, b in candidates(claims):
        if not _of_two_types(a, b) and refusal_in(a, b, stories) is None:
            first, second = sorted((a.id, b.id))
            if (shared := common(a, b)) >= SURE:
                yield -shared, first, second


def apart(a: Claim, b: Claim) -> bool:
    """Whether it is known of two claims that they speak of two events, whatever else links them.

    Of two types, of two meetings between others, of two of a series, in two places, at two times;
    that too little is known is no reason.
    """
    if _of_two_types(a, b) or _of_others(a, b):
        return True
    ours, theirs = ordinal(a), ordinal(b)
    if ours is not None and theirs is not None and ours != theirs:
        return True
    refusal = refuse(a, b, _BY_EVIDENCE)
    if refusal is None:
        return False
    return refusal.gate is Gate.PLACE or (window(a) is not None and window(b) is not None)


def _of_two_types(a: Claim, b: Claim) -> bool:
    """Whether the two are of types that one event cannot have; a visit may be a meeting.

    The deaths in a flood, and the flood, are two events, though their figures are compared.
    """
    if a.event.type is b.event.type:
        return False
    return group_of(a) is not group_of(b) or group_of(a) not in BY_PARTICIPANTS


def _of_others(a: Claim, b: Claim) -> bool:
    """Whether two gatherings name, two or more on each side, not the same parties."""
    if group_of(a) not in BY_PARTICIPANTS:
        return False
    if min(len(a.event.participants), len(b.event.participants)) < 2:
        return False
    return not all_the_same(a, b)


class _Groups:
    """Disjoint groups of claims that grow by joining (union–find), never across what is apart."""

    def __init__(self, claims: dict[str, Claim]) -> None:
        self._claims = claims
        self._group = {identity: identity for identity in claims}
        self._members = {identity: [identity] for identity in claims}
        self._apart: defaultdict[str, set[str]] = defaultdict(set)

    def join(self, one: str, other: str) -> None:
        """Make one group of the two claims' groups unless something keeps them apart."""
        first, second = sorted((self._group[one], self._group[other]), key=self._size)
        if first == second or first in self._apart[second]:
            return
        if self._kept_apart(first, second):
            self._apart[first].add(second)
            self._apart[second].add(first)
            return
        for member in self._members[first]:
            self._group[member] = second
        self._members[second] += self._members.pop(first)
        for stranger in self._apart.pop(first, ()):
            self._apart[stranger].discard(first)
            self._apart[stranger].add(second)
            self._apart[second].add(stranger)

    def of_several(self) -> Iterable[list[Claim]]:
        """The groups of two claims or more."""
        for members in self._members.values():
            if len(members) > 1:
                yield [self._claims[member] for member in members]

    def _size(self, group: str) -> tuple[int, str]:
        return len(self._members[group]), group

    def _kept_apart(self, first: str, second: str) -> bool:
        return any(
            apart(self._claims[one], self._claims[other])
            for one in self._members[first]
            for other in self._members[second]
        )
