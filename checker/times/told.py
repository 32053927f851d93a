"""Days that the words before tell: "that night", "the next day", "since then" (pure)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from checker.models import Interval
from checker.times.dates import TimeMention, find_times
from checker.times.periods import Tense
from checker.times.timex import phrase

_OF_DAY = r"(?:day|morning|afternoon|evening|night|lunchtime)"
_NOT_OF = r"(?! (?:of|that|when|the|an?|its?|his|her|their)\b|[ -]\w+['’]s\b)"
_SAME = phrase(rf"\b(?:that|the same)(?: very)? (?P<part>{_OF_DAY})\b(?! (?:of|when)\b)")
_NEXT = phrase(rf"\bthe (?:next|following) (?P<part>{_OF_DAY})\b")
_PREVIOUS = phrase(rf"\bthe (?:previous {_OF_DAY}|{_OF_DAY} before)\b{_NOT_OF}")
_SINCE = phrase(r"\b(?:(?:ever )?since then|ever since)\b(?! [a-z])")
_UNTIL = phrase(r"\b(?:until|till|before|by) then\b")
_CLOCK = phrase(
    r"\b(?:(?:at|by|until|from|since|around|about|after|before) (?:about |around |nearly |just )?"
    r"(?:noon|midday|midnight|dawn|dusk|nightfall|lunchtime|half past \w+|"
    r"\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b)|in the (?:early )?(?:morning|afternoon|evening|night)|"
    r"during the night)"
)
_NIGHT = phrase(r"\bnight\b")

_FAR = 900
_NEAR = 320
"""Code points back to which a day may have been told: for "that day", and for "at noon"."""

_REPORTED = re.compile(
    r"\b(?:said|says|told|wrote|writes|announced|statement|interview|reporters|posted|confirmed|"
    r"added|published|declared)\b[^,;.:]{0,30}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A time that hangs on a day told before.

    Attributes:
        start: First code point in the words that were searched.
        end: One past the last.
        interval: Its days.
    """

    start: int
    end: int
    interval: Interval


def told_before(words: str, before: str, published: date | None, tense: Tense) -> Told | None:
    """The time in ``words`` that counts from a day told ``before``; None if there is none.

    Args:
        words: A clause without a time of its own.
        before: The text of the article up to the clause.
        published: The day of publication.
        tense: Which way a bare weekday in the text before lies.
    """
    for pattern, shift in ((_SAME, 0), (_NEXT, 1), (_PREVIOUS, -1)):
        match = pattern.search(words)
        if match is not None:
            return _on(match, shift, _day(before[-_FAR:], published, tense), published)
    for pattern in (_SINCE, _UNTIL):
        match = pattern.search(words)
        if match is not None:
            return _bound(match, _last(before[-_FAR:], published, tense), pattern is _SINCE)
    match = _CLOCK.search(words)
    return (
        None if match is None else _on(match, 0, _day(before[-_NEAR:], published, tense), published)
    )


def _on(match: re.Match[str], shift: int, day: date | None, published: date | None) -> Told | None:
    if day is None:
        return None
    night = _NIGHT.search(match[0]) is not None
    # "During the night" of the day of publication is the night before.
    first = day + timedelta(days=shift - (night and not shift and day == published))
    # What happens "that night" may happen after midnight.
    last = first + timedelta(days=night)
    return Told(match.start(), match.end(), Interval(start=first, end=last))


def _bound(match: re.Match[str], told: TimeMention | None, since: bool) -> Told | None:
    if told is None or told.interval.start is None:
        return None
    start = told.interval.start
    interval = Interval(start=start) if since else Interval(end=start)
    return Told(match.start(), match.end(), interval)


def _day(before: str, published: date | None, tense: Tense) -> date | None:
    """The day told last."""
    told = _last(before, published, tense)
    if told is None or told.interval.start != told.interval.end:
        return None
    return told.interval.start


def _last(before: str, published: date | None, tense: Tense) -> TimeMention | None:
    """The last closed time of the text that is not that of a report."""
    for mention in reversed(find_times(before, published, tense)):
        if _REPORTED.search(before, 0, mention.start) or mention.interval.open:
            continue
        return mention
    return None
