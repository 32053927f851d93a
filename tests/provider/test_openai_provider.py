"""The provider against real servers on loopback: what is sent, retried and reported."""

from __future__ import annotations

import inspect
import json
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import openai
import pytest
from pydantic import BaseModel, ConfigDict, field_validator
from support.loopback import Answer, completion, refusal

from checker.asking import openai_provider
from checker.asking.openai_provider import RetryPolicy
from checker.asking.provider import JsonMode, Message, Request, Usage
from checker.errors import (
    EXIT_INCOMPLETE,
    EndpointError,
    EndpointRefusedError,
    ProviderError,
    ResponseInvalidError,
)

KEY = "sk-very-secret"


class Count(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    items: tuple[str, ...]
    total: int

    @field_validator("total")
    @classmethod
    def _not_negative(cls, total: int) -> int:
        if total < 0:
            raise ValueError("a total is never negative: count again")
        return total


GOOD = '{"items": ["a"], "total": 1}'
BAD = '{"items": [], "total": -1}'


def question(text: str = "How many?", max_tokens: int = 50) -> Request[Count]:
    return Request(
        system="You count.",
        messages=(Message("user", text),),
        response_model=Count,
        max_tokens=max_tokens,
        purpose="test",
    )


# --- what is sent -------------------------------------------------------------------------------


def test_an_answer_comes_back_as_the_very_class_that_was_asked_for(serve, connect):
    server = serve([completion(GOOD)])
    reply = connect(server.url).ask(question())
    assert reply.value == Count(items=("a",), total=1)
    assert type(reply.value) is Count
    assert reply.model_answered == "model-as-served"


def test_a_request_holds_prompt_schema_and_parameters(serve, connect):
    server = serve([completion(GOOD)])
    request = Request(
        system="You count.",
        messages=(Message("user", "one"), Message("assistant", GOOD), Message("user", "two")),
        response_model=Count,
        max_tokens=77,
        purpose="test",
    )
    connect(server.url, model="served-name", seed=7).ask(request)
    (received,) = server.received
    assert received.path == "/v1/chat/completions"
    assert received.body["messages"] == [
        {"role": "system", "content": "You count."},
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": GOOD},
        {"role": "user", "content": "two"},
    ]
    sent = received.body
    assert (sent["model"], sent["max_tokens"], sent["temperature"], sent["seed"]) == (
        "served-name",
        77,
        0.0,
        7,
    )
    assert sent["response_format"]["type"] == "json_schema"
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["items", "total"]


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{# gone #}", "{% raw %}", "  indented\n    text  ", "“né” \U0001f600"]
)
@pytest.mark.parametrize("mode", list(JsonMode))
def test_article_text_is_never_rendered_as_a_template(serve, connect, text, mode):
    server = serve([completion(BAD), completion(GOOD)])
    connect(server.url, json_mode=mode).ask(question(text))
    for received in server.received:
        assert text in received.body["messages"][1]["content"]


def test_only_known_headers_leave_the_program(serve, connect, monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-the-environment")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-of-the-environment")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: stolen\nX-Extra: 1")
    server = serve([completion(GOOD)])
    connect(server.url).ask(question())
    headers = server.received[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert set(headers) <= openai_provider._SENT_HEADERS


# --- the environment ----------------------------------------------------------------------------


def test_an_api_key_in_the_environment_is_not_sent(serve, connect, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-of-the-admin")
    server = serve([completion(GOOD)])
    connect(server.url, api_key=None).ask(question())
    received = server.received[0]
    assert "authorization" not in received.headers
    assert "environment" not in str(received.headers)


@pytest.mark.parametrize("trust_env", [False, True])
def test_servers_named_by_the_environment_get_nothing(serve, connect, monkeypatch, trust_env):
    other = serve([completion(GOOD)])
    monkeypatch.setenv("OPENAI_BASE_URL", other.url)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, other.url.removesuffix("/v1"))
    named = serve([completion(GOOD)])
    connect(named.url, trust_env=trust_env).ask(question())
    assert len(named.received) == 1
    assert other.received == []


def test_a_password_in_the_address_is_sent_but_never_shown(serve, connect):
    server = serve([completion(GOOD), refusal(401, "no"), refusal(500, "no")])
    with_password = server.url.replace("http://", "http://reader:hunter2@")
    provider = connect(with_password, api_key=None)
    provider.ask(question())
    assert server.received[0].headers["authorization"].startswith("Basic ")
    for _ in range(2):
        with pytest.raises(ProviderError) as caught:
            provider.ask(question())
        assert "hunter2" not in caught.value.message
        assert "reader" not in caught.value.message


# --- asking again -------------------------------------------------------------------------------


def test_an_answer_that_does_not_fit_is_asked_for_once_more_with_the_reason(serve, connect):
    server = serve([completion(BAD), completion(GOOD)])
    reply = connect(server.url).ask(question())
    assert reply.value.total == 1
    first, second = server.received
    assert second.body["messages"][:2] == first.body["messages"]
    said, reason = second.body["messages"][2:]
    assert said == {"role": "assistant", "content": BAD}
    assert reason["role"] == "user"
    assert "total: Value error, a total is never negative: count again" in reason["content"]
    assert second.body["response_format"] == first.body["response_format"]
    assert (reply.usage.calls, reply.usage.reasks) == (2, 1)
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (20, 10)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (completion(BAD), "never negative"),
        (completion('{"items": ["a"], "to', finish_reason="length"), "cut off after 50 tokens"),
        (completion(""), "Invalid JSON"),
        (completion(None), "Invalid JSON"),
        (completion('["not an object"]'), "object"),
        (completion("I am sorry, but"), "Invalid JSON"),
    ],
)
def test_two_answers_that_do_not_fit_are_enough(serve, connect, pauses, answer, reason):
    server = serve([answer])
    provider = connect(server.url)
    with pytest.raises(ResponseInvalidError) as caught:
        provider.ask(question())
    assert reason in caught.value.message
    assert "\n" not in caught.value.message
    assert len(server.received) == 2
    assert pauses == []
    assert provider.spent.calls == 2
    assert provider.spent.reasks == 1
    assert provider.spent.completion_tokens == 10


