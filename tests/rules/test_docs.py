"""The pages made from the code are up to date."""

from __future__ import annotations

import pytest

from checker.rules import all_rules
from evals.docs import FOLDER, pages


@pytest.mark.parametrize("name", sorted(pages()))
def test_page_is_what_the_code_says(name: str) -> None:
    path = FOLDER / name
    made = path.read_text(encoding="utf-8") if path.exists() else ""
    assert made == pages()[name], "run `python -m evals.docs`"


def test_every_rule_has_its_heading() -> None:
    text = pages()["rules.md"]
    assert all(f"## {rule.code} {rule.name}\n" in text for rule in all_rules())
