"""Which claims say the same as a side of a finding, and how the output counts their origins."""

from __future__ import annotations

from datetime import date

import pytest
from support.articles import article, said

from checker.asking.provider import Usage
from checker.document import Document, FindingRecord, ModelRecord, build_document
from checker.engine import compare
from checker.extract import Extraction
from checker.models import Article, Claim, Finding, Interval, Relation, Severity
from checker.rules import all_rules
from checker.story.corroboration import Copies, sides_of
from checker.story.origins import origins

TWO = ("Ana Pires", "João Melo")
AGREED = (
    "Ana Pires and João Melo have agreed to a meeting about the closed harbour, the office of the "
    "mayor said on Friday."
)
WORDS = "have agreed to a meeting about the closed harbour"
DENIED = "João Melo said that no meeting was planned."


def document(articles: list[Article], claims: list[Claim]) -> Document:
    extractions = {
        a.id: Extraction(tuple(c for c in claims if c.article == a.id), (), (), Usage())
        for a in articles
    }
    model = ModelRecord(name="none", identity="none", profile="none", prompt="none", local=True)
    names = {rule.code: rule.name for rule in all_rules()}
    return build_document(articles, extractions, compare(claims), names, model)


def announced(paper: Article, **fields: object) -> Claim:
    return said(paper, WORDS, "agreed", **{"by": "Ana Pires", "between": TWO, **fields})


def denied(paper: Article) -> Claim:
    words = "no meeting was planned"
    return said(paper, words, "not_planned", by="João Melo", between=TWO)


def only(articles: list[Article], claims: list[Claim]) -> FindingRecord:
    (finding,) = document(articles, claims).findings
    return finding


def test_complaint_11_a_side_of_wire_copy_counts_as_one_origin() -> None:
    papers = [article(AGREED, name, date(2031, 5, 2)) for name in ("Post", "Echo", "Star")]
    courier = article(DENIED, "Courier", date(2031, 5, 3))
    finding = only([*papers, courier], [*map(announced, papers), denied(courier)])
    heard, against = finding.primary.corroboration, finding.secondary.corroboration
    assert heard is not None and against is not None
    assert (heard.articles, heard.outlets, heard.origins, heard.statements) == (3, 3, 1, 1)
    assert (against.articles, against.origins) == (1, 1)
    assert [side.repeats for side in finding.also] == ["primary", "primary"]
    assert {side.corroboration for side in finding.also} == {None}


def test_independent_reports_of_one_statement_are_origins_but_one_statement() -> None:
    reports = (AGREED, f"The two {WORDS}, said Ana Pires. The harbour is shut since the storm.")
    papers = [article(text, f"Paper {n}") for n, text in enumerate(reports)]
    courier = article(DENIED, "Courier", date(2031, 5, 3))
    finding = only([*papers, courier], [*map(announced, papers), denied(courier)])
    heard = finding.primary.corroboration
    assert heard is not None
    assert (heard.articles, heard.origins, heard.statements) == (2, 2, 1)


def test_outlets_that_print_one_narrators_sentence_are_counted_as_its_copies() -> None:
    text = AGREED.removesuffix(", the office of the mayor said on Friday.") + ", at the third try."
    papers = [article(text, name, date(2031, 5, 2)) for name in ("Post", "Echo")]
    courier = article(DENIED, "Courier", date(2031, 5, 3))
    narrated = [said(paper, WORDS, "agreed", between=TWO) for paper in papers]
    found = document([*papers, courier], [*narrated, denied(courier)]).findings
    # Each outlet's own voice is a side of its own, and each side is heard once.
    heard = [finding.primary.corroboration for finding in found]
    assert {(h.articles, h.outlets, h.origins, h.statements) for h in heard if h} == {(2, 2, 1, 1)}


def test_further_claims_of_two_statements_of_one_speaker_go_by_what_they_say() -> None:
    home = article(f"{AGREED}\n\n{DENIED}\n\nA meeting is not planned.\n\nPerhaps.", "Post")
    yes, no = announced(home), denied(home)
    again = said(home, "A meeting is not planned", "not_planned", by="Ana Pires", between=TWO)
    finding = Finding(
        id="f",
        rule="STA001",
        relation=Relation.REVERSAL,
        severity=Severity.GRAVE,
        message="m",
        next_step="n",
        primary=yes.id,
        secondary=no.id,
        also=(again.id,),
    )
    of_one = no.model_copy(update={"attribution": yes.attribution})
    assert sides_of(finding, {c.id: c for c in (yes, of_one, again)}) == {again.id: "secondary"}


def test_a_copy_with_another_figure_status_or_speaker_is_no_copy_of_the_claim() -> None:
    home, other = article(AGREED, "Post"), article(AGREED, "Star")
    claim = announced(home)
    same = announced(other)
    changed = [
        announced(other, by="Sara Lind"),
        said(other, WORDS, "cancelled", by="Ana Pires", between=TWO),
        announced(other, place="Lisbon"),
    ]
    for candidate, expected in ((same, [same]), *((one, []) for one in changed)):
        claims = [claim, candidate]
        assert [*Copies(claims, origins([home, other], claims)).of(claim)] == expected


def test_events_are_part_of_what_was_compared_and_of_nothing_else() -> None:
    papers = [article(AGREED, "Post"), article(DENIED, "Courier", date(2031, 5, 3))]
    claims = [announced(papers[0]), denied(papers[1])]
    (event,) = document(papers, claims).events
    assert [entry.claim for entry in event.entries] == [claim.id for claim in claims]
    assert {claim.origin.article for claim in document(papers, claims).claims if claim.origin} == {
        paper.id for paper in papers
    }


LAST = "The painting of the harbour at dawn was last shown in Rotterdam in 2019"


@pytest.mark.parametrize(
    "altered",
    [
        LAST.replace("2019", "2017"),
        LAST.replace("was last", "was not last"),
        LAST.replace("last shown", "last hidden").replace("dawn", "dusk"),
    ],
    ids=["year", "negation", "words"],
)
def test_what_contradicts_a_side_does_not_corroborate_it(altered: str) -> None:
    papers = [
        article(f"{words}, the museum said on Friday in a statement to reporters.", name)
        for words, name in ((LAST, "Post"), (altered, "Echo"))
    ]
    claims = [
        said(paper, words, by="museum", anonymous=True, when=Interval())
        for paper, words in zip(papers, (LAST, altered), strict=True)
    ]
    traced = origins(papers, claims)
    assert len({origin.article for origin in traced.of.values()}) == 1, "one copies the other"
    assert [*Copies(claims, traced).of(claims[0])] == []


def test_a_copy_of_the_other_side_is_none_of_this_one() -> None:
    papers = [article(f"{LAST}, the museum said.", name) for name in ("Post", "Echo")]
    shorter = LAST.removesuffix(" in 2019")
    ours = said(papers[0], shorter, by="museum", anonymous=True)
    theirs = said(papers[1], LAST, by="museum", anonymous=True, when=Interval())
    copies = Copies([ours, theirs], origins(papers, [ours, theirs]))
    assert [*copies.of(ours)] == [theirs]
    assert [*copies.of(ours, unlike=[theirs])] == []