def test_the_turns_of_a_question_asked_again_alternate(serve, connect):
    server = serve([completion(""), completion(GOOD)])
    connect(server.url).ask(question())
    roles = [message["role"] for message in server.received[1].body["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    assert all(message["content"] for message in server.received[1].body["messages"])


def test_a_failure_while_asking_again_is_retried_like_any_other(serve, connect, pauses):
    server = serve([completion(BAD), refusal(503, "loading"), completion(GOOD)])
    reply = connect(server.url).ask(question())
    assert (reply.usage.calls, reply.usage.reasks, len(pauses)) == (3, 1, 1)


# --- retries of the transport -------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [
        refusal(429, "slow down"),
        refusal(500, "oops"),
        refusal(503, "loading model"),
        refusal(408, "too slow"),
        Answer(drop=True),
    ],
)
def test_a_passing_failure_is_retried(serve, connect, pauses, failure):
    server = serve([failure, failure, completion(GOOD)])
    reply = connect(server.url).ask(question())
    assert reply.value.total == 1
    assert len(server.received) == 3
    assert len(pauses) == 2
    assert (reply.usage.calls, reply.usage.reasks) == (3, 0)


def test_a_lasting_failure_is_tried_a_bounded_number_of_times(serve, connect, pauses):
    server = serve([refusal(500, "always")])
    with pytest.raises(EndpointError, match=r"keeps failing \(HTTP 500: always\)"):
        connect(server.url, RetryPolicy(attempts=3, first_pause_s=1.0)).ask(question())
    assert len(server.received) == 3
    assert len(pauses) == 2
    assert 0 <= pauses[0] <= 1.0
    assert 0 <= pauses[1] <= 2.0


