from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from checker.asking.cache import PassageCache
from checker.asking.caching import CachingProvider, question_key
from checker.asking.provider import Endpoint, Message, Provider, Reply, Request, T, Usage
from checker.errors import (
    EndpointError,
    EndpointRefusedError,
    ModelError,
    ProviderError,
    ResponseInvalidError,
)

ENDPOINT = Endpoint(base_url="http://127.0.0.1/v1", model="m", identity="sha256:0")


class Verdict(BaseModel):
    model_config = ConfigDict(extra="forbid")
    event: str


class Other(BaseModel):
    event: str
    status: str = "occurred"


QUESTION = Request("system", (Message("user", "Part: the crews met"),), Verdict, 64, "part")


class Scripted:
    """A provider that does what it is told, and counts."""

    def __init__(self, *script: str | Exception) -> None:
        self._script = list(script)
        self.asked = 0

    def ask(self, request: Request[T]) -> Reply[T]:
        self.asked += 1
        step = self._script.pop(0)
        if isinstance(step, Exception):
            raise step
        value = request.response_model.model_validate({"event": step})
        return Reply(value, Usage(10, 4, 5, 1.23456, 1, 0), "as-served")


@pytest.fixture
def cache(tmp_path: Path) -> PassageCache:
    return PassageCache(tmp_path / "answers", warn=pytest.fail)


def over(provider: Provider, cache: PassageCache | None, *, fresh: bool = False) -> CachingProvider:
    return CachingProvider(ENDPOINT, cache, lambda: provider, fresh=fresh)


def test_a_question_is_asked_once_and_costs_what_it_cost(cache: PassageCache) -> None:
    first = over(model := Scripted("talks"), cache).ask(QUESTION)
    again = over(Scripted(), cache)
    assert again.ask(QUESTION) == first
    assert model.asked == 1
    assert (again.tally.asked, again.tally.remembered) == (0, 1)


def test_nobody_opens_a_model_whose_answers_are_known(cache: PassageCache) -> None:
    over(Scripted("talks"), cache).ask(QUESTION)

    def open_provider() -> Provider:
        raise AssertionError("opened")

    CachingProvider(ENDPOINT, cache, open_provider).ask(QUESTION)


def test_a_model_is_opened_once(cache: PassageCache) -> None:
    opened = []
    model = Scripted("talks", "strike")

    def open_provider() -> Provider:
        opened.append(1)
        return model

    provider = CachingProvider(ENDPOINT, None, open_provider)
    assert [provider.ask(QUESTION).value.event for _ in range(2)] == ["talks", "strike"]
    assert opened == [1]


def test_asked_afresh_the_new_answer_replaces_the_old(cache: PassageCache) -> None:
    over(Scripted("talks"), cache).ask(QUESTION)
    assert over(Scripted("strike"), cache, fresh=True).ask(QUESTION).value.event == "strike"
    assert over(Scripted(), cache).ask(QUESTION).value.event == "strike"


@pytest.mark.parametrize(
    "change",
    [
        lambda q: replace(q, system="another prompt"),
        lambda q: replace(q, messages=(*q.messages, Message("assistant", "none"))),
        lambda q: replace(q, messages=(Message("user", "Part: the crews left"),)),
        lambda q: replace(q, response_model=Other),
        lambda q: replace(q, max_tokens=65),
    ],
    ids=["system", "turns", "words", "schema", "limit"],
)
def test_whatever_may_change_an_answer_changes_its_key(
    change: Callable[[Request[Verdict]], Request[BaseModel]],
) -> None:
    assert question_key("a", {"seed": 0}, QUESTION) != question_key(
        "a", {"seed": 0}, change(QUESTION)
    )


def test_another_model_or_other_parameters_are_another_key_and_the_purpose_is_not() -> None:
    key = question_key("a", {"seed": 0}, QUESTION)
    assert question_key("b", {"seed": 0}, QUESTION) != key
    assert question_key("a", {"seed": 1}, QUESTION) != key
    assert question_key("a", {"seed": 0}, replace(QUESTION, purpose="other")) == key


@pytest.mark.parametrize(
    "kept",
    [
        "talks",
        {"usage": {}, "model": "m"},
        {"answer": {"event": 7}, "usage": {}, "model": "m"},
        {"answer": {"event": "talks", "more": 1}, "usage": {}, "model": "m"},
        {"answer": {"event": "talks"}, "usage": None, "model": "m"},
        {"answer": {"event": "talks"}, "usage": {"calls": "many"}, "model": "m"},
    ],
)
def test_what_is_kept_and_does_not_fit_is_asked_for_again(
    kept: dict[str, object], cache: PassageCache
) -> None:
    key = question_key(ENDPOINT.identity, {**ENDPOINT.parameters}, QUESTION)
    cache.put(key, kept)  # type: ignore[arg-type]
    assert over(Scripted("strike"), cache).ask(QUESTION).value.event == "strike"
    assert over(Scripted(), cache).ask(QUESTION).value.event == "strike"


@pytest.mark.parametrize("error", [EndpointError("dead"), EndpointRefusedError("wrong key")])
def test_a_server_of_no_use_is_not_asked_a_second_time(error: ProviderError) -> None:
    provider = over(model := Scripted(error, "talks"), None)
    for _ in range(3):
        with pytest.raises(type(error), match=error.message):
            provider.ask(QUESTION)
    assert model.asked == 1


def test_one_answer_of_no_use_says_nothing_of_the_next(cache: PassageCache) -> None:
    provider = over(Scripted(ResponseInvalidError("not JSON"), "talks"), cache)
    with pytest.raises(ResponseInvalidError):
        provider.ask(QUESTION)
    assert provider.ask(QUESTION).value.event == "talks"


def test_a_model_that_cannot_be_had_is_said_as_it_is() -> None:
    def open_provider() -> Provider:
        raise ModelError("no space left")

    with pytest.raises(ModelError, match="no space left"):
        CachingProvider(ENDPOINT, None, open_provider).ask(QUESTION)
