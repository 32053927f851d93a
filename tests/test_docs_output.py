"""The page on the JSON document shows records that the program could print."""

from __future__ import annotations

import json
import re
from pathlib import Path

from checker.document import Document
from checker.story.origins import Corroboration, Origin
from checker.story.timeline import StoryEvent

PAGE = (Path(__file__).parent.parent / "docs" / "output.md").read_text(encoding="utf-8")


def test_every_field_of_the_document_is_told() -> None:
    told = set(re.findall(r"`(\w+)`", "\n".join(re.findall(r"^\| .*", PAGE, re.MULTILINE))))
    assert set(Document.model_fields) - {"schema_version"} <= told


def test_the_examples_are_records() -> None:
    origin, corroboration, event = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    Origin.model_validate_json(origin.removeprefix('"origin": '))
    Corroboration.model_validate_json(corroboration.removeprefix('"corroboration": '))
    found = StoryEvent.model_validate(json.loads(event))
    assert StoryEvent.model_validate_json(found.model_dump_json()) == found
