"""People called by what they are: "the Russian leader", "the pair", "the minister"."""

from __future__ import annotations

from checker.names.countries import capitals_of
from checker.names.entities import EntityKind, MentionForm
from checker.names.grammar import joined, match_title, spaced
from checker.names.index import fits
from checker.names.principals import government_of, speaks_for_state
from checker.names.pronouns import antecedent
from checker.names.reading import REACH, Hit, Reading
from checker.names.things import country_hit
from checker.names.words import (
    COUNT_WORDS,
    COUNTERPARTS,
    GROUP_NOUNS,
    HE,
    HONORIFICS,
    SHE,
    STATE_BODIES,
    THEY,
    TITLE_MODIFIERS,
)


def read_group(reading: Reading, i: int) -> Hit | None:
    """Several at once: "the two leaders", "the pair", "the Ukrainian and Russian presidents"."""
    if reading.lower(i) not in {"the", "both", "these", "those"}:
        return None
    j = i + 1
    count = COUNT_WORDS.get(reading.lower(i))
    nations = _nations(reading, j)
    if nations is not None:
        j, countries = nations
        noun = GROUP_NOUNS.get(reading.lower(j))
        if noun is None or len(countries) < 2:
            return None
        people = [reading.holder(noun, country) for country in countries]
        end = _heads_tail(reading, j)
        known = tuple(dict.fromkeys(p for p in people if p))
        whole = known if len(known) == len(countries) else ()
        return Hit(i, end, whole, EntityKind.PERSON, MentionForm.DESCRIPTOR, end)
    if reading.lower(j) in COUNT_WORDS and reading.lower(j) != "both":
        count = COUNT_WORDS[reading.lower(j)]
        j += 1
    if reading.lower(j) in TITLE_MODIFIERS and joined(reading.tokens[j]):
        # "The two foreign ministers", "both party leaders".
        j += 1
    noun = GROUP_NOUNS.get(reading.lower(j))
    if noun is None or not reading.same_sentence(i, j) or not joined(reading.tokens[j - 1]):
        return None
    if reading.lower(j) in {"pair", "duo"} or (count is None and noun == "leader"):
        count = 2
    if count is None:
        return None
    end = _heads_tail(reading, j)
    people_found = _last_group(reading, i, count, noun)
    if people_found:
        reading.groups[count] = people_found
    return Hit(i, end, people_found, EntityKind.PERSON, MentionForm.DESCRIPTOR, end)


def _nations(reading: Reading, i: int) -> tuple[int, tuple[str, ...]] | None:
    """One or more demonyms: "Russian", "Ukrainian and Russian"."""
    countries: list[str] = []
    j = i
    while True:
        hit = reading.nations.demonym(reading.tokens, j)
        if hit is None or hit[1] is None:
            break
        countries.append(hit[1])
        j = hit[0]
        gap = reading.tokens[j - 1].gap
        if (
            j < len(reading.tokens)
            and reading.tokens[j].lower == "and"
            and spaced(reading.tokens[j - 1])
        ):
            if reading.nations.demonym(reading.tokens, j + 1) is None:
                break
            j += 1
        elif gap != ", ":
            break
    return (j, tuple(countries)) if countries else None


def _heads_tail(reading: Reading, j: int) -> int:
    if reading.lower(j) == "heads":
        tail = [reading.lower(j + 1), reading.lower(j + 2)]
        if tail in (["of", "state"], ["of", "government"]):
            return j + 3
    return j + 1


def _last_group(reading: Reading, i: int, count: int, noun: str) -> tuple[str, ...]:
    """The last ``count`` people named in one sentence, without the one who speaks of them."""
    sentence, quotation = reading.tokens[i].sentence, reading.tokens[i].quotation
    for back in range(REACH + 1):
        people = [
            seen
            for seen in reading.in_sentence(sentence - back)
            if (quotation < 0 or seen.quotation == quotation)
            and _fits_group(reading, seen.person, noun)
        ]
        others = {seen.person for seen in people if not seen.speaks}
        if len(others) == count:
            return tuple(sorted(others))
        if len(others) > count:
            return ()
    return reading.groups.get(count, ())


def _fits_group(reading: Reading, person: str, noun: str) -> bool:
    entity = reading.index.entities[person]
    offices = {title for title in entity.titles if title not in HONORIFICS}
    if noun == "man":
        return reading.sex(person) != "female"
    if noun == "woman":
        return reading.sex(person) != "male"
    if noun == "person" or not offices:
        return True
    return any(fits(title, noun) for title in offices)


