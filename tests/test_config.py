from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from checker.config import NO_MODEL, OPENAI_URL, ProfileChoice, Settings, load_settings
from checker.errors import CheckerError, ConfigError, UsageError


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, in which no configuration of the developer's own is found."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def load(environment: Mapping[str, str] | None = None, **flags: str | None) -> Settings:
    return load_settings(flags, environment or {})


def project(content: str) -> None:
    Path("pyproject.toml").write_text(content, encoding="utf-8")


def test_without_a_word_from_anybody_the_model_is_the_local_one() -> None:
    settings = load({"OPENAI_API_KEY": "sk-1", "OPENAI_BASE_URL": "http://192.0.2.1"})
    assert (settings.model, settings.model_file, settings.base_url) == (None, None, None)
    assert settings.api_key is None
    assert settings.profile is ProfileChoice.AUTO


def test_a_flag_goes_before_a_variable_and_a_variable_before_a_file() -> None:
    project('[tool.checker]\nmodel = "file"\nprofile = "article"\ntimeout = 30\n')
    assert load().model == "file"
    assert load({"CHECKER_MODEL": "variable"}).model == "variable"
    assert load({"CHECKER_MODEL": "variable"}, model="flag").model == "flag"
    assert load().profile is ProfileChoice.ARTICLE
    assert load().timeout == 30.0


def test_an_empty_variable_says_nothing() -> None:
    project('[tool.checker]\nmodel = "file"\n')
    assert load({"CHECKER_MODEL": ""}).model == "file"


def test_the_projects_file_goes_before_the_users(empty_folder: Path) -> None:
    user = empty_folder / "user.toml"
    user.write_text('model = "user"\n')
    environment = {"CHECKER_CONFIG": str(user)}
    project('[tool.other]\nmodel = "x"\n')
    assert load(environment).model == "user"
    project('[tool.checker]\nmodel = "project"\n')
    assert load(environment).model == "project"


