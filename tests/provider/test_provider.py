"""The description of an endpoint: what is refused, and what it never shows."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import SecretStr, ValidationError

from checker.asking.provider import Endpoint


def endpoint(base_url: str = "http://127.0.0.1:8080/v1", **options: object) -> Endpoint:
    return Endpoint.model_validate({"base_url": base_url, "model": "m", **options})


@pytest.mark.parametrize(
    ("base_url", "on_this_machine"),
    [
        ("http://127.0.0.1:8080/v1", True),
        ("http://127.9.9.9/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://LOCALHOST/v1", True),
        ("http://localhost.example/v1", False),
        ("http://127.0.0.1.example/v1", False),
        ("http://127.0.0.1@example.org/v1", False),
        ("http://192.168.0.7/v1", False),
        ("http://0.0.0.0/v1", False),
    ],
)
def test_which_servers_are_on_this_machine(base_url, on_this_machine):
    assert endpoint(base_url).loopback is on_this_machine


@pytest.mark.parametrize(
    ("base_url", "address"),
    [
        ("https://api.example.org/v1/", "https://api.example.org/v1"),
        ("https://reader:hunter2@api.example.org:8443/v1", "https://api.example.org:8443/v1"),
        ("https://api.example.org/v1?key=hunter2#hunter2", "https://api.example.org/v1"),
        ("http://[::1]:9/v1", "http://[::1]:9/v1"),
    ],
)
def test_an_address_holds_no_secret(base_url, address):
    assert endpoint(base_url).address == address


def test_nothing_that_is_printed_holds_a_secret():
    shown = endpoint("http://reader:hunter2@example.org/v1", api_key=SecretStr("sk-secret"))
    for text in (repr(shown), str(shown), shown.identity, shown.address, str(shown.parameters)):
        assert "hunter2" not in text
        assert "sk-secret" not in text
    assert set(shown.secrets) == {"hunter2", "sk-secret"}


@pytest.mark.parametrize("base_url", ["", "ftp://hunter2@x", "x/hunter2", "http://", "/hunter2"])
def test_an_address_that_is_none_is_refused_without_repeating_it(base_url):
    with pytest.raises(ValidationError, match="not an http:// or https:// address") as caught:
        endpoint(base_url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("key", ["", "ключ", "sk-a b", "sk-a\n"])
def test_a_key_that_fits_no_header_is_refused_without_repeating_it(key):
    with pytest.raises(ValidationError, match="characters that no API key has") as caught:
        endpoint(api_key=key)
    assert not key or key not in str(caught.value)


def test_what_changes_an_answer_is_among_the_parameters():
    plain = endpoint()
    assert endpoint(seed=1).parameters != plain.parameters
    assert endpoint(temperature=0.5).parameters != plain.parameters
    assert endpoint(json_mode="prompt").parameters != plain.parameters
    assert endpoint(timeout_s=1, max_concurrency=1).parameters == plain.parameters


def test_an_identity_names_model_and_server_unless_it_is_given():
    assert endpoint().identity == "m at http://127.0.0.1:8080/v1"
    assert endpoint(identity="sha256:0").identity == "sha256:0"


def test_describing_an_endpoint_imports_no_client():
    code = (
        "import sys, checker.asking.provider;"
        "sys.exit(bool({'openai', 'instructor'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
