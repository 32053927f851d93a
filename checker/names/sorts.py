"""Of which sort a body is, as far as its name and what it is called beside it show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from checker.names.body_nouns import AREAS, BUSINESS_HEADS, HEADS, MEDIA_WORDS, SORTS, Sort
from checker.names.entities import Entity, EntityKind
from checker.names.fold import plain
from checker.names.words import LEGAL_FORMS, ORGANISATION_HEADS

_ALL_HEADS = HEADS | ORGANISATION_HEADS


class BodySorts:
    """Tells which bodies a noun fits.

    Args:
        entities: The entities of the run by canonical name; a name that is none of them is a body
            known by its description.
    """

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities

    def kind(self, name: str) -> EntityKind:
        """The kind of entity behind a name."""
        entity = self._entities.get(name)
        return entity.kind if entity is not None else EntityKind.ORGANISATION

    def is_party(self, name: str) -> bool:
        """Whether the name is that of a body which may act in a story: no paper, no station."""
        words, _ = _anatomy(name)
        return self.kind(name) is EntityKind.ORGANISATION and not words & MEDIA_WORDS

    def fitting(self, noun: str, modifiers: tuple[str, ...], names: Iterable[str]) -> list[str]:
        """Those of the names that a noun with its modifiers fits, in order.

        Bodies that the articles call by this very noun go before all others.
        """
        sort, bodies = SORTS[noun], sorted(names)
        exact = [name for name in bodies if self.fits(name, sort, modifiers)]
        called = [name for name in exact if noun in map(_last_word, self._called(name))]
        if called:
            return called
        if not sort.business or modifiers or (exact and not sort.generic):
            return exact
        return sorted({*exact, *filter(self._is_plain_business, bodies)})

    def fits(self, name: str, sort: Sort, modifiers: Iterable[str] = ()) -> bool:
        """Whether a body is of a sort, and its name has the modifiers in it."""
        words, head = _anatomy(name)
        called = self._called(name)
        shows = head in sort.heads or any(_last_word(phrase) in sort.nouns for phrase in called)
        # "St Olav's" is a hospital or a school, whichever the articles speak of.
        shows = shows or (_is_saints(name) and not sort.heads.isdisjoint(_SAINTS))
        # "Skylark Airways Group" is an airline, the "Airways Pilots Union" is none.
        if not shows and not (sort.business and head in BUSINESS_HEADS and words & sort.heads):
            return False
        known = words.union(*(_anatomy(phrase)[0] for phrase in called))
        elsewhere = not AREAS.isdisjoint(known)
        return all(
            m in sort.implied
            or _singular(plain(m)) in known
            # The "Halden Health Authority" may be a regional one, the "Halden City Council" none.
            or (m in AREAS and not elsewhere and self._bears_place(name))
            for m in modifiers
        )

    def _bears_place(self, name: str) -> bool:
        """Whether a body's name opens with that of a place."""
        entity = self._entities.get(name.split()[0])
        return entity is not None and entity.kind is EntityKind.PLACE

    def _called(self, name: str) -> frozenset[str]:
        entity = self._entities.get(name)
        return entity.titles if entity is not None else frozenset()

    def _is_plain_business(self, name: str) -> bool:
        """Whether nothing says what sort of body it is, as of "Lufthansa"."""
        entity = self._entities.get(name)
        return (
            entity is not None
            and entity.country is None
            and not name.isupper()
            and not _anatomy(name)[0] & _ALL_HEADS
            and all(SORTS[_last_word(phrase)].business for phrase in entity.titles)
        )


_SAINTS = frozenset({"hospital", "school"})


def _is_saints(name: str) -> bool:
    return name.startswith(("St ", "St. ", "Saint ")) and name.endswith("'s")


@lru_cache(maxsize=4096)
def _anatomy(name: str) -> tuple[frozenset[str], str]:
    """The words of a body's name, each also in the singular, and the one that tells its sort."""
    printed = [plain(word.removesuffix("'s").removesuffix("’s")) for word in name.split()]
    cut = next((k for k, word in enumerate(printed) if k and word in {"of", "for"}), len(printed))
    heads = [word for word in printed[:cut] if word in _ALL_HEADS]
    telling = [word for word in heads if word not in LEGAL_FORMS] or heads
    return frozenset({*printed, *map(_singular, printed)}), telling[-1] if telling else ""


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _last_word(phrase: str) -> str:
    return phrase.split()[-1]