@pytest.mark.parametrize("content", ['tool = "box"\n', "", "[project]\nname = 'x'\n"])
def test_somebody_elses_project_file_is_no_obstacle(content: str) -> None:
    project(content)
    assert load().model is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[tool.checker]\nmodle = 'm'\n", "unknown setting 'modle'"),
        ("[tool.checker]\nmodel = ['m']\n", "'model' is to be a text"),
        ("[tool.checker]\nmodel = true\n", "'model' is to be a text"),
        ("[tool.checker]\ntimeout = true\n", "'timeout' is to be a number"),
        ("[tool.checker]\nkey_over_http = 'yes'\n", "'key_over_http' is to be true or false"),
        ("[tool.checker]\ntimeout = -1\n", "timeout in pyproject.toml: '-1'"),
        ("[tool.checker]\nprofile = 'big'\n", "profile in pyproject.toml"),
        ("[tool]\nchecker = 3\n", "tool.checker is not a table"),
        ("[tool.checker\n", "is not valid TOML"),
        ("[tool.checker]\napi_key = 'sk-1'\n", "unknown setting 'api_key'"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(content: str, said: str) -> None:
    project(content)
    with pytest.raises(ConfigError) as caught:
        load()
    assert "pyproject.toml" in caught.value.message
    assert said in caught.value.message
    assert "sk-1" not in caught.value.message


@pytest.mark.parametrize("value", ["soon", "0", "-3", "nan", "inf", "86400"])
def test_a_timeout_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(ConfigError, match="--timeout"):
        load(timeout=value)


def test_the_nearer_of_a_file_and_a_server_wins() -> None:
    project('[tool.checker]\nbase_url = "http://192.0.2.1/v1"\nmodel = "m"\n')
    local = load(model_file="m.gguf")
    assert (local.model_file, local.base_url, local.base_url_source) == (Path("m.gguf"), None, "")
    assert local.model is None
    remote = load({"CHECKER_MODEL_FILE": "m.gguf"}, base_url="http://192.0.2.2/v1")
    assert (remote.model_file, remote.base_url) == (None, "http://192.0.2.2/v1")
    assert (remote.model, remote.base_url_source) == ("m", "--base-url")


def test_another_model_of_the_configured_server_is_a_flag_away() -> None:
    project('[tool.checker]\nbase_url = "http://192.0.2.1/v1"\nmodel = "m"\n')
    settings = load(model="n")
    assert (settings.model, settings.base_url) == ("n", "http://192.0.2.1/v1")
    assert settings.base_url_source == "base_url in pyproject.toml"


@pytest.mark.parametrize("other", ["base_url", "model"])
def test_two_models_named_in_one_breath_exclude_each_other(other: str) -> None:
    with pytest.raises(UsageError, match=f"--model-file and --{other.replace('_', '-')} exclude"):
        load(model_file="m.gguf", **{other: "http://192.0.2.1/v1"})


@pytest.mark.parametrize(
    ("base_url", "sent"),
    [(OPENAI_URL, "sk-openai"), (f"{OPENAI_URL}/", "sk-openai"), ("http://192.0.2.1/v1", None)],
)
def test_the_key_of_openai_goes_to_openai_only(base_url: str, sent: str | None) -> None:
    assert load({"OPENAI_API_KEY": "sk-openai"}, base_url=base_url, model="m").api_key == sent


def test_a_key_is_the_one_that_was_named_for_it() -> None:
    environment = {"CHECKER_API_KEY": "sk-own", "MINE": "sk-mine", "OPENAI_API_KEY": "sk-openai"}
    assert load(environment, base_url=OPENAI_URL).api_key == "sk-own"
    assert load(environment, base_url=OPENAI_URL, api_key_env="MINE").api_key == "sk-mine"
    assert load(environment).api_key is None
    for name in ("NOBODYS", "EMPTY"):
        with pytest.raises(ConfigError, match=name):
            load({"EMPTY": ""}, base_url=OPENAI_URL, api_key_env=name)


@pytest.mark.parametrize("line", ['api_key_env = "MINE"', "key_over_http = true"])
def test_what_is_the_users_own_to_say_no_project_file_says(line: str, empty_folder: Path) -> None:
    user = empty_folder / "user.toml"
    user.write_text(f'base_url = "http://192.0.2.1/v1"\n{line}\n')
    environment = {"MINE": "sk-mine", "CHECKER_CONFIG": str(user)}
    settings = load(environment)
    assert settings.key_over_http or settings.api_key == "sk-mine"
    project(f'[tool.checker]\nbase_url = "http://192.0.2.1/v1"\n{line}\n')
    with pytest.raises(ConfigError, match=r"pyproject\.toml may not set"):
        load(environment)
    name = line.split()[0]
    value = "yes" if name == "key_over_http" else "MINE"
    assert load({**environment, f"CHECKER_{name.upper()}": value}).base_url


def test_without_a_model_nothing_farther_away_names_one() -> None:
    project('[tool.checker]\nbase_url = "http://192.0.2.1/v1"\n')
    settings = load(model=NO_MODEL)
    assert (settings.model, settings.base_url, settings.base_url_source) == (NO_MODEL, None, "")
    project('[tool.checker]\nmodel_file = "m.gguf"\n')
    assert load(model=NO_MODEL).model_file is None
    project(f'[tool.checker]\nmodel = "{NO_MODEL}"\n')
    assert load().model == NO_MODEL
    assert load(base_url="http://192.0.2.1/v1", model="m").model == "m"
    with pytest.raises(UsageError, match="--no-model and --base-url exclude"):
        load(model=NO_MODEL, base_url="http://192.0.2.1/v1")


def test_settings_do_not_show_what_is_secret() -> None:
    settings = load({"CHECKER_API_KEY": "sk-own"}, base_url="http://me:pass@192.0.2.1/v1")
    assert "sk-own" not in repr(settings)
    assert "pass" not in repr(settings)


def test_a_home_that_nobody_has_is_one_clear_line() -> None:
    with pytest.raises(CheckerError, match="no home folder"):
        load(cache_dir="~nobody-of-this-name/x")