def test_no_retry_starts_after_the_time_is_up(serve, connect, pauses):
    server = serve([refusal(429, "later", headers={"Retry-After": "50"})])
    policy = RetryPolicy(attempts=100, total_s=40.0, longest_pause_s=60.0)
    with pytest.raises(EndpointRefusedError):
        connect(server.url, policy).ask(question())
    assert len(server.received) == 1
    assert pauses == []


@pytest.mark.parametrize(
    ("asked", "paused"),
    [
        ("7", 7.0),
        ("3600", 60.0),
        (format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True), 60.0),
        (format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True), 0.0),
    ],
)
def test_the_pause_that_a_server_asks_for_is_kept_up_to_a_limit(
    serve, connect, pauses, asked, paused
):
    server = serve([refusal(429, "later", headers={"Retry-After": asked}), completion(GOOD)])
    connect(server.url).ask(question())
    assert pauses == [paused]


def test_an_unreadable_pause_is_replaced_by_the_usual_one(serve, connect, pauses):
    server = serve([refusal(429, "", headers={"Retry-After": "soon"}), completion(GOOD)])
    connect(server.url).ask(question())
    assert len(pauses) == 1
    assert pauses[0] <= RetryPolicy().first_pause_s


@pytest.mark.parametrize(
    "final",
    [
        refusal(400, "context too long"),
        refusal(401, "who are you"),
        refusal(403, "not you"),
        refusal(404, "no such model"),
        Answer({"error": {"message": "no money", "code": "insufficient_quota"}}, status=429),
    ],
)
def test_a_refusal_is_not_retried(serve, connect, pauses, final):
    server = serve([final])
    with pytest.raises(EndpointRefusedError):
        connect(server.url).ask(question())
    assert len(server.received) == 1
    assert pauses == []


def test_a_server_that_hangs_is_given_up_after_the_timeout(serve, connect):
    server = serve([Answer(hang=True)])
    with pytest.raises(EndpointError, match=r"did not answer within 0\.1 s"):
        connect(server.url, RetryPolicy(attempts=2), timeout_s=0.1).ask(question())
    assert len(server.received) == 2


def test_a_dead_address_is_one_clear_line(connect):
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        with pytest.raises(EndpointError) as caught:
            connect(f"http://127.0.0.1:{port}/v1").ask(question())
    assert caught.value.message.startswith(f"cannot reach http://127.0.0.1:{port}/v1 (")
    assert "refused" in caught.value.message
    assert caught.value.exit_status == EXIT_INCOMPLETE


# --- servers that are something else ------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        Answer("<html><body>Welcome to the hotel network</body></html>"),
        Answer({"hello": "world"}),
        Answer({"error": {"message": "upstream failed"}}),
        Answer({"choices": []}),
        Answer([1, 2, 3]),
        Answer({}, headers={"Content-Encoding": "gzip"}),
    ],
    ids=["html", "other json", "error with 200", "no choices", "array", "not gzip"],
)
def test_an_answer_that_is_no_chat_completion(serve, connect, answer):
    server = serve([answer])
    with pytest.raises(EndpointError) as caught:
        connect(server.url, RetryPolicy(attempts=2)).ask(question())
    assert server.url in caught.value.message
    assert "\n" not in caught.value.message


def test_an_error_page_in_html_is_not_quoted(serve, connect):
    server = serve([Answer("<html><h1>Bad gateway</h1></html>", status=502)])
    with pytest.raises(EndpointError) as caught:
        connect(server.url).ask(question())
    assert "<" not in caught.value.message
    assert "HTTP 502" in caught.value.message


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_never_followed(serve, connect, status):
    other = serve([completion(GOOD)])
    server = serve(
        [Answer("", status=status, headers={"Location": f"{other.url}/chat/completions"})]
    )
    with pytest.raises(EndpointError, match="another address"):
        connect(server.url).ask(question())
    assert other.received == []


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418, 422, 429, 500])
def test_messages_hold_no_key_and_no_control_characters(serve, connect, status):
    server = serve([refusal(status, f"key {KEY}\x1b[31m is\nwrong" + " x" * 500)])
    with pytest.raises(ProviderError) as caught:
        connect(server.url).ask(question())
    assert KEY not in caught.value.message
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 400


