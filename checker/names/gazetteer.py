"""The names of a run: harvested from its articles, looked up in each of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.names.countries import CAPITALS_OF_BODIES, Key, capitals, country_names, key_of, seats
from checker.names.discover import Found, harvest_names
from checker.names.entities import Entity, EntityKind, Mention, MentionForm
from checker.names.fold import fold
from checker.names.grammar import (
    heads_government,
    heads_state,
    home_country,
    is_former,
    match_title,
)
from checker.names.index import Index, body_key, name_key
from checker.names.localities import Localities
from checker.names.nations import Nations, find_states
from checker.names.people import join_people, parse_name
from checker.names.principals import government_of, principal_of_entity
from checker.names.reading import Role
from checker.names.scan import read_mentions, read_roles, read_sorts, read_stories
from checker.names.tokens import Token, tokenise
from checker.names.words import ORGANISATION_HEADS


class Gazetteer:
    """The entities of a run; immutable, and the same for the same texts in any order."""

    def __init__(self, index: Index) -> None:
        self._index = index

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, in code point order of their canonical names."""
        return tuple(self._index.entities.values())

    def __eq__(self, other: object) -> bool:
        """Two gazetteers are equal when they hold the same entities."""
        return isinstance(other, Gazetteer) and self.entities == other.entities

    def __hash__(self) -> int:
        """By the entities."""
        return hash(self.entities)

    def mentions(self, text: str, context: str | None = None) -> tuple[Mention, ...]:
        """Every reference to an entity in a text.

        Args:
            text: What to read: an article, or one passage of it.
            context: What stands before it in the same article, for pronouns, descriptors and bare
                surnames; mentions in it are not returned.

        Returns:
            The mentions, in text order, none overlapping another; ``start`` and ``end`` count code
            points into ``text``.
        """
        if not context:
            return read_mentions(self._index, text)
        shift = len(context) + 1
        return tuple(
            Mention(
                start=mention.start - shift,
                end=mention.end - shift,
                text=mention.text,
                entities=mention.entities,
                kind=mention.kind,
                form=mention.form,
                principal=mention.principal,
            )
            for mention in read_mentions(self._index, f"{context}\n{text}")
            if mention.start >= shift
        )

    def resolve(self, phrase: str) -> Entity | None:
        """The one entity a phrase names on its own, under any printed variant; else None.

        A country needs not have been printed to be known. A descriptor ("the Russian president")
        resolves when exactly one entity of the run fits.
        """
        country = country_names().get(key_of(phrase.removeprefix("the ")))
        seat = seats().get(key_of(phrase.removeprefix("the ").removeprefix("The ")))
        if seat is not None:
            return self._index.entities.get(seat.name) or _body_entity(
                seat.name, (), self._index.nations
            )
        if country is not None:
            return self._index.entities.get(country) or Entity(
                country, EntityKind.COUNTRY, country=country, aliases=(country,)
            )
        for mention in read_mentions(self._index, phrase, alone=True):
            if len(mention.text) < len(phrase.strip()) - len("the ") or len(mention.entities) != 1:
                continue
            name = mention.entities[0]
            known = self._index.entities.get(name)
            if known is None and mention.kind is not EntityKind.PERSON:
                known = Entity(name, mention.kind, aliases=(name,))
            return known
        return None

    def principal_of(self, entity: Entity | str) -> str | None:
        """Whose voice an entity or a phrase is.

        A head of state or government, a minister, a spokesman, a seat of government, a capital as
        actor and "a White House official" share ``"government of <country>"``; a company's
        spokesman or chief executive has the company; a person without office has himself.

        Returns:
            The principal's id; None for a place, and for what cannot be resolved.
        """
        if isinstance(entity, Entity):
            return principal_of_entity(entity)
        if (body := CAPITALS_OF_BODIES.get(key_of(entity))) is not None:
            return body
        if (country := capitals().get(key_of(entity))) is not None:
            return government_of(country)
        known = self._index.entities.get(entity) or self.resolve(entity)
        if known is not None and known.kind is not EntityKind.PLACE:
            return principal_of_entity(known)
        mentions = read_mentions(self._index, entity, alone=True)
        spoken = [m for m in mentions if m.form is MentionForm.SOURCE] or list(mentions)
        return next((m.principal for m in spoken if m.principal is not None), None)


