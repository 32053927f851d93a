"""PAR001 different-participants."""

from __future__ import annotations

import re

from checker.link import BY_PARTICIPANTS, Gate, alike, group_of, one_day, triggers
from checker.link.gates import refuse_at
from checker.models import Claim, EventType, Severity, StatusValue
from checker.rules._one_thing import is_definite
from checker.rules.base import (
    FIRM,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    next_step_for,
    relation_of,
    two_events,
)

_HELD = FIRM | {StatusValue.OCCURRED, StatusValue.ONGOING}


class DifferentParticipants(Rule):
    """One event is given two sets of participants.

    What it does
    ------------
    Reports two claims that agree on the kind and the day of an event, and on its place or its
    words, and differ in who takes part: each names somebody whom the other does not, or one names
    somebody beyond those who, as the other says, were the only ones ("only", "alone", "it was …
    who", "in the two-seat craft").

    Why it matters
    --------------
    Who sat at the table decides what a meeting means.

    Example
    -------
    - The mayor, 4 June: "the mayor met Ana Pires and Tom Hale in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Tom Hale
    - The port, 4 June: "the mayor met Ana Pires and Omar Reyes in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Omar Reyes

    Known limits
    ------------
    Only events whose day both claims give are taken for one, and gatherings only if both give one
    place too, and share two people or their words; of other events (who signed, who was named) both
    must name the same number, and most of the words must be the same. A claim that names fewer
    people than the other is taken to be incomplete, not contrary, unless it says that there were no
    others; then the other need not give the day. Who alone held a part (the driver, the winner, the
    buyer) is not compared.
    """

    code = "PAR001"
    name = "different-participants"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.PARTICIPANTS, Gate.TIME})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim names somebody who takes part, and a day or that they were all."""
        return bool(claim.event.participants) and (
            one_day(claim) is not None or _is_exhaustive(claim)
        )

    def facet(self, claim: Claim) -> Facet | None:
        """Those who took part in events of one group of types and of one day, or of an open one."""
        if not self.concerns(claim):
            return None
        group, day, names = group_of(claim), one_day(claim), claim.event.participants
        if day is None:
            return Facet(((group, "open"),), ((group, "dated"),), value=names)
        on = (group, day.month, day.day)
        return Facet((on, (group, "dated")), (on, (group, "open")), value=names)

    def lacking(self, claim: Claim) -> str:
        """No day, or nobody who takes part."""
        return "names nobody who takes part" if one_day(claim) is not None else "gives no day"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two lists of participants."""
        first, second = pair.first, pair.second
        kind = first.event.type
        said = _of_all_who_took_part(pair)
        if said is None and kind is second.event.type and _on_one_day(first, second):
            said = _of_one_gathering(pair) or _of_one_act(pair)
        if said is None:
            return None
        if (reason := two_events(pair)) is not None:
            return Withheld(reason)
        relation = relation_of(pair)
        place = first.event.place or second.event.place
        about = f"one {kind.value}{f' in {place}' if place else ''} of one day"
        message = contrast(pair, about, *said)
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def compatible(self, pair: Pair) -> str:
        """Two kinds, two days, one list within the other, or no certainty that it is one event."""
        first, second = pair.first.event, pair.second.event
        if first.type is not second.type and group_of(pair.first) is not group_of(pair.second):
            kinds = sorted((first.type.value, second.type.value))
            return f"lists of two kinds of event ({' and '.join(kinds)}) are not compared"
        if not _may_be_of_one_day(pair.first, pair.second):
            return "the two give different days"
        ours, theirs = set(first.participants), set(second.participants)
        if ours == theirs:
            return f"both name {_names(ours)}"
        if ours <= theirs or theirs <= ours:
            return "one names fewer than the other, which makes it incomplete and not contrary"
        return "neither place nor words say for certain that the two lists are those of one event"


_Told = tuple[str, str]
"""What either claim says of who took part."""


def _of_one_gathering(pair: Pair) -> _Told | None:
    first, second = pair.first, pair.second
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if group_of(first) not in BY_PARTICIPANTS or not _both_held(pair) or not ours & theirs:
        return None
    placed = first.event.place is not None and first.event.place == second.event.place
    if (told := _alone(first, second)) is not None:
        return told
    # Whom else one host met there that day only the words tell.
    one = placed and (len(ours & theirs) > 1 or alike(first, second).reaches(2, 0.4))
    return _named(ours, theirs) if one else None


def _of_one_act(pair: Pair) -> _Told | None:
    """Who signed, said the words that tell of the signing in like manner."""
    first, second = pair.first, pair.second
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if group_of(first) in BY_PARTICIPANTS or len(ours) != len(theirs) or not ours & theirs:
        return None
    occurred = first.status.value is second.status.value is StatusValue.OCCURRED
    told_alike = alike(first, second).reaches(3, 0.5) and triggers(first) & triggers(second)
    return _named(ours, theirs) if occurred and (told_alike or _of_one_deal(pair)) else None


