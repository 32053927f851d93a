"""The passage cache: keys, what a hostile or damaged store can do, and going on without one."""

from __future__ import annotations

import os
import pickle
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import diskcache
import pytest
from diskcache.core import MODE_BINARY, MODE_PICKLE, MODE_RAW, MODE_TEXT
from hypothesis import given
from hypothesis import strategies as st

from checker.asking.cache import PassageCache, cache_key
from checker.errors import StoreError

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # Lone surrogates too: a broken file must not break its key.
    | st.text(st.characters(codec=None), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=10,
)


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "passages"


@pytest.fixture
def cache(folder: Path, warnings: list[str]) -> Iterator[PassageCache]:
    with PassageCache(folder, warn=warnings.append) as opened:
        yield opened


def plant(folder: Path, sql: str, *values: object) -> None:
    """Write to the store behind the cache's back."""
    with closing(sqlite3.connect(folder / "cache.db")) as connection, connection:
        connection.execute(sql, values)


# --- keys ---------------------------------------------------------------------------------------


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), JSON, min_size=1, max_size=4))
def test_a_key_does_not_depend_on_the_order_of_its_parts(parts):
    key = cache_key(**parts)
    assert key == cache_key(**dict(reversed(parts.items())))
    assert len(key) == 64
    assert set(key) <= set("0123456789abcdef")


@given(JSON, JSON)
def test_different_parts_give_different_keys(one, other):
    same = repr(one) == repr(other)
    assert (cache_key(part=one) == cache_key(part=other)) is same or one == other
    assert cache_key(part=one) != cache_key(other=one)


def test_parts_do_not_run_into_each_other():
    assert cache_key(a="x", b="") != cache_key(a="", b="x")
    assert cache_key(a='x","b":"y') != cache_key(a="x", b="y")


def test_a_key_stays_the_same_for_ever():
    assert cache_key(model="m", text="é") == (
        "81dda8faa2a516acd9100e50cde2549a8c83992eab563d9b4aee98ecc250b7ab"
    )


def test_what_is_not_json_has_no_key():
    with pytest.raises(ValueError, match="JSON"):
        cache_key(part=float("nan"))


# --- keeping ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [{"claims": [{"text": "“né” \U0001f600\r\n"}]}, [], {}, 0, False, "", "x" * 2_000_000]
)
def test_what_was_put_comes_back_also_in_another_process_life(cache, folder, warnings, value):
    assert cache.get("k") is None
    cache.put("k", value)
    assert cache.get("k") == value
    cache.close()
    with PassageCache(folder, warn=warnings.append) as again:
        assert again.get("k") == value
    assert warnings == []


def test_stats_count_entries_hits_and_misses(cache):
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("b", 3)
    assert [cache.get(key) for key in "abc"] == [1, 3, None]
    stats = cache.stats()
    assert (stats.usable, stats.entries, stats.hits, stats.misses) == (True, 2, 2, 1)
    assert stats.size > 0


def test_the_store_stays_within_its_limit(folder, warnings):
    limit = 2_000_000
    with PassageCache(folder, limit, warn=warnings.append) as cache:
        for number in range(60):
            cache.put(f"k{number}", "x" * 100_000)
        assert cache.stats().size < 2 * limit
        assert cache.get("k59") is not None
        assert cache.get("k0") is None


def test_threads_may_share_a_cache(cache):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: cache.put(str(number), number), range(40)))
        assert list(pool.map(lambda number: cache.get(str(number)), range(40))) == list(range(40))


def test_clearing_removes_everything_and_leaves_a_usable_cache(cache):
    cache.put("k", 1)
    cache.clear()
    assert cache.get("k") is None
    cache.put("k", 2)
    assert cache.get("k") == 2


def test_importing_the_module_does_not_import_the_store():
    code = "import sys, checker.asking.cache; sys.exit('diskcache' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


# --- permissions --------------------------------------------------------------------------------


def test_only_the_owner_can_open_the_folder(cache, folder):
    cache.put("k", 1)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_others_can_open_is_closed_to_them(cache, folder):
    folder.mkdir(parents=True, mode=0o755)
    folder.chmod(0o777)
    cache.put("k", 1)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_with_other_files_is_left_alone(cache, folder, warnings):
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    (folder / "thesis.txt").write_text("mine")
    cache.put("k", 1)
    assert cache.get("k") is None
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]
    assert len(warnings) == 1


# --- a hostile store ----------------------------------------------------------------------------


