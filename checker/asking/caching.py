"""A provider that remembers: the same question to the same model is asked once.

The key holds everything that an answer depends on: the model's identity (for a file its SHA-256),
its parameters, the whole question and the answer's schema. What an answer cost is kept with it, so
that a run from the cache reports the same claims and the same usage as the run that paid.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass

from pydantic import JsonValue, TypeAdapter, ValidationError

from checker.asking.cache import PassageCache, cache_key
from checker.asking.provider import Endpoint, Provider, Reply, Request, T, Usage
from checker.asking.schema import schema_hash
from checker.errors import EndpointError, EndpointRefusedError, ProviderError

_USAGE = TypeAdapter(Usage)


def question_key(identity: str, parameters: dict[str, JsonValue], request: Request[T]) -> str:
    """The key under which the answer to ``request`` is kept."""
    return cache_key(
        model=identity,
        parameters=parameters,
        system=request.system,
        messages=[[message.role, message.content] for message in request.messages],
        schema=schema_hash(request.response_model),
        max_tokens=request.max_tokens,
    )


@dataclass
class Tally:
    """How a run's questions were answered; shared by its threads."""

    asked: int = 0
    remembered: int = 0


class CachingProvider:
    """A ``Provider`` over another one, which is opened only when an answer is missing.

    When the server cannot be reached or refuses, the questions after it are not sent any more:
    each would wait for the same failure. They fail with the same reason.

    Args:
        endpoint: Whose answers these are.
        cache: Where they are kept; None keeps none.
        open_provider: Called at most once, at the first answer that is missing; may raise.
        fresh: Whether to ask again what is already known.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        cache: PassageCache | None,
        open_provider: Callable[[], Provider],
        *,
        fresh: bool = False,
    ) -> None:
        self._identity = endpoint.identity
        self._parameters: dict[str, JsonValue] = dict(endpoint.parameters)
        self._cache = cache
        self._open_provider = open_provider
        self._fresh = fresh
        self._provider: Provider | None = None
        self._broken: ProviderError | None = None
        self._lock = threading.Lock()
        self.tally = Tally()

    def ask(self, request: Request[T]) -> Reply[T]:
        """The answer, from the cache or from the model.

        Raises:
            ProviderError: As the provider below says, or said of an earlier question.
        """
        key = question_key(self._identity, self._parameters, request)
        if self._cache is not None and not self._fresh:
            known = _restored(self._cache.get(key), request)
            if known is not None:
                with self._lock:
                    self.tally.remembered += 1
                return known
        reply = self._ask(request)
        if self._cache is not None:
            self._cache.put(key, kept(reply))
        return reply

    def _ask(self, request: Request[T]) -> Reply[T]:
        with self._lock:
            if self._broken is not None:
                raise type(self._broken)(self._broken.message)
            if self._provider is None:
                self._provider = self._open_provider()
            provider = self._provider
            self.tally.asked += 1
        try:
            return provider.ask(request)
        except (EndpointError, EndpointRefusedError) as error:
            with self._lock:
                self._broken = self._broken or error
            raise


def kept(reply: Reply[T]) -> dict[str, JsonValue]:
    """What the cache keeps of ``reply``."""
    return {
        "answer": reply.value.model_dump(mode="json", exclude_unset=True),
        "usage": asdict(reply.usage),
        "model": reply.model_answered,
    }


def _restored(kept: JsonValue, request: Request[T]) -> Reply[T] | None:
    """The reply that was kept; None if there is none, or it no longer fits its schema."""
    if not isinstance(kept, dict):
        return None
    try:
        value = request.response_model.model_validate(kept["answer"])
        return Reply(value, _USAGE.validate_python(kept["usage"]), str(kept["model"]))
    except (KeyError, ValidationError):
        return None
