"""LOC001 different-places."""

from __future__ import annotations

import re

from checker.link import BY_PARTICIPANTS, Gate, alike, group_of, one_day
from checker.models import Claim, EventType, Relation, Severity, StatusValue
from checker.rules._one_thing import happens_once, is_definite, one_thing
from checker.rules._places import holds_others, lie_apart, two_rooms, two_towns
from checker.rules.base import (
    FIRM,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    close_in_time,
    differ,
    event_of,
    one_side,
    relation_of,
    said_apart,
    two_events,
)
from checker.wording import ordinals

_SAME_STORY_DAYS = 7


class DifferentPlaces(Rule):
    """One event is given two places.

    What it does
    ------------
    Reports two claims that put one event in two places: a coming meeting of the same participants
    in two countries, a past one on one and the same day, where somebody died, where a fire or the
    like began, or where one thing that is in one place only (*the* explosion, *the* trial, the
    signing of *the* treaty) is put in two towns and no two days are given.

    Why it matters
    --------------
    A place is easily checked by any reader, and a wrong one discredits the rest.

    Example
    -------
    - The club, 2 May: "the meeting with the league is scheduled for Madrid" — scheduled, place
      Madrid
    - The league, 2 May: "the meeting with the club is scheduled for Lisbon" — scheduled, place
      Lisbon

    Known limits
    ------------
    One place may lie in the other ("Anchorage" and "Alaska"), so only places known to lie apart are
    compared: countries, capitals of different countries, two sites of one kind (two hospitals), of
    where something began also two rooms, and of a thing told in the same words two bare names
    behind the same preposition ("in Lund", "in Malmö"), of which one may still be a region that no
    word shows to be one. Visits and strikes have many places.
    Suggestions ("offered to meet in …") are not compared.
    """

    code = "LOC001"
    name = "different-places"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.PLACE})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim gives a place."""
        return claim.event.place is not None

    def facet(self, claim: Claim) -> Facet | None:
        """Where something began, where a meeting is to be, or where on a day something was."""
        event, status, day = claim.event, claim.status.value, one_day(claim)
        kinds: list[tuple[object, ...]] = [("began", event.type)] if _began(claim) else []
        if event.type is EventType.MEETING and status in FIRM:
            kinds.append(("coming",))
        if status is StatusValue.OCCURRED and day is not None:
            if event.type is EventType.MEETING:
                kinds.append(("met", day))
            kinds.extend(("single", day, which) for which in sorted(ordinals(claim.quote.text)))
        if _is_located(claim):
            kinds.append(("once",))
        if event.place is None or not kinds:
            return None
        return Facet((*kinds,), (*kinds,), value=event.place)

    def lacking(self, claim: Claim) -> str:
        """No place."""
        return "gives no place"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two places for one event."""
        first, second = pair.first, pair.second
        ours, theirs = first.event.place, second.event.place
        if ours is None or theirs is None or ours == theirs:
            return None
        began = _began(first) and _began(second) and first.event.type is second.event.type
        instance = _of_one_instance(first, second)
        single = _of_one_thing(first, second)
        if not (began or instance or single or _of_one_meeting(pair)):
            return None
        if not (
            lie_apart(ours, theirs)
            or (began and two_rooms(ours, theirs))
            or ((single or _both_coming(pair)) and _in_two_towns(first, second))
        ):
            return Withheld("whether one of the two places lies in the other is not known")
        if (reason := two_events(pair, singled_out=instance)) is not None:
            return Withheld(reason)
        updated = bool(said_apart(pair)) and one_side(first, second) and _both_coming(pair)
        relation = Relation.UPDATE if updated else relation_of(pair)
        return differ(pair, self.severity, event_of(first), _gave, relation)

    def compatible(self, pair: Pair) -> str:
        """One place, or two of what may be in several."""
        if pair.first.event.place == pair.second.event.place:
            return f"both give {pair.first.event.place}"
        return (
            "both places can be right: two places are held against each other only for one meeting "
            "(still to come, or of one day), for one case singled out (“the first to die”), for a "
            "thing that happens once, and for where something began"
        )


