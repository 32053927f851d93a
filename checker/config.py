"""Settings: from flags, else the environment, else a configuration file, else the default.

The files are ``[tool.checker]`` in a ``pyproject.toml`` of the working folder, else
``checker/config.toml`` in the user's configuration folder. No file holds an API key; it comes from
the environment, and only for an endpoint that was named. Which variable holds it, and that it may
go over a connection that anybody can read, only the user says: a ``pyproject.toml`` may have come
with a folder of somebody else's articles.

What is said nearer wins as a whole: a model file on the command line is not sent to a server that a
configuration file names.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from checker.errors import ConfigError, UsageError

OPENAI_URL = "https://api.openai.com/v1"
"""The one address to which ``OPENAI_API_KEY`` is ever sent, and only when it is named."""

NO_MODEL = "none"
"""What stands for a model's name where none is to be asked at all."""

SETTINGS = frozenset(
    {
        "model",
        "model_file",
        "base_url",
        "profile",
        "cache_dir",
        "api_key_env",
        "key_over_http",
        "timeout",
    }
)
"""The names of the settings, as a configuration file has them."""
_USERS_OWN = frozenset({"api_key_env", "key_over_http"})
"""What no ``pyproject.toml`` decides: whose secrets are sent, and how."""
_VARIABLES = {key: f"CHECKER_{key.upper()}" for key in SETTINGS}


class ProfileChoice(StrEnum):
    """``auto`` is ``passage`` for a server on this machine and ``article`` for any other."""

    AUTO = "auto"
    PASSAGE = "passage"
    ARTICLE = "article"


@dataclass(frozen=True)
class Settings:
    """What a run was told.

    Attributes:
        model: Name of a local model, or of the endpoint's; None for the default; ``NO_MODEL`` for
            none at all.
        model_file: A GGUF file to run instead of a named model.
        base_url: An OpenAI-compatible endpoint; None for the local model.
        base_url_source: Where the endpoint was named, for the note on stderr.
        profile: How much to ask at a time.
        cache_dir: Where answers and models are kept.
        api_key: For the endpoint; None sends none.
        key_over_http: Whether the key may be sent to another machine over plain http.
        timeout: Longest wait for one response, in seconds.
    """

    model: str | None
    model_file: Path | None
    base_url: str | None
    base_url_source: str
    profile: ProfileChoice
    cache_dir: Path
    api_key: str | None
    key_over_http: bool
    timeout: float

    def __repr__(self) -> str:
        """Without the key and without what a URL may hold."""
        return f"Settings(model={self.model!r}, profile={self.profile.value!r})"


def load_settings(
    flags: Mapping[str, str | None], environment: Mapping[str, str] | None = None
) -> Settings:
    """The settings of a run.

    Args:
        flags: What the command line says, by setting; None where it says nothing.
        environment: The process's own when None.

    Raises:
        ConfigError: A file or a variable is wrong; the line names it.
        UsageError: Two settings exclude each other.
    """
    environment = os.environ if environment is None else environment
    from_file, file_name = _from_file(environment)
    found: dict[str, str] = {}
    source: dict[str, str] = {}
    nearness: dict[str, int] = {}
    for key in SETTINGS:
        for level, (value, where) in enumerate(
            (
                (flags.get(key), f"--{key.replace('_', '-')}"),
                (environment.get(_VARIABLES[key]) or None, _VARIABLES[key]),
                (from_file.get(key), f"{key} in {file_name}"),
            )
        ):
            if value is not None:
                found[key], source[key], nearness[key] = value, where, level
                break
    unasked = found.get("model") == NO_MODEL
    if unasked and nearness["model"] == 0:
        source["model"] = "--no-model"
    for one, other, why in (
        *((("model", "base_url", _NO_MODEL_AND_A_SERVER),) if unasked else ()),
        ("model_file", "base_url", "a model file runs on this machine, a base URL names a server"),
        ("model_file", "model", "the one is a file, the other the name of a model"),
    ):
        if one in found and other in found:
            if nearness[one] == nearness[other]:
                raise UsageError(f"{source[one]} and {source[other]} exclude each other: {why}")
            del found[max(one, other, key=nearness.__getitem__)]
    for key in _USERS_OWN & found.keys():
        if nearness[key] == _FILE and file_name == _PROJECT:
            raise ConfigError(
                f"{_PROJECT} may not set {key!r}, since it may be somebody else's: set it with "
                f"--{key.replace('_', '-')}, {_VARIABLES[key]} or your own configuration file"
            )
    return Settings(
        model=found.get("model"),
        model_file=_path(found["model_file"]) if "model_file" in found else None,
        base_url=found.get("base_url"),
        base_url_source=source["base_url"] if "base_url" in found else "",
        profile=_profile(found.get("profile", "auto"), source.get("profile", "")),
        cache_dir=_cache_dir(found.get("cache_dir")),
        api_key=_api_key(found, environment),
        key_over_http=_yes(found.get("key_over_http", "no"), source.get("key_over_http", "")),
        timeout=_timeout(found.get("timeout", "120"), source.get("timeout", "")),
    )


