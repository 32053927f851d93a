from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from checker.asking.provider import Reply, Request, T, Usage
from checker.asking.schema import ArticleAnswer
from checker.errors import EndpointError, ResponseInvalidError
from checker.extract import CHUNK, Extraction, Extractor, Profile
from checker.ingest import MetadataFlags, read_article
from checker.models import Article, StatusBasis
from checker.names import harvest

WORDS = """\
“A meeting with the crews has been agreed for Friday,” Anna Reyes, the company's chief executive,
told reporters in Port Ellis.

READ MORE: Ten ferries to see before you die

Union leader Tom Brandt said the company was a poor neighbour. “There is no meeting on the
schedule,” Brandt said. The crews wear green.
"""

Answers = Callable[[Request[Any]], dict[str, Any] | Exception]


class Model:
    """A provider that answers by a function, and remembers what it was asked."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._lock = threading.Lock()
        self.requests: list[Request[Any]] = []

    def ask(self, request: Request[T]) -> Reply[T]:
        with self._lock:
            self.requests.append(request)
        answer = self._answers(request)
        if isinstance(answer, Exception):
            raise answer
        value = request.response_model.model_validate(answer)
        return Reply(value, Usage(100, 90, 5, 0.5, 1, 0), "m")

    @property
    def questions(self) -> list[str]:
        return [request.messages[-1].content for request in self.requests]


def choices(request: Request[Any]) -> tuple[str, ...]:
    """The words from which the event is to be chosen."""
    return get_args(request.response_model.model_fields["event"].annotation)


def sensible(request: Request[Any]) -> dict[str, Any]:
    """The first word that may name the event, and a type where one is asked."""
    answer = {"event": choices(request)[0], "type": "other"}
    return {field: answer[field] for field in request.response_model.model_fields}


@pytest.fixture
def article(tmp_path: Path) -> Article:
    return written(tmp_path, WORDS)


def written(folder: Path, words: str) -> Article:
    path = folder / "ferry.txt"
    path.write_text(words, encoding="utf-8")
    return read_article(path, MetadataFlags(published="2031-03-04", outlet="The Ellis Post"))


def extract(
    article: Article,
    answers: Answers,
    profile: Profile = Profile.PASSAGE,
    concurrency: int = 1,
) -> tuple[Extraction, Model, list[tuple[int, int]]]:
    model = Model(answers)
    steps: list[tuple[int, int]] = []
    extraction = Extractor(model, profile, concurrency).extract(
        article, harvest([article.text]), lambda done, total: steps.append((done, total))
    )
    return extraction, model, steps


# --- profile "passage" ------------------------------------------------------------------------


def test_claims_are_verbatim_and_know_their_speakers(article: Article) -> None:
    extraction, _, _ = extract(article, sensible)
    for claim in extraction.claims:
        assert article.text[claim.quote.start : claim.quote.end] == claim.quote.text
    said = {claim.quote.text: claim.attribution.speaker.canonical for claim in extraction.claims}
    agreed = next(words for words in said if "has been agreed" in words)
    unplanned = next(words for words in said if "no meeting" in words)
    assert (said[agreed], said[unplanned]) == ("Anna Reyes", "Tom Brandt")
    assert extraction.rejected == extraction.failures == ()


def test_a_status_rests_on_words_or_is_marked_as_a_guess(article: Article) -> None:
    extraction, _, _ = extract(article, sensible)
    for claim in extraction.claims:
        if claim.status.basis is StatusBasis.CUE:
            cue = claim.status.cue
            assert cue is not None
            assert article.text[cue.start : cue.end] == cue.text
        else:
            assert claim.status.basis is StatusBasis.GUESS
    assert any(claim.status.basis is StatusBasis.CUE for claim in extraction.claims)


def test_what_the_words_say_is_not_asked(article: Article) -> None:
    _, model, _ = extract(article, sensible)
    for request in model.requests:
        assert len(choices(request)) > 1 or "type" in request.response_model.model_fields
        assert "status" not in request.response_model.model_fields


def test_the_event_is_chosen_among_the_words_of_the_part(article: Article) -> None:
    _, model, _ = extract(article, sensible)
    assert model.requests
    for request in model.requests:
        assert all(word in request.messages[-1].content for word in choices(request))


def test_boilerplate_is_never_sent(article: Article) -> None:
    _, model, steps = extract(article, sensible)
    assert model.questions
    assert not any("Ten ferries" in question for question in model.questions)
    assert steps[-1] == (2, 2)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_words_reach_the_model_as_they_stand(tmp_path: Path) -> None:
    article = written(tmp_path, "The crews {{ 7*7 }} wore green {# now #} in Port Ellis on Friday.")
    _, model, _ = extract(article, sensible)
    assert any("{{ 7*7 }} wore green {# now #}" in question for question in model.questions)


def test_a_question_without_an_answer_is_a_failure_of_its_passage_only(article: Article) -> None:
    def fails(request: Request[Any]) -> dict[str, Any] | Exception:
        if "green" in request.messages[-1].content:
            return ResponseInvalidError("no usable answer")
        return sensible(request)

    extraction, _, steps = extract(article, fails)
    (failure,) = extraction.failures
    passage = article.passages[failure.passage]
    assert (failure.start, failure.end) == (passage.span.start, passage.span.end)
    assert "green" in article.text[failure.start : failure.end]
    assert failure.reason == "no usable answer"
    assert extraction.claims
    assert steps[-1] == (2, 2)


def test_no_answer_at_all_is_a_failure_of_every_passage_that_was_asked_about(
    article: Article,
) -> None:
    extraction, model, _ = extract(article, lambda request: EndpointError("dead"))
    assert model.requests
    assert {failure.passage for failure in extraction.failures} == {2}
    found = [claim.quote.text for claim in extraction.claims]
    assert any("no meeting" in words for words in found)
    assert not any("green" in words for words in found)


def test_what_it_cost_is_the_sum_of_what_was_asked(article: Article) -> None:
    extraction, model, _ = extract(article, sensible)
    count = len(model.requests)
    assert extraction.usage == Usage(100 * count, 90 * count, 5 * count, 0.5 * count, count, 0)


def test_questions_at_once_give_what_questions_in_turn_give(article: Article) -> None:
    assert extract(article, sensible, concurrency=4)[0] == extract(article, sensible)[0]


# --- profile "article" ------------------------------------------------------------------------


def claim(quote: str, **changes: object) -> dict[str, object]:
    return {
        "quote": quote,
        "speaker": "Brandt",
        "event": "meeting",
        "type": "meeting",
        "participants": ["Anna Reyes", "Tom Brandt"],
        "status": "not_planned",
    } | changes


def giving(*rounds: Sequence[dict[str, object]]) -> Answers:
    """Answers with one list of claims after the other."""
    left = list(rounds)
    return lambda request: {"claims": list(left.pop(0))}


def test_quotations_are_located_in_the_article(article: Article) -> None:
    quoted = "There is no meeting on the\nschedule"
    given = giving([claim("There is no meeting on the schedule")])
    extraction, model, _ = extract(article, given, Profile.ARTICLE)
    (found,) = extraction.claims
    assert found.quote.text == quoted
    assert article.text[found.quote.start : found.quote.end] == quoted
    assert found.attribution.speaker.canonical == "Tom Brandt"
    assert model.requests[0].response_model is ArticleAnswer


def test_a_quotation_that_is_not_verbatim_is_asked_for_again_with_the_reason(
    article: Article,
) -> None:
    wrong, right = "no meeting is scheduled", "There is no meeting on the schedule"
    given = giving([claim(wrong)], [claim(right)])
    extraction, model, _ = extract(article, given, Profile.ARTICLE)
    assert len(extraction.claims) == 1
    assert extraction.rejected == ()
    assert f"- {wrong}" in model.questions[-1]
    assert len(model.requests) == 2


def test_a_quotation_that_is_never_verbatim_is_rejected_and_not_repaired(article: Article) -> None:
    wrong = "There is no meeting on our schedule"
    given = giving([claim(wrong)], [claim(wrong)])
    extraction, model, _ = extract(article, given, Profile.ARTICLE)
    assert extraction.claims == ()
    (rejected,) = extraction.rejected
    assert rejected.text == wrong
    assert len(model.requests) == 2


def test_a_long_article_is_asked_about_in_pieces_and_none_is_lost(tmp_path: Path) -> None:
    paragraph = "The crews and the company talked for {} hours in Port Ellis about the new ferry. "
    words = "\n\n".join((paragraph.format(n) * 20).strip() for n in range(12))
    article = written(tmp_path, words)
    _, model, _ = extract(article, lambda request: {"claims": []}, Profile.ARTICLE)
    assert len(model.questions) > 2
    assert all(len(question) < CHUNK + 200 for question in model.questions)
    asked = "\n".join(model.questions)
    for passage in article.passages:
        assert passage.span.of(article.text) in asked


def test_a_piece_without_an_answer_is_a_failure_of_all_its_passages(article: Article) -> None:
    extraction, _, _ = extract(article, lambda r: EndpointError("dead"), Profile.ARTICLE)
    assert [failure.passage for failure in extraction.failures] == [0, 2]
