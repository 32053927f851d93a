"""Bodies called by what they are, and the people known only by their office in a body."""

from __future__ import annotations

from checker.names.bodies import Meant
from checker.names.body_nouns import NATIONS, PEOPLE_OF_BODIES, PLURALS, SIDES, SORTS
from checker.names.entities import EntityKind, MentionForm
from checker.names.grammar import joined, match_title, spaced
from checker.names.principals import government_of, principal_of_body
from checker.names.reading import Hit, Reading
from checker.names.words import COUNT_WORDS


def read_body(reading: Reading, i: int) -> Hit | None:
    """One body by its sort: "the union", "the county council", "the government"."""
    found = reading.bodies.at(i)
    return _hit(i, found[0], (found[1],)) if found is not None else None


def read_bodies(reading: Reading, i: int) -> Hit | None:
    """Two bodies at once: "both companies", "the two sides"."""
    j = i + 1 if reading.lower(i) in {"the", "these", "those"} else i
    count = COUNT_WORDS.get(reading.lower(j))
    noun = reading.lower(j + 1)
    if count is None or not reading.same_sentence(i, j + 1) or not spaced(reading.tokens[j]):
        return None
    if noun not in SIDES and noun not in NATIONS and noun not in PLURALS:
        return None
    several = reading.bodies.several(i, count, noun)
    return _hit(i, j + 2, several) if several else None


def _hit(i: int, end: int, meant: tuple[Meant, ...]) -> Hit:
    kinds = {one.kind for one in meant}
    kind = kinds.pop() if len(kinds) == 1 else EntityKind.ORGANISATION
    names = tuple(one.name for one in meant)
    country = kind is EntityKind.COUNTRY and len(names) == 1
    form = MentionForm.METONYM if country else MentionForm.DESCRIPTOR
    principal = names[0] if len(names) == 1 and not country else None
    return Hit(i, end, names, kind, form, end, principal)


def read_organ(reading: Reading, i: int) -> Hit | None:
    """A part of a body that stands for it: "the board of Acme", "Acme's board"."""
    if reading.lower(i) == "the" and _is_organ(reading, i + 1):
        if reading.after(i + 2) != "of":
            return None
        owner = reading.owner(i + 3)
        end = owner[0] if owner is not None else i
    else:
        owner = reading.owner(i)
        if owner is None or not _is_organ(reading, owner[0]):
            return None
        if not (reading.tokens[owner[0] - 1].possessive and spaced(reading.tokens[owner[0] - 1])):
            return None
        end = owner[0] + 1
    if owner is None or owner[2] is None:
        return None
    return _hit(i, end, (Meant(owner[2]),))


def _is_organ(reading: Reading, i: int) -> bool:
    sort = SORTS.get(reading.lower(i))
    return sort is not None and sort.organ


def read_officer(reading: Reading, i: int) -> Hit | None:
    """Someone known by an office in a body: "Acme's chairwoman", "the head of the union"."""
    tokens = reading.tokens
    if reading.lower(i) == "the" and (title := match_title(tokens, i + 1)) is not None:
        if reading.after(title[0]) not in {"of", "at"} or tokens[title[0] - 1].possessive:
            return None
        owner = reading.owner(title[0] + 1)
        return _officer(reading, i, owner[0], title[1], owner) if owner is not None else None
    owner = reading.owner(i)
    if owner is None and (body := reading.bodies.before_office(i)) is not None:
        country = body[1].name if body[1].kind is EntityKind.COUNTRY else None
        owner = body[0], country, None if country else body[1].name
    if owner is None or not tokens[owner[0] - 1].possessive or not spaced(tokens[owner[0] - 1]):
        return _people_of(reading, i)
    title = match_title(tokens, owner[0])
    return _officer(reading, i, title[0], title[1], owner) if title is not None else None


def _officer(
    reading: Reading,
    i: int,
    end: int,
    title: str,
    owner: tuple[int, str | None, str | None],
) -> Hit | None:
    _, country, body = owner
    last = reading.tokens[end - 1]
    if body is None or (
        end < len(reading.tokens)
        and spaced(last)
        and not last.possessive
        and reading.tokens[end].capital
    ):
        return None
    holders = [
        person
        for person in reading.index.holders(title)
        if reading.index.entities[person].organisation == body
    ]
    if len(holders) == 1:
        return Hit(i, end, (holders[0],), EntityKind.PERSON, MentionForm.DESCRIPTOR, end)
    principal = principal_of_body(body, country)
    return Hit(i, end, (), EntityKind.PERSON, MentionForm.SOURCE, end, principal)


def _people_of(reading: Reading, i: int) -> Hit | None:
    """Those who act for a body, unnamed: "union leaders", "a company spokesman"."""
    j = i + 1 if reading.lower(i) in {"a", "an", "the", "some", "several"} else i
    found = reading.bodies.before_office(j) if reading.lower(j) != "its" else None
    if found is None or not joined(reading.tokens[found[0] - 1]):
        return None
    end = found[0]
    title = match_title(reading.tokens, end)
    if title is not None:
        end = title[0]
    elif reading.lower(end) in PEOPLE_OF_BODIES:
        end += 1
    else:
        return None
    more = end < len(reading.tokens) and joined(reading.tokens[end - 1])
    if more and reading.tokens[end].capital:
        return None
    meant = found[1]
    country = meant.kind is EntityKind.COUNTRY
    principal = government_of(meant.name) if country else principal_of_body(meant.name, None)
    return Hit(i, end, (), EntityKind.PERSON, MentionForm.SOURCE, end, principal)
