"""The published schema of the output."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from checker.render import RenderInput, render
from checker.schemas import OUTPUT_SCHEMA, written_schema

Make = Callable[..., RenderInput]


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema: dict[str, Any] = json.loads(OUTPUT_SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_the_committed_schema_is_the_documents() -> None:
    committed = OUTPUT_SCHEMA.read_text(encoding="utf-8")
    assert committed == written_schema(), "run `python -m checker.schemas` and read the difference"


def test_real_output_is_valid(make: Make, validator: Draft202012Validator) -> None:
    for run in (make(), make(findings=(), failures=()), make(coverage=None, findings=())):
        validator.validate(json.loads(render("json", run, colour=False, width=80)))


def test_output_with_a_field_too_many_or_too_few_is_not(
    everything: RenderInput, validator: Draft202012Validator
) -> None:
    document = json.loads(render("json", everything, colour=False, width=80))
    assert not validator.is_valid({**document, "verdict": "fine"})
    del document["claims"][0]["quote"]["start"]
    assert not validator.is_valid(document)


def test_every_field_stands_in_the_order_of_the_schema(everything: RenderInput) -> None:
    document = json.loads(render("json", everything, colour=False, width=80))
    schema = json.loads(OUTPUT_SCHEMA.read_text(encoding="utf-8"))
    assert list(document) == list(schema["properties"])
    assert list(document["claims"][0]) == list(schema["$defs"]["ClaimRecord"]["properties"])
