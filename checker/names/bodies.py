"""The bodies of one text, and which of them a description means.

"The union" means the one body of its sort that the text names; of several, the one that its own
paragraph has named before it. Where the text names none, it is the one that the other articles of
the same story name; where they name none either, the body is known by its description. Where more
than one is left it stays open: a wrong join makes false alarms.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from checker.names.body_nouns import (
    NATIONS,
    OTHERS,
    PLURALS,
    SIDES,
    SORTS,
    STATE_NOUNS,
    WITH_ORGANS,
)
from checker.names.descriptions import (
    Described,
    attributive,
    find_descriptions,
    headline_end,
    noun_beside,
)
from checker.names.entities import EntityKind
from checker.names.fold import plain
from checker.names.grammar import joined, spaced
from checker.names.index import Index
from checker.names.sorts import BodySorts
from checker.names.states import States
from checker.names.tokens import Token
from checker.names.words import FUNCTION_WORDS

_SENTENCES_BACK = 3


@dataclass(frozen=True, slots=True)
class Meant:
    """What a description means: a body, or a country for a part of its state."""

    name: str
    kind: EntityKind = EntityKind.ORGANISATION


class Bodies:
    """The bodies of one text.

    Args:
        index: The entities of the run.
        text: The text.
        tokens: The words of the text.
        alone: Whether the text is a mere phrase, to be read against the whole run.
    """

    def __init__(
        self, index: Index, text: str, tokens: Sequence[Token], *, alone: bool = False
    ) -> None:
        self._index, self._tokens, self._alone = index, tokens, alone
        self._printed = index.printed(text, tokens)
        self._sorts = BodySorts(index.entities)
        self._states = States(tokens, index.nations)

    @property
    def home(self) -> str | None:
        """The country whose seats of government the text names most, where one leads."""
        return self._states.home

    @property
    def printed(self) -> Mapping[str, list[int]]:
        """Where the text names each entity: indices of first words."""
        return self._printed

    @cached_property
    def story(self) -> frozenset[str]:
        """All that the text names, bodies known by a full description among them."""
        return frozenset(self.printed) | self._places_of.keys()

    @cached_property
    def told(self) -> frozenset[tuple[str, str]]:
        """What the text calls a body beside its name: ("Aslet", "drivers union")."""
        bodies = (n for n in self.printed if self._sorts.kind(n) is EntityKind.ORGANISATION)
        beside = (
            (name, noun_beside(self._index, self._tokens, i))
            for name in bodies
            for i in self.printed[name]
        )
        return frozenset((name, " ".join(map(plain, words))) for name, words in beside if words)

    @cached_property
    def _headline(self) -> int:
        return headline_end(self._tokens)

    @cached_property
    def _descriptions(self) -> dict[int, Described]:
        return find_descriptions(self._index, self._tokens)

    def describes(self, i: int) -> bool:
        """Whether a description starts at word ``i``."""
        return i in self._descriptions

    def at(self, i: int) -> tuple[int, Meant] | None:
        """What the description that starts at word ``i`` means, and the index after it."""
        described = self._descriptions.get(i)
        meant = self._meant(described) if described is not None else None
        return (described.end, meant) if described is not None and meant is not None else None

    def before_office(self, i: int) -> tuple[int, Meant] | None:
        """The body at ``i`` that stands before an office: "the union's", "union", "its"."""
        tokens = self._tokens
        if i >= len(tokens):
            return None
        if tokens[i].lower == "its" and spaced(tokens[i]):
            it = self._it(i)
            return (i + 1, it) if it is not None else None
        if tokens[i].lower == "the":
            i += 1
        described = attributive(tokens, i)
        if described is None:
            return None
        end = described.end
        before = tokens[i - 1].lower if i else ""
        if before in OTHERS or (tokens[end - 1].possessive and before != "the"):
            return None
        meant = self._meant(described)
        return (end, meant) if meant is not None else None

    def several(self, i: int, count: int, noun: str) -> tuple[Meant, ...]:
        """The two (or three) bodies that "both unions" or "the two sides" at ``i`` means."""
        if noun in SIDES or noun in NATIONS:
            fitting = [name for name in self.printed if self._may_be_side(name, noun)]
        else:
            fitting = self._sorts.fitting(PLURALS[noun], (), self._places_of)
        near = self._in_sentences_before(i, fitting)
        if len(fitting) == count and (noun not in SIDES or not near):
            near = fitting
        if len(near) != count:
            return ()
        return tuple(Meant(name, self._sorts.kind(name)) for name in sorted(near))

    # -- what is described ----------------------------------------------------------------------

    # -- whom it means --------------------------------------------------------------------------

    def _meant(self, described: Described) -> Meant | None:
        if described.noun not in SORTS:
            return self._of_state(described)
        if (apposed := self._name_behind(described.end)) is not None:
            return Meant(apposed)
        here = self._fitting(described, self._places_of) or self._with_organ(described)
        if here:
            if self._is_among_others(described):
                return None
            if len(here) > 1:
                here = [name for name in here if self._is_near(name, described.start)]
            known = len(here) == 1 and self._is_introduced(here[0], described.start)
            return Meant(here[0]) if known else None
        elsewhere = self._elsewhere(described)
        if elsewhere:
            return Meant(elsewhere[0]) if len(elsewhere) == 1 else None
        if described.noun in STATE_NOUNS and self._states.acting(described.noun):
            return self._of_state(described)
        own = described.own_name
        if own is None or (described.is_by_members and self._has_other(described)):
            return None
        return Meant(own)

    def _of_state(self, described: Described) -> Meant | None:
        """The country whose government, army or ministry it is, or the body itself."""
        end, noun = described.end, described.noun
        elsewhere = end < len(self._tokens) and self._tokens[end].lower == "in"
        if described.modifiers or elsewhere:
            return None
        if (country := self._states.country_of(noun)) is not None:
            return Meant(country, EntityKind.COUNTRY)
        own = described.own_name
        return Meant(own) if own is not None and not self._states.acting(noun) else None

    def _name_behind(self, end: int) -> str | None:
        """The body whose name is all of an apposition from ``end``: "the union, Aslet,"."""
        if end >= len(self._tokens) or self._tokens[end - 1].gap != ", ":
            return None
        start = end + 1 if self._tokens[end].lower == "the" else end
        hit = self._index.match_full(self._tokens, start)
        if hit is None or hit[1].kind is not EntityKind.ORGANISATION:
            return None
        return hit[1].canonical if self._tokens[hit[0] - 1].gap.startswith(",") else None

    def _is_among_others(self, described: Described) -> bool:
        """Whether its paragraph has spoken of another of the sort, which no name tells."""
        paragraph = self._tokens[described.start].paragraph
        return not described.modifiers and any(
            other.modifiers
            and other.start < described.start
            and SORTS.get(other.noun) is SORTS[described.noun]
            and self._tokens[other.start].paragraph == paragraph
            and self._meant(other) is None
            for other in self._descriptions.values()
        )

    def _with_organ(self, described: Described) -> list[str]:
        """The bodies of which the description can be a part: "the board" of the company."""
        if not SORTS[described.noun].organ or described.modifiers or self._has_own(described.noun):
            return []
        owners = (replace(described, noun=noun) for noun in WITH_ORGANS)
        return next(filter(None, (self._fitting(o, self._places_of) for o in owners)), [])

    def _has_own(self, noun: str) -> bool:
        """Whether the text calls one of the sort by a word of its own: "the ethics board"."""
        return any(
            token.lower == noun
            and k > 0
            and joined(self._tokens[k - 1])
            and not self._tokens[k - 1].capital
            and self._tokens[k - 1].lower not in FUNCTION_WORDS
            for k, token in enumerate(self._tokens)
        )

    def _fitting(self, described: Described, names: Iterable[str]) -> list[str]:
        return self._sorts.fitting(described.noun, described.modifiers, names)

    def _elsewhere(self, described: Described) -> list[str]:
        """The bodies that fit in the other articles of the story, those with a name first."""
        names = self._index.related(self.printed.keys(), whole=self._alone)
        bodies = {name for name in names if self._sorts.kind(name) is EntityKind.ORGANISATION}
        named = self._fitting(described, bodies & self._index.entities.keys())
        return named or self._fitting(described, bodies - {described.own_name})

    def _has_other(self, described: Described) -> bool:
        """Whether the text names a body of the sort, which may or may not be the one described."""
        sort = SORTS[described.noun]
        named = (name for name in self.printed if self._sorts.is_party(name))
        return any(self._sorts.fits(name, sort) for name in named)

    def _is_near(self, name: str, i: int) -> bool:
        """Whether the paragraph of word ``i`` has named the body before it."""
        paragraph = self._tokens[i].paragraph
        return any(k < i and self._tokens[k].paragraph == paragraph for k in self._places_of[name])

    def _is_told(self, name: str, i: int) -> bool:
        """Whether the body is named before word ``i`` in its paragraph, not only in a quotation."""
        paragraph, quotation = self._tokens[i].paragraph, self._tokens[i].quotation
        return any(
            k < i
            and self._tokens[k].paragraph == paragraph
            and self._tokens[k].quotation in {-1, quotation}
            for k in self._places_of[name]
        )

    def _is_introduced(self, name: str, i: int) -> bool:
        """Whether the body is named before word ``i``, or soon after, if that is in the lead."""
        if i < self._headline:
            return True
        first, paragraph = self._places_of[name][0], self._tokens[i].paragraph
        return first <= i or (paragraph < 2 and self._tokens[first].paragraph <= paragraph + 1)

    def _it(self, i: int) -> Meant | None:
        """What "its" at ``i`` refers to: the one body of its paragraph so far."""
        near = {
            Meant(n) for n in self._places_of if self._is_told(n, i) and self._sorts.is_party(n)
        }
        for start in range(i - 1, -1, -1):
            if self._tokens[start].paragraph != self._tokens[i].paragraph:
                break
            if (hit := self.at(start)) is not None and hit[1].kind is EntityKind.ORGANISATION:
                near.add(hit[1])
        if len(near) == 1:
            return near.pop()
        last = {meant for meant in near if self._is_last(meant.name, i)}
        return last.pop() if len(last) == 1 else None

    def _is_last(self, name: str, i: int) -> bool:
        """Whether the body is named in the last sentence before that of word ``i``."""
        sentence = self._tokens[i].sentence
        return any(
            self._tokens[k].sentence in {sentence - 1, sentence}
            and self._tokens[k].quotation < 0
            and k < i
            for k in self._places_of.get(name, ())
        )

    @cached_property
    def _places_of(self) -> dict[str, list[int]]:
        """Where each body stands: those named, and those that a full description makes known."""
        places = {name: at for name, at in self.printed.items() if self._sorts.is_party(name)}
        full = sorted(
            (d for d in self._descriptions.values() if d.modifiers and d.noun in SORTS),
            key=lambda d: (d.is_by_members, -len(d.modifiers), d.start),
        )
        for described in full:
            own, sort = described.own_name, SORTS[described.noun]
            if own is None or own == f"the {described.noun}":
                continue
            others = places.keys() - {own}
            if any(self._sorts.fits(name, sort, described.modifiers) for name in others):
                continue
            if described.is_by_members and self._has_other(described):
                continue
            elsewhere = self._elsewhere(described)
            if len(elsewhere) < 2:
                name = elsewhere[0] if elsewhere else own
                places.setdefault(name, []).append(described.start)
        return places

    # -- two at once ----------------------------------------------------------------------------

    def _may_be_side(self, name: str, noun: str) -> bool:
        kind = self._sorts.kind(name)
        return kind is EntityKind.COUNTRY or (noun in SIDES and self._sorts.is_party(name))

    def _in_sentences_before(self, i: int, names: Iterable[str]) -> list[str]:
        """Those of the names that the last sentence with two of them prints."""
        sentence = self._tokens[i].sentence
        places = {name: self.printed.get(name) or self._places_of[name] for name in names}
        for back in range(_SENTENCES_BACK + 1):
            found = [
                name
                for name, at in places.items()
                if any(k < i and self._tokens[k].sentence == sentence - back for k in at)
            ]
            if len(found) > 1:
                return found
        return []
