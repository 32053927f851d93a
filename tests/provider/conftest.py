from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pydantic import SecretStr
from support.loopback import LoopbackServer, Script

from checker.asking.openai_provider import OpenAIProvider, RetryPolicy
from checker.asking.provider import Endpoint

KEY = "sk-very-secret"


@pytest.fixture
def serve() -> Iterator[Callable[[Script], LoopbackServer]]:
    """Starts servers that are closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(LoopbackServer(script))


@pytest.fixture
def pauses() -> list[float]:
    """The pauses between retries, in seconds, in which no test spends any time."""
    return []


@pytest.fixture
def connect(pauses: list[float]) -> Iterator[Callable[..., OpenAIProvider]]:
    """Makes providers that only note down their pauses, and are closed at the end of the test."""
    with ExitStack() as stack:

        def make(base_url: str, retries: RetryPolicy | None = None, **options: object):
            settings: dict[str, object] = {"model": "m", "api_key": SecretStr(KEY)} | options
            endpoint = Endpoint.model_validate({"base_url": base_url, **settings})
            provider = OpenAIProvider(endpoint, retries=retries, sleep=pauses.append)
            return stack.enter_context(provider)

        yield make