def _gave(claim: Claim) -> str:
    return f"gave the place as {claim.event.place}"


def _of_one_meeting(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    if first.event.type is not EventType.MEETING or second.event.type is not EventType.MEETING:
        return False
    return _both_coming(pair) or _both_on_one_day(first, second)


def _of_one_instance(a: Claim, b: Claim) -> bool:
    """Whether the words single out one and the same instance: "the first to die", on one day."""
    if group_of(a) in BY_PARTICIPANTS or not _both_on_one_day(a, b):
        return False
    single = ordinals(a.quote.text) & ordinals(b.quote.text)
    return bool(single) and a.event.concept == b.event.concept and alike(a, b).reaches(2, 0.6)


_LOCATING = re.compile(
    r"\b(?:happen\w*|occur\w*|t[ao]k(?:e|es|en|ing) place|took place|(?:be|being|been|was|were) "
    r"(?:held|played|found|built|staged|shot|born|buried|seen|stopped)|ran aground|struck|hit)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"(?<!the )\b(?:an?|some|several|many|another|two|three|four|five|six|seven|eight|nine|ten|"
    r"dozens?|scores|hundreds|thousands|\d+(?! (?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)))\b",
    re.IGNORECASE,
)
"""What is not *the* one thing of its kind: "five men", "a shop"."""

_PERCEIVED = re.compile(
    r"\b(?:heard|felt|watched|visible|audible|near|outside|off)\b", re.IGNORECASE
)
_HELD = FIRM | {StatusValue.OCCURRED, StatusValue.AGREED}


def _is_located(claim: Claim) -> bool:
    """Whether the claim says where one thing was or will be."""
    words = claim.quote.text
    located = happens_once(claim) or _LOCATING.search(words) is not None
    vague = _SEVERAL.search(words) or _PERCEIVED.search(words)
    return claim.status.value in _HELD and located and not vague


def _of_one_thing(a: Claim, b: Claim) -> bool:
    """Whether both say where one and the same thing was, on no two days."""
    if not (_is_located(a) and _is_located(b) and a.event.type is b.event.type):
        return False
    if (a.status.value in FIRM) != (b.status.value in FIRM):
        return False
    ours, theirs = a.event.time.interval, b.event.time.interval
    one_time = ours.may_overlap(theirs) and close_in_time(Pair(a, b), _SAME_STORY_DAYS)
    return one_time and one_thing(a, b, elsewhere=True) and is_definite(a, b)


_IN = re.compile(r"\b(?P<how>in|at)\s+(?:the\s+)?\Z")


def _in_two_towns(a: Claim, b: Claim) -> bool:
    here, there, how = a.event.place, b.event.place, _preposition(a)
    if here is None or there is None or how is None or how != _preposition(b):
        return False
    return two_towns(here, there)


def _preposition(claim: Claim) -> str | None:
    """How the words put the thing there: "in", "at"; None where they only put it near."""
    mention, quote = claim.event.place_mention, claim.quote
    if mention is None or not quote.contains(mention):
        return None
    found = _IN.search(quote.text[: mention.start - quote.start])
    behind = quote.text[mention.end - quote.start :].split()[:1]
    return found["how"] if found is not None and not holds_others(behind) else None


_ORIGIN = re.compile(
    r"\b(?:start(?:s|ed)?|beg[au]n|broke out|originat\w+|ignit\w+|(?:seat|origin|source) of)\b",
    re.IGNORECASE,
)


def _began(claim: Claim) -> bool:
    """Whether the claim says where something began, which is one place."""
    happened = claim.status.value is StatusValue.OCCURRED
    disaster = claim.event.type in {EventType.DISASTER, EventType.ATTACK}
    return happened and disaster and _ORIGIN.search(claim.quote.text) is not None


def _both_coming(pair: Pair) -> bool:
    firm = {pair.first.status.value, pair.second.status.value} <= FIRM
    return firm and close_in_time(pair, _SAME_STORY_DAYS)


def _both_on_one_day(a: Claim, b: Claim) -> bool:
    happened = a.status.value is b.status.value is StatusValue.OCCURRED
    return happened and one_day(a) == one_day(b) is not None
