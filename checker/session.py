"""Opening the model that the settings name: a local one, or an endpoint.

Nothing is fetched, loaded or connected before the first question that the cache cannot answer.
"""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pydantic import SecretStr, ValidationError

from checker.asking.cache import PassageCache
from checker.asking.caching import CachingProvider, Tally
from checker.asking.prompts import load_prompt
from checker.asking.provider import Endpoint, Provider
from checker.asking.word_lists import WordLists
from checker.config import NO_MODEL, ProfileChoice, Settings
from checker.document import Answering, ModelRecord
from checker.errors import ConfigError, EndpointError, UsageError
from checker.extract import Profile
from checker.local_model.catalogue import CATALOGUE, DEFAULT_MODEL, LocalModel
from checker.local_model.store import ModelFile, describe_file, models_dir

if TYPE_CHECKING:
    from checker.asking.openai_provider import OpenAIProvider

Fetch = Callable[[LocalModel], Path]
"""Has the verified file of a model on this machine; returns its path."""


@dataclass(frozen=True)
class Model:
    """Which model a run uses.

    Attributes:
        endpoint: How it is reached; for a local one the address is known once it runs.
        profile: How much to ask at a time.
        record: What the output says of it.
        local: The catalogue's entry, if it is one.
        file: The user's own file, if it is one.
    """

    endpoint: Endpoint
    profile: Profile
    record: ModelRecord
    local: LocalModel | None = None
    file: ModelFile | None = None

    @property
    def on_this_machine(self) -> bool:
        """Whether the article's text stays here."""
        return self.record.local

    @property
    def is_none(self) -> bool:
        """Whether no model is asked at all."""
        return self.record.name == NO_MODEL


def choose_model(settings: Settings) -> Model:
    """The model that the settings name.

    Raises:
        UsageError: No such local model, or a base URL that is none.
        ConfigError: The key would go over a connection that anybody on the way can read.
        ModelError: The model file cannot be used.
    """
    if settings.model == NO_MODEL:
        return _no_model()
    if settings.base_url is not None:
        return _remote(settings, settings.base_url)
    if settings.model_file is not None:
        file = describe_file(settings.model_file, models_dir(settings.cache_dir))
        return _local(settings, settings.model_file.name, file.sha256, file=file)
    model = CATALOGUE.get(settings.model or DEFAULT_MODEL.name)
    if model is None:
        raise UsageError(
            f"no local model is called {settings.model!r} (there are: {', '.join(CATALOGUE)}); "
            "for a model on another server name the server too: --base-url URL"
        )
    return _local(settings, model.name, model.sha256, local=model)


def _no_model() -> Model:
    endpoint = Endpoint(base_url="http://127.0.0.1/v1", model=NO_MODEL, identity=NO_MODEL)
    record = ModelRecord(
        name=NO_MODEL,
        identity=NO_MODEL,
        profile=Profile.PASSAGE.value,
        prompt=NO_MODEL,
        local=True,
        answering=Answering.UNASKED,
    )
    return Model(endpoint.model_copy(update={"max_concurrency": 1}), Profile.PASSAGE, record)


def _local(
    settings: Settings,
    name: str,
    sha256: str,
    *,
    local: LocalModel | None = None,
    file: ModelFile | None = None,
) -> Model:
    endpoint = Endpoint(
        base_url="http://127.0.0.1/v1",
        model="local",
        identity=f"sha256:{sha256}",
        max_concurrency=1,
        timeout_s=max(settings.timeout, 600.0),
    )
    profile = _profile(settings.profile, local=True)
    return Model(endpoint, profile, _record(name, endpoint, profile, local=True), local, file)


def _remote(settings: Settings, base_url: str) -> Model:
    if settings.model is None:
        raise UsageError("a base URL needs the name of the model there: --model NAME")
    try:
        endpoint = Endpoint(
            base_url=base_url,
            model=settings.model,
            api_key=SecretStr(settings.api_key) if settings.api_key else None,
            timeout_s=settings.timeout,
        )
    except ValidationError as error:
        what = error.errors()[0]
        field = str(what["loc"][0]).replace("_", " ")
        raise UsageError(
            f"{settings.base_url_source}: the {field} is {_reason(what['msg'])}"
        ) from None
    secret = endpoint.api_key is not None or endpoint.has_userinfo
    if secret and not (endpoint.is_private or settings.key_over_http):
        raise ConfigError(
            f"no key is sent to {endpoint.address} over plain http, where anybody on the way "
            "can read it: use an https:// address, or allow it with --key-over-http"
        )
    if endpoint.loopback:
        endpoint = endpoint.model_copy(update={"max_concurrency": 2})
    profile = _profile(settings.profile, local=endpoint.loopback)
    record = _record(endpoint.model, endpoint, profile, local=endpoint.loopback)
    return Model(endpoint, profile, record)


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ")


