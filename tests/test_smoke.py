"""The real default model, from its file to a finding, through the command line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cli.tools import Listener, run, tempting

from checker.config import load_settings
from checker.local_model.catalogue import DEFAULT_MODEL
from checker.local_model.fetch import fetch
from checker.local_model.store import StateKind, model_path, models_dir, state

AGREED = "Anna Reyes has agreed to a meeting with Tom Brandt in Port Ellis"
UNPLANNED = "At this moment, no meeting between Reyes and Brandt is on the schedule"
OPEN = (
    "The orchestra of Port Ellis wore green in February.",
    "The lamps had been dimmed a week before.",
    "Both the painters and the gilders were fond of the port.",
)
FRONT = "---\npublished: 2031-03-05\noutlet: The Ellis Post\n---\n"
BODY = f"""\
“{AGREED},” Lena Hale, the spokeswoman of the ferry company, told reporters on Tuesday.

“{UNPLANNED},” Omar Castell, a spokesman of the union, said on Wednesday.

{OPEN[0]} {OPEN[1]}

{OPEN[2]}
"""


@pytest.fixture(scope="module")
def cache_dir() -> Path:
    """The user's own cache folder, which has the model; fetched only where tests run unattended."""
    folder = load_settings({}).cache_dir
    if os.environ.get("CI") == "true":
        fetch(DEFAULT_MODEL, models_dir(folder))
    elif state(DEFAULT_MODEL, models_dir(folder)).kind is not StateKind.PRESENT:
        pytest.skip(f"{DEFAULT_MODEL.name} is not on this machine: run `checker model fetch`")
    return folder


@pytest.mark.model
def test_the_default_model_finds_a_planted_contradiction(cache_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(FRONT + BODY, encoding="utf-8")
    own = tmp_path / "cache"
    own.mkdir()
    # The model is the user's; the answers are this test's own, and begin empty.
    models_dir(own).mkdir()
    original = model_path(DEFAULT_MODEL, models_dir(cache_dir))
    model_path(DEFAULT_MODEL, models_dir(own)).symlink_to(original.absolute())
    options = ("--cache-dir", own, "--format", "json")
    with Listener() as listener:
        env = tempting(listener.address)
        cold = run("check", "ferry.txt", *options, cwd=tmp_path, env=env)
    assert cold.status == 1, cold.stderr
    assert listener.connections == 0
    document = cold.document
    assert document["failures"] == []
    assert document["model"]["name"] == DEFAULT_MODEL.name
    # The words settle what is planted; these name no known event, and the model is asked of each.
    assert document["usage"]["calls"] >= len(OPEN)
    events = {claim["quote"]["text"]: claim["event"] for claim in document["claims"]}
    for words in OPEN:
        assert events[words]["trigger"]["text"] in words
    (finding,) = document["findings"]
    sides = (finding["primary"], finding["secondary"])
    assert [side["speaker"] for side in sides] == ["Lena Hale", "Omar Castell"]
    assert [side["text"] for side in sides] == [AGREED, UNPLANNED]
    assert all(BODY[side["start"] : side["end"]] == side["text"] for side in sides)

    warm = run("check", "ferry.txt", *options, "--cached-only", cwd=tmp_path)
    assert (warm.status, warm.stdout) == (cold.status, cold.stdout)
