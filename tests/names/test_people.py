"""Which full names are one person."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.names.fold import fold
from checker.names.people import join_people, parse_name


@pytest.mark.parametrize(
    "forms",
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
        ("Sergey Lavrov", "Sergei Lavrov"),
        ("Dmitri S. Peskov", "Dmitry Peskov"),
        ("Vladimir Putin", "Vladimir V. Putin"),
        ("Dmitry Polyanskiy", "Dmitri Polianski"),
        ("María-José Núñez", "Maria Jose Nunez"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Gerhard Schröder", "Gerhard Schroeder"),
        ("Mohammed Nasser", "Muhammad Nasser"),
        ("Dan Smith", "Daniel Smith"),
        ("Joe Biden", "Joseph R. Biden Jr."),
        ("Ursula Von Der Leyen", "Ursula von der Leyen"),
        ("J. Smith", "Jane Smith"),
        ("Ruairi O Briain", "Ruairí Ó Briain"),
    ],
)
def test_spellings_of_one_person_are_joined(forms: tuple[str, ...]) -> None:
    assert join_people(forms) == (tuple(sorted(forms)),)


def test_complaint_13_dan_is_daniel_but_not_every_daniel() -> None:
    names = ("Dan Smith", "Daniel Smith", "Daniel Hale")
    assert join_people(names) == (("Dan Smith", "Daniel Smith"), ("Daniel Hale",))


@pytest.mark.parametrize(
    "forms",
    [
        ("Dan Smith", "Dave Smith"),
        ("Kim Jong-un", "Kim Yo-jong"),
        ("Donald Trump", "Mary Trump"),
        ("Donald Trump", "Donald Trump Jr."),
        ("Robert Kennedy Jr.", "Robert Kennedy Sr."),
        ("George H. W. Bush", "George W. Bush"),
        ("John Smith", "John Smyth"),
        ("Robert Miller", "Robert Mueller"),
        ("Peter Johnson", "Peter Johnston"),
        ("Daniel Ek", "Danielle Ek"),
        ("Maria Rossi", "Mario Rossi"),
        ("Ana Petrov", "Ana Pavlov"),
    ],
)
def test_different_people_are_kept_apart(forms: tuple[str, ...]) -> None:
    assert join_people(forms) == tuple((form,) for form in sorted(forms))


def test_a_form_that_fits_two_people_joins_neither() -> None:
    assert join_people(["D. Smith", "Dan Smith", "Dave Smith", "Daniel Smith"]) == (
        ("D. Smith",),
        ("Dan Smith", "Daniel Smith"),
        ("Dave Smith",),
    )


def test_the_surname_comes_first_in_korean_names() -> None:
    assert parse_name("Kim Jong-un").short == "Kim"
    assert parse_name("Ursula von der Leyen").short == "von der Leyen"


FORMS = (
    "Dan Smith",
    "Daniel Smith",
    "Dave Smith",
    "D. Smith",
    "D. J. Smith",
    "Sergei Lavrov",
    "Sergey Lavrov",
    "Kim Jong-un",
    "Kim Jong Un",
    "Kim Yo-jong",
    "George Bush",
    "George W. Bush",
    "George H. W. Bush",
    "Robert Kennedy",
    "Robert Kennedy Jr.",
    "Bob Kennedy",
)


@given(st.lists(st.sampled_from(FORMS), max_size=12), st.randoms(use_true_random=False))
def test_joining_partitions_the_forms_whatever_their_order(
    names: list[str], rng: random.Random
) -> None:
    shuffled = list(names)
    rng.shuffle(shuffled)
    groups = join_people(names)
    assert groups == join_people(shuffled)
    assert sorted(form for group in groups for form in group) == sorted(set(names))


@given(st.text())
def test_a_key_is_plain_and_stable(word: str) -> None:
    key = fold(word)
    assert key == "" or (key.isascii() and key.isalnum() and key == key.lower())
    if word.isascii():
        assert fold(word.upper()) == key


@pytest.mark.parametrize("name", ["Ruairí Ó Briain", "Saoirse Ní Dhálaigh", "Ó Briain"])
def test_what_opens_an_irish_surname_belongs_to_it(name: str) -> None:
    assert parse_name(name).short == " ".join(name.split()[-2:])