def harvest(texts: Sequence[str]) -> Gazetteer:
    """Read the names of a run out of its articles.

    Args:
        texts: The exact texts, in any order.

    Returns:
        The persons, bodies, places and countries they print, with the offices printed beside them.
    """
    ordered = sorted(texts)
    found, localities = harvest_names(ordered), Localities(ordered)
    _drop_goods(found, localities)
    people = _people(found)
    nations = _nations(ordered, people)
    things = _things(found, people, nations, localities)
    countries = _countries(ordered, nations)
    index = Index([*people, *things, *countries], nations=nations)
    things = _with_sorts(things, read_sorts(index, ordered))
    index = index.enriched([*people, *things, *countries])
    stories = read_stories(index, ordered)
    index = index.enriched([*people, *things, *countries], stories)
    people = _with_roles(people, read_roles(index, ordered))
    people = _with_home_country(people, ordered, nations)
    return Gazetteer(index.enriched([*people, *things, *countries], stories))


def _drop_goods(found: Found, localities: Localities) -> None:
    """Take out what was taken for a name of somebody and is that of a product or a ship."""
    for names in (found.people, found.organisations, found.places, found.singles):
        for form in [form for form in names if localities.is_goods(name_key(form))]:
            del names[form]


def _nations(texts: Sequence[str], people: Sequence[Entity]) -> Nations:
    """The countries of the run; what is part of a person's name is the name of none."""
    persons = {fold(word) for person in people for form in person.aliases for word in form.split()}
    states = find_states(texts)
    return Nations({name: words for name, words in states.items() if fold(name) not in persons})


def _best(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (form.isupper(), -forms[form], form))


def _people(found: Found) -> list[Entity]:
    entities = []
    taken: set[tuple[str, ...]] = set()
    for group in join_people(_without_trades(_without_surnames(found.people))):
        forms = Counter({form: found.people[form] for form in group})
        names = [parse_name(form) for form in group]
        taken |= {name_key(name.short) for name in names}
        taken |= {name_key(form) for form in group}
        taken |= {name_key(form.split()[0]) for form in group}
        entities.append(Entity(_best(forms), EntityKind.PERSON, aliases=tuple(sorted(group))))
    rest: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for form, count in found.surnames.items():
        if (key := name_key(form)) and key not in taken:
            rest[key][form] += count
    for forms in rest.values():
        entities.append(Entity(_best(forms), EntityKind.PERSON, aliases=tuple(sorted(forms))))
    return entities


def _without_surnames(forms: Iterable[str]) -> list[str]:
    """The full names without those that are all of another's surname: "Van der Berg"."""
    names = sorted(forms)
    surnames = {name_key(name.short) for name in map(parse_name, names) if name.given}
    return [name for name in names if len(name.split()) == 1 or name_key(name) not in surnames]


def _without_trades(forms: Sequence[str]) -> list[str]:
    """The full names without those that a trade opens, where the name stands alone too.

    "Butcher Ann Roe" at the head of a sentence is Ann Roe.
    """
    names = {form for form in forms if len(form.split()) > 1}
    return [form for form in forms if form.partition(" ")[2] not in names]


def _things(
    found: Found, people: Sequence[Entity], nations: Nations, localities: Localities
) -> list[Entity]:
    """The bodies and places, without those whose one word is part of a person's name."""
    forms_of_people = [form for person in people for form in person.aliases]
    persons = {fold(word) for form in forms_of_people for word in form.split()}
    surnames = {name_key(parse_name(form).short) for form in forms_of_people}
    taken = {person.canonical for person in people}
    things: list[Entity] = []
    bodies = _bodies(found, persons, surnames, nations, localities)
    for forms in bodies.values():
        name = min(forms, key=lambda form: (-len(form.split()), -forms[form], form))
        if name not in taken:
            taken.add(name)
            things.append(_body_entity(name, forms, nations))
    short_names = {name_key(form) for forms in bodies.values() for form in forms}
    places: dict[Key, Counter[str]] = defaultdict(Counter)
    towns = Counter(
        {form: n for form, n in found.organisations.items() if localities.is_place(body_key(form))}
    )
    for form, count in (found.places + Counter(found.datelines) + towns).items():
        key = name_key(form)
        if (
            key
            and key not in bodies
            and key not in short_names
            and not nations.knows(key)
            and not (len(key) == 1 and key[0] in persons)
        ):
            places[key][form] += count
    for forms in places.values():
        if (name := _best(forms)) not in taken:
            taken.add(name)
            things.append(Entity(name, EntityKind.PLACE, aliases=tuple(sorted(forms))))
    return things


