"""The grammar of time expressions: what each looks like, and which days it stands for.

``RULES`` is the whole of it: a pattern, a reader that turns its match into days, and where the
words are also ordinary words or names ("May", "2019"), a test of the words around them.
``checker.times.dates`` applies them and says which conventions they follow.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial
from typing import Literal

from checker.models import Interval
from checker.times.feasts import FEASTS, feast_of
from checker.times.periods import (
    SEASONS,
    Tense,
    first_day,
    monday_of,
    month_of,
    months_of,
    moved,
    nearest,
    part_of,
    period_of,
    season_of,
    year_of,
    years_around,
)

Kind = Literal["point", "span"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of its match.

    Attributes:
        interval: The days; open where the words leave them open.
        kind: One day, or anything longer.
        relation: Whether the words themselves place it before or after publication.
        absolute: Whether it stands without the publication date.
    """

    interval: Interval
    kind: Kind = "span"
    relation: Tense = "unknown"
    absolute: bool = False


Reader = Callable[[re.Match[str], date, Tense], Reading | None]

# ------------------------------------------------------------------------------- vocabulary

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}

# The most that a vague count ("recent weeks", "several months ago") is taken to reach, in days.
_VAGUE = {"minute": 1, "hour": 2, "day": 14, "week": 56, "month": 366, "year": 3653}

_SHIFT = {"last": -1, "past": -1, "this": 0, "the": 0, "next": 1, "coming": 1}


def phrase(pattern: str, *, ignore_case: bool = True) -> re.Pattern[str]:
    """Compile ``pattern``; a space in it stands for any short run of white space."""
    return re.compile(pattern.replace(" ", r"\s{1,4}"), re.IGNORECASE if ignore_case else 0)


def _either_case(words: tuple[str, ...]) -> str:
    """Alternatives in title case or capitals: "march" and "may" are no months in lower case."""
    return "|".join(form for word in words for form in (word.title(), word.upper()))


_DAYNAME = rf"(?P<weekday>{_either_case(_WEEKDAYS)})"
_MONTHNAME = rf"(?P<month>{_either_case(_MONTHS)})"
_MONTHNAME_2 = _MONTHNAME.replace("<month>", "<month2>")
_MONTH_ABBR = (
    rf"(?P<month>{_either_case(_MONTHS)}|"
    rf"(?:{_either_case(('jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'))})"  # noqa: E501
    r"\b\.?)"
)
_DAY = (
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    r"(?!\d|[.,]\d|%|:\d|\s?[ap]\.?m\b| (?:per|[mb]illion))"
)
_DAY_2 = _DAY.replace("<day>", "<day2>")
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d|%)"
_TO = r"(?:\s?[-–—]\s?| to | through | until | till )"
_COUNT = r"(?P<count>\d{1,4}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_VAGUE_COUNT = r"(?:a few|few|several|some|a couple of|couple of|many)"
_UNIT = r"(?P<unit>minute|hour|day|week|month|year)s?"
_PART = (
    r"(?:(?P<part>early|late|mid|earlier|later)[\s-]|"
    r"(?:the )?(?P<edge>start|beginning|end|middle) of )?"
)
_PART_OF_DAY = r"(?:morning|afternoon|evening|night|lunchtime)"
_CLOCK = (
    r"(?:(?:midnight|noon|midday|(?<![\d:.,])\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b))"
    r"(?: (?:GMT|UTC|BST|CET|E[SD]?T|P[SD]?T|local time))?(?: on |, | ))?"
)
_NAMES_BEFORE = (
    "Black", "Good", "Ash", "Easter", "Palm", "Super", "Bloody", "Cyber", "Holy", "Giving",
    "Shrove", "Maundy", "Sheffield", "Man", r"Mail\son", "Casual",
)  # fmt: skip
_NAMES_AFTER = "Times|Telegraph|Mirror|Mail|Express|Post|Herald|Age|People|Night Live|the 13th"
_NOT_A_NAME = "".join(rf"(?<!\b{name}\s)" for name in _NAMES_BEFORE)

# ----------------------------------------------------------------------------------- readers


def _count(match: re.Match[str]) -> int | None:
    """The number in ``match``; None when it is vague or absent."""
    word = match.groupdict().get("count")
    if not word:
        return None
    return int(word) if word.isdecimal() else _NUMBERS[word.lower()]


