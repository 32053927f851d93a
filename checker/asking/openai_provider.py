"""The one way to a model, local or remote: openai client → Instructor → Pydantic.

Three things happen in exactly one place each, and the libraries' own ways of doing them are off:

- **Retries of the transport** (``OpenAIProvider._send``): rate limits, server errors, timeouts and
  broken connections, with growing jittered pauses, bounded in number and in time.
- **Asking again** (``OpenAIProvider.ask``): once, when the answer does not fit its schema, with the
  reason.
- **Translation of errors** (``_translated``): whatever openai raises becomes one of
  ``checker.errors``, with a message that holds neither the key nor a password of the URL.

Messages hold article text. Instructor renders every message as a Jinja template as soon as it is
given ``context=``, so it is never given one.

Importing this module takes about a second, so it is imported only where a model is really asked.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

import httpx2
import instructor
import openai
from instructor.core.exceptions import IncompleteOutputException, InstructorRetryException
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from pydantic import BaseModel, ValidationError
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    stop_before_delay,
    wait_random_exponential,
)

from checker.asking.provider import Endpoint, JsonMode, Reply, Request, Usage
from checker.errors import (
    EndpointError,
    EndpointRefusedError,
    ProviderError,
    ResponseInvalidError,
)

T = TypeVar("T", bound=BaseModel)

# Instructor logs each failed call as an error, which Python prints to stderr where nobody has set
# up logging; the same failure reaches the user as one of checker.errors.
logging.getLogger("instructor").addHandler(logging.NullHandler())

# The openai client adds headers from OPENAI_ORG_ID, OPENAI_CUSTOM_HEADERS and others, and tells
# which system it runs on. Only these leave the program.
_SENT_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }
)

# What the exception classes of the openai package mean here; a test finds any that is missing.
_ERRORS: dict[type[openai.OpenAIError], type[ProviderError]] = {
    openai.APIConnectionError: EndpointError,
    openai.APIResponseValidationError: EndpointError,
    openai.APIStatusError: EndpointError,
    openai.AuthenticationError: EndpointRefusedError,
    openai.BadRequestError: EndpointRefusedError,
    openai.ConflictError: EndpointRefusedError,
    openai.ContentFilterFinishReasonError: ResponseInvalidError,
    openai.InternalServerError: EndpointError,
    openai.LengthFinishReasonError: ResponseInvalidError,
    openai.NotFoundError: EndpointRefusedError,
    openai.PermissionDeniedError: EndpointRefusedError,
    openai.RateLimitError: EndpointRefusedError,
    openai.UnprocessableEntityError: EndpointRefusedError,
    openai.WebSocketConnectionClosedError: EndpointError,
    openai.WebSocketQueueFullError: EndpointError,
}

_LONGEST_EXCERPT = 200


@dataclass(frozen=True)
class RetryPolicy:
    """How long to go on when the transport fails.

    Attributes:
        attempts: Requests for one question at most.
        total_s: No retry starts later than this many seconds after the first request.
        first_pause_s: Upper bound of the first random pause; it doubles every time.
        longest_pause_s: Upper bound of every pause, also of one that the server asks for with
            ``Retry-After``.
    """

    attempts: int = 4
    total_s: float = 180.0
    first_pause_s: float = 0.5
    longest_pause_s: float = 60.0


@dataclass(frozen=True)
class _Dialect:
    """Which variants of the protocol the server has turned out to accept."""

    json_mode: JsonMode
    token_limit: str = "max_tokens"
    sampling: bool = True

    def after(self, refusal: str) -> _Dialect | None:
        """The next variant to try after a refusal in these words; None where there is none."""
        if self.json_mode is JsonMode.SCHEMA and (
            "response_format" in refusal or "json_schema" in refusal
        ):
            return replace(self, json_mode=JsonMode.PROMPT)
        if self.token_limit == "max_tokens" and "max_completion_tokens" in refusal:
            return replace(self, token_limit="max_completion_tokens")
        if self.sampling and ("temperature" in refusal or "seed" in refusal):
            return replace(self, sampling=False)
        return None


@dataclass(frozen=True)
class _Answer(Generic[T]):
    value: T
    model: str


@dataclass(frozen=True)
class _Misfit:
    """An answer that does not fit: what was said, and why it will not do."""

    said: str
    reason: str


class _Tally:
    """Adds up what one question costs, over all its requests."""

    def __init__(self) -> None:
        self.usage = Usage()

    def add(self, completion: object, seconds: float) -> None:
        spent = Usage(seconds=round(seconds, 3), calls=1)
        if isinstance(completion, ChatCompletion) and completion.usage is not None:
            spent = replace(
                spent,
                prompt_tokens=completion.usage.prompt_tokens or 0,
                cached_prompt_tokens=_cached_tokens(completion),
                completion_tokens=completion.usage.completion_tokens or 0,
            )
        self.usage += spent

    def add_reask(self) -> None:
        self.usage += Usage(reasks=1)


class OpenAIProvider:
    """A ``checker.asking.provider.Provider`` over any OpenAI-compatible endpoint.

    Safe to use from several threads; to be closed, or used as a context manager.

    Args:
        endpoint: The server. Nothing else decides where requests go: no environment variable does.
        retries: How long to go on when the transport fails.
        sleep: Called with the seconds to pause between two attempts.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        retries: RetryPolicy | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._endpoint = endpoint
        self._retries = retries or RetryPolicy()
        self._sleep = sleep
        self._dialect = _Dialect(json_mode=endpoint.json_mode)
        self._spent = Usage()
        self._reached = False
        self._lock = threading.Lock()
        self._http = httpx2.Client(
            timeout=httpx2.Timeout(endpoint.timeout_s, connect=min(10.0, endpoint.timeout_s)),
            trust_env=endpoint.trust_env and not endpoint.loopback,
            # A redirect would carry the article to an address that nobody named.
            follow_redirects=False,
            event_hooks={"request": [self._keep_to_the_endpoint]},
        )
        client = openai.OpenAI(
            base_url=endpoint.base_url,
            # The client insists on a key, or takes the environment's; the hook removes this one.
            api_key=endpoint.api_key.get_secret_value() if endpoint.api_key else "none",
            max_retries=0,
            http_client=self._http,
        )
        self._instructors = {
            JsonMode.SCHEMA: instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA),
            JsonMode.PROMPT: instructor.from_openai(client, mode=instructor.Mode.MD_JSON),
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections to the server."""
        self._http.close()

    @property
    def spent(self) -> Usage:
        """What all questions so far have cost, those without a usable answer included."""
        with self._lock:
            return self._spent

    @property
    def reached(self) -> bool:
        """Whether any question may have come to the server, answered or not."""
        with self._lock:
            return self._reached

    def ask(self, request: Request[T]) -> Reply[T]:
        """The answer to ``request``, asked for once more if the first does not fit.

        Raises:
            EndpointError: The server cannot be reached or does not speak the protocol.
            EndpointRefusedError: The server refused the call.
            ResponseInvalidError: Neither answer fits the schema.
        """
        tally = _Tally()
        messages = _messages(request)
        try:
            outcome = self._send(request, messages, tally)
            if isinstance(outcome, _Misfit):
                tally.add_reask()
                outcome = self._send(request, [*messages, *_reask(outcome)], tally)
        finally:
            with self._lock:
                self._spent += tally.usage
        if isinstance(outcome, _Misfit):
            raise ResponseInvalidError(
                f"the model {_excerpt(self._endpoint.model)} gave no usable answer, asked twice: "
                f"{_excerpt(outcome.reason)}"
            )
        return Reply(value=outcome.value, usage=tally.usage, model_answered=outcome.model)

    def _send(
        self,
        request: Request[T],
        messages: list[ChatCompletionMessageParam],
        tally: _Tally,
    ) -> _Answer[T] | _Misfit:
        """One answer, usable or not, through whatever retries the transport needs."""
        pauses = wait_random_exponential(
            multiplier=self._retries.first_pause_s, max=self._retries.longest_pause_s
        )

        def pause(state: RetryCallState) -> float:
            asked = _retry_after(state.outcome.exception() if state.outcome else None)
            if asked is None:
                return pauses(state)
            return min(asked, self._retries.longest_pause_s)

        retrying = Retrying(
            retry=retry_if_exception(_is_transient),
            wait=pause,
            stop=stop_after_attempt(self._retries.attempts)
            | stop_before_delay(self._retries.total_s),
            sleep=self._sleep,
            reraise=True,
        )
        while True:
            dialect = self._dialect
            try:
                return retrying(self._send_once, request, messages, dialect, tally)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                following = dialect.after(_refusal(error))
                if following is None:
                    raise _translated(error, self._endpoint) from error
                self._dialect = following
            except openai.OpenAIError as error:
                raise _translated(error, self._endpoint) from error

    def _send_once(
        self,
        request: Request[T],
        messages: list[ChatCompletionMessageParam],
        dialect: _Dialect,
        tally: _Tally,
    ) -> _Answer[T] | _Misfit:
        options: dict[str, Any] = {dialect.token_limit: request.max_tokens}
        if dialect.sampling:
            options["temperature"] = self._endpoint.temperature
            if self._endpoint.seed is not None:
                options["seed"] = self._endpoint.seed
        completion: Any = None
        connected = True
        started = time.monotonic()
        try:
            value, completion = self._instructors[dialect.json_mode].create_with_completion(
                response_model=request.response_model,
                messages=messages,
                model=self._endpoint.model,
                max_retries=0,
                strict=False,
                **options,
            )
        except IncompleteOutputException as error:
            completion = error.last_completion
            return _Misfit(
                # The whole of it would only set the model going again.
                said=_excerpt(_content(completion)),
                reason=f"the answer was cut off after {request.max_tokens} tokens",
            )
        except InstructorRetryException as error:
            completion = error.last_completion
            cause = error.__cause__
            connected = not _is_unconnected(cause)
            if isinstance(cause, openai.OpenAIError):
                # Its own cause is the reason that the user is told.
                raise cause from cause.__cause__
            if isinstance(cause, ValidationError):
                return _Misfit(said=_content(completion), reason=_reason(cause))
            raise EndpointError(
                f"{self._endpoint.address} answered with something that is no chat completion: "
                "is it an OpenAI-compatible server, and does its address end in /v1?"
            ) from error
        finally:
            tally.add(completion, time.monotonic() - started)
            with self._lock:
                self._reached = self._reached or connected
        return _Answer(
            value=_plain(value, request.response_model),
            model=completion.model or self._endpoint.model,
        )

    def _keep_to_the_endpoint(self, request: httpx2.Request) -> None:
        """Remove from ``request`` whatever the endpoint's configuration did not ask for."""
        for name in [name for name in request.headers if name.lower() not in _SENT_HEADERS]:
            del request.headers[name]
        if self._endpoint.api_key is not None:
            key = self._endpoint.api_key.get_secret_value()
            request.headers["Authorization"] = f"Bearer {key}"
        elif not self._endpoint.has_userinfo:
            request.headers.pop("Authorization", None)


