"""The status lattice: which two statuses of one event cannot both stand, and how gravely.

This is the only place that says so. A cell names the rule that reports it; a pair without a cell is
compatible. The table is symmetric by construction: a cell is looked up by the *set* of its two
statuses.

=====================================  ==========================  ========  ======
one side                               the other                   severity  rule
=====================================  ==========================  ========  ======
agreed, scheduled                      not_planned, denied         grave     STA001
planned, expected                      not_planned, denied         medium*   STA001
occurred, ongoing                      not_occurred, denied        grave     STA002
agreed, scheduled                      unwilling (a participant)   grave     STA003
planned                                unwilling (a participant)   medium    STA003
agreed, scheduled, planned, expected   cancelled, postponed        medium    STA004 (update)
agreed, scheduled                      conditional                 nuance    STA005
agreed                                 not_occurred                medium    STA006
cancelled                              ongoing                     medium    STA004 (update)
willing                                unwilling (same holder)     medium    WIL001
=====================================  ==========================  ========  ======

``*`` grave when both speak for one principal: a president and his own office.

A cell is necessary for a finding, not sufficient: its rule may know why the two stand together in
the case at hand (a refusal by somebody who does not take part, a denial of something else), and
makes an update of what merely came later.

Compatible on purpose: possible, proposed and willing with not_planned (readiness is no schedule);
scheduled or planned with occurred (it was planned, then it happened); not_planned with occurred
(an unplanned event happened); opinion with everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from checker.models import Severity
from checker.models import StatusValue as S


@dataclass(frozen=True)
class Cell:
    """One pair of statuses that cannot both stand.

    Attributes:
        rule: Code of the rule that reports it.
        severity: How grave it is.
        why: What clashes, as a clause that follows both quotations.
    """

    rule: str
    severity: Severity
    why: str


def _rows() -> Iterable[tuple[Iterable[S], Iterable[S], Cell]]:
    firm, meant = (S.AGREED, S.SCHEDULED), (S.PLANNED, S.EXPECTED)
    announced = "one says that it is coming, the other that nothing of the kind is planned"
    yield firm, (S.NOT_PLANNED, S.DENIED), Cell("STA001", Severity.GRAVE, announced)
    yield meant, (S.NOT_PLANNED, S.DENIED), Cell("STA001", Severity.MEDIUM, announced)
    happened = "one says that it happened, the other that it did not"
    yield (
        (S.OCCURRED, S.ONGOING),
        (S.NOT_OCCURRED, S.DENIED),
        Cell("STA002", Severity.GRAVE, happened),
    )
    refused = "one says that it is coming, the other that a participant refuses it"
    yield firm, (S.UNWILLING,), Cell("STA003", Severity.GRAVE, refused)
    yield (S.PLANNED,), (S.UNWILLING,), Cell("STA003", Severity.MEDIUM, refused)
    off = "what was announced has since been called off or put off"
    yield (*firm, *meant), (S.CANCELLED, S.POSTPONED), Cell("STA004", Severity.MEDIUM, off)
    resumed = "what was called off is under way"
    yield (S.CANCELLED,), (S.ONGOING,), Cell("STA004", Severity.MEDIUM, resumed)
    on_terms = "one states it without the condition that the other sets"
    yield firm, (S.CONDITIONAL,), Cell("STA005", Severity.NUANCE, on_terms)
    open_ = "one says that it is agreed, the other that there is no agreement"
    yield (S.AGREED,), (S.NOT_OCCURRED,), Cell("STA006", Severity.MEDIUM, open_)
    will = "one says that the will is there, the other that it is not"
    yield (S.WILLING, S.POSSIBLE), (S.UNWILLING,), Cell("WIL001", Severity.MEDIUM, will)


LATTICE: dict[frozenset[S], Cell] = {
    frozenset((one, other)): cell
    for ones, others, cell in _rows()
    for one in ones
    for other in others
}


def clash(one: S, other: S) -> Cell | None:
    """The cell for two statuses of one event, in either order; None where both can stand."""
    return LATTICE.get(frozenset((one, other)))


def cell_of(rule: str, one: S, other: S) -> Cell | None:
    """The cell for two statuses if it is the rule's that reports it."""
    cell = clash(one, other)
    return cell if cell is not None and cell.rule == rule else None


@cache
def statuses_of(rule: str) -> frozenset[S]:
    """The statuses of the cells that a rule reports."""
    return frozenset(value for pair, cell in LATTICE.items() if cell.rule == rule for value in pair)


AFFIRMING = frozenset(
    {S.OCCURRED, S.ONGOING, S.AGREED, S.SCHEDULED, S.PLANNED, S.EXPECTED, S.WILLING, S.POSSIBLE}
)
"""Statuses that affirm the event: the side a finding shows first."""

PAST = frozenset({S.OCCURRED, S.ONGOING, S.NOT_OCCURRED})
"""Statuses that speak of what has been; the others speak of what may come."""