def read_descriptor(reading: Reading, i: int) -> Hit | None:
    """One person by office: "the Russian leader", "Ukraine's president", "the minister"."""
    tokens = reading.tokens
    lower = reading.lower(i)
    if lower in HE | SHE | THEY:
        return _counterpart(reading, i)
    j = i
    country: str | None = None
    if lower == "the" and spaced(tokens[i]):
        j = i + 1
        nation = reading.nations.demonym(tokens, j)
        if nation is None and j < len(tokens) and not tokens[j].capital:
            nation = reading.nations.demonym(tokens, j + 1) if joined(tokens[j]) else None
        if nation is not None:
            j, country = nation
            if reading.lower(j) == "capital":
                return _capital(reading, i, j, country)
            if reading.lower(j) in STATE_BODIES or (
                reading.lower(j + 1) in STATE_BODIES
                and reading.lower(j) in {"foreign", "defense", "defence"}
            ):
                end = j + 1 if reading.lower(j) in STATE_BODIES else j + 2
                return country_hit(i, end, country, MentionForm.METONYM)
    else:
        owner = reading.nations.country(tokens, i)
        if owner is None or not tokens[owner[0] - 1].possessive:
            return None
        j, country = owner
        if reading.lower(j) == "government" and country is not None:
            return country_hit(i, j + 1, country, MentionForm.METONYM)
        if reading.lower(j) == "capital":
            return _capital(reading, i, j, country)
    if j >= len(tokens) or not reading.same_sentence(i, j):
        return None
    title = match_title(tokens, j)
    if title is None:
        return None
    end, role = title
    if end < len(tokens) and spaced(tokens[end - 1]) and tokens[end].lower == "of":
        owner = reading.nations.country(tokens, end + 1)
        if owner is not None and country is None:
            end, country = owner
    follower = tokens[end] if end < len(tokens) else None
    if (
        follower is not None
        and spaced(tokens[end - 1])
        and not tokens[end - 1].possessive
        and follower.capital
        and not follower.headline
        and tokens[end - 1].end == tokens[end - 1].stop
    ):
        return None
    person = reading.holder(role, country) if country else _office_holder(reading, i, role)
    if person is None and country is None:
        return None
    people = (person,) if person else ()
    principal = None
    if country is not None and speaks_for_state(role):
        principal = government_of(country)
    return Hit(i, end, people, EntityKind.PERSON, MentionForm.DESCRIPTOR, end, principal)


def _capital(reading: Reading, i: int, j: int, country: str | None) -> Hit:
    names = capitals_of(country) if country else ()
    known = [name for name in names if name in reading.index.entities]
    places = tuple(known[:1]) or names[:1]
    return Hit(i, j + 1, places, EntityKind.PLACE, MentionForm.DESCRIPTOR, j + 1)


def _office_holder(reading: Reading, i: int, role: str) -> str | None:
    """Whom "the president" or "the minister" at ``i`` means.

    The one holder named so far, of several the one at home here or alone in the paragraph; where
    none is named yet, the only one of the story.
    """
    holders = reading.index.holders(role)
    people = [p for p in holders if p in reading.named]
    if len(people) > 1 and role == "president":
        at_home = [p for p in people if reading.index.entities[p].country == reading.bodies.home]
        if reading.bodies.home is not None and at_home:
            return max(at_home, key=lambda p: (reading.counts[p], reading.named[p]))
    if len(people) > 1:
        paragraph = reading.tokens[i].paragraph
        people = [p for p in people if reading.tokens[reading.named[p]].paragraph == paragraph]
    elif not people and len(holders) == 1:
        story = reading.index.related(reading.bodies.printed.keys())
        people = [p for p in holders if p in reading.bodies.printed or p in story]
    return people[0] if len(people) == 1 else None


def _counterpart(reading: Reading, i: int) -> Hit | None:
    """The holder of the same office elsewhere: "his Ukrainian counterpart"."""
    nation = reading.nations.demonym(reading.tokens, i + 1)
    if nation is None or reading.lower(nation[0]) not in COUNTERPARTS or nation[1] is None:
        return None
    end = nation[0] + 1
    owner = antecedent(reading, i)
    people: set[str] = set()
    if owner is not None:
        for title in sorted(reading.index.entities[owner].titles - HONORIFICS):
            holder = reading.holder(title, nation[1])
            if holder is not None:
                people.add(holder)
        if not people and any(
            fits(title, "leader") for title in reading.index.entities[owner].titles
        ):
            people.update(filter(None, [reading.holder("leader", nation[1])]))
    entities = tuple(people) if len(people) == 1 else ()
    return Hit(i, end, entities, EntityKind.PERSON, MentionForm.DESCRIPTOR, end)
