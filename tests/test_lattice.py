"""The status lattice, cell by cell."""

from __future__ import annotations

from itertools import product

import pytest

from checker.lattice import AFFIRMING, LATTICE, PAST, clash
from checker.models import Severity
from checker.models import StatusValue as S

GRAVE, MEDIUM, NUANCE = Severity.GRAVE, Severity.MEDIUM, Severity.NUANCE

# Written out by hand, pair by pair, so that a change of the table has to be made twice.
CELLS = {
    (S.AGREED, S.NOT_PLANNED): ("STA001", GRAVE),
    (S.AGREED, S.DENIED): ("STA001", GRAVE),
    (S.SCHEDULED, S.NOT_PLANNED): ("STA001", GRAVE),
    (S.SCHEDULED, S.DENIED): ("STA001", GRAVE),
    (S.PLANNED, S.NOT_PLANNED): ("STA001", MEDIUM),
    (S.PLANNED, S.DENIED): ("STA001", MEDIUM),
    (S.EXPECTED, S.NOT_PLANNED): ("STA001", MEDIUM),
    (S.EXPECTED, S.DENIED): ("STA001", MEDIUM),
    (S.OCCURRED, S.NOT_OCCURRED): ("STA002", GRAVE),
    (S.OCCURRED, S.DENIED): ("STA002", GRAVE),
    (S.ONGOING, S.NOT_OCCURRED): ("STA002", GRAVE),
    (S.ONGOING, S.DENIED): ("STA002", GRAVE),
    (S.AGREED, S.UNWILLING): ("STA003", GRAVE),
    (S.SCHEDULED, S.UNWILLING): ("STA003", GRAVE),
    (S.PLANNED, S.UNWILLING): ("STA003", MEDIUM),
    (S.AGREED, S.CANCELLED): ("STA004", MEDIUM),
    (S.AGREED, S.POSTPONED): ("STA004", MEDIUM),
    (S.SCHEDULED, S.CANCELLED): ("STA004", MEDIUM),
    (S.SCHEDULED, S.POSTPONED): ("STA004", MEDIUM),
    (S.PLANNED, S.CANCELLED): ("STA004", MEDIUM),
    (S.PLANNED, S.POSTPONED): ("STA004", MEDIUM),
    (S.EXPECTED, S.CANCELLED): ("STA004", MEDIUM),
    (S.EXPECTED, S.POSTPONED): ("STA004", MEDIUM),
    (S.ONGOING, S.CANCELLED): ("STA004", MEDIUM),
    (S.AGREED, S.CONDITIONAL): ("STA005", NUANCE),
    (S.SCHEDULED, S.CONDITIONAL): ("STA005", NUANCE),
    (S.AGREED, S.NOT_OCCURRED): ("STA006", MEDIUM),
    (S.WILLING, S.UNWILLING): ("WIL001", MEDIUM),
    (S.POSSIBLE, S.UNWILLING): ("WIL001", MEDIUM),
}


@pytest.mark.parametrize(("one", "other"), list(product(S, S)))
def test_every_cell_in_both_orders(one: S, other: S) -> None:
    expected = CELLS.get((one, other)) or CELLS.get((other, one))
    cell = clash(one, other)
    assert (cell and (cell.rule, cell.severity)) == expected
    assert clash(other, one) is cell


def test_the_table_holds_nothing_else() -> None:
    assert len(LATTICE) == len(CELLS)


@pytest.mark.parametrize("status", S)
def test_no_status_clashes_with_itself(status: S) -> None:
    assert clash(status, status) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (S.POSSIBLE, S.NOT_PLANNED),
        (S.PROPOSED, S.NOT_PLANNED),
        (S.WILLING, S.NOT_PLANNED),
        (S.SCHEDULED, S.OCCURRED),
        (S.PLANNED, S.OCCURRED),
        (S.AGREED, S.OCCURRED),
        (S.NOT_PLANNED, S.OCCURRED),
        (S.POSTPONED, S.OCCURRED),
        (S.WILLING, S.CONDITIONAL),
        (S.PROPOSED, S.UNWILLING),
        (S.POSSIBLE, S.DENIED),
        (S.CANCELLED, S.NOT_PLANNED),
    ],
)
def test_pairs_that_stand_together_on_purpose(one: S, other: S) -> None:
    assert clash(one, other) is None


@pytest.mark.parametrize("status", S)
def test_an_opinion_clashes_with_nothing(status: S) -> None:
    assert clash(S.OPINION, status) is None


def test_a_cell_joins_an_affirming_status_with_one_that_is_not() -> None:
    for pair in LATTICE:
        assert len(pair & AFFIRMING) == 1, pair


def test_what_has_been_is_told_from_what_may_come() -> None:
    assert {S.OCCURRED, S.ONGOING, S.NOT_OCCURRED} == PAST