_LISTED = re.compile(
    r"\b(?:among|including|others?|letter|petition|statement|declaration|appeal)\b", re.IGNORECASE
)
"""Of those who sign there may be more than are named."""


def _of_one_deal(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    deals = first.event.type is second.event.type is EventType.AGREEMENT
    open_ = any(_LISTED.search(claim.quote.text) for claim in (first, second))
    like = alike(first, second).reaches(2, 0.6)
    return deals and not open_ and like and is_definite(first, second)


_CLEFT = re.compile(r"\bit was\b[^.;]+\bwho\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(
    r"\b(?:the only (?:\w+ ){1,3}(?:at|in|on|of|to|who|were|was)\b|"
    r"two-(?:seat(?:er)?|man|woman|person|berth)\b|tandem|"
    r"the (?:pair|duo|trio) (?:were|was|had|made|of)|nobody else|no one else|"
    r"(?:were|was) the only)",
    re.IGNORECASE,
)
_HELD_AT_ALL = frozenset({StatusValue.OCCURRED, StatusValue.ONGOING})


def _is_exhaustive(claim: Claim) -> bool:
    """Whether the words say that those whom they name were all."""
    words, names = claim.quote.text, claim.event.participants
    if _of_all(claim):
        return len(names) > 1
    return any(
        re.search(rf"\bonly (?:\w+ ){{0,2}}{re.escape(name.split()[0])}\b", words, re.IGNORECASE)
        for name in names
    )


def _of_all(claim: Claim) -> bool:
    """Whether the whole sentence, and not "only" beside one verb, is about who took part."""
    words = claim.quote.text
    return _CLEFT.search(words) is not None or _ALL_OF_THEM.search(words) is not None


def _of_all_who_took_part(pair: Pair) -> _Told | None:
    """One names somebody beyond those who, as the other says, were all."""
    first, second = pair.first, pair.second
    if not {first.status.value, second.status.value} <= _HELD_AT_ALL:
        return None
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if not ours & theirs or not _may_be_of_one_day(first, second):
        return None
    of_one_deed = bool(triggers(first) & triggers(second))
    shared = alike(first, second).shared
    if shared + _on_one_day(first, second) < _FEWEST_MARKS:
        return None
    for only, more, turned in ((first, second, False), (second, first, True)):
        own, others = set(only.event.participants), set(more.event.participants)
        beyond = {name for name in others - own if name[:1].isupper()}
        told = of_one_deed or _of_all(only)
        if beyond and told and _is_exhaustive(only) and _names_no_more(own - others):
            said = f"said that only {_names(own)} did", f"named {_names(beyond)} as well"
            return said[::-1] if turned else said
    return None


_FEWEST_MARKS = 2
"""Words in common, or a day, beside a party, that tell one occasion."""


def _names_no_more(names: set[str]) -> bool:
    return all(name[:1].isupper() for name in names)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _on_one_day(a: Claim, b: Claim) -> bool:
    """Whether both give one day; where one of the two names no year, it has the other's."""
    ours, theirs = one_day(a), one_day(b)
    if ours is None or theirs is None:
        return False
    if ours == theirs:
        return True
    mentions = a.event.time.mention, b.event.time.mention
    years = [mention is not None and _YEAR.search(mention.text) is not None for mention in mentions]
    return (ours.month, ours.day) == (theirs.month, theirs.day) and years[0] != years[1]


def _may_be_of_one_day(a: Claim, b: Claim) -> bool:
    return _on_one_day(a, b) or (
        None in (one_day(a), one_day(b)) and refuse_at(Gate.TIME, a, b) is None
    )


_ALONE = re.compile(
    r"\b(?:alone|one-on-one|tête-à-tête|nobody else|no one else|just the two|only the two|"
    r"without (?:anyone|anybody|aides|others))\b",
    re.IGNORECASE,
)


def _alone(first: Claim, second: Claim) -> _Told | None:
    """One has two people meeting alone whom the other has meeting a third."""
    ours, theirs = set(first.event.participants), set(second.event.participants)
    for fewer, more, turned in ((first, second, False), (second, first, True)):
        own = set(fewer.event.participants)
        others = set(more.event.participants) - own
        if len(own) > 1 and ours & theirs == own and others and _ALONE.search(fewer.quote.text):
            said = f"said that {_names(own)} met alone", f"named {_names(others)} as well"
            return said[::-1] if turned else said
    return None


def _named(ours: set[str], theirs: set[str]) -> _Told | None:
    if ours <= theirs or theirs <= ours:
        return None
    return f"named {_names(ours - theirs)}", f"named {_names(theirs - ours)} instead"


def _both_held(pair: Pair) -> bool:
    return {pair.first.status.value, pair.second.status.value} <= _HELD


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))
