"""The days of which a claim speaks, and whether two claims may speak of the same ones."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from checker.lattice import PAST
from checker.link.scope import reaches_back
from checker.models import Claim, Interval, StatusValue

PLAN_HORIZON = timedelta(days=30)
"""How long a plan, a refusal or a "no plans" without a date of its own is taken to stand.

A plan of August and "no plans" of October are about different meetings unless a date says
otherwise; the commonest false alarm of tools of this kind is to compare them.
"""


_LOOKS_BACK = {
    StatusValue.DENIED: PLAN_HORIZON,
    StatusValue.CANCELLED: timedelta(days=7),
    StatusValue.POSTPONED: timedelta(days=7),
}
"""How long before the statement an undated event may lie: what is called off was due by then."""


def window(claim: Claim) -> Interval | None:
    """The days of which the claim speaks; None where no date is known at all.

    An event with a time of its own has that time. Without one, what is said to have happened lies
    in the ``PLAN_HORIZON`` before the day of the statement, and what may come in the one after it;
    what is denied may be either; "never", "had not" and "none has" reach farther back.
    """
    stated = claim.event.time.interval
    if stated.start is not None and stated.end is not None:
        return stated
    found = _window(stated.start, stated.end, claim.asserted_on, claim.status.value)
    back = reaches_back(claim)
    if found is None or back is None or stated.start is not None:
        return found
    if back is timedelta.max or found.end is None or found.start is None:
        return Interval(end=found.end)
    return Interval(start=min(found.start, _moved(found.end, -back)), end=found.end)


@lru_cache(maxsize=4096)
def _window(
    start: date | None, end: date | None, said: date | None, status: StatusValue
) -> Interval | None:
    """The days of an event of which only one end, or none, is stated."""
    if said is None:
        return Interval(start=start, end=end) if start or end else None
    if status is StatusValue.NOT_OCCURRED and start is None and end is not None:
        return Interval(end=end)  # "no word before May" is said of all that was before May
    if status in PAST:
        end = end or max(said, start or said)
        return Interval(start=start or _moved(end, -PLAN_HORIZON), end=end)
    earliest = _moved(said, -_LOOKS_BACK.get(status, timedelta()))
    start = start or min(earliest, end or earliest)
    return Interval(start=start, end=end or _moved(max(start, said), PLAN_HORIZON))


def _moved(day: date, by: timedelta) -> date:
    """The day moved, held within the calendar."""
    low, high = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(min(high, max(low, day.toordinal() + by.days)))


def one_day(claim: Claim) -> date | None:
    """The day of the event, where the claim gives one and the same day for its start and end."""
    interval = claim.event.time.interval
    return interval.start if interval.start == interval.end else None


def span(claim: Claim) -> tuple[date, date] | None:
    """The first and the last of the days that the claim gives, where they are a week or a month."""
    start, end = claim.event.time.interval.start, claim.event.time.interval.end
    if start is None or end is None or not timedelta() < end - start <= _MONTH:
        return None
    return start, end


_MONTH = timedelta(days=31)


def stated(claim: Claim) -> Interval | None:
    """The days that the claim itself gives, where it gives both ends."""
    interval = claim.event.time.interval
    return None if interval.open else interval


_NEGATIVE = frozenset(
    {
        StatusValue.NOT_PLANNED,
        StatusValue.DENIED,
        StatusValue.CANCELLED,
        StatusValue.POSTPONED,
        StatusValue.UNWILLING,
    }
)


def rules_out(negative: Claim, plan: Claim) -> bool:
    """Whether a "no plans" without any date also covers a plan dated beyond the horizon.

    "A summit is set for December" and, the day after, "no summit is on the schedule" speak of one
    summit, although December is far away.
    """
    said, announced = negative.asserted_on, plan.asserted_on
    if not undated_refusal(negative) or plan.status.value in PAST:
        return False
    if said is None or announced is None or abs(said - announced) > PLAN_HORIZON:
        return False
    planned = plan.event.time.interval
    return planned.start is not None and planned.start >= said


def undated_refusal(claim: Claim) -> bool:
    """Whether the claim is a "no plans", a refusal or the like, and gives no date at all."""
    time = claim.event.time
    return claim.status.value in _NEGATIVE and time.mention is None and time.interval == Interval()


def describe(interval: Interval) -> str:
    """The interval in words."""
    if interval.start == interval.end and interval.start is not None:
        return interval.start.isoformat()
    start = interval.start.isoformat() if interval.start else "an unknown day"
    end = interval.end.isoformat() if interval.end else "an unknown day"
    return f"{start} to {end}"
