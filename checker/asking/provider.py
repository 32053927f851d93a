"""What the program asks of a language model, and of any server that runs one.

Nothing here does I/O: ``Provider`` is the seam at which ``checker.asking.openai_provider`` stands
in a run and recorded answers stand in the tests.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, Protocol, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    SecretStr,
    TypeAdapter,
    ValidationError,
    field_validator,
)

T = TypeVar("T", bound=BaseModel)

_HTTP_URL = TypeAdapter(HttpUrl)


@dataclass(frozen=True)
class Message:
    """One turn of a conversation; worked examples are pairs of user and assistant turns."""

    role: Literal["user", "assistant"]
    content: str


@dataclass(frozen=True)
class Request(Generic[T]):
    """One question to the model.

    Attributes:
        system: The system prompt; empty for none.
        messages: The turns in order, the last of them the user's. They reach the model unchanged.
        response_model: The shape of the answer; its JSON schema goes with the question, and its
            validators' messages are what the model is told when it has to answer again.
        max_tokens: The longest answer, in tokens of the model.
        purpose: What the question is for ("part", "article"), for logs and counts.
    """

    system: str
    messages: tuple[Message, ...]
    response_model: type[T]
    max_tokens: int
    purpose: str


@dataclass(frozen=True)
class Usage:
    """What one or more questions cost.

    Attributes:
        prompt_tokens: Tokens read, as the server counts them; 0 where it does not tell.
        cached_prompt_tokens: Those of them that the server had kept from an earlier call.
        completion_tokens: Tokens written.
        seconds: Wall time spent waiting for the server, without the pauses between retries.
        calls: Requests sent, retries and re-asks included.
        reasks: How often an answer did not fit and was asked for again.
    """

    prompt_tokens: int = 0
    cached_prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    calls: int = 0
    reasks: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            cached_prompt_tokens=self.cached_prompt_tokens + other.cached_prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
            seconds=self.seconds + other.seconds,
            calls=self.calls + other.calls,
            reasks=self.reasks + other.reasks,
        )


@dataclass(frozen=True)
class Reply(Generic[T]):
    """One answer that fits its schema.

    Attributes:
        value: The answer.
        usage: What it cost, an answer that had to be asked for again included.
        model_answered: The name of the model as the server gives it.
    """

    value: T
    usage: Usage
    model_answered: str


class Provider(Protocol):
    """Whatever answers questions; safe to call from several threads at once."""

    def ask(self, request: Request[T]) -> Reply[T]:
        """The answer to ``request``.

        Raises:
            EndpointError: The server cannot be reached or does not speak the protocol.
            EndpointRefusedError: The server refused the call.
            ResponseInvalidError: The answer did not fit, and neither did the second one.
        """
        ...


class JsonMode(StrEnum):
    """How the server is told the shape of the answer."""

    SCHEMA = "schema"
    """As a JSON schema in ``response_format``, which servers such as llama.cpp enforce."""

    PROMPT = "prompt"
    """In words, at the end of the system prompt: for servers that know no ``response_format``."""


class Endpoint(BaseModel):
    """An OpenAI-compatible server and how to use it.

    A base URL that is no http:// or https:// address, or a key that cannot be one, is a
    ``pydantic.ValidationError``, whose text repeats neither.

    Attributes:
        base_url: Its address, up to and with the version ("http://127.0.0.1:8080/v1").
        model: The model's name, as the server knows it.
        api_key: Sent as a bearer token; None sends none, whatever lies in the environment.
        identity: What tells this model from others in cache keys: for a local file its SHA-256.
        temperature: 0 for the answer that is likeliest.
        seed: For servers that sample nevertheless; None leaves it to the server.
        timeout_s: The longest wait for one response, in seconds.
        max_concurrency: How many questions may be under way at once: 1 for a model on this
            machine's own cores.
        json_mode: What to try first; a server that refuses a schema is not asked again with one.
        trust_env: Whether proxies and certificates named in the environment are used. Never for
            a server on this machine.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(repr=False)
    model: str = Field(min_length=1)
    api_key: SecretStr | None = None
    identity: str = Field(
        default_factory=lambda data: f"{data['model']} at {_address(data['base_url'])}",
        min_length=1,
    )
    temperature: float = Field(default=0.0, ge=0)
    seed: int | None = 0
    timeout_s: float = Field(default=120.0, gt=0)
    max_concurrency: int = Field(default=8, ge=1)
    json_mode: JsonMode = JsonMode.SCHEMA
    trust_env: bool = False

    @field_validator("base_url")
    @classmethod
    def _is_http(cls, base_url: str) -> str:
        try:
            return str(_HTTP_URL.validate_python(base_url)).rstrip("/")
        except ValidationError:
            # Pydantic's own message would repeat the address, and with it a password.
            raise ValueError("not an http:// or https:// address") from None

    @field_validator("api_key")
    @classmethod
    def _fits_a_header(cls, api_key: SecretStr | None) -> SecretStr | None:
        if api_key is None:
            return None
        key = api_key.get_secret_value()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise ValueError("empty, or with characters that no API key has")
        return api_key

    @property
    def address(self) -> str:
        """The base URL without user name, password, query and fragment: fit for messages."""
        return _address(self.base_url)

    @property
    def has_userinfo(self) -> bool:
        """Whether the base URL itself holds a user name or a password."""
        url = HttpUrl(self.base_url)
        return url.username is not None or url.password is not None

    @property
    def secrets(self) -> tuple[str, ...]:
        """The words that no message may hold: the key, and a password in the base URL."""
        key = self.api_key.get_secret_value() if self.api_key else None
        return tuple(word for word in (key, HttpUrl(self.base_url).password) if word)

    @property
    def loopback(self) -> bool:
        """Whether the server is on this machine, so that nothing sent to it leaves it."""
        host = (HttpUrl(self.base_url).host or "").strip("[]")
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    @property
    def is_private(self) -> bool:
        """Whether nobody on the way can read what is sent: on this machine, or encrypted."""
        return self.loopback or HttpUrl(self.base_url).scheme == "https"

    @property
    def parameters(self) -> dict[str, float | int | str | None]:
        """What beside model and prompt may change an answer: part of every cache key."""
        return {
            "temperature": self.temperature,
            "seed": self.seed,
            "json_mode": self.json_mode.value,
        }


def _address(base_url: str) -> str:
    url = HttpUrl(base_url)
    return str(
        HttpUrl.build(
            scheme=url.scheme,
            host=url.host or "",
            port=url.port,
            path=(url.path or "").lstrip("/") or None,
        )
    ).rstrip("/")
