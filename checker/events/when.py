"""When the event of a clause is: the time that belongs to it, of those the words give (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from checker.answered import Answered, cut, moved
from checker.lattice import PAST
from checker.models import Article, EventTime, Interval, Quote, Span, StatusValue
from checker.speech.cues import FINITE
from checker.times.dates import TimeMention, find_times
from checker.times.periods import Tense
from checker.times.told import told_before

_COMING = frozenset(
    {
        StatusValue.SCHEDULED,
        StatusValue.PLANNED,
        StatusValue.EXPECTED,
        StatusValue.POSSIBLE,
        StatusValue.CONDITIONAL,
        StatusValue.NOT_PLANNED,
    }
)

_WILL = frozenset({StatusValue.WILLING, StatusValue.UNWILLING})
"""Of what somebody is ready to do a bare day or month lies ahead: "before the April election"."""
_REFUSED = re.compile(r"\b(?:had|refused|rejected|declined|turned)\b", re.IGNORECASE)
"""Unless it tells what he did: "turned down the offer in August"."""

_AHEAD = re.compile(
    r"\b(?:will|won[’']t|would|shall|should|must|may|might|could|can|cannot|is\s+to|are\s+to|due|going\s+to|"
    r"plans?(?=\s+to\b)|wants?|hopes?|expects?|set\s+to|until|from(?=\s+(?:\d|now|the|next|noon|midnight|"
    r"tomorrow|\w+day\b|[A-Z]\w+\s+\d)))\b"
)
_PUT_OFF_ON = re.compile(
    r"\b(?:put|pushed|postponed|delayed|deferred|shelved)\b(?:(?!\b(?:to|until|till)\b)[^,;])*\bon\s+[A-Z]"
)
"""The day on which something was put off, not the one to which: "put off on Monday"."""
_LASTS = re.compile(r"\b(?:until|till|up\s+to)\b", re.IGNORECASE)
"""What goes on now ends on a day to come: "is shut until 3 May"."""
_SINCE_WHEN = re.compile(r"\b(?:had|was|were|did|has|have)\b|\b\w{2,}ed\b")
_RELATIVE = re.compile(r",\s(?:who|which|where|whose|whom)\b[^,]*(?:,|\Z)")
_LOOSE = frozenset({"now", "currently", "still"})
_NEGATED = re.compile(r"\b(?:not|no|never|nobody|nothing)\b|n[’']t\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:and\s[^.;:“”\"]{0,60}?)?\bwhen\b")


def time_of(article: Article, answered: Answered, trigger: Quote | None) -> EventTime:
    """The time of a part's event: the expression nearest to its name that can be its own.

    Args:
        article: The article.
        answered: The part.
        trigger: The words that name its event.
    """
    span = answered.span
    words = span.of(article.text)
    tense = _tense(answered.status, words)
    found = [t for t in find_times(words, article.published, tense) if t.text]
    if not found or found[0].interval == Interval():
        told = _told_before(article, answered, words, tense)
        if told is not None:
            return told
    if not found:
        return _led_by(article, answered) or _time_of_when(article, answered)
    anchor = (trigger.start - span.start) if trigger else 0
    nearest = _nearest(found, words, anchor)
    interval = _not_before(nearest, words, answered.status)
    return EventTime(
        mention=cut(article.text, Span(start=nearest.start, end=nearest.end), span.start),
        interval=_plausible(interval, article.published, answered.status),
    )


def _told_before(
    article: Article, answered: Answered, words: str, tense: Tense
) -> EventTime | None:
    """The time of a clause that says "that night" or "at noon" of a day told before it."""
    span = answered.span
    told = told_before(words, article.text[: span.start], article.published, tense)
    if told is None:
        return None
    return EventTime(
        mention=cut(article.text, Span(start=told.start, end=told.end), span.start),
        interval=told.interval,
    )


def _tense(status: StatusValue, words: str) -> Tense:
    """Which way a bare weekday lies: as the status says, else as the verbs of the clause."""
    if status is StatusValue.ONGOING and _LASTS.search(words):
        return "future"
    if status in PAST:
        return "past"
    if status in _WILL and _REFUSED.search(words):
        return "past"
    if status is StatusValue.POSTPONED and _PUT_OFF_ON.search(words):
        return "past"
    if status in _COMING | _WILL or status is StatusValue.POSTPONED or _AHEAD.search(words):
        return "future"
    return "past" if _SINCE_WHEN.search(words) or FINITE.search(words) else "unknown"


def _nearest(found: Sequence[TimeMention], words: str, anchor: int) -> TimeMention:
    """The time nearest to the event's name; "now" or one of an aside if there is no other."""
    asides = [m.span() for m in _RELATIVE.finditer(words)]

    def rank(time: TimeMention) -> tuple[bool, int, int]:
        aside = any(start < time.start < end and not start < anchor < end for start, end in asides)
        return aside or time.text.lower() in _LOOSE, abs(time.start - anchor), time.start

    return min(found, key=rank)


def _not_before(time: TimeMention, words: str, status: StatusValue) -> Interval:
    """The days of a time; of "will not open before July", those from July on."""
    end = time.interval.end
    bound = time.text.lower().startswith("before ") and time.interval.start is None
    if bound and end and status not in PAST and _NEGATED.search(words[: time.start]):
        return Interval(start=end + timedelta(days=1))
    return time.interval


def _led_by(article: Article, answered: Answered) -> EventTime | None:
    """The time of the clause with "when" that follows in the sentence."""
    sentence = moved(answered.part.sentence, answered.offset)
    end = answered.span.end
    rest = article.text[end : max(end, sentence.end)]
    if not _GOES_ON.match(rest):
        return None
    found = [t for t in find_times(rest, article.published, "past") if t.text]
    if not found:
        return None
    words = Span(start=found[0].start, end=found[0].end)
    return EventTime(mention=cut(article.text, words, end), interval=found[0].interval)


_WHEN = re.compile(r",?\s+when\s+\Z", re.IGNORECASE)
_BOUND = re.compile(r"(?:since|until|till|by|before|after|from)\s+(?:the\s+)?", re.IGNORECASE)


def _time_of_when(article: Article, answered: Answered) -> EventTime:
    """The time right before a clause with "when": "the worst since 1994, when 31 people died"."""
    sentence = moved(answered.part.sentence, answered.offset)
    before = article.text[sentence.start : answered.span.start]
    when = _WHEN.search(before)
    if when is None:
        return EventTime()
    for time in reversed(find_times(before[: when.start()], article.published, "past")):
        if time.end < when.start():
            break
        # "Since 1994, when …" tells of 1994 itself.
        bound = _BOUND.match(before, time.start)
        start = bound.end() if bound else time.start
        itself = find_times(f"in {before[start : time.end]}", article.published, "past")
        if itself:
            words = Span(start=start, end=time.end)
            return EventTime(
                mention=cut(article.text, words, sentence.start), interval=itself[0].interval
            )
    return EventTime()


def _plausible(interval: Interval, published: date | None, status: StatusValue) -> Interval:
    """The interval, or an open one when it cannot be the event's own time.

    What is still to come cannot lie wholly before the day on which it is announced: a date like
    that belongs to something else in the sentence.
    """
    if published and status in _COMING and interval.end and interval.end < published:
        return Interval()
    return interval