def _messages(request: Request[T]) -> list[ChatCompletionMessageParam]:
    turns = [{"role": turn.role, "content": turn.content} for turn in request.messages]
    if request.system:
        turns.insert(0, {"role": "system", "content": request.system})
    return cast(list[ChatCompletionMessageParam], turns)


def _reask(misfit: _Misfit) -> Iterable[ChatCompletionMessageParam]:
    # An empty turn is refused by some servers, and two turns of one side in a row by others.
    yield {"role": "assistant", "content": misfit.said or "(nothing)"}
    yield {
        "role": "user",
        "content": f"That answer cannot be used: {misfit.reason}. Answer again, and mend this.",
    }


def _plain(value: BaseModel, kind: type[T]) -> T:
    """``value`` as a ``kind`` and nothing else.

    Instructor returns an instance of a subclass of its own making, with the server's whole response
    attached: it would equal no other instance, and keep every prompt in memory.
    """
    fields = kind.model_fields.items()
    return kind.model_construct(
        value.model_fields_set,
        **{field.alias or name: getattr(value, name) for name, field in fields},
    )


def _reason(error: ValidationError) -> str:
    """What validators say of an answer, without the answer itself."""
    return "; ".join(
        f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" if fault["loc"] else fault["msg"]
        for fault in error.errors(include_url=False, include_context=False, include_input=False)
    )


