"""When two tellings of one thing give it opposite outcomes."""

from __future__ import annotations

import pytest
from rules.claims import claim

from checker.models import Claim, Voice
from checker.restating import ChangeKind, change_between, opposite_outcomes, restatements


def told(words: str, outlet: str = "Herald") -> Claim:
    return claim(words, "occurred", by=outlet, article=outlet, voice=Voice.NARRATOR)


OPPOSITE = [
    (
        "Former mayor Rui Pinto was convicted of taking bribes by a panel of three judges",
        "A panel of three judges acquitted former mayor Rui Pinto of taking bribes",
    ),
    (
        "He pleaded guilty to all four counts of fraud at Porto crown court",
        "At Porto crown court he entered a plea of not guilty to four counts of fraud",
    ),
    (
        "The upper house voted down the bill on rents by nine votes",
        "By nine votes the bill on rents was approved in the upper house",
    ),
    ("The climber survived a fall from the north face", "The climber died in a north face fall"),
    ("The stolen Hals portrait was recovered in Porto", "The stolen Hals portrait is missing"),
    ("The Nore bridge is shut to lorries", "The Nore bridge is open to lorries, the council said"),
    ("The truce in the valley held all night", "Shelling broke the truce in the valley at night"),
    ("The warehouse fire was caused by a faulty heater", "The warehouse fire was arson"),
    ("Dockers won the appeal over holiday pay", "Dockers lost the appeal over holiday pay"),
]
BOTH_TRUE = [
    # denied, feared, or of some only
    ("The climber survived the fall from the face", "The climber did not die in the fall"),
    ("Two of the miners survived the blast", "Some miners died in the blast underground"),
    ("The road bridge may be closed to lorries", "The road bridge is open to lorries"),
    # two things
    ("Sales of electric cars rose in May", "Sales of diesel cars fell in May"),
    ("A court acquitted the surgeon of manslaughter", "A court convicted the surgeon of forgery"),
    ("The Nore bridge is shut to lorries", "The Alde tunnel is open to lorries"),
    # the two parties to it
    ("Ana Roe beat Eva Lund in the final", "Eva Lund lost to Ana Roe in the final"),
    # one telling has both
    ("The bridge that was shut on Monday is open", "The bridge on the river is shut on Monday"),
]


@pytest.mark.parametrize(("first", "second"), OPPOSITE)
def test_of_two_opposite_outcomes_one_is_wrong(first: str, second: str) -> None:
    ours, theirs = told(first), told(second, "Post")
    assert opposite_outcomes(ours, theirs) is not None
    assert opposite_outcomes(theirs, ours) is not None
    change = change_between(ours, theirs)
    assert change is not None and change.kind in {ChangeKind.OUTCOME, ChangeKind.OPPOSITE}


@pytest.mark.parametrize(("first", "second"), BOTH_TRUE)
def test_what_can_both_be_true_is_left_alone(first: str, second: str) -> None:
    ours, theirs = told(first), told(second, "Post")
    assert opposite_outcomes(ours, theirs) is None
    assert opposite_outcomes(theirs, ours) is None


def test_an_article_that_tells_both_outcomes_tells_of_a_change() -> None:
    first, second = (
        told(words, outlet) for words, outlet in zip(OPPOSITE[0], ("Herald", "Post"), strict=True)
    )
    assert len(list(restatements([first, second]))) == 1
    earlier = told("Judges had convicted former mayor Rui Pinto of taking bribes in 2019", "Post")
    assert list(restatements([first, second, earlier])) == []


def test_which_outcomes_are_final_is_told() -> None:
    ends = opposite_outcomes(*(told(words) for words in OPPOSITE[3]))
    assert ends is not None and (ends.ours, ends.theirs) == ("survived", "died")
    assert ends.final == (False, True)
