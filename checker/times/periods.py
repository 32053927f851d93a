"""Calendar arithmetic: weeks, months, quarters and years as closed intervals of days.

Every function raises OverflowError where the answer lies outside ``datetime.date``.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from checker.models import Interval

Tense = Literal["past", "future", "unknown"]
"""Which way a time lies, seen from the day it counts from."""


def month_of(year: int, month: int) -> Interval:
    """A month; ``month`` may lie outside 1 to 12 and then carries into the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(year)
    return Interval(start=date(year, month, 1), end=date(year, month, monthrange(year, month)[1]))


def months_of(year: int, first: int, last: int) -> Interval:
    """From the start of one month of a year to the end of another."""
    return Interval(start=month_of(year, first).start, end=month_of(year, last).end)


SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season, as meteorologists count them north of the equator."""


def season_of(season: str, year: int) -> Interval:
    """A season; winter begins in December of ``year``."""
    first = SEASONS[season]
    return Interval(start=month_of(year, first).start, end=month_of(year, first + 2).end)


def year_of(year: int) -> Interval:
    """The calendar year."""
    return months_of(year, 1, 12)


def monday_of(day: date) -> date:
    """The first day of the ISO week of ``day``."""
    return day - timedelta(days=day.weekday())


def period_of(unit: str, day: date, shift: int) -> Interval:
    """The calendar week, weekend, month, quarter or year of ``day``, ``shift`` periods on."""
    if unit == "month":
        return month_of(day.year, day.month + shift)
    if unit == "quarter":
        first = 3 * ((day.month - 1) // 3) + 1 + 3 * shift
        return months_of(day.year, first, first + 2)
    if unit == "year":
        return year_of(day.year + shift)
    monday = monday_of(day) + timedelta(weeks=shift)
    first_day = 5 if unit == "weekend" else 0
    return Interval(start=monday + timedelta(days=first_day), end=monday + timedelta(days=6))


def part_of(whole: Interval, part: str | None, day: date) -> Interval:
    """The early, middle or late half of a period, or what of it lies before or after ``day``."""
    start, end = whole.start, whole.end
    if start is None or end is None or not part:
        return whole
    half, quarter = (end - start) // 2, (end - start) // 4
    match part.lower():
        case "earlier" if start <= day <= end:
            return Interval(start=start, end=day)
        case "later" if start <= day <= end:
            return Interval(start=day, end=end)
        case "early" | "earlier" | "start" | "beginning":
            return Interval(start=start, end=start + half)
        case "late" | "later" | "end":
            return Interval(start=start + half, end=end)
        case _:
            return Interval(start=start + quarter, end=end - quarter)


def moved(day: date, count: int, unit: str) -> date:
    """``day`` moved by so many units; the 31st of a shorter month becomes its last day."""
    if unit in ("minute", "hour"):
        hours = abs(count) if unit == "hour" else abs(count) / 60
        return day + timedelta(days=(1 if count > 0 else -1) * -int(-hours // 24))
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1), 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def first_day(interval: Interval) -> date:
    """A key to sort intervals by; an open start comes first."""
    return interval.start or date.min


def years_around(day: date, reach: int) -> range:
    """The years up to ``reach`` away from that of ``day``."""
    return range(max(date.min.year, day.year - reach), min(date.max.year, day.year + reach) + 1)


def nearest(candidates: list[Interval], day: date, tense: Tense) -> Interval | None:
    """The one of ``candidates`` nearest to ``day`` in the direction of the tense.

    Args:
        candidates: Closed intervals in order of time, without overlap.
        day: The day it counts from; an interval that holds it is nearest in either direction.
        tense: ``unknown`` takes the nearer side.
    """
    before = [c for c in candidates if c.start and c.start <= day]
    after = [c for c in candidates if c.end and c.end >= day]
    if tense == "past" or not after:
        return before[-1] if before else None
    if tense == "future" or not before:
        return after[0]
    last, coming = before[-1], after[0]
    if last.end is None or coming.start is None:
        return None
    return last if day - last.end <= coming.start - day else coming