def _content(completion: object) -> str:
    if isinstance(completion, ChatCompletion) and completion.choices:
        return completion.choices[0].message.content or ""
    return ""


def _cached_tokens(completion: ChatCompletion) -> int:
    usage = completion.usage
    if usage is None or usage.prompt_tokens_details is None:
        return 0
    return usage.prompt_tokens_details.cached_tokens or 0


def _is_unconnected(error: BaseException | None) -> bool:
    """Whether there never was a connection, so that nothing at all was sent."""
    refused = (httpx2.ConnectError, httpx2.ConnectTimeout)
    return isinstance(error, openai.APIConnectionError) and isinstance(error.__cause__, refused)


def _is_transient(error: BaseException) -> bool:
    """Whether the same request may well succeed a little later."""
    if isinstance(error, openai.RateLimitError):
        return error.code != "insufficient_quota"
    if isinstance(error, openai.APIStatusError):
        return error.status_code == 408 or error.status_code >= 500
    return isinstance(error, openai.APIConnectionError)


def _retry_after(error: BaseException | None) -> float | None:
    """The pause in seconds that the server asks for (RFC 9110, section 10.2.3)."""
    if not isinstance(error, openai.APIStatusError):
        return None
    asked = error.response.headers.get("Retry-After", "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked)
    try:
        until = parsedate_to_datetime(asked)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _translated(error: openai.OpenAIError, endpoint: Endpoint) -> ProviderError:
    """The error of ``checker.errors`` that ``error`` stands for."""
    kind = next((_ERRORS[base] for base in type(error).__mro__ if base in _ERRORS), EndpointError)
    return kind(_explanation(error, endpoint))


def _explanation(error: openai.OpenAIError, endpoint: Endpoint) -> str:
    where, model = endpoint.address, _excerpt(endpoint.model)
    if isinstance(error, openai.APITimeoutError):
        return (
            f"{where} did not answer within {endpoint.timeout_s:g} s: "
            "the model may be too large for that machine, or the limit too short"
        )
    if isinstance(error, openai.APIConnectionError):
        reason = _excerpt(str(error.__cause__ or ""), secret=endpoint)
        return (
            f"cannot reach {where} ({reason or 'no reason given'}): "
            "check that the server runs and that the address is right"
        )
    if not isinstance(error, openai.APIStatusError):
        return f"{where} gave an answer that cannot be read: is it an OpenAI-compatible server?"
    status = f"HTTP {error.status_code}"
    if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
        # Servers repeat the key, or a part of it, in their own words for this.
        key = "refused the API key" if endpoint.api_key else "asks for an API key"
        return f"{where} {key} ({status}): check the key that is configured for it"
    if error.status_code in range(300, 400):
        return f"{where} sends requests on to another address ({status}): name that one instead"
    said = _excerpt(_server_message(error), secret=endpoint)
    told = f" ({status}: {said})" if said else f" ({status})"
    if isinstance(error, openai.NotFoundError):
        return f"{where} does not know the model {model}, or its address is incomplete{told}"
    if isinstance(error, openai.RateLimitError):
        return f"{where} takes no more calls for now{told}: wait, or check the quota"
    if error.status_code >= 500:
        return f"{where} keeps failing{told}: try again later"
    return f"{where} refused the call{told}"


def _server_message(error: openai.APIStatusError) -> str:
    """What the server says of its refusal; empty where it says so in HTML or not at all."""
    body = error.body
    if isinstance(body, dict):
        body = body.get("message") or body.get("detail") or body.get("error") or ""
    return body if isinstance(body, str) and not body.lstrip().startswith("<") else ""


def _refusal(error: openai.APIStatusError) -> str:
    """The words in which the server names what it does not accept."""
    words = [error.param or "", _server_message(error)]
    if isinstance(error.body, dict) and isinstance(error.body.get("detail"), list):
        # FastAPI's form: [{"loc": ["body", "response_format"], "msg": …, "input": …}].
        words += [
            str(fault.get("loc")) for fault in error.body["detail"] if isinstance(fault, dict)
        ]
    return " ".join(words)


def _excerpt(text: str, *, secret: Endpoint | None = None) -> str:
    """The beginning of untrusted ``text`` on one line of printable characters."""
    for word in secret.secrets if secret is not None else ():
        text = text.replace(word, "[secret]")
    line = " ".join(text.split())
    line = "".join(character for character in line if character.isprintable())
    if len(line) > _LONGEST_EXCERPT:
        line = line[:_LONGEST_EXCERPT].rstrip() + " …"
    return line
