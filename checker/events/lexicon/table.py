"""The lexicon made ready for looking up: by first word, in every form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from itertools import product
from typing import NamedTuple

from checker.events.lexicon import (
    accords,
    business,
    courts,
    disasters,
    gatherings,
    labour,
    politics,
    society,
    statements,
    violence,
)
from checker.events.lexicon.entry import GROUPS, Concept
from checker.events.lexicon.forms import Form, noun_forms, spelled_variants, verb_forms


class Use(Enum):
    """How an entry's words stand in a clause."""

    NOUN = "noun"
    VERB = "verb"
    PHRASE = "phrase"


class Entry(NamedTuple):
    """One way to name an event.

    Attributes:
        words: The words that stand together, in lower case.
        concept: What they name.
        use: How they stand in the clause.
        form: Of a verb, which form its first word has.
        faint: Whether they name it only where no other word does.
        near: Words one of which must stand near; empty if none must.
        behind: Runs of words one of which may stand behind instead.
        unless: Words that must not follow soon.
        vague: Whether they tell the type alone, not the concept; such an entry is faint.
    """

    words: tuple[str, ...]
    concept: Concept
    use: Use
    form: Form | None = None
    faint: bool = False
    near: frozenset[str] = frozenset()
    behind: tuple[tuple[str, ...], ...] = ()
    unless: frozenset[str] = frozenset()
    vague: bool = False


_FAMILIES = (
    gatherings,
    accords,
    statements,
    violence,
    politics,
    courts,
    business,
    labour,
    disasters,
    society,
)


@cache
def concepts() -> tuple[Concept, ...]:
    """Every concept, family by family."""
    return tuple(concept for family in _FAMILIES for concept in family.CONCEPTS)


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """The entries by their first word; of each word the longest first."""
    found: dict[str, list[Entry]] = {}
    for concept in concepts():
        for entry in _read(concept):
            found.setdefault(entry.words[0], []).append(entry)
    return {
        word: tuple(
            sorted(listed, key=lambda e: (-len(e.words), e.faint, not (e.near or e.behind)))
        )
        for word, listed in found.items()
    }


def _read(concept: Concept) -> Iterator[Entry]:
    for written in _listed(concept.nouns):
        yield from _of_noun(_Written.read(written), concept)
    for written in _listed(concept.verbs):
        yield from _of_verb(_Written.read(written), concept)
    for written in _listed(concept.phrases):
        yield from _of_phrase(_Written.read(written), concept)


def _listed(words: str) -> Iterator[str]:
    return (entry for part in words.split(",") if (entry := " ".join(part.split())))


class _Written(NamedTuple):
    """An entry as it is written down, taken apart."""

    words: str
    faint: bool
    near: frozenset[str]
    behind: tuple[tuple[str, ...], ...]
    unless: frozenset[str]
    vague: bool

    @classmethod
    def read(cls, written: str) -> _Written:
        faint, vague = written.startswith(("?", "~")), written.startswith("~")
        plain, _, unless = written.lstrip("?~").partition(" ! ")
        words, _, needed = plain.partition(" … ")
        sorts = _alternatives(needed) if needed else []
        return cls(
            words=words,
            faint=faint,
            near=_forms(sort for sort in sorts if " " not in sort) if sorts else _NONE,
            behind=tuple(tuple(sort.split()) for sort in sorts if " " in sort),
            unless=_forms(_alternatives(unless)) if unless else _NONE,
            vague=vague,
        )

    def entry(
        self, words: Iterable[str], concept: Concept, use: Use, form: Form | None = None
    ) -> Entry:
        """The entry in one of its forms."""
        return Entry(
            (*words,), concept, use, form, self.faint,
            self.near, self.behind, self.unless, self.vague,
        )  # fmt: skip


_NONE: frozenset[str] = frozenset()


def _forms(nouns: Iterable[str]) -> frozenset[str]:
    return frozenset(form for noun in nouns for form in noun_forms(noun))


def _alternatives(words: str) -> list[str]:
    found = []
    for part in words.split("|"):
        before, _, rest = part.strip().partition("{")
        group, _, behind = rest.partition("}")
        found += [f"{before}{sort}{behind}" for sort in (GROUPS[group] if group else "").split("|")]
    return found


def _of_noun(written: _Written, concept: Concept) -> Iterator[Entry]:
    for spelled in spelled_variants(written.words):
        *before, last = spelled.split()
        of = next((i for i, word in enumerate(before) if word in {"of", "on", "to"}), None)
        if of:
            heads = noun_forms(before[of - 1])
            runs = [(*before[: of - 1], head, *before[of:], last) for head in heads]
        else:
            runs = [(*before, form) for form in noun_forms(last)]
        for run in runs:
            yield written.entry(run, concept, Use.NOUN)


def _of_phrase(written: _Written, concept: Concept) -> Iterator[Entry]:
    for words in spelled_variants(written.words):
        yield written.entry(words.split(), concept, Use.PHRASE)


def _of_verb(written: _Written, concept: Concept) -> Iterator[Entry]:
    first, *rest = written.words.split()
    tails = [tuple(tail.split()) for tail in spelled_variants(" ".join(rest))] or [()]
    for (form, kind), tail in product(verb_forms(first).items(), tails):
        yield written.entry((form, *tail), concept, Use.VERB, kind)