def _bodies(
    found: Found,
    persons: set[str],
    surnames: set[Key],
    nations: Nations,
    localities: Localities,
) -> dict[Key, Counter[str]]:
    """Forms of each body: with and without article, legal form, and abbreviation."""
    bodies: dict[Key, Counter[str]] = defaultdict(Counter)
    towns = {body_key(form) for form in found.datelines}
    for form, count in found.organisations.items():
        key = body_key(form)
        if key in towns or nations.knows(key) or _is_people_of(key, found.organisations):
            continue
        if localities.is_place(key):
            continue
        if key and key not in surnames and not (len(key) == 1 and key[0] in persons):
            bodies[key][form] += count
    for short, names in sorted(found.short_forms.items()):
        full = {body_key(name) for name in names} & bodies.keys()
        if len(full) == 1:
            (key,) = full
            if (own := body_key(short)) != key:
                bodies[key].update(bodies.pop(own, Counter()))
            bodies[key].update({short: 0})
    not_bodies = persons | {
        word
        for key in map(name_key, found.places)
        for word in key
        if len(key) > 1 or localities.is_stood_in(key)
    }
    for key in sorted(bodies):
        longer = _full_names(key, bodies, not_bodies)
        if len(longer) == 1:
            bodies[longer[0]].update(bodies.pop(key))
    for form, count in sorted(found.singles.items()):
        key = body_key(form)
        if localities.takes_article(key) and key[0] not in _HEADS:
            continue
        if key not in bodies and len(longer := _full_names(key, bodies, not_bodies)) == 1:
            bodies[longer[0]][form] += count
    return bodies


def _is_people_of(key: Key, bodies: Iterable[str]) -> bool:
    """Whether one word is the adjective of another name: "Ruritanian", where Ruritania acts too."""
    if len(key) != 1 or not key[0].endswith("n"):
        return False
    return any(
        key[0] in {f"{fold(body)}n", f"{fold(body)}an", f"{fold(body)}ian"} for body in bodies
    )


def _full_names(key: Key, bodies: Iterable[Key], not_bodies: set[str]) -> list[Key]:
    """The bodies for which a name is short: "Brightwater" for "Brightwater Foods".

    A place or a person that lends its name to bodies is none of them, and neither is the founder
    of a foundation or the company that pays for a university. Of several words the last ones of a
    longer name are it: "Medicines Authority" for the "Ruritanian Medicines Authority".
    """
    if len(key) > 1:
        heads = key[-1] in _HEADS
        return [o for o in bodies if heads and len(o) == len(key) + 1 and o[1:] == key]
    if key[0] in not_bodies:
        return []
    if key[0] in _HEADS and key[0] not in _CLUB_NAMES:
        # "The Front" is the Free Valley Front.
        return [other for other in bodies if len(other) > 1 and other[-1] == key[0]]
    return [
        other
        for other in bodies
        if len(other) > 1
        and (other[0] == key[0] or (other[-1] == key[0] and key[0] in _CLUB_NAMES))
        and not _is_named_after(other)
        and not _is_of_members(other)
    ]


def _is_named_after(key: Key) -> bool:
    """Whether a body may bear the name of another: not where it is a trust that runs hospitals."""
    if not _STATIONS.isdisjoint(key[1:]):
        return True
    return key[-1] != "trust" and not _NAMED_AFTER.isdisjoint(key[1:])


def _is_of_members(key: Key) -> bool:
    """Whether a body is called by its members, and never by its first word alone.

    "Junior" is not the "Junior Doctors' Federation", nor "Acme" the "Acme Workers' Union".
    """
    return key[-1] in _OF_MEMBERS and any(word.endswith("s") for word in key[1:-1])


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


_HEADS = _folded(ORGANISATION_HEADS)
# Clubs are called by the last word of their names too.
_CLUB_NAMES = _folded("rovers rangers wanderers albion".split())
_OF_MEMBERS = _folded("union league association guild federation".split())
# "Holm FM", "Holm Radio": the station of a town.
_STATIONS = _folded("fm am radio tv television".split())
_NAMED_AFTER = _folded(
    "foundation university college school institute museum union club hospital prize court "
    "ministry department police council stadium".split()
)


def _body_entity(name: str, forms: Iterable[str], nations: Nations) -> Entity:
    seat = seats().get(key_of(name))
    country = seat.country if seat else None
    if seat is None:
        tokens = tokenise(name)
        nation = nations.demonym(tokens, 0) or nations.country(tokens, 0)
        country = nation[1] if nation else None
    return Entity(
        name,
        EntityKind.ORGANISATION,
        country=country,
        aliases=tuple(sorted({name, *forms})),
    )


def _countries(texts: Sequence[str], nations: Nations) -> list[Entity]:
    printed: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        tokens = tokenise(text)
        for i in range(len(tokens)):
            hit = nations.country(tokens, i)
            if hit is not None and hit[1] is not None:
                printed[hit[1]].add(
                    " ".join(text[tokens[i].start : tokens[hit[0] - 1].end].split())
                )
    return [
        Entity(name, EntityKind.COUNTRY, country=name, aliases=tuple(sorted({name, *forms})))
        for name, forms in printed.items()
    ]