_NO_MODEL_AND_A_SERVER = "without a model no server is asked"
_PROJECT = "pyproject.toml"
_FILE = 2
"""The level of the configuration files: the farthest."""


def _from_file(environment: Mapping[str, str]) -> tuple[dict[str, str], str]:
    project = Path(_PROJECT)
    tools = _read(project).get("tool") if project.is_file() else None
    table = tools.get("checker") if isinstance(tools, dict) else None
    name = _PROJECT
    if table is None:
        user = _user_config(environment)
        if user is None:
            return {}, ""
        table, name = _read(user), str(user)
    if not isinstance(table, dict):
        raise ConfigError(f"{name}: tool.checker is not a table")
    for key, value in table.items():
        if key not in SETTINGS:
            known = ", ".join(sorted(SETTINGS))
            raise ConfigError(f"{name}: unknown setting {key!r}; the settings are {known}")
        kinds, wanted = _KINDS.get(key, ((str,), "a text in quotation marks"))
        if type(value) not in kinds:
            raise ConfigError(f"{name}: the setting {key!r} is to be {wanted}")
    return {key: str(value) for key, value in table.items()}, name


_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "timeout": ((int, float, str), "a number of seconds"),
    "key_over_http": ((bool,), "true or false"),
}
"""What a file may give for a setting that is no text."""


def _user_config(environment: Mapping[str, str]) -> Path | None:
    """The user's file: the one that ``CHECKER_CONFIG`` names, or the usual one if it is there."""
    if named := environment.get("CHECKER_CONFIG"):
        return _path(named)
    import platformdirs

    usual = platformdirs.user_config_path("checker") / "config.toml"
    return usual if usual.is_file() else None


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None


def _path(value: str) -> Path:
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise ConfigError(f"there is no home folder for {value}: write the whole path") from None


def _profile(value: str, where: str) -> ProfileChoice:
    try:
        return ProfileChoice(value)
    except ValueError:
        choices = ", ".join(choice.value for choice in ProfileChoice)
        raise ConfigError(f"{where}: unknown profile {value!r}; choose one of {choices}") from None


def _yes(value: str, where: str) -> bool:
    known = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    if (answer := known.get(value.lower())) is None:
        raise ConfigError(f"{where}: {value!r} is neither yes nor no")
    return answer


def _timeout(value: str, where: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0
    if not 0 < seconds < 86_400:
        raise ConfigError(f"{where}: {value!r} is not a number of seconds between 0 and 86400")
    return seconds


def _cache_dir(value: str | None) -> Path:
    if value:
        return _path(value)
    import platformdirs

    return platformdirs.user_cache_path("checker")


def _api_key(found: Mapping[str, str], environment: Mapping[str, str]) -> str | None:
    if "base_url" not in found:
        return None
    if "api_key_env" in found:
        name = found["api_key_env"]
        if key := environment.get(name):
            return key
        raise ConfigError(f"the environment has no variable {name}, which is to hold the key")
    if key := environment.get("CHECKER_API_KEY"):
        return key
    if found["base_url"].rstrip("/") == OPENAI_URL:
        return environment.get("OPENAI_API_KEY")
    return None
