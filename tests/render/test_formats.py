"""What the formats print. ``UPDATE_SNAPSHOTS=1 pytest tests/render`` writes the snapshots anew."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest
from hypothesis import given as example
from hypothesis import settings
from hypothesis import strategies as st
from rich.cells import cell_len

from checker.document import Answering
from checker.engine import Coverage
from checker.models import Severity
from checker.render import FORMATS, RenderInput, render

SNAPSHOTS = Path(__file__).with_name("snapshots")
OURS = re.compile(r"\x1b\[[0-9;]*m")

Make = Callable[..., RenderInput]


def same_as_snapshot(name: str, text: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("UPDATE_SNAPSHOTS") == "1":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_a_run_with_everything_in_it(name: str, everything: RenderInput) -> None:
    text = render(name, everything, colour=False, width=90)
    same_as_snapshot(f"everything.{name}.txt", text)


@pytest.mark.parametrize("name", ["full", "concise"])
def test_claims_alone(name: str, make: Make) -> None:
    claims = make(coverage=None, findings=())
    same_as_snapshot(f"claims.{name}.txt", render(name, claims, colour=False, width=90))


@pytest.mark.parametrize("name", ["full", "concise"])
def test_colours(name: str, everything: RenderInput) -> None:
    text = render(name, everything, colour=True, width=90)
    assert OURS.sub("", text) == render(name, everything, colour=False, width=90)
    # The escape sequence is made visible, so that a snapshot can be read in an editor.
    same_as_snapshot(f"colour.{name}.txt", text.replace("\x1b", "␛"))


@pytest.mark.parametrize("name", FORMATS)
def test_one_line_break_at_the_end(name: str, make: Make) -> None:
    for run in (make(), make(findings=()), make(coverage=None, findings=())):
        text = render(name, run, colour=False, width=80)
        assert text.endswith("\n") and not text.endswith("\n\n")


# -- what a reader must not miss ------------------------------------------------------------------


def test_the_exact_words_of_every_side_stand_between_marks(everything: RenderInput) -> None:
    text = " ".join(render("full", everything, colour=False, width=100).split())
    assert "“We have agreed to end the strike 🚢 on Friday”" in text
    assert "“no end of the strike\\u202e has been agreed”" in text


def test_bold_are_the_claims_words_and_nothing_else_of_the_sentence(
    everything: RenderInput,
) -> None:
    text = render("full", everything, colour=True, width=100)
    assert "│ \x1b[1m“We have agreed to end the strike 🚢 on Friday”\x1b[0m" in text
    assert re.search(r"\n {5}[^\x1b]*saying that\n +│ \x1b\[1m“no end of the strike", text)


@pytest.mark.parametrize("name", ["full", "concise"])
def test_nothing_found_says_among_how_many_claims(name: str, make: Make) -> None:
    text = render(name, make(findings=(), rejected=(), failures=()), colour=False, width=100)
    assert "No contradictions found among 8 claims" in text
    assert "INCOMPLETE" not in text


@pytest.mark.parametrize("name", ["full", "concise"])
def test_nothing_found_in_an_incomplete_run_says_so_first(name: str, make: Make) -> None:
    text = " ".join(render(name, make(findings=()), colour=False, width=100).split())
    missing = "INCOMPLETE: 2 of 7 passages were not checked; in the rest: no contradictions found"
    assert missing in text
    assert "NOT CHECKED" in text


def test_words_that_their_file_does_not_show_have_no_line(make: Make) -> None:
    whole = make()
    hidden = tuple(
        article.model_copy(update={"lines": ((0, None), (article.text.index("\n"), 7))})
        for article in whole.articles.values()
    )
    run = make(articles=hidden)
    full = render("full", run, colour=False, width=200)
    assert "2 May 2031 · Harbour Gazette · strike/gazette.txt:7" in full
    assert "NOT CHECKED: 2 passages of strike/gazette.txt" in full
    concise = render("concise", run, colour=False, width=200)
    assert "strike/gazette.txt: NOT CHECKED: " in concise
    assert "strike/gazette.txt:7: NOT CHECKED: " in concise
    claims = render(
        "full", make(articles=hidden, coverage=None, findings=()), colour=False, width=200
    )
    assert "   the article itself (Harbour Gazette), 2 May 2031" in claims
    assert "   line 7: João Melo" in claims
    assert ":None" not in full + concise and "line None" not in claims
    document = json.loads(render("json", run, colour=False, width=200))
    assert {claim["line"] for claim in document["claims"]} == {None, 7}


@pytest.mark.parametrize("name", ["full", "concise"])
def test_an_article_of_which_nothing_was_checked_takes_one_line(name: str, make: Make) -> None:
    run = make()
    third = run.document.failures[0].model_copy(update={"passage": 2})
    text = render(name, make(failures=(*run.document.failures, third)), colour=False, width=200)
    assert text.count("NOT CHECKED") == 1
    assert (
        "NOT CHECKED: " in text and "strike/gazette.txt:1" not in text.partition("NOT CHECKED")[2]
    )


@pytest.mark.parametrize("name", ["full", "concise"])
def test_a_run_in_which_every_passage_failed_claims_nothing(name: str, make: Make) -> None:
    run = make()
    gazette = run.document.articles[0].id
    failures = run.document.failures
    third = failures[0].model_copy(update={"passage": 2})
    alone = make(
        articles=(run.articles[gazette],),
        claims=(),
        findings=(),
        rejected=(),
        failures=(*failures, third),
    )
    text = render(name, alone, colour=False, width=100)
    assert "INCOMPLETE: 3 of 3 passages were not checked" in text
    assert "No contradictions" not in text and "no contradictions" not in text


def test_claims_of_passages_that_failed_in_part_still_count(make: Make) -> None:
    run = make()
    ticker = run.document.articles[-1].id
    failure = run.document.failures[0].model_copy(update={"article": ticker})
    claims = tuple(c for c in run.document.claims if c.article == ticker)
    document = run.document.model_copy(
        update={
            "articles": run.document.articles[-1:],
            "claims": claims,
            "findings": (),
            "rejected": (),
            "failures": (failure,),
        }
    )
    text = render("concise", RenderInput(document, run.articles, False), colour=False, width=80)
    assert "1 of 1 passage was not checked; in the rest: no contradictions found among 1" in text


def test_claims_of_which_no_two_were_compared_are_no_clean_bill(make: Make) -> None:
    none = make().document.coverage
    assert none is not None
    coverage = none.model_copy(update={"linked": 0, "compared": 0})
    text = render("full", make(findings=(), coverage=coverage), colour=False, width=100)
    assert "no two of them could be compared" in " ".join(text.split())


@pytest.mark.parametrize("name", ["full", "concise"])
def test_updates_are_not_counted_as_contradictions(name: str, make: Make) -> None:
    all_findings = [f for f in make().document.findings if f.relation == "update"]
    assert len(all_findings) == 1
    text = " ".join(render(name, make(), colour=False, width=100).split())
    assert "2 contradictions among 8 claims (1 dispute, 1 reversal)" in text
    assert "1 superseded statement" in text


def test_two_speakers_of_one_side_are_told_with_their_side(everything: RenderInput) -> None:
    text = render("full", everything, colour=False, width=100)
    assert "李娜 against 陈伟" in text
    assert "REVERSAL (one side contradicts itself: 李娜航运)" in text


def test_participants_whom_the_label_does_not_name_are_told(everything: RenderInput) -> None:
    text = render("full", everything, colour=False, width=100)
    assert "1. end of the strike (João Melo, Northwind Ports): João Melo against" in text
    assert "2. merger of Northwind and 李娜航运 (Northwind Ports): 李娜 against" in text


def test_updates_stand_apart_at_the_end(everything: RenderInput) -> None:
    text = render("full", everything, colour=False, width=100)
    heading = text.index("Superseded (not contradictions)")
    assert text.index("f02") < heading < text.index("f04") < text.index("Summary")


@pytest.mark.parametrize("name", ["full", "concise"])
def test_nuances_are_shown_on_request_and_counted_always(name: str, make: Make) -> None:
    nuance = next(f for f in make().document.findings if f.severity is Severity.NUANCE)
    hidden = render(name, make(), colour=False, width=100)
    shown = render(name, make(nuances=True), colour=False, width=100)
    assert nuance.id not in hidden and "1 nuance hidden (--nuances)" in " ".join(hidden.split())
    assert nuance.id in shown and "hidden" not in shown


@pytest.mark.parametrize(
    ("answering", "local", "said"),
    [
        ("answered", True, "read by m on this machine; nothing was sent anywhere"),
        ("answered", False, "read by m at U; what it was asked about was sent there"),
        ("silent", True, "m on this machine gave no usable answer; nothing was sent anywhere"),
        ("silent", False, "m at U gave no usable answer; what it was asked about was sent there"),
        ("unreached", True, "m on this machine could not be reached; nothing was sent anywhere"),
        ("unreached", False, "m at U could not be reached; nothing was sent anywhere"),
        ("unasked", True, "m was not asked, and nothing was sent anywhere"),
        ("unasked", False, "m at U was not asked, and nothing was sent anywhere"),
    ],
)
def test_the_summary_says_who_read_and_what_left_the_machine(
    make: Make, answering: str, local: bool, said: str
) -> None:
    record = make().document.model.model_copy(
        update={
            "name": "m",
            "identity": "m at U",
            "local": local,
            "answering": Answering(answering),
        }
    )
    text = render("full", make(model=record), colour=False, width=100)
    (line,) = (line for line in text.splitlines() if line.startswith("Model "))
    assert line.removeprefix("Model").strip().startswith(said)


def test_a_run_without_a_model_says_so(make: Make) -> None:
    record = make().document.model.model_copy(update={"name": "none"})
    text = render("full", make(model=record), colour=False, width=100)
    assert "Model     none: word lists alone" in text


def test_one_pair_is_told_in_the_singular(make: Make) -> None:
    coverage = Coverage(claims=2, linked=2, compared=1, reasons={}, withheld={"why": 1, "so": 2})
    text = render("full", make(coverage=coverage), colour=False, width=100)
    assert "1 pair that differs, but no finding: why" in text
    assert "2 pairs that differ, but no finding: so" in text


# -- formats for programs -------------------------------------------------------------------------


def test_json_is_the_document(everything: RenderInput) -> None:
    text = render("json", everything, colour=True, width=20)
    assert json.loads(text) == everything.document.model_dump(mode="json")
    assert "Þórunn Sæmundsdóttir" in text and "李娜" in text


def test_json_is_the_same_in_any_article_order(make: Make) -> None:
    run = make()
    turned = make(articles=tuple(run.articles.values())[::-1])
    assert render("json", run, colour=False, width=80) == render(
        "json", turned, colour=False, width=80
    )


def test_jsonl_is_the_document_in_lines(everything: RenderInput) -> None:
    lines = render("jsonl", everything, colour=False, width=80).splitlines()
    records = [json.loads(line) for line in lines]
    rebuilt: dict[str, Any] = {k: v for k, v in records[0].items() if k != "kind"}
    fields = {
        "article": "articles",
        "claim": "claims",
        "finding": "findings",
        "rejected": "rejected",
        "failure": "failures",
        "event": "events",
    }
    rebuilt.update({field: [] for field in fields.values()})
    for record in records[1:]:
        rebuilt[fields[record.pop("kind")]].append(record)
    assert rebuilt == everything.document.model_dump(mode="json")


# -- hostile text ---------------------------------------------------------------------------------

HOSTILE = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("\x00\x07\x08\x1b\x7f\x85\x9b\u2028\u202e\u2066\u200b\ufeff\U000e0041\r\n"),
    ),
    min_size=1,
    max_size=60,
)


def hostile_run(make: Make, text: str) -> RenderInput:
    """``everything`` with ``text`` in every place that an article or a model can fill."""
    run = make(nuances=True)
    document = run.document
    speaker = document.claims[0].speaker.model_copy(
        update={"canonical": text, "role": text, "principal": text, "chain": (text,)}
    )
    changed = document.model_copy(
        update={
            "articles": tuple(
                a.model_copy(update={"outlet": text, "source": text}) for a in document.articles
            ),
            "claims": tuple(
                c.model_copy(
                    update={
                        "speaker": speaker,
                        "event": c.event.model_copy(
                            update={"label": text, "participants": (text,)}
                        ),
                        "quote": c.quote.model_copy(update={"text": text}),
                    }
                )
                for c in document.claims
            ),
            "findings": tuple(
                f.model_copy(
                    update={
                        "event": text,
                        "message": text,
                        "next_step": text,
                        "primary": f.primary.model_copy(update={"text": text, "outlet": text}),
                    }
                )
                for f in document.findings
            ),
            "rejected": tuple(
                r.model_copy(update={"text": text, "reason": text}) for r in document.rejected
            ),
            "failures": tuple(f.model_copy(update={"reason": text}) for f in document.failures),
            "model": document.model.model_copy(update={"name": text, "identity": text}),
        }
    )
    return RenderInput(document=changed, articles=run.articles, nuances=True)


@settings(deadline=None, max_examples=50)
@example(text=HOSTILE)
def test_no_text_of_an_article_or_a_model_reaches_the_terminal_raw(make: Make, text: str) -> None:
    run = hostile_run(make, text)
    without_comparison = RenderInput(
        document=run.document.model_copy(update={"coverage": None}),
        articles=run.articles,
        nuances=True,
    )
    for case in (run, without_comparison):
        for name in FORMATS:
            for colour in (False, True):
                printed = render(name, case, colour=colour, width=80)
                if colour:
                    printed = OURS.sub("", printed)
                raw = {
                    char
                    for char in printed.replace("\n", "")
                    if category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
                }
                assert raw <= {"\u200c", "\u200d"}
        assert json.loads(render("json", case, colour=False, width=80)) == (
            case.document.model_dump(mode="json")
        )


@pytest.mark.parametrize("width", [40, 80, 120, 300])
def test_no_wrapped_line_is_wider_than_the_terminal(width: int, make: Make) -> None:
    for line in render("full", make(nuances=True), colour=False, width=width).splitlines():
        assert cell_len(line) <= min(width, 100), line
