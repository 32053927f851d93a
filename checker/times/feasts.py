"""The feasts by which news copy dates things: "before Christmas", "on New Year's Eve"."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from checker.models import Interval

_FIXED = {
    "christmas": ((12, 25), (12, 26)),
    "christmas eve": ((12, 24), (12, 24)),
    "christmas day": ((12, 25), (12, 25)),
    "boxing day": ((12, 26), (12, 26)),
    "new year": ((1, 1), (1, 1)),
    "new year's day": ((1, 1), (1, 1)),
    "new year's eve": ((12, 31), (12, 31)),
    "epiphany": ((1, 6), (1, 6)),
    "midsummer": ((6, 19), (6, 26)),
    "halloween": ((10, 31), (10, 31)),
}
"""First and last day, as month and day. Midsummer is kept on another day from land to land."""

_FROM_EASTER = {
    "maundy thursday": (-3, -3),
    "good friday": (-2, -2),
    "easter": (-2, 1),
    "easter sunday": (0, 0),
    "easter monday": (1, 1),
    "ascension day": (39, 39),
    "whitsun": (49, 50),
    "pentecost": (49, 50),
}
"""First and last day, counted from Easter Sunday of the western churches."""

FEASTS = (*sorted((*_FIXED, *_FROM_EASTER), key=len, reverse=True),)
"""The names of the feasts, in lower case, longer ones first."""


def feast_of(name: str, year: int) -> Interval:
    """The days of a feast in a year.

    Args:
        name: One of ``FEASTS``.
        year: From 1583 to 4099, the years for which Easter can be told.
    """
    if name in _FIXED:
        first, last = (date(year, month, day) for month, day in _FIXED[name])
        return Interval(start=first, end=last)
    sunday = easter(year)
    before, after = _FROM_EASTER[name]
    return Interval(start=sunday + timedelta(days=before), end=sunday + timedelta(days=after))