def _unit(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return (groups["unit"] or groups["unit_2"]).lower()


def _month_number(name: str) -> int:
    return next(n for n, full in enumerate(_MONTHS, 1) if full.startswith(name.lower()[:3]))


def _relation(word: str) -> Tense:
    """Where a word places a time: "last" before publication, "next" after it."""
    if word in ("last", "past", "earlier"):
        return "past"
    return "future" if word in ("next", "coming", "later") else "unknown"


def _point(day: date, relation: Tense = "unknown", *, absolute: bool = False) -> Reading:
    return Reading(Interval(start=day, end=day), "point", relation, absolute)


def _both(first: date, second: date, relation: Tense) -> Reading:
    """One day if the two readings agree, else everything from the one to the other."""
    low, high = sorted((first, second))
    return Reading(Interval(start=low, end=high), "point" if low == high else "span", relation)


def _read_weekday(match: re.Match[str], day: date, tense: Tense) -> Reading:
    number = _WEEKDAYS.index(match["weekday"].lower())
    since, until = (day.weekday() - number) % 7, (number - day.weekday()) % 7
    before, after = day - timedelta(days=since or 7), day + timedelta(days=until or 7)
    which = (match["which"] or "").lower().split()
    week = match["week"]
    if week:
        monday = monday_of(day) + timedelta(weeks=_SHIFT[week.lower()])
        return _point(monday + timedelta(days=number), _relation(week.lower()))
    if which and which[-1] == "past":
        return _point(before, "past")
    if which and which[-1] == "coming":
        return _point(after, "future")
    if which == ["last"]:
        return _both(before, monday_of(day) + timedelta(days=number - 7), "past")
    if which == ["next"]:
        return _both(after, monday_of(day) + timedelta(days=number + 7), "future")
    if not since:
        return _point(day)
    if tense == "unknown":
        return _both(before, after, "unknown")
    return _point(before if tense == "past" else after)


def _read_near_day(match: re.Match[str], day: date, tense: Tense) -> Reading:
    words = " ".join(match[0].lower().split())
    if "day before" in words:
        return _point(day - timedelta(days=2), "past")
    if "day after" in words:
        return _point(day + timedelta(days=2), "future")
    if "yesterday" in words or words == "last night":
        return _point(day - timedelta(days=1), "past")
    if "tomorrow" in words:
        return _point(day + timedelta(days=1), "future")
    if words == "overnight":
        return Reading(Interval(start=day - timedelta(days=1), end=day))
    return _point(day)


def _read_now(match: re.Match[str], day: date, tense: Tense) -> Reading:
    return _point(day)


def _read_up_to_now(match: re.Match[str], day: date, tense: Tense) -> Reading:
    return Reading(Interval(end=day), relation="past")


def _read_from_now_on(match: re.Match[str], day: date, tense: Tense) -> Reading:
    return Reading(Interval(start=day), relation="future")


def _read_soon(match: re.Match[str], day: date, tense: Tense) -> Reading:
    # "He soon left" counts from another day than ours.
    return Reading(Interval() if tense == "past" else Interval(start=day))


def _read_period(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "last week", "late next month", "earlier this year", "the last year"."""
    which, unit = match["which"].lower(), match["unit"].lower()
    part = (match["part"] or match["edge"] or "").lower()
    if match["article"] and not part and unit != "weekend":
        # "Over the last year" rolls back from today; "last year" is the calendar's.
        return _rolling(day, 1, unit, forward=which in ("next", "coming"))
    shift = _SHIFT[which]
    if unit == "weekend" and not shift:
        return _read_weekend(match, day, tense)
    relation = _relation(which) if shift else _relation(part)
    return Reading(part_of(period_of(unit, day, shift), part, day), relation=relation)


def _read_weekend(match: re.Match[str], day: date, tense: Tense) -> Reading:
    coming = period_of("weekend", day, 0)
    if tense == "future" or day.weekday() >= 5:
        return Reading(coming)
    last = period_of("weekend", day, -1)
    return Reading(last if tense == "past" else Interval(start=last.start, end=coming.end))


def _read_within_period(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "earlier in the week", "the end of the year", "later in the day"."""
    part, unit = (match["part"] or match["edge"]).lower(), match["unit"].lower()
    if unit == "day":
        return _point(day)
    return Reading(part_of(period_of(unit, day, 0), part, day), relation=_relation(part))


def _rolling(day: date, count: int | None, unit: str, *, forward: bool) -> Reading:
    if unit == "quarter":
        count, unit = 3 * (count or 1), "month"
    sign = 1 if forward else -1
    if count is None:
        other = day + timedelta(days=sign * _VAGUE[unit])
    else:
        other = moved(day, sign * count, unit)
    low, high = sorted((day, other))
    return Reading(Interval(start=low, end=high), "span", "future" if forward else "past")


def _read_rolling(match: re.Match[str], day: date, tense: Tense, *, forward: bool) -> Reading:
    return _rolling(day, _count(match), _unit(match), forward=forward)


def _distance(day: date, count: int | None, unit: str, *, forward: bool) -> Reading:
    """So many units away: a day for days, else give or take half a unit."""
    if count is None or unit in ("minute", "hour"):
        return _rolling(day, count, unit, forward=forward)
    middle = moved(day, count if forward else -count, unit)
    relation: Tense = "future" if forward else "past"
    if unit == "day":
        return _point(middle, relation)
    slack = timedelta(days={"week": 3, "month": 15, "year": 183}[unit])
    return Reading(Interval(start=middle - slack, end=middle + slack), "span", relation)


def _read_away(match: re.Match[str], day: date, tense: Tense, *, forward: bool) -> Reading:
    return _distance(day, _count(match), _unit(match), forward=forward)


def _read_ago(match: re.Match[str], day: date, tense: Tense) -> Reading:
    reading = _read_away(match, day, tense, forward=False)
    if match["beyond"]:
        return Reading(Interval(end=reading.interval.end), relation="past")
    count = _count(match)
    if _unit(match) == "year" and count is not None:
        # Nobody counts the months of "three years ago": the calendar year is meant.
        return Reading(year_of(day.year - count), relation="past")
    return reading


def _read_in_so_long(match: re.Match[str], day: date, tense: Tense) -> Reading:
    # "Built in two weeks" is a duration; only after a future tense is it a date.
    if tense != "future":
        return Reading(Interval())
    return _read_away(match, day, tense, forward=True)


def _read_in_time(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "in three weeks’ time", "in a week’s time"."""
    if match["unit_2"]:
        return _distance(day, 1, match["unit_2"].lower(), forward=True)
    return _read_away(match, day, tense, forward=True)


def _read_season(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "the spring of 2023", "last summer", "this autumn", "the winter"."""
    season = match["season"].lower()
    if season == "fall" and not match["year"] and not match["which"]:
        # "Hurt in the fall": a season only where the words say of which year.
        return None
    if match["year"]:
        whole = season_of(season, int(match["year"]))
        return Reading(part_of(whole, match["part"], day), absolute=True)
    which = (match["which"] or "").lower()
    seasons = [season_of(season, year) for year in (day.year - 2, *years_around(day, 1))]
    interval: Interval | None
    if which == "last":
        interval = next((s for s in reversed(seasons) if s.end and s.end < day), None)
    elif which == "next":
        interval = next((s for s in seasons if s.start and s.start > day), None)
    else:
        interval = nearest(seasons, day, tense)
    if interval is None:
        return None
    return Reading(part_of(interval, match["part"], day), relation=_relation(which))


def _read_hanging(match: re.Match[str], day: date, tense: Tense) -> Reading:
    return Reading(Interval())


def _read_day_of_month(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "Aug. 19", "19 August 2025", "May 3-5", "3 to 5 May"."""
    month = _month_number(match["month"])
    first, last = int(match["day"]), int(match["day2"] or match["day"])
    which = (match["which"] or "").lower()
    if which:
        years = [day.year + _SHIFT[which]]
    elif match["year"]:
        years = [int(match["year"])]
    else:
        # A leap day may be eight years away.
        years = list(years_around(day, 8))
    found = []
    for year in years:
        if first <= last <= monthrange(year, month)[1]:
            found.append(Interval(start=date(year, month, first), end=date(year, month, last)))
    interval = nearest(found, day, tense) if len(years) > 1 else next(iter(found), None)
    if interval is None:
        return None
    kind: Kind = "point" if first == last else "span"
    return Reading(interval, kind, _relation(which), absolute=bool(match["year"]))


def _read_month(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    month = _month_number(match["month"])
    which, year_word = (match["which"] or "").lower(), (match["year_word"] or "").lower()
    interval: Interval | None
    if match["year"]:
        interval = month_of(int(match["year"]), month)
    elif year_word:
        interval = month_of(day.year + _SHIFT[year_word], month)
    elif which in ("last", "next"):
        step = _SHIFT[which]
        passed = (day.month - month) * step >= 0
        near = month_of(day.year + (step if passed else 0), month)
        far = month_of(day.year + step, month)
        low, high = sorted((near, far), key=first_day)
        interval = Interval(start=low.start, end=high.end)
    else:
        interval = nearest([month_of(year, month) for year in years_around(day, 1)], day, tense)
    if interval is None:
        return None
    part = match["part"] or match["edge"]
    return Reading(
        part_of(interval, part, day),
        relation=_relation(year_word or which),
        absolute=bool(match["year"]),
    )


def _read_months_of_year(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    first, last = _month_number(match["month"]), _month_number(match["month2"])
    year = int(match["year"])
    start = month_of(year if first <= last else year - 1, first).start
    return Reading(Interval(start=start, end=month_of(year, last).end), absolute=True)


def _read_year(match: re.Match[str], day: date, tense: Tense) -> Reading:
    part = match["part"] or match["edge"]
    return Reading(part_of(year_of(int(match["year"])), part, day), absolute=True)


def _read_years(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "2024-25" and "2024/25": of a season or a financial year, all of both years."""
    first = int(match["year"])
    last = first - first % 100 + int(match["to"])
    if last <= first:
        return None
    return Reading(Interval(start=date(first, 1, 1), end=date(last, 12, 31)), absolute=True)


def _read_year_end(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "the year's end", "year-end"; "before the year is out" ends with the year."""
    if match["out"]:
        return Reading(Interval(end=date(day.year, 12, 31)))
    return Reading(part_of(year_of(day.year), "late", day))


def _read_new_year(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "in the new year", "early in the new year": the one that begins next, or last began."""
    year = year_of(day.year + 1 if tense == "future" else day.year)
    return Reading(part_of(year, match["part"], day))


def _read_feast(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "Christmas", "New Year’s Eve", "Easter 2024", "last Christmas"."""
    name = " ".join(match["feast"].lower().replace("’", "'").split())
    which = (match["which"] or "").lower()
    if match["year"]:
        return Reading(feast_of(name, int(match["year"])), absolute=True)
    feasts = [feast_of(name, year) for year in years_around(day, 1)]
    relation = _relation(which)
    interval = nearest(feasts, day, tense if relation == "unknown" else relation)
    if interval is None:
        return None
    return Reading(interval, "point" if interval.start == interval.end else "span")


def _read_weekend_of(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "the weekend of 26 July", "the weekend of July 26 and 27"."""
    named = _read_day_of_month(match, day, tense)
    if named is None or named.interval.start is None:
        return None
    saturday = monday_of(named.interval.start) + timedelta(days=5)
    weekend = Interval(start=saturday, end=saturday + timedelta(days=1))
    return Reading(weekend, absolute=named.absolute)


def _read_part_of_month(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "the second week of July", "the first half of May 2025", "the last days of June".

    A week of the month may begin on its first day or on its first Monday.
    """
    month = _month_number(match["month"])
    if match["year"]:
        whole: Interval | None = month_of(int(match["year"]), month)
    else:
        whole = nearest([month_of(year, month) for year in years_around(day, 1)], day, tense)
    if whole is None or whole.start is None or whole.end is None:
        return None
    nth, piece = match["nth"].lower(), match["piece"].lower()
    if piece == "half":
        middle = whole.start + timedelta(days=15)
        first = nth == "first"
        interval = Interval(
            start=whole.start if first else middle, end=middle if first else whole.end
        )
    elif nth in ("last", "final"):
        interval = Interval(start=whole.end - timedelta(days=9), end=whole.end)
    else:
        weeks = 7 * (_ORDINALS[nth] - 1)
        start = max(whole.start, whole.start + timedelta(days=weeks - 1))
        interval = Interval(start=start, end=whole.start + timedelta(days=weeks + 12))
    return Reading(interval, absolute=bool(match["year"]))


def _read_week_on(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "a week on Thursday", "Thursday week"."""
    number = _WEEKDAYS.index((match["weekday"] or match["weekday_2"]).lower())
    until = (number - day.weekday()) % 7 or 7
    return _point(day + timedelta(days=until + 7), "future")


def _read_fortnight(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "a fortnight ago", "in a fortnight", "in a fortnight’s time"."""
    if match["ago"]:
        return _distance(day, 2, "week", forward=False)
    if tense != "future" and not match["time"]:
        return Reading(Interval())
    return _distance(day, 2, "week", forward=True)


def _read_decade(match: re.Match[str], day: date, tense: Tense) -> Reading:
    first = int(match["year"])
    whole = Interval(start=date(first, 1, 1), end=date(first + 9, 12, 31))
    return Reading(part_of(whole, match["part"], day), absolute=True)


def _read_part_of_year(match: re.Match[str], day: date, tense: Tense) -> Reading:
    """Read "the third quarter of 2024", "Q3 2024", "the first half of this year"."""
    number = int(match["number"]) if match["number"] else _ORDINALS[match["nth"].lower()]
    length = 6 if match["half"] else 3
    last = min(number * length, 12)
    year = int(match["year"]) if match["year"] else day.year + _SHIFT[match["which"].lower()]
    return Reading(months_of(year, last - length + 1, last), absolute=bool(match["year"]))


def _read_numeric(match: re.Match[str], day: date, tense: Tense) -> Reading | None:
    """Read "2025-08-19"; "19/8/2025" only where no country could read it otherwise."""
    if match["iso"]:
        year, first, second = (int(match[g]) for g in ("y", "m", "d"))
        options = {(first, second)}
    else:
        first, second, year = int(match["a"]), int(match["b"]), int(match["c"])
        options = {(first, second), (second, first)}
    days = [
        date(year, month, number)
        for month, number in options
        if 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]
    ]
    if not days:
        return None
    if len(days) > 1:
        return Reading(Interval(), "point", absolute=True)
    return _point(days[0], absolute=True)


# ------------------------------------------------------------------- is it a time in this place?

_MONTH_SIGNAL = phrase(
    r"\b(?:in|since|until|till|during|by|before|after|from|through|of|to|and)(?: the)? $"
)
_FIRM_SIGNAL = phrase(r"\b(?:in|since|until|till|during|through) $")
_ARTICLE = phrase(r"\b(?:the|an?|its|their|his|her|our) $")
_YEAR_SIGNAL = phrase(
    r"(?:\b(?:in|since|by|until|till|before|after|from|during|of|through|to|and|between|circa|late"
    r"|early|year|summer|autumn|fall|winter|spring) \(?|\(|\b(?:19|20)\d\d\s?[-–—]\s?)$"
)
_COUNTED = phrase(
    r" (?:people|men|women|children|[a-z]+s|percent|per cent|million|billion)\b", ignore_case=False
)
_CAPITAL = phrase(r" [A-Z][a-z]", ignore_case=False)
_LOWER = phrase(r" [a-z]", ignore_case=False)
_TITLE_BEFORE = phrase(r"[A-Z]\w* $", ignore_case=False)
POSSESSIVE = re.compile(r"['’]s\b")
_MONTHS_AND_NAMES = {"april", "may", "june", "august"}


def _month_fits(text: str, match: re.Match[str]) -> bool:
    """Whether the name is a month's and not a person's ("Prime Minister May")."""
    if any(match[group] for group in ("year", "year_word", "which", "part", "edge")):
        return True
    before, end = text[max(0, match.start() - 24) : match.start()], match.end()
    doubtful = match["month"].lower() in _MONTHS_AND_NAMES
    if POSSESSIVE.match(text, end):
        return not doubtful
    if _ARTICLE.search(before):
        return _LOWER.match(text, end) is not None
    signal = _FIRM_SIGNAL if doubtful and _CAPITAL.match(text, end) else _MONTH_SIGNAL
    return signal.search(before) is not None


def _year_fits(text: str, match: re.Match[str]) -> bool:
    """Whether four digits are a year and not a count, which news copy prints "2,019 workers"."""
    if match["part"] or match["edge"]:
        return True
    before = text[max(0, match.start() - 16) : match.start()]
    if _ARTICLE.search(before):
        return bool(_LOWER.match(text, match.end())) and not match["year"].endswith("00")
    return bool(_YEAR_SIGNAL.search(before)) and not _COUNTED.match(text, match.end())


def _not_in_a_title(text: str, match: re.Match[str]) -> bool:
    """Whether "Today" is a word and not the end of a name ("USA Today")."""
    before = text[max(0, match.start() - 24) : match.start()]
    return not (match[0][0].isupper() and _TITLE_BEFORE.search(before))


def _anywhere(text: str, match: re.Match[str]) -> bool:
    return True


# ------------------------------------------------------------------------------------- rules


@dataclass(frozen=True)
class Rule:
    """One kind of expression.

    Attributes:
        wording: What it looks like, as ``phrase`` reads it.
        read: What a match stands for, given the day it counts from and the tense; None where it
            is no date after all ("Feb. 30"), OverflowError where the calendar ends.
        signs: Lower-case letters or digits of which every match holds one: the rule need not be
            tried on a text without them.
        fits: Whether the words around it let it be a time.
        ignore_case: Whether the letters' case is free in all of it.
    """

    wording: str
    read: Reader
    signs: frozenset[str]
    fits: Callable[[str, re.Match[str]], bool] = _anywhere
    ignore_case: bool = True

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The wording as a pattern, compiled when a text first holds one of its signs."""
        return phrase(self.wording, ignore_case=self.ignore_case)


_back, _on = partial(_read_rolling, forward=False), partial(_read_rolling, forward=True)
_UNITS = r"(?P<unit>hour|day|week|month|year)s"
_AMOUNT = rf"(?:{_COUNT}|{_VAGUE_COUNT})"
_WEEKDAY_FIRST = rf"(?:{_DAYNAME}(?:,? the |,? )|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)[.,]{{1,2}} )?"
_OF_YEAR = rf"(?:,?(?: of)? {_YEAR}|(?: of)? (?P<which>last|this|next) year\b)?"
_FEAST = "|".join(name.title().replace("'S", "['’]s") for name in FEASTS)
_PLAIN_FEAST = r"midsummer|(?<=\bthe\s)new year(?:['’]s (?:eve|day))?"

_DIGITS = frozenset("123456789")
_CENTURIES = frozenset({"19", "20"})
_PERIODS = frozenset({"week", "month", "quarter", "year"})  # "weekend" holds "week"
_LENGTHS = frozenset({"minute", "hour", "day", "week", "month", "year"})

RULES = (
    Rule(  # the weekend of 26 July; the weekend of 26 and 27 July
        rf"\b(?i:the weekend of) (?:the )?{_DAY}(?:(?:{_TO}| and |/){_DAY_2})?(?: of)? "
        rf"{_MONTH_ABBR}(?!\w){_OF_YEAR}",
        _read_weekend_of,
        frozenset({"weekend"}),
        ignore_case=False,
    ),
    Rule(  # the weekend of July 26
        rf"\b(?i:the weekend of) {_MONTH_ABBR} {_DAY}(?:(?:{_TO}| and |/){_DAY_2})?{_OF_YEAR}",
        _read_weekend_of,
        frozenset({"weekend"}),
        ignore_case=False,
    ),
    Rule(  # the second week of July; the first half of May 2025
        r"\b(?i:(?:the )?(?P<nth>first|second|third|fourth|last|final) "
        rf"(?P<piece>week|weeks|days|half|fortnight) (?:of|in)) {_MONTHNAME}\b"
        rf"(?:,?(?: of)? {_YEAR})?",
        _read_part_of_month,
        frozenset({"week", "days", "half", "fortnight"}),
        ignore_case=False,
    ),
    Rule(  # before Christmas; on New Year’s Eve; Easter 2024
        rf"\b(?i:(?P<which>last|this|next) )?(?P<feast>{_FEAST}|{_PLAIN_FEAST})\b(?:,? {_YEAR})?"
        r"(?!['’]s\b)(?! (?:[A-Z]|tree|card|present|gift|market|carol|dinner|party|shopping|"
        r"holiday|egg|honours|bonus|sales|lights|decoration)\w*)",
        _read_feast,
        frozenset(name.split()[0].split("'")[0] for name in FEASTS),
        ignore_case=False,
    ),
    Rule(
        r"\b(?:(?P<part>early|late) )?in the new year\b",
        _read_new_year,
        frozenset({"new"}),
    ),
    Rule(
        r"\b(?:before the year is (?P<out>out|over)|(?:the )?year['’]s end|year-end)\b",
        _read_year_end,
        frozenset({"year"}),
    ),
    Rule(  # 2024-25; 2024/25
        r"(?<![\w.,/$€£-])(?P<year>(?:19|20)\d\d)[-–/](?P<to>\d\d)(?![\w/–-])",
        _read_years,
        _CENTURIES,
    ),
    Rule(  # a week on Thursday; Thursday week
        rf"\b(?:(?i:a week on) {_DAYNAME}|{_DAYNAME.replace('<weekday>', '<weekday_2>')} week)\b",
        _read_week_on,
        frozenset({"day"}),
        ignore_case=False,
    ),
    Rule(
        r"\b(?:a fortnight (?P<ago>ago)|in a fortnight(?P<time>['’]s time)?)\b",
        _read_fortnight,
        frozenset({"fortnight"}),
    ),
    Rule(  # Aug. 19; Tuesday, August 19, 2025; May 3-5
        rf"\b{_WEEKDAY_FIRST}{_MONTH_ABBR} {_DAY}(?:{_TO}{_DAY_2})?{_OF_YEAR}",
        _read_day_of_month,
        _DIGITS,
        ignore_case=False,
    ),
    Rule(  # 19 August 2025; the 19th of August; from 3 to 5 May
        rf"\b{_WEEKDAY_FIRST}(?:(?:from|between) )?(?:the )?(?<![\d.,$€£]){_DAY}"
        rf"(?:(?:{_TO}| and ){_DAY_2})?(?: of)? {_MONTH_ABBR}(?!\w){_OF_YEAR}",
        _read_day_of_month,
        _DIGITS,
        ignore_case=False,
    ),
    Rule(  # 2025-08-19; 19/8/2025
        r"(?<![\d/.-])(?:(?P<iso>(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d))|"
        r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<c>(?:19|20)\d\d))(?![\d/-])",
        _read_numeric,
        _CENTURIES,
    ),
    Rule(  # from March to May 2021
        rf"\b(?:(?:from|between) )?{_MONTHNAME}(?:{_TO}| and ){_MONTHNAME_2},? {_YEAR}",
        _read_months_of_year,
        _CENTURIES,
        ignore_case=False,
    ),
    Rule(  # August; early August; last August; August 2024; August last year
        rf"\b(?i:{_PART}(?:(?P<which>last|this|next) )?){_MONTHNAME}\b"
        rf"(?:,?(?: of)? {_YEAR}|(?: of)? (?P<year_word>last|this|next) year\b)?",
        _read_month,
        frozenset(_MONTHS),
        _month_fits,
        ignore_case=False,
    ),
    Rule(  # Friday; late Monday; midnight on Friday; last Tuesday; Wednesday next week
        rf"{_NOT_A_NAME}\b(?i:{_CLOCK}(?:(?:early|late|earlier|later)(?: on)? )?"
        rf"(?:(?P<which>last|next|this coming|this past|this|coming|past) )?){_DAYNAME}\b"
        rf"(?! (?:{_NAMES_AFTER}))(?i: {_PART_OF_DAY}\b)?"
        rf"(?i:(?: of)? (?P<week>last|this|next) week\b)?",
        _read_weekday,
        frozenset({"day"}),
        ignore_case=False,
    ),
    Rule(  # last summer; the spring of 2023; by the autumn
        rf"\b(?:(?P<part>early|late|mid)[\s-])?(?:(?P<which>last|this|next) |the )"
        rf"(?P<season>spring|summer|autumn|fall|winter)\b(?:(?: of|,)? {_YEAR})?"
        r"(?! (?:in|of|games|holidays?|term|season|break|olympics|camp|school)\b)",
        _read_season,
        frozenset(SEASONS),
    ),
    Rule(
        r"\b(?:the day before yesterday|the day after tomorrow|last night|overnight|tonight|"
        rf"(?:yesterday|tomorrow)(?: {_PART_OF_DAY})?|(?:earlier |later )?today|"
        rf"this {_PART_OF_DAY})\b",
        _read_near_day,
        frozenset({"day", "tomorrow", "night", "morning", "afternoon", "evening", "lunchtime"}),
        _not_in_a_title,
    ),
    Rule(
        r"\b(?:(?:until|till|up to|by) now|so far|to date|recently|lately|"
        rf"(?<=\bin\s)the past(?! (?:{_COUNT}|{_VAGUE_COUNT}|week|month|year)\b))\b",
        _read_up_to_now,
        frozenset({"now", "far", "date", "recently", "lately", "past"}),
    ),
    Rule(
        r"\b(?:(?:from|starting) now(?: on)?|(?:the )?(?:very )?(?:immediate|near|foreseeable|"
        r"not[- ]too[- ]distant)[”\"’']? future)\b",
        _read_from_now_on,
        frozenset({"now", "future"}),
    ),
    Rule(
        r"\b(?:at this (?:very )?(?:moment|time|point|stage)|at the (?:present )?moment|"
        r"at present|currently|presently|(?:right |for )?now)\b",
        _read_now,
        frozenset({"moment", "time", "point", "stage", "present", "currently", "now"}),
        _not_in_a_title,
    ),
    Rule(
        r"(?<!\bas\s)\b(?:very )?(?:soon|shortly|imminently)\b(?! (?:after|before|as))",
        _read_soon,
        frozenset({"soon", "shortly", "imminently"}),
    ),
    Rule(  # last week; late next month; earlier this year; over the last year
        rf"\b{_PART}(?P<article>the )?(?P<which>last|past|this|next|coming) "
        r"(?P<unit>weekend|week|month|quarter|year)\b(?!-)",
        _read_period,
        _PERIODS,
    ),
    Rule(
        r"\bthe weekend\b",
        _read_weekend,
        frozenset({"weekend"}),
    ),
    Rule(  # earlier in the week; the end of the year
        r"\b(?:(?P<part>earlier|later|early|late) in|"
        r"(?:the )?(?P<edge>start|beginning|end|middle) of) the "
        r"(?P<unit>day|week|month|quarter|year)\b",
        _read_within_period,
        frozenset({"day", *_PERIODS}),
    ),
    Rule(  # the third quarter of 2024; the first half of this year
        r"\b(?:(?:the )?(?P<nth>first|second|third|fourth|final|last) "
        r"(?:quarter|(?P<half>half)) of |Q(?P<number>[1-4])(?: of)? )"
        rf"(?:{_YEAR}|(?P<which>last|this|next|the) year\b)",
        _read_part_of_year,
        frozenset({"quarter", "half", "q1", "q2", "q3", "q4"}),
    ),
    Rule(
        rf"\b(?:within )?(?:the |these )?(?:past|last) {_AMOUNT} {_UNIT}\b",
        _back,
        frozenset({"past", "last"}),
    ),
    Rule(
        rf"\b(?:(?:the )?(?:most )?recent|the (?:past|last)) {_UNITS}\b",
        _back,
        frozenset({"recent", "past", "last"}),
    ),
    Rule(
        rf"\b(?:within )?(?:the )?(?:next|coming) {_AMOUNT} {_UNIT}\b",
        _on,
        frozenset({"next", "coming"}),
    ),
    Rule(
        r"\bthe (?:(?:coming|next) (?:(?:hour|day|week|month)s and )?"
        r"(?P<unit>hour|day|week|month|year)s|"
        r"(?:(?:hour|day|week|month)s and )?"
        r"(?P<unit_2>hour|day|week|month|year)s (?:to come|ahead))\b",
        _on,
        frozenset({"next", "coming", "come", "ahead"}),
    ),
    Rule(
        rf"\bwithin (?:{_AMOUNT} {_UNIT}|(?P<unit_2>hour|day|week|month)s)\b"
        r"(?! (?:of|after)\b)",
        _on,
        frozenset({"within"}),
    ),
    Rule(
        r"\b(?:(?:(?:about|around|nearly|almost|(?P<beyond>more than|over)) )?"
        rf"{_AMOUNT} )?{_UNIT} ago\b",
        _read_ago,
        frozenset({"ago"}),
    ),
    Rule(
        rf"\b{_AMOUNT} {_UNIT} from (?:now|today)\b",
        partial(_read_away, forward=True),
        frozenset({"now", "today"}),
    ),
    Rule(
        rf"\bin (?:{_AMOUNT} {_UNIT}['’]?|(?:an?|one) (?P<unit_2>day|week|month|year)['’]s) time\b",
        _read_in_time,
        frozenset({"time"}),
    ),
    Rule(
        rf"\bin {_AMOUNT} {_UNIT}\b",
        _read_in_so_long,
        _LENGTHS,
    ),
    Rule(  # three weeks later; the next day
        rf"\b(?:{_AMOUNT} )?{_UNIT} (?:earlier|later|before|after|afterwards?)\b|"
        r"\bthe (?:previous|following|next|same|day before|day after) "
        r"(?:day|night|morning|evening|week|weekend|month|year)\b",
        _read_hanging,
        frozenset({"earlier", "later", "before", "after", "previous", "following", "next", "same"}),
    ),
    Rule(
        rf"\b(?:the )?{_PART}(?P<year>(?:19|20)\d0)s\b",
        _read_decade,
        frozenset({"0s"}),
    ),
    Rule(
        rf"(?<![\w.,/$€£]){_PART}{_YEAR}(?!\w)",
        _read_year,
        _CENTURIES,
        _year_fits,
    ),
)

_SIGNS = frozenset().union(*(rule.signs for rule in RULES))


def rules_for(text: str) -> Iterator[Rule]:
    """The rules that may find something in ``text``, in order: it holds one of their signs."""
    folded = text.casefold()
    held = {sign for sign in _SIGNS if sign in folded}
    return (rule for rule in RULES if not rule.signs.isdisjoint(held))
