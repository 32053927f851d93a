"""Countries, their demonyms, capitals and seats of government; large places; given names.

The tables are generated (``data/build.py`` says from what) and read once, at first use.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from checker.names.fold import plain

Key = tuple[str, ...]
Sex = Literal["female", "male"]
V = TypeVar("V")

_DATA = Path(__file__).parent / "data"
_WORD = re.compile(r"[^\s\-,]+")


@dataclass(frozen=True, slots=True)
class Seat:
    """A building, street or body whose name stands for part of a state.

    Attributes:
        name: Canonical name.
        country: Canonical country; None for a body of several.
        government: Whether it speaks for the country's government; a parliament does not.
    """

    name: str
    country: str | None
    government: bool = True


# The names under which English-language agencies print them, canonical name first.
_SEATS: tuple[tuple[Seat, tuple[str, ...]], ...] = (
    (Seat("White House", "United States"), ()),
    (Seat("State Department", "United States"), ("Department of State", "Foggy Bottom")),
    (Seat("Pentagon", "United States"), ("Defense Department", "Department of Defense")),
    (Seat("Justice Department", "United States"), ("Department of Justice",)),
    (Seat("Treasury Department", "United States"), ()),
    (Seat("Congress", "United States", False), ("Capitol Hill",)),
    (Seat("Kremlin", "Russia"), ()),
    (Seat("State Duma", "Russia", False), ("Duma",)),
    (Seat("Downing Street", "United Kingdom"), ("Number 10", "No 10", "10 Downing Street")),
    (Seat("Whitehall", "United Kingdom"), ()),
    (Seat("Foreign Office", "United Kingdom"), ()),
    (Seat("Home Office", "United Kingdom"), ()),
    (Seat("House of Commons", "United Kingdom", False), ()),
    (Seat("House of Lords", "United Kingdom", False), ()),
    (Seat("Buckingham Palace", "United Kingdom", False), ()),
    (Seat("Élysée", "France"), ("Elysee Palace", "Élysée Palace", "Elysee")),
    (Seat("Matignon", "France"), ()),
    (Seat("Quai d'Orsay", "France"), ()),
    (Seat("Bundestag", "Germany", False), ()),
    (Seat("Blue House", "South Korea"), ()),
    (Seat("Zhongnanhai", "China"), ()),
    (Seat("Knesset", "Israel", False), ()),
    (Seat("Quirinale", "Italy", False), ("Quirinal Palace",)),
    (Seat("Palazzo Chigi", "Italy"), ()),
    (Seat("Moncloa", "Spain"), ("Moncloa Palace",)),
    (Seat("Bankova", "Ukraine"), ("Bankova Street",)),
    (Seat("Verkhovna Rada", "Ukraine", False), ("Rada",)),
    (Seat("Sejm", "Poland", False), ()),
    (Seat("Storting", "Norway", False), ()),
    (Seat("Riksdag", "Sweden", False), ()),
    (Seat("Folketing", "Denmark", False), ()),
    (Seat("Kantei", "Japan"), ()),
    (Seat("Lok Sabha", "India", False), ()),
    (Seat("Raisina Hill", "India"), ()),
    (Seat("Malacañang", "Philippines"), ("Malacañang Palace",)),
    (Seat("Planalto", "Brazil"), ("Planalto Palace",)),
    (Seat("Casa Rosada", "Argentina"), ()),
    (Seat("La Moneda", "Chile"), ()),
    (Seat("Miraflores", "Venezuela"), ("Miraflores Palace",)),
    (Seat("Los Pinos", "Mexico"), ()),
    (Seat("Sublime Porte", "Turkey"), ()),
    (Seat("Beehive", "New Zealand"), ()),
    (Seat("Union Buildings", "South Africa"), ()),
    (Seat("Aso Rock", "Nigeria"), ()),
    (Seat("Rideau Hall", "Canada", False), ()),
    (Seat("Leinster House", "Ireland", False), ()),
    (Seat("Holy See", "Vatican"), ()),
    (Seat("European Union", None), ("EU", "E.U.")),
    (Seat("European Commission", None), ()),
    (Seat("NATO", None), ("Nato",)),
    (Seat("United Nations", None), ("UN", "U.N.")),
)


CAPITALS_OF_BODIES: dict[Key, str] = {("brussels",): "European Union"}
"""Capitals that, as actors, stand for a body rather than for their country."""


def key_of(name: str) -> Key:
    """The look-up key of a printed name: its words, split at spaces and hyphens, in plain ASCII."""
    return tuple(key for word in _WORD.findall(name) if (key := plain(word)))


@cache
def _table(name: str) -> Any:
    return json.loads((_DATA / name).read_text(encoding="utf-8"))


class KeyTable(dict[Key, V]):
    """A table of keys that knows the words its keys start with, to refuse most words at once."""

    def __init__(self, entries: Iterable[tuple[Key, V]]) -> None:
        super().__init__(entries)
        self.heads = frozenset(key[0] for key in self if key)


def _unique(pairs: Iterable[tuple[Key, str]]) -> KeyTable[str | None]:
    """One value a key; None where two countries share it (Dominican, Congolese)."""
    found: dict[Key, str | None] = {}
    for key, value in pairs:
        found[key] = value if found.get(key, value) == value else None
    return KeyTable(found.items())


@cache
def country_names() -> KeyTable[str | None]:
    """Key of every name of a country -> its canonical name."""
    return _unique(
        (key_of(name.removeprefix("the ")), row["name"])
        for row in _table("countries.json")
        for name in row["names"]
    )


@cache
def demonyms() -> KeyTable[str | None]:
    """Key of every demonym -> country; None where several countries share it."""
    return _unique(
        (key_of(name), row["name"]) for row in _table("countries.json") for name in row["demonyms"]
    )


@cache
def capitals() -> KeyTable[str | None]:
    """Key of every capital -> country."""
    return _unique(
        (key_of(name), row["name"]) for row in _table("countries.json") for name in row["capitals"]
    )


@cache
def capitals_of(country: str) -> tuple[str, ...]:
    """The capitals of a country (canonical name), the usual spelling first; empty when unknown."""
    return next(
        (tuple(row["capitals"]) for row in _table("countries.json") if row["name"] == country), ()
    )


@cache
def places() -> KeyTable[str]:
    """Key of every large city, region and continent -> the same as one string."""
    return KeyTable((tuple(key.split()), key) for key in _table("places.json"))


@cache
def seats() -> KeyTable[Seat]:
    """Key of every name of a seat of government or parliament -> the seat."""
    return KeyTable(
        (key_of(name), seat) for seat, others in _SEATS for name in (seat.name, *others)
    )


def demonym_country(word: str) -> str | None:
    """The country of a capitalised one-word demonym ("Ukrainian"), else None."""
    return demonyms().get((plain(word),)) if word[:1].isupper() else None


@cache
def _given_names(sex: Sex) -> frozenset[str]:
    return frozenset(_table("given_names.json")[sex].split())


def sex_of(given: str) -> Sex | None:
    """The sex that bears a given name (folded), where only one does; else None."""
    female, male = given in _given_names("female"), given in _given_names("male")
    if female == male:
        return None
    return "female" if female else "male"


def is_given_name(given: str) -> bool:
    """Whether a folded word is a known given name."""
    return given in _given_names("female") or given in _given_names("male")


def full_forms(given: str) -> frozenset[str]:
    """The given names (folded) for which a folded English short form stands ("dan": "daniel")."""
    return frozenset(_table("given_names.json")["nicknames"].get(given, ()))
