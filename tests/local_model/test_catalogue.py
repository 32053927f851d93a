from __future__ import annotations

import re

import pytest

from checker.errors import UsageError
from checker.local_model.catalogue import CATALOGUE, DEFAULT_MODEL, LocalModel, find_model
from checker.local_model.wheels import read_lock


@pytest.mark.parametrize("model", CATALOGUE.values(), ids=lambda model: model.name)
def test_every_model_is_pinned_and_its_parts_add_up(model: LocalModel) -> None:
    assert re.fullmatch("[0-9a-f]{64}", model.sha256)
    parts = read_lock(model.parts_lock)
    assert len(set(parts)) == len(parts) == -(-model.size // model.part_size)
    numbers = [int(re.findall(r"part(\d+)==", part.package)[0]) for part in parts]
    assert numbers == list(range(1, len(parts) + 1))


def test_a_model_is_found_by_name_and_an_unknown_name_tells_the_known_ones() -> None:
    assert find_model(DEFAULT_MODEL.name) is DEFAULT_MODEL
    with pytest.raises(UsageError, match=re.escape(DEFAULT_MODEL.name)):
        find_model("gpt")


def test_a_lock_with_an_unpinned_package_is_refused(tmp_path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("something==1.0\n")
    with pytest.raises(ValueError, match="not a pinned package"):
        read_lock(lock)