class Bomb:
    """Unpickled, it makes a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self):
        return (Path.touch, (self.target,))


def test_the_bomb_of_the_next_test_is_live(tmp_path):
    pickle.loads(pickle.dumps(Bomb(tmp_path / "boom")))
    assert (tmp_path / "boom").exists()


@pytest.mark.parametrize("in_file", [False, True])
def test_a_pickle_planted_in_the_store_is_never_loaded(cache, folder, tmp_path, warnings, in_file):
    cache.put("k", 1)
    cache.close()
    bomb = pickle.dumps(Bomb(tmp_path / "boom"))
    if in_file:
        (folder / "bomb.val").write_bytes(bomb)
        plant(folder, "UPDATE Cache SET mode=?, value=NULL, filename='bomb.val'", MODE_PICKLE)
    else:
        plant(folder, "UPDATE Cache SET mode=?, value=?", MODE_PICKLE, bomb)
    plant(
        folder,
        "INSERT INTO Cache(key, raw, store_time, mode, value) VALUES (?, 0, 0, ?, ?)",
        bomb,
        MODE_PICKLE,
        bomb,
    )
    assert cache.get("k") is None
    cache.stats()
    cache.put("k", 2)
    assert cache.get("k") == 2
    assert not (tmp_path / "boom").exists()
    assert len(warnings) == 1


@pytest.mark.parametrize("mode", [MODE_TEXT, MODE_BINARY, MODE_RAW])
def test_a_file_named_by_the_store_is_neither_read_nor_removed(cache, folder, tmp_path, mode):
    treasure = tmp_path / "treasure.json"
    treasure.write_text('"secret"')
    cache.put("k", 1)
    cache.close()
    plant(folder, "UPDATE Cache SET mode=?, value=NULL, filename=?", mode, str(treasure))
    assert cache.get("k") is None
    cache.put("k", 2)
    cache.clear()
    assert treasure.read_text() == '"secret"'


@pytest.mark.parametrize("value", ["{not json", "", b"bytes", 17, None])
def test_a_damaged_entry_is_a_miss_that_is_said_once_and_mended(cache, folder, warnings, value):
    cache.put("k", 1)
    cache.put("sound", 2)
    cache.close()
    plant(folder, "UPDATE Cache SET value=? WHERE key='k'", value)
    assert cache.get("k") is None
    assert cache.get("k") is None
    assert cache.get("sound") == 2
    cache.put("k", 3)
    assert cache.get("k") == 3
    assert len(warnings) == 1


# --- a store that cannot be used ----------------------------------------------------------------


def assert_goes_on_without(cache: PassageCache, warnings: list[str]) -> None:
    for _ in range(2):
        assert cache.get("k") is None
        cache.put("k", 1)
    assert cache.get("k") is None
    assert not cache.stats().usable
    (warning,) = warnings
    assert "\n" not in warning
    assert "going on without it" in warning


@pytest.mark.parametrize("garbage", [b"garbage" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_database_costs_a_warning_and_clearing_repairs_it(
    cache, folder, warnings, garbage
):
    folder.mkdir(parents=True)
    (folder / "cache.db").write_bytes(garbage)
    assert_goes_on_without(cache, warnings)
    cache.clear()
    cache.put("k", 1)
    assert cache.get("k") == 1
    assert len(warnings) == 1


def test_a_database_cut_short_under_way_costs_a_warning(cache, folder, warnings):
    for number in range(50):
        cache.put(str(number), "x" * 1000)
    cache.close()
    database = folder / "cache.db"
    database.write_bytes(database.read_bytes()[:5000])
    for number in range(50):
        cache.get(str(number))
        cache.put(str(number), 1)
    assert len(warnings) == 1


def test_settings_planted_in_the_store_cost_a_warning_at_most(cache, folder, warnings):
    cache.put("k", 1)
    cache.close()
    plant(folder, "INSERT INTO Settings VALUES ('disk_fetch', 'x')")
    assert_goes_on_without(cache, warnings)
    cache.clear()
    cache.put("k", 1)
    assert cache.get("k") == 1


def test_a_file_where_the_folder_should_be(cache, folder, warnings):
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    assert_goes_on_without(cache, warnings)
    assert folder.read_text() == "in the way"


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """The superuser may write anywhere, so as its own ordinary user, where there is one to be."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX permissions")
@pytest.mark.parametrize("filled", [False, True])
def test_a_folder_that_is_read_only(warnings, filled):
    assert diskcache.Cache  # imported before the change of user, who may not be able to
    # Not tmp_path, whose parents are closed to other users.
    above = Path(tempfile.mkdtemp())
    folder = above / "passages"
    try:
        if filled:
            with PassageCache(folder, warn=warnings.append) as cache:
                cache.put("k", 1)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o555)
        above.chmod(0o555)
        with as_somebody_else(), PassageCache(folder, warn=warnings.append) as cache:
            assert_goes_on_without(cache, warnings)
            if filled:
                with pytest.raises(StoreError, match="cannot clear"):
                    cache.clear()
    finally:
        above.chmod(0o755)
        folder.chmod(0o755)
        shutil.rmtree(above)
