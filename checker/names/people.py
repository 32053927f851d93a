"""Which printed full names are one person.

Two forms are joined when surname, generation and given names agree under ``fold``, an initial, a
known short form (Dan, Daniel) or a romanisation of one given name. A form that fits two people who
exclude each other (J. Smith beside John and Jane) stays by itself: nobody is joined by a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from checker.names.countries import full_forms, sex_of
from checker.names.fold import fold, plain, skeleton
from checker.names.words import GENERATIONS, PARTICLES

# Two romanisations of one given name share the consonants and most letters (Mohammed, Muhammad).
_SAME_GIVEN = 0.7
_MIN_CONSONANTS = 4
# Printed with a capital, they open a surname: "Ó Briain", "Ní Dhálaigh".
_IRISH = frozenset({"o", "ó", "ní", "ni", "nic", "uí", "mac"})
# Second parts of Korean given names are printed in lower case: Kim Jong-un, family name first.
_FAMILY_FIRST = re.compile(r"[A-Z]\w+[-‐‑][a-z]\w*")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A printed full name, taken apart.

    Attributes:
        printed: As printed.
        given: Folded given names and initials, in order.
        family: Folded surname, particles and hyphens included ("vanderleien").
        generation: "jr", "iii" and the like; empty when absent.
        short: The surname as printed.
        squashed: The whole name as one key, however spaced or hyphenated, generation included.
    """

    printed: str
    given: tuple[str, ...]
    family: str
    generation: str
    short: str
    squashed: str


def _fold_parts(word: str) -> str:
    return "".join(fold(part) for part in re.split(r"[-‐‑]", word))


def parse_name(printed: str) -> PersonName:
    """Take a printed full name of one or more words apart."""
    words = [word for word in printed.split() if plain(word)]
    squashed = "".join(map(_fold_parts, words))
    generation = ""
    if len(words) > 2 and plain(words[-1]) in GENERATIONS:
        generation = plain(words.pop())
    if len(words) == 2 and _FAMILY_FIRST.fullmatch(words[1]):
        words.reverse()
    cut = max(len(words) - 1, 0)
    while cut > 1 and words[cut - 1].lower() in PARTICLES | _IRISH:
        cut -= 1
    if cut == 1 and words[0].lower() in _IRISH:
        cut = 0
    return PersonName(
        printed=printed,
        given=tuple(fold(word) for word in words[:cut]),
        family="".join(map(_fold_parts, words[cut:])),
        generation=generation,
        short=" ".join(words[cut:]),
        squashed=squashed,
    )


def _same_given(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    if {sex_of(one), sex_of(other)} == {"female", "male"}:
        return False
    if one in full_forms(other) or other in full_forms(one):
        return True
    bones = skeleton(one)
    return (
        len(bones) >= _MIN_CONSONANTS
        and bones == skeleton(other)
        and one[-1] not in "ao"
        and other[-1] not in "ao"
        and Levenshtein.normalized_similarity(one, other) >= _SAME_GIVEN
    )


def same_person(one: PersonName, other: PersonName) -> bool:
    """Whether nothing in the two forms speaks against one bearer, and enough speaks for it.

    "Jr." beside the same given name without it is a son beside his father; beside a short form of
    the given name (Joseph R. Biden Jr., Joe Biden) it is one man's formal name.
    """
    if one.squashed == other.squashed:
        return True
    if one.generation != other.generation and (
        (one.generation and other.generation) or one.given[:1] == other.given[:1]
    ):
        return False
    if one.family != other.family or not one.given or not other.given:
        return False
    if not _same_given(one.given[0], other.given[0]):
        return False
    return all(map(_same_given, one.given[1:], other.given[1:]))


def join_people(forms: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Group printed full names by bearer.

    Args:
        forms: Distinct printed names.

    Returns:
        The groups, each sorted, in code point order of their first form; the same for any order of
        ``forms``.
    """
    names = [parse_name(form) for form in sorted(set(forms))]
    near: dict[int, set[int]] = {
        i: {j for j, other in enumerate(names) if i != j and same_person(name, other)}
        for i, name in enumerate(names)
    }
    # A form two of whose neighbours exclude each other is ambiguous; what remains are cliques.
    ambiguous = {i for i, others in near.items() if any(others - near[j] - {j} for j in others)}
    groups: list[tuple[str, ...]] = []
    seen: set[int] = set()
    for i in range(len(names)):
        if i in seen:
            continue
        members = {i} if i in ambiguous else {i, *(near[i] - ambiguous)}
        seen |= members
        groups.append(tuple(sorted(names[j].printed for j in members)))
    return tuple(groups)