# --- variants of the protocol -------------------------------------------------------------------


@pytest.mark.parametrize(
    "refused",
    [
        refusal(400, "response_format of type json_schema is not supported"),
        Answer({"detail": [{"loc": ["body", "response_format"], "msg": "extra"}]}, status=422),
    ],
)
def test_a_server_that_knows_no_schema_gets_it_in_the_prompt_from_then_on(serve, connect, refused):
    server = serve(
        lambda received: (
            refused if "response_format" in received.body else completion(f"```json\n{GOOD}\n```")
        )
    )
    provider = connect(server.url)
    for _ in range(2):
        assert provider.ask(question()).value.total == 1
    assert ["response_format" in received.body for received in server.received] == [
        True,
        False,
        False,
    ]
    assert '"total"' in json.dumps(server.received[1].body["messages"]).replace("\\", "")


def test_a_server_that_refuses_the_schema_in_every_form_is_asked_twice_only(serve, connect):
    server = serve([refusal(400, "response_format is not supported")])
    with pytest.raises(EndpointRefusedError, match="response_format"):
        connect(server.url).ask(question())
    assert len(server.received) == 2


def test_newer_names_of_parameters_are_learned(serve, connect):
    def strict(received):
        if "max_tokens" in received.body:
            return refusal(400, "Unsupported 'max_tokens'. Use 'max_completion_tokens' instead.")
        if "temperature" in received.body:
            return refusal(400, "Unsupported value: 'temperature' does not support 0.0")
        return completion(GOOD)

    server = serve(strict)
    provider = connect(server.url)
    assert provider.ask(question()).usage.calls == 3
    assert provider.ask(question()).usage.calls == 1
    assert server.received[-1].body["max_completion_tokens"] == 50


# --- counting -----------------------------------------------------------------------------------


def test_usage_is_what_the_server_counted(serve, connect):
    usage = {
        "prompt_tokens": 900,
        "completion_tokens": 40,
        "total_tokens": 940,
        "prompt_tokens_details": {"cached_tokens": 850},
    }
    server = serve([completion(GOOD, usage=usage)])
    spent = connect(server.url).ask(question()).usage
    assert (spent.prompt_tokens, spent.cached_prompt_tokens, spent.completion_tokens) == (
        900,
        850,
        40,
    )
    assert 0 < spent.seconds < 5


def test_questions_at_once_are_each_answered_and_all_counted(serve, connect):
    together = threading.Barrier(4, timeout=5)

    def echo(received):
        return completion(
            json.dumps({"items": [received.body["messages"][1]["content"]], "total": 1})
        )

    server = serve(echo)
    provider = connect(server.url)

    def ask(number: int) -> str:
        together.wait()
        return provider.ask(question(str(number))).value.items[0]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, range(4))) == ["0", "1", "2", "3"]
    assert provider.spent.calls == 4
    assert provider.spent.prompt_tokens == 40


def test_usages_add_up():
    assert Usage(1, 2, 3, 4.0, 5, 6) + Usage(1, 1, 1, 1.0, 1, 1) == Usage(2, 3, 4, 5.0, 6, 7)


# --- completeness -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    sorted(
        {
            kind
            for name, kind in list(vars(openai).items())
            if not name.startswith("_")
            and inspect.isclass(kind)
            and issubclass(kind, openai.OpenAIError)
            and kind not in (openai.OpenAIError, openai.APIError)
        },
        key=lambda kind: kind.__name__,
    ),
)
def test_every_exception_of_the_client_has_a_meaning_here(kind):
    assert any(base in openai_provider._ERRORS for base in kind.__mro__)