def _profile(choice: ProfileChoice, *, local: bool) -> Profile:
    if choice is ProfileChoice.AUTO:
        return Profile.PASSAGE if local else Profile.ARTICLE
    return Profile(choice.value)


def _record(name: str, endpoint: Endpoint, profile: Profile, *, local: bool) -> ModelRecord:
    prompt = load_prompt(profile.prompt)
    return ModelRecord(
        name=name,
        identity=endpoint.identity,
        profile=profile.value,
        prompt=prompt.sha256[:12],
        local=local,
    )


class Session:
    """A model in use: opened at the first question, closed at the end, whatever ends it.

    Args:
        settings: Of the run.
        model: As chosen.
        cache: Where answers are kept; None keeps none.
        fetch: How a missing local model is had.
        note: Called with one line when something slow begins.
        fresh: Whether to ask again what is already known.
        cached_only: Whether the model may not be asked at all.
    """

    def __init__(
        self,
        settings: Settings,
        model: Model,
        cache: PassageCache | None,
        *,
        fetch: Fetch,
        note: Callable[[str], None],
        fresh: bool = False,
        cached_only: bool = False,
    ) -> None:
        self._settings, self._model = settings, model
        self._fetch, self._note, self._cached_only = fetch, note, cached_only
        self._keeps = cache is not None
        self._stack = ExitStack()
        self._opened: OpenAIProvider | None = None
        self._asking = CachingProvider(model.endpoint, cache, self._open, fresh=fresh)

    @property
    def provider(self) -> Provider:
        """Whatever answers the questions of the run."""
        return WordLists() if self._model.is_none else self._asking

    @property
    def tally(self) -> Tally:
        """How the questions so far were answered."""
        return self._asking.tally

    def record(self, calls: int) -> ModelRecord:
        """What the output says of the model.

        Args:
            calls: How many calls the answers of the run took, now or when they were first given.
        """
        if calls:
            answering = Answering.ANSWERED
        elif self._opened is None:
            answering = Answering.UNASKED
        else:
            answering = Answering.SILENT if self._opened.reached else Answering.UNREACHED
        return self._model.record.model_copy(update={"answering": answering})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def _open(self) -> Provider:
        if self._cached_only:
            raise EndpointError(
                "not in the cache, and --cached-only forbids to ask the model; run it without"
            )
        endpoint = self._model.endpoint
        if self._model.local is not None or self._model.file is not None:
            endpoint = self._serve(endpoint)
        from checker.asking.openai_provider import OpenAIProvider

        self._opened = self._stack.enter_context(OpenAIProvider(endpoint))
        return self._opened

    def _serve(self, endpoint: Endpoint) -> Endpoint:
        from checker.local_model.prefix import PrefixStore
        from checker.local_model.server import LocalServer, ServerConfig

        local, file = self._model.local, self._model.file
        if local is not None:
            path = self._fetch(local)
        else:
            assert file is not None
            path = file.path
        self._note(f"loading {self._model.record.name}")
        states = self._states()
        config = ServerConfig(state_dir=f"{states}{os.sep}" if states else "")
        server = self._stack.enter_context(LocalServer(path, endpoint.model, config))
        if states is not None:
            version = importlib.metadata.version("xllamacpp")
            PrefixStore(states).prepare(
                server.base_url,
                server.api_key,
                endpoint.model,
                f"{endpoint.identity} xllamacpp {version} {config.n_ctx}",
                first_turns(self._model.profile),
            )
        return endpoint.model_copy(
            update={"base_url": server.base_url, "api_key": SecretStr(server.api_key)}
        )

    def _states(self) -> Path | None:
        """Where the server's state is kept; None when nothing may be kept, or nothing can be."""
        if not self._keeps:
            return None
        folder = self._settings.cache_dir / "prefixes"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return None
        return folder


def first_turns(profile: Profile) -> list[dict[str, str]]:
    """The turns that every question of the profile begins with, and a first question."""
    prompt = load_prompt(profile.prompt)
    turns = [{"role": "system", "content": prompt.system}]
    for message in prompt.messages(prompt.examples[0].part):
        turns.append({"role": message.role, "content": message.content})
    return turns