def _with_sorts(things: Sequence[Entity], told: Iterable[tuple[str, str]]) -> list[Entity]:
    """The bodies with what they are called beside their names."""
    titles: dict[str, set[str]] = defaultdict(set)
    for name, words in told:
        titles[name].add(words)
    return [replace(thing, titles=frozenset(titles[thing.canonical])) for thing in things]


def _with_roles(people: Sequence[Entity], evidence: Sequence[Role]) -> list[Entity]:
    titles: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, Counter[str]] = defaultdict(Counter)
    bodies: dict[str, Counter[str]] = defaultdict(Counter)
    serves: dict[str, Counter[str]] = defaultdict(Counter)
    for role in evidence:
        titles[role.person].update(role.titles)
        if role.country:
            countries[role.person][role.country] += 1
        if role.organisation:
            bodies[role.person][role.organisation] += 1
        if role.serves and role.serves != role.person:
            serves[role.person][role.serves] += 1

    def country_of(name: str) -> str | None:
        if countries[name]:
            return _best(countries[name])
        master = _best(serves[name]) if serves[name] else None
        return _best(countries[master]) if master and countries[master] else None

    return [
        Entity(
            canonical=person.canonical,
            kind=person.kind,
            titles=frozenset(titles[person.canonical]),
            country=country_of(person.canonical),
            organisation=_best(bodies[person.canonical]) if bodies[person.canonical] else None,
            aliases=person.aliases,
        )
        for person in people
    ]


def _with_home_country(
    people: Sequence[Entity], texts: Sequence[str], nations: Nations
) -> list[Entity]:
    """Give a state's office holder printed without a country the one that is left for him.

    "President Jane Roe" in articles about the White House is the one of the White House, unless
    that office has a holder already; and when the articles speak of a Peruvian leader and one
    president alone is without a country, he is the Peruvian. A wrong country would make a reversal
    out of a dispute, so where more than one country or more than one person is left, none is given.
    """
    homes: dict[str, set[str | None]] = defaultdict(set)
    spoken_of: set[str] = set()
    people = _with_country_left(people, texts, nations)
    for text in texts:
        tokens = tokenise(text)
        home = home_country(tokens)
        spoken_of |= nations.headed(tokens)
        for person in people:
            if _unsettled(person) and any(alias in text for alias in person.aliases):
                homes[person.canonical].add(home)
    held = {p.country for p in people if p.country and any(map(_is_head, p.titles))}
    heads = [p for p in people if _unsettled(p) and any(map(_is_head, p.titles))]
    left = {
        country
        for country in spoken_of | {home for p in heads for home in homes[p.canonical]}
        if country is not None and country not in held
    }
    entities = []
    for person in people:
        (home, *others) = homes[person.canonical] or {None}
        if [person] == heads:
            if len(left) == 1:
                person = replace(person, country=min(left))
        elif (
            _unsettled(person)
            and person not in heads
            and not others
            and any(map(_is_deputy, person.titles))
        ):
            person = replace(person, country=home)
        entities.append(person)
    return entities


def _with_country_left(
    people: Sequence[Entity], texts: Sequence[str], nations: Nations
) -> list[Entity]:
    """Give a minister printed without a country the one whose like is not somebody else.

    Where an article names two countries and "Foreign Minister Roe met the Graustarkian foreign
    minister", Roe is the other country's.
    """
    settled = []
    for person in people:
        left: set[str] = set()
        offices = {title for title in person.titles if _is_ministers(title)}
        if offices and _unsettled(person):
            for text in texts:
                if any(alias in text for alias in person.aliases):
                    left |= _without_others(tokenise(text), offices, nations)
        settled.append(replace(person, country=left.pop()) if len(left) == 1 else person)
    return settled


def _without_others(tokens: Sequence[Token], offices: set[str], nations: Nations) -> frozenset[str]:
    """The countries of a text but those of whose holder of one of the offices it speaks apart."""
    printed, others = set(), set()
    for i in range(len(tokens)):
        nation = nations.demonym(tokens, i) or nations.country(tokens, i)
        if nation is None or nation[1] is None:
            continue
        printed.add(nation[1])
        title = match_title(tokens, nation[0])
        named = title is not None and title[0] < len(tokens) and tokens[title[0]].capital
        if title is not None and title[1] in offices and not named:
            others.add(nation[1])
    return frozenset(printed - others) if others else frozenset()


def _is_ministers(title: str) -> bool:
    return title.endswith(" minister") and title != "prime minister" and not is_former(title)


def _unsettled(person: Entity) -> bool:
    return person.country is None and person.organisation is None


def _is_head(title: str) -> bool:
    return not is_former(title) and (heads_state(title) or heads_government(title))


def _is_deputy(title: str) -> bool:
    return title in {"vice president", "secretary of state", "press secretary"}
