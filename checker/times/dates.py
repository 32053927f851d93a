"""Time expressions of English news copy, resolved to intervals of days.

What counts as an expression follows TIMEX3 (TimeML, Pustejovsky et al. 2003): prepositions without
a bound of their own ("on", "in", "at") stand outside the mention; those that move a bound ("since",
"by", "until", "from … to") belong to it. Hours and seconds are days here.

Conventions, each the one a newsroom uses:

* A bare weekday is, after a past tense, the most recent such day up to **and including** the day of
  publication; after a future tense the next such day, again including it: the AP Stylebook has a
  story of Friday say "will meet Friday" for that same day. With an unknown tense it is a span from
  the one to the other.
* "Last Friday" and "next Friday" are read differently by different desks. Where the two readings
  (nearest, or of the calendar week before or after) differ, the interval covers both, because a
  doubtful date must never make a contradiction. The same goes for "last August".
* Weeks run from Monday to Sunday (ISO 8601).
* "Early", "late" and "mid-" are generous: half of the period each. "Recent weeks" and the like
  reach back as far as anybody could mean (``checker.times.timex``).
* "Since", "from" and "after" leave the end open, "by", "until" and "before" the start; "before
  July" ends on the last day of June.
* Expressions that hang on another event ("three weeks later", "the next day") are open, and so is
  every relative one when the day of publication is unknown. Open never rules anything out.

Own code after a trial on 50 expressions and 10 sentences without one: dateparser 1.5 resolved 21
and left 3 of the 10 alone (weekdays a week off on the day itself, "may" and "sat" taken for dates),
parsedatetime 14 and 3, dateutil 13 and 3, ctparse 12 and 1, datefinder 11 and 10, the unmaintained
recognizers-text 37 and 4.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from checker.models import Interval, Span
from checker.times.periods import Tense
from checker.times.timex import POSSESSIVE, Kind, Reader, Reading, phrase, rules_for

# Any day will do: the reading is thrown away, only its kind and relation are kept.
_NO_DAY = date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class TimeMention:
    """One time expression.

    Attributes:
        start: First code point in the text that was searched.
        end: One past the last.
        text: The exact words, ``searched[start:end]``.
        interval: The days they stand for; open where they leave it open.
        kind: ``point`` for one day ("Friday"), ``span`` for anything longer.
        relation: Whether the words themselves place it before or after publication.
    """

    start: int
    end: int
    text: str
    interval: Interval
    kind: Kind
    relation: Tense


# ------------------------------------------------------------------------- ranges and bounds

_FROM = phrase(r"\b(?:from|between)(?: the)? $")
_BETWEEN = phrase(r"\bbetween(?: the)? $")
_MOVED = phrase(
    r"\b(?:moved?|moving|postponed?|shift(?:ed)?|rescheduled?|delayed?|pushed|brought)\b"
)
_NUMBERED = re.compile(r"\d")
_JOINT = phrase(r"(?:(?P<dash>\s?[-–—]\s?)| (?P<word>to|through|thru|until|till|and)(?: the)? )")
_CLOCK_FIRST = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|noon\b|midday\b|midnight\b", re.IGNORECASE
)
_BOUND = phrase(
    r"\b(?P<bound>since|by|until|till|up to|before|after|from|as soon as|as early as|starting|"
    r"through|no later than|ahead of)(?: the)? $"
)


def _joined(text: str, mentions: list[TimeMention]) -> list[TimeMention]:
    """Make one mention of "from Monday to Wednesday", "between March and May", "2014-2018"."""
    out: list[TimeMention] = []
    for mention in mentions:
        last = out[-1] if out else None
        if last is None or mention.start - last.end > 12:
            out.append(mention)
            continue
        joint = _JOINT.fullmatch(text, last.end, mention.start)
        before = text[max(0, last.start - 12) : last.start]
        lead = _FROM.search(before)
        fits = joint is not None and (
            joint["word"] in (None, "through", "thru")
            or (joint["word"] == "to" and _NUMBERED.search(last.text) is not None)
            or (lead is not None and (joint["word"] != "and" or bool(_BETWEEN.search(before))))
        )
        # "Moved from Friday to Monday" names two days, not the stretch between them.
        moved = _MOVED.search(text, max(0, last.start - 48), last.start)
        if not fits or moved:
            out.append(mention)
            continue
        start = last.start - len(lead[0]) if lead else last.start
        out[-1] = TimeMention(
            start=start,
            end=mention.end,
            text=text[start : mention.end],
            interval=_stretch(last.interval, mention.interval),
            kind="span",
            relation=last.relation if last.relation == mention.relation else "unknown",
        )
    return out


def _stretch(first: Interval, last: Interval) -> Interval:
    """From the start of one to the end of the other, which stands later in the text."""
    start, end = first.start, last.end
    if start and end and end < start:
        # Both weekdays were resolved on their own: "from Friday to Monday" ends in another week.
        start = start - timedelta(days=7) if (start - end).days < 7 else None
    return Interval(start=start, end=end)


def _day_before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day is not None and day > date.min else None


def _bounded(text: str, mention: TimeMention, floor: int) -> TimeMention:
    """Take in a preposition that moves a bound ("since Friday"), if it stands behind ``floor``."""
    signal = _BOUND.search(text, max(floor, mention.start - 24), mention.start)
    if signal is None or mention.text.lower().startswith(("from", "within", "between")):
        return mention
    word = " ".join(signal["bound"].lower().split())
    if word == "from" and _MOVED.search(text, max(0, signal.start() - 48), signal.start()):
        return mention
    start, end = mention.interval.start, mention.interval.end
    if word in ("before", "after", "ahead of", "from") and POSSESSIVE.match(text, mention.end):
        return mention
    if word in ("before", "after") and _CLOCK_FIRST.match(mention.text):
        # "Shortly before 3 a.m. on Saturday" is on Saturday.
        return mention
    relation = mention.relation
    match word:
        case "since":
            relation, end = "past", None
        case "before" | "ahead of":
            start, end = None, _day_before(start)
        case "by" | "until" | "till" | "up to" | "no later than" | "through":
            start = None
        case _:
            end = None
    return TimeMention(
        start=signal.start(),
        end=mention.end,
        text=text[signal.start() : mention.end],
        interval=Interval(start=start, end=end),
        kind="span",
        relation=relation,
    )


def find_times(text: str, published: date | None, tense: Tense = "past") -> tuple[TimeMention, ...]:
    """Every time expression of ``text``, in order and without overlap.

    Args:
        text: English prose: a sentence, a passage or an article.
        published: The day relative expressions count from: the day of publication or, inside
            words spoken on another day, that day. None leaves them open; full dates still resolve.
        tense: Which way a bare weekday, day or month lies: that of the verb it belongs to.
    """
    found: list[TimeMention] = []
    for rule in rules_for(text):
        for match in rule.pattern.finditer(text):
            if rule.fits(text, match):
                mention = _mention(match, rule.read, published, tense)
                if mention is not None:
                    found.append(mention)
    found.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[TimeMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    joined = _joined(text, kept)
    floors = [0, *(mention.end for mention in joined)]
    return tuple(
        _bounded(text, mention, floor) for mention, floor in zip(joined, floors, strict=False)
    )


def _mention(
    match: re.Match[str], read: Reader, published: date | None, tense: Tense
) -> TimeMention | None:
    try:
        reading = read(match, published or _NO_DAY, tense)
    except OverflowError:
        # Past the calendar's end: "5,000 years ago" is a time, but not one that can be computed.
        reading = Reading(Interval())
    if reading is None:
        return None
    known = published is not None or reading.absolute
    return TimeMention(
        start=match.start(),
        end=match.end(),
        text=match[0],
        interval=reading.interval if known else Interval(),
        kind=reading.kind,
        relation=reading.relation,
    )


# ---------------------------------------------------------------------------- when it was said

# What may stand between the verb and its time: an object or a phrase of place, not a clause.
_CLAUSE = phrase(
    r"[\"“”„«»:;]|[.!?] |\b(?:that|if|whether|because|but|which|who|when|while|would|will|could|"
    r"can|should|may|might|must|is|are|was|were|be|been|has|have|had|he|she|it|they|we|i|you|there)\b"
)
_OF_PLACE = phrase(
    r"[\s,]*(?:(?:in|at|on|to|during|from|via|through|after|before|with|by|again|here|publicly|"
    r"earlier|later|early|late|[a-z]+ly|reporters|journalists)\b.*)?"
)
_OBJECT = phrase(r" (?:the|an?|his|her|its|their)\b.*")
# "Told its members the strike starts Monday": a second noun phrase begins a clause.
_SECOND_OBJECT = phrase(
    r"\b(?!(?:of|in|at|on|to|during|from|via|through|after|before|with|by|for|and)\b)\w+"
    r" (?:the|an?|his|her|its|their)\b"
)
_TELL = phrase(r"\b(?:tell|tells|told)\b")
_SAY = phrase(r"\b(?:say|says|said)\b")
_OPENING = phrase(
    r"[\W_]*(?:(?:in|at|on|during|after|following|asked|speaking)\b[^,;:.“”\"]{0,80}? )?"
    r"(?:(?:on|in|at|over|by) )?(?:the )?"
)
_ADVERB = re.compile(r"\s*(?:[a-z]+ly\s+)?")
_REACH = 120  # code points between a verb and its time
_TRAILING = phrase(r"[\s.,!?”\"’']*")


def asserted_on(sentence_text: str, cue: Span | None, published: date | None) -> Interval | None:
    """When a statement was made: the time that belongs to the words that attribute it.

    Args:
        sentence_text: The sentence, with its quotation if it has one.
        cue: The words that attribute ("told reporters"), in code points of ``sentence_text``;
            None when the narrator speaks, whose words need no time of their own.
        published: Publication date; None leaves "Friday" open.

    Returns:
        A day for "said Tuesday", "On Friday, X said"; a longer interval for "said last week",
        "Earlier in the week, X expressed"; None when the words tell nothing of the kind.
    """
    if cue is None:
        return None
    mentions = find_times(sentence_text, published, "past")
    return _time_after(sentence_text, cue, mentions) or _time_before(sentence_text, cue, mentions)


def _time_after(text: str, cue: Span, mentions: tuple[TimeMention, ...]) -> Interval | None:
    """The time in "said Tuesday", "told NBC on Friday", "said in a statement on Wednesday"."""
    mention = next((m for m in mentions if m.start >= cue.end and m.relation != "future"), None)
    if mention is None or POSSESSIVE.match(text, mention.end):
        return None
    gap, verb = text[cue.end : mention.start], cue.of(text)
    if len(gap) > _REACH or _CLAUSE.search(gap) or _SECOND_OBJECT.search(gap):
        return None
    takes_object = not _SAY.search(verb) and _OBJECT.fullmatch(gap)
    return (
        mention.interval if _TELL.search(verb) or takes_object or _OF_PLACE.fullmatch(gap) else None
    )


def _time_before(text: str, cue: Span, mentions: tuple[TimeMention, ...]) -> Interval | None:
    """The time in "On Friday, X said", "Earlier in the week, X expressed", "X on Friday said"."""
    before = [m for m in mentions if m.end <= cue.start and m.relation != "future"]
    if not before:
        return None
    if _ADVERB.fullmatch(text, before[-1].end, cue.start):
        return before[-1].interval
    first = before[0]
    gap = text[first.end : cue.start]
    # "On Friday troops entered the town, Lavrov said": a cue that ends the sentence follows what
    # was said, and so does the time.
    opens = _OPENING.fullmatch(text, 0, first.start) is not None
    if not opens or _TRAILING.fullmatch(text, cue.end) or re.search(r"[\"“”:;]", gap):
        return None
    return first.interval
