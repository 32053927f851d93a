"""From how many sides a side was heard, in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.document import SideRecord
from checker.render import RenderInput, render
from checker.render.wording import heard
from checker.story.origins import Corroboration, Origin

Make = Callable[..., RenderInput]


def side_heard(run: RenderInput, **counts: object) -> tuple[SideRecord, str | None]:
    given = {"articles": 1, "outlets": 1, "origins": 1, "statements": 1, "credits": (), **counts}
    side = run.document.findings[0].primary
    side = side.model_copy(update={"corroboration": Corroboration.model_validate(given)})
    return side, heard(run, side)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, None),
        ({"articles": 3, "outlets": 3}, "said in 3 articles, 1 origin: the same copy"),
        (
            {"articles": 3, "outlets": 3, "credits": ("Reuters",)},
            "said in 3 articles, 1 origin: all through Reuters",
        ),
        ({"articles": 2}, "said in 2 articles, 1 origin: one outlet"),
        (
            {"articles": 5, "outlets": 5, "origins": 4},
            "said in 5 articles, 4 origins, 1 statement",
        ),
        (
            {"articles": 2, "outlets": 2, "origins": 2, "statements": 2},
            "said in 2 articles, 2 origins",
        ),
    ],
)
def test_origins_are_told_where_a_side_stands_in_several_articles(
    counts: dict[str, object], words: str | None, everything: RenderInput
) -> None:
    assert side_heard(everything, **counts)[1] == words


def test_a_side_that_was_copied_names_the_first_to_carry_it(make: Make) -> None:
    run = make()
    finding = run.document.findings[0]
    claims = tuple(
        claim.model_copy(update={"origin": Origin(article="a3", credit=None)})
        if claim.id == finding.primary.claim
        else claim
        for claim in run.document.claims
    )
    copied = RenderInput(
        run.document.model_copy(update={"claims": claims}), run.articles, nuances=False
    )
    text = render("full", copied, colour=False, width=100)
    assert "   in a passage copied from The Ledger, 4 May 2031\n" in text
    assert "copied" not in render("full", run, colour=False, width=100)


def test_a_document_that_does_not_tell_origins_is_printed_without_them(make: Make) -> None:
    run = make()
    side = run.document.findings[0].primary.model_copy(update={"corroboration": None})
    assert heard(run, side) is None
