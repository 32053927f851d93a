"""What holds for every rule."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from rules.claims import example_of

from checker.engine import compare
from checker.lattice import LATTICE
from checker.models import Severity
from checker.rules import Rule, Stability, all_rules, find_rule
from checker.rules.base import SECTIONS

FAMILIES = {"STA", "WIL", "QTY", "DAT", "LOC", "PAR", "ATT", "QUO", "POS", "CHR", "HED"}

each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def test_the_families_of_the_first_release_are_there() -> None:
    assert {"STA", "WIL", "QTY", "DAT", "LOC", "PAR"} <= {rule.family() for rule in all_rules()}


def test_codes_and_names_are_unique() -> None:
    for attribute in ("code", "name"):
        counted = Counter(getattr(rule, attribute) for rule in all_rules())
        assert max(counted.values()) == 1


def test_every_rule_of_the_lattice_exists() -> None:
    assert {cell.rule for cell in LATTICE.values()} <= {rule.code for rule in all_rules()}


@each_rule
def test_code_and_name_have_their_form(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.family() in FAMILIES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)


@each_rule
def test_module_is_named_for_the_rule(rule: Rule) -> None:
    module = type(rule).__module__.rpartition(".")[2]
    assert module == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


@each_rule
def test_severity_stability_and_since_are_given(rule: Rule) -> None:
    assert isinstance(rule.severity, Severity)
    assert isinstance(rule.stability, Stability)
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)


@each_rule
def test_documentation_has_its_sections_in_order(rule: Rule) -> None:
    sections = rule.documentation()
    assert tuple(sections) == ("", *SECTIONS)
    assert all(sections.values())
    assert rule.summary().endswith(".")


@each_rule
def test_the_example_is_found_by_the_rule(rule: Rule) -> None:
    first, second = example_of(rule)
    found = compare([first, second])
    assert [finding.rule for finding in found.findings] == [rule.code], found
    assert found.findings[0].severity is rule.severity or rule.code in {"STA001", "STA003"}


@each_rule
def test_the_message_names_the_speakers_and_is_one_sentence(rule: Rule) -> None:
    first, second = example_of(rule)
    finding = compare([first, second]).findings[0]
    for side in (first, second):
        assert side.attribution.speaker.canonical in finding.message
    assert finding.message.endswith(".") and finding.message[0].isupper()
    assert ". " not in finding.message
    assert finding.next_step.endswith(".") and finding.next_step[0].isupper()


@each_rule
def test_a_rule_is_found_by_code_and_by_name(rule: Rule) -> None:
    assert find_rule(rule.code.lower()) is rule
    assert find_rule(rule.name.upper()) is rule


def test_no_rule_has_an_unknown_code() -> None:
    assert find_rule("XXX999") is None
    assert find_rule("") is None
