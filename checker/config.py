"""Settings: from flags, else the environment, else a configuration file, else the default.

The files are ``[tool.checker]`` in a ``pyproject.toml`` of the working folder, else
``checker/config.toml`` in the user's configuration folder. No file holds an API key; it comes from
the environment, and only for an endpoint that was named.

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

_KEYS = frozenset(
    {"model", "model_file", "base_url", "profile", "cache_dir", "api_key_env", "timeout"}
)
_VARIABLES = {key: f"CHECKER_{key.upper()}" for key in _KEYS}


class ProfileChoice(StrEnum):
    """``auto`` is ``passage`` for a server on this machine and ``article`` for any other."""

    AUTO = "auto"
    PASSAGE = "passage"
    ARTICLE = "article"


@dataclass(frozen=True)
class Settings:
    """What a run was told.

    Attributes:
        model: Name of a local model, or of the endpoint's; None for the default.
        model_file: A GGUF file to run instead of a named model.
        base_url: An OpenAI-compatible endpoint; None for the local model.
        base_url_source: Where the endpoint was named, for the note on stderr.
        profile: How much to ask at a time.
        cache_dir: Where answers and models are kept.
        api_key: For the endpoint; None sends none.
        timeout: Longest wait for one response, in seconds.
    """

    model: str | None
    model_file: Path | None
    base_url: str | None
    base_url_source: str
    profile: ProfileChoice
    cache_dir: Path
    api_key: str | None
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
    for key in _KEYS:
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
    for other, why in (
        ("base_url", "a model file runs on this machine, a base URL names another server"),
        ("model", "the one is a file, the other the name of a model"),
    ):
        if "model_file" in found and other in found:
            if nearness["model_file"] == nearness[other]:
                raise UsageError(
                    f"{source['model_file']} and {source[other]} exclude each other: {why}"
                )
            del found[max("model_file", other, key=nearness.__getitem__)]
    return Settings(
        model=found.get("model"),
        model_file=_path(found["model_file"]) if "model_file" in found else None,
        base_url=found.get("base_url"),
        base_url_source=source["base_url"] if "base_url" in found else "",
        profile=_profile(found.get("profile", "auto"), source.get("profile", "")),
        cache_dir=_cache_dir(found.get("cache_dir")),
        api_key=_api_key(found, environment),
        timeout=_timeout(found.get("timeout", "120"), source.get("timeout", "")),
    )


def _from_file(environment: Mapping[str, str]) -> tuple[dict[str, str], str]:
    project = Path("pyproject.toml")
    tools = _read(project).get("tool") if project.is_file() else None
    table = tools.get("checker") if isinstance(tools, dict) else None
    name = "pyproject.toml"
    if table is None:
        user = _user_config(environment)
        if user is None:
            return {}, ""
        table, name = _read(user), str(user)
    if not isinstance(table, dict):
        raise ConfigError(f"{name}: tool.checker is not a table")
    for key, value in table.items():
        if key not in _KEYS:
            known = ", ".join(sorted(_KEYS))
            raise ConfigError(f"{name}: unknown setting {key!r}; the settings are {known}")
        number = key == "timeout" and isinstance(value, int | float)
        if not (isinstance(value, str) or number) or isinstance(value, bool):
            wanted = "a number of seconds" if key == "timeout" else "a text in quotation marks"
            raise ConfigError(f"{name}: the setting {key!r} is to be {wanted}")
    return {key: str(value) for key, value in table.items()}, name


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
