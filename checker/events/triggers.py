"""What kind of event the words name: the triggers of a clause, and which of them it is about.

A trigger is the word that most clearly names an event (ACE 2005 English Annotation Guidelines for
Events). Triggers that newsrooms use for one kind of event ("merger", "takeover", "bid for") share a
*concept*, and every concept belongs to one ``EventType`` (``event_lexicon``). Two claims of
different concepts are not about one event; two of one concept may be.

Of several triggers in a clause, the verb that is its predicate names the event; a verb that
leaves it to its object ("held talks") has none of its own; then comes the subject, then the object,
and last what only says when and where.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.events.clause_words import BE, COURSE, PARTICLES, PREPOSITIONS, ClauseWords, Word
from checker.events.lexicon import Entry, Use, entries
from checker.events.lexicon import concepts as _concepts
from checker.events.lexicon.forms import Form
from checker.events.lexicon.idioms import idioms
from checker.models import EventType
from checker.speech.cues import FINITE


@dataclass(frozen=True)
class Trigger:
    """A word that names an event.

    Attributes:
        start: First code point in the text that was read.
        end: One past the last.
        concept: The kind of event, finer than its type ("strike"); None if the word tells the type
            alone.
        type: The event's type.
        faint: Whether it names the event only where nothing else does.
        is_noun: Whether it stands as a noun.
    """

    start: int
    end: int
    concept: str | None
    type: EventType
    faint: bool = False
    is_noun: bool = True


@dataclass(frozen=True)
class _Found:
    """An entry in a clause: its words are those at ``first:last``.

    It is faint where the entry is, or where its words only describe the next ("price list").
    ``told`` counts the words about it that tell its sense.
    """

    first: int
    last: int
    entry: Entry
    faint: bool
    told: int = 0


_FAR = 7
"""How many words from a verb the word may stand that tells its sense."""
_SOON = 4
_BETWEEN = frozenset(
    "not never also yet now all both been he him her it them us the a an its their".split()
)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[ClauseWords, tuple[_Found, ...]]:
    """The clause, and the entries found in it, in order; where two overlap, the longer."""
    clause = ClauseWords(text)
    found = [
        _Found(
            at,
            last,
            entry,
            entry.faint or _describes(clause, entry, last),
            _telling(clause, at, last, entry),
        )
        for at, word in enumerate(clause.words)
        for entry in entries().get(word.text, ())
        if (last := _matches(clause, at, entry))
    ]
    said = _idioms(clause)
    found = [f for f in found if not any(f.first < b and a < f.last <= b for a, b in said)]
    found.sort(key=_preference)
    kept: list[_Found] = []
    for one in found:
        if all(one.last <= k.first or k.last <= one.first for k in kept):
            kept.append(one)
    kept.sort(key=lambda f: f.first)
    return clause, tuple(_heads(clause, kept))


def _describes(clause: ClauseWords, entry: Entry, last: int) -> bool:
    return entry.use is Use.NOUN and clause.only_describes(last)


def _idioms(clause: ClauseWords) -> list[tuple[int, int]]:
    """Where words stand that name no event together, whatever each names alone."""
    texts = [word.text for word in clause.words]
    return [
        (at, at + len(run))
        for at, word in enumerate(texts)
        for run in idioms().get(word, ())
        if tuple(texts[at : at + len(run)]) == run
    ]


def _telling(clause: ClauseWords, at: int, last: int, entry: Entry) -> int:
    """How many words near by tell the entry's sense; at least one where it needs any."""
    about = (*clause.words[max(0, at - _FAR) : at], *clause.words[last : last + _FAR])
    return max(len(entry.near & {w.text for w in about}), bool(entry.near or entry.behind))


def _preference(found: _Found) -> tuple[bool, int, int, int, str]:
    """Sure before faint, longer before shorter, the one whose sense more words tell first."""
    entry = found.entry
    return (entry.faint, -len(entry.words), -found.told, found.first, entry.concept.name)


def _heads(clause: ClauseWords, found: Sequence[_Found]) -> list[_Found]:
    """Those that are not the mere attribute of the next: in "strike ballot" it is the ballot."""
    kept = []
    for i, one in enumerate(found):
        following = found[i + 1] if i + 1 < len(found) else None
        attribute = (
            following is not None
            and one.entry.use is Use.NOUN
            and following.entry.use is Use.NOUN
            and following.first == one.last
            and one.entry.words[-1] not in PREPOSITIONS
            and clause.words[following.first].joined
            and not clause.words[one.last - 1].owner
        )
        if not attribute:
            kept.append(one)
    return kept


def _matches(clause: ClauseWords, at: int, entry: Entry) -> int:
    """One past the last of the words in which the entry stands at ``at``; 0 if it does not."""
    last = _run(clause, at, entry)
    if not last:
        return 0
    if entry.use is Use.VERB:
        if entry.form is None or not clause.can_be_verb(at, entry.form):
            return 0
    elif entry.use is Use.NOUN and not clause.can_be_noun(at, last):
        return 0
    words = clause.words
    if entry.unless and _is_otherwise(words[last : last + _SOON], entry.unless):
        return 0
    if entry.near or entry.behind:
        after = [w.text for w in words[last : last + _FAR]]
        if entry.near and not entry.near.isdisjoint(after):
            return last
        if any(_holds(after, run) for run in entry.behind):
            return last
        before = [w.text for w in words[max(0, at - _FAR) : at]]
        return last if entry.near and not entry.near.isdisjoint(before) else 0
    return last


def _is_otherwise(after: Sequence[Word], unless: frozenset[str]) -> bool:
    """Whether the words behind an entry give it another sense; a preposition only right behind."""
    return any(
        w.text in unless and (i == 0 or w.text not in PREPOSITIONS) for i, w in enumerate(after)
    )


_ARTICLES = frozenset("a an the his her its their".split())


def _holds(words: Sequence[str], run: tuple[str, ...]) -> bool:
    """Whether the words hold the run; its own articles count, those between its words do not."""
    if _ARTICLES.isdisjoint(run):
        words = [word for word in words if word not in _ARTICLES]
    return any(tuple(words[i : i + len(run)]) == run for i in range(len(words) - len(run) + 1))


def _run(clause: ClauseWords, at: int, entry: Entry) -> int:
    """One past the last word of the entry's own words, if they stand at ``at``; else 0."""
    i = at + 1
    for wanted in entry.words[1:]:
        if (
            entry.use is Use.VERB
            and i + 1 < len(clause.words)
            and clause.words[i].text != wanted
            and clause.words[i].text in _BETWEEN
        ):
            i += 1
        if i >= len(clause.words) or clause.words[i].text != wanted or not clause.words[i].joined:
            return 0
        i += 1
    return i


def _trigger(clause: ClauseWords, found: _Found) -> Trigger:
    concept = found.entry.concept
    return Trigger(
        clause.words[found.first].start,
        clause.words[found.last - 1].end,
        None if found.entry.vague else concept.name,
        concept.type,
        found.faint,
        found.entry.use is Use.NOUN,
    )


def triggers_in(text: str) -> tuple[Trigger, ...]:
    """Every sure trigger in ``text``, in order; where two overlap, the longer."""
    clause, found = _read(text)
    return tuple(_trigger(clause, f) for f in found if not f.faint)


_PREPOSITION = re.compile(
    r"\b(?:about|on|over|with|between|of|for|to|in|at|by|from|after|before|against|that|which)\b",
    re.IGNORECASE,
)


def head_trigger(phrase: str) -> Trigger | None:
    """The trigger that a phrase is about: the last one of its head, else the first one behind it.

    In "pay talks with the union" it is the talks, in "sale of its steel business" the sale.
    """
    clause, found = _read(phrase)
    found = tuple(f for f in found if not f.faint) or tuple(f for f in found if not f.entry.vague)
    if not found:
        return None
    triggers = [_trigger(clause, f) for f in found]
    cut = next(
        (
            m.start()
            for m in _PREPOSITION.finditer(phrase)
            if m.start() > 0 and not any(t.start < m.end() and m.start() < t.end for t in triggers)
        ),
        len(phrase),
    )
    head = [f for f in found if clause.words[f.first].start < cut]
    nouns = [f for f in head if f.entry.use is Use.NOUN]
    return _trigger(clause, _object_of(clause, (nouns or head or found[:1])[-1], found))


def concepts() -> tuple[tuple[str, EventType], ...]:
    """Every concept with its type, for the documentation."""
    return tuple((concept.name, concept.type) for concept in _concepts())


_WITHIN_PHRASE = re.compile(r"(?:(?<!\S)[\w’'-]+\s+){0,2}\Z")
_LEADING = frozenset(
    """
    a an the this that these those his her its their our my no any some such more all and or
    but of in on at to for by with from between about over is are was were be been being will
    would has have had not who which as than after before if when while said says told also
    now then only even just still never ever yet again already once one two three four five six
    seven eight nine ten eleven twelve both under without through during into against
    """.split()
)


def event_phrase(text: str, trigger: Trigger) -> str:
    """A noun with the words right before it that describe it ("48-hour strike"), a verb alone."""
    before = _WITHIN_PHRASE.search(text, 0, trigger.start) if trigger.is_noun else None
    words = before.group().split() if before else []
    kept: list[str] = []
    for word in reversed(words):
        plain = word.strip(",.;:“”\"‘’'()").lower()
        if plain != word.lower() or plain in _LEADING or plain.endswith(("’s", "'s", "ed", "s")):
            break
        if word[:1].isupper() or plain.isdigit() or FINITE.fullmatch(plain):
            break
        kept.insert(0, word)
    return " ".join([*kept, text[trigger.start : trigger.end]])


_HANGS = re.compile(
    r"(?:\A\W*(?P<asked>asked|questioned|pressed|speaking|addressing|answering)\b(?=[^,]*,)|"
    r"\b(?P<clause>when|while|because|although|though|whether|if(?!\s+(?:necessary|possible|needed|"
    r"any|so|not)\b)|as(?=\s+(?:an?|the|he|she|it|they|we|his|her|its|their)\b))"
    r"|\b(?P<phrase>before|after|since|until|despite|during|following|amid|ahead\s+of))\b",
    re.IGNORECASE,
)
"""What hangs on the main clause: a clause, up to its comma, or a phrase of few words."""
_PHRASE_WORDS = 5


def _hanging(clause: ClauseWords) -> tuple[tuple[int, int], ...]:
    """The stretches of the text that only say when, why or on what terms."""
    found: list[tuple[int, int]] = []
    text, end = clause.text, len(clause.text)
    for match in _HANGS.finditer(text):
        if found and match.start() < found[-1][1]:
            continue
        comma = text.find(",", match.end())
        until = comma if comma >= 0 else end
        if match["phrase"]:
            behind = [w for w in clause.words if match.end() <= w.start < until][:_PHRASE_WORDS]
            finite = any(FINITE.fullmatch(w.text) for w in behind)
            if behind and not finite:
                to = next((w for w in behind if w.text == "to"), None)
                until = to.start if to else behind[-1].end
        found.append((match.start(), until))
    return tuple(found)


@lru_cache(maxsize=4096)
def main_triggers(text: str) -> tuple[Trigger, ...]:
    """The trigger of the main clause, alone: what the clause is about; none if no word names it.

    Triggers of "before the flood" or "after the talks failed" are left out.
    """
    clause, found = _read(text)
    hanging = _hanging(clause)
    main = [f for f in found if not any(a <= clause.words[f.first].start < b for a, b in hanging)]
    main = [f for f in main if not clause.only_restricts(f.first)]
    plain = [f for f in main if not f.entry.vague]
    sure = [f for f in main if not f.faint]
    # "The purchase was completed": no other verb makes a subject of a word that is less than sure.
    subjects = [f for f in plain if any(_is_told_of(clause, verb, [f]) for verb in sure)]
    main = [*sure, *(f for f in subjects if f not in sure)] or plain or main
    if not main:
        return ()
    chief = max(main, key=lambda f: (_weight(clause, f, main), -f.first))
    chief = _object_of(clause, chief, main)
    trigger = _trigger(clause, chief)
    at = clause.predicate() if chief.entry.vague else None
    if at is None:
        return (trigger,)
    verb = clause.words[at]
    return (replace(trigger, start=verb.start, end=verb.end, is_noun=False),)


def _object_of(clause: ClauseWords, chief: _Found, found: Sequence[_Found]) -> _Found:
    """The noun that tells the sense of a verb, since it names the event better; else the verb.

    In "signed the agreement" it is of the verb's own concept; in "rejected the pay offer" it says
    of what kind the offer is.
    """
    if chief.entry.use is not Use.VERB or not chief.entry.near:
        return chief
    for noun in found:
        if noun.entry.use is not Use.NOUN:
            continue
        compound = noun.first >= chief.last and noun.last - noun.first > 1
        told = compound and clause.words[noun.last - 1].text in chief.entry.near
        if told or noun.entry.concept is chief.entry.concept:
            return noun
    return chief


def _weight(clause: ClauseWords, found: _Found, others: Sequence[_Found]) -> float:
    """How much the words are the predicate of the clause, or stand for it."""
    at, use = found.first, found.entry.use
    inner = 2.5 * (clause.in_relative(at) or clause.in_apposition(at))
    if use is Use.VERB:
        if found.entry.form is Form.PAST and _is_reduced(clause, found):
            return 1.5 - inner
        if found.entry.form is Form.ING and at and clause.words[at - 1].text in _BESIDE:
            return 1.5 - inner
        return (2.8 if _is_told_of(clause, found, others) else 4.0) - inner
    if use is Use.PHRASE:
        return (2.8 if _is_told_of(clause, found, others) else 3.5) - inner
    if clause.words[found.last - 1].owner:
        return 0.9 - inner
    light = clause.light_before(at)
    if light is not None and not _says_itself(clause, light, found, others):
        return 4.5 - inner
    preposition = clause.preposition_of(at)
    if preposition in _CIRCUMSTANCE:
        return 1.0 - inner
    if preposition is not None:
        return 2.0 - inner
    is_subject = not any(clause.is_finite(i) for i in range(at))
    return (3.0 if is_subject else 2.5) - inner


def _says_itself(clause: ClauseWords, light: int, noun: _Found, others: Sequence[_Found]) -> bool:
    """Whether a verb names an event itself, by other words than its object: "83 percent backed"."""
    own = {w.text for w in clause.words[noun.first : noun.last]}
    return any(
        other.first == light and other.entry.use is Use.VERB and _is_told(clause, other, own)
        for other in others
    )


def _is_told(clause: ClauseWords, verb: _Found, apart: set[str]) -> bool:
    """Whether a word about the verb, not one of ``apart``, tells its sense."""
    at, last = verb.first, verb.last
    about = (*clause.words[max(0, at - _FAR) : at], *clause.words[last : last + _FAR])
    return not verb.entry.near.isdisjoint({w.text for w in about} - apart)


def _is_told_of(clause: ClauseWords, verb: _Found, others: Sequence[_Found]) -> bool:
    """Whether the verb only says how far its subject got: "the sale was completed"."""
    words = {w.text for w in clause.words[verb.first : verb.last]}
    if verb.entry.use is Use.NOUN or not words - BE - PARTICLES <= COURSE:
        return False
    behind = [w.text for w in clause.words[verb.last : verb.last + _FAR]]
    if not (verb.entry.near - PARTICLES).isdisjoint(behind):
        return False
    if any(_holds(behind, run) for run in verb.entry.behind):
        return False
    return any(
        other.entry.use is Use.NOUN and clause.is_subject_head(other.last - 1, verb.first)
        for other in others
    )


_BESIDE = frozenset("without by through in while".split())
"""Words with which a verb in -ing only says how: "opened the gates without telling anyone"."""
_CIRCUMSTANCE = frozenset("in at on during after before since amid by from over until".split())
_REDUCED_BY = frozenset("by in at on from during since with to of over for".split())


def _is_reduced(clause: ClauseWords, found: _Found) -> bool:
    """Whether a participle only says which one is meant: "a man arrested on Monday has died"."""
    at, last = found.first, found.last
    if at == 0 or clause.follows_be(at) or last >= len(clause.words):
        return False
    before = clause.before(at)
    if before is None or before.text in {
        "has",
        "have",
        "had",
        "who",
        "which",
        "that",
        "and",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
    }:
        return False
    apart = not clause.words[at].joined
    if not apart and clause.words[last].text not in _REDUCED_BY:
        return False
    return any(clause.is_sure_verb(i) for i in range(last, len(clause.words)))


_CONTENT = re.compile(r"[^\W\d_][\w’'-]{2,}")
_EMPTY = frozenset(
    """
    the and but for with from that this which who whom whose was were has have had will would could
    should may might must shall can being been are not its his her their our your they she him them
    into over about after before than then when where while also more most very just only such each
    any all some other one two own there here because since until did does doing having upon between
    under during against without within among through toward towards across per via yet nor either
    neither both few many much several said says told according what how why whether though although
    if it’s it's don’t don't doesn’t doesn't didn’t didn't won’t won't isn’t isn't can’t can't now
    still even again ever never always often too out off back down these those
    """.split()
)
_PARTICLE = re.compile(r"\s+(?:off|up|down|out|back|away|over|together|apart)\b")
_MOST_WORDS = 24


def event_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` that may name its event, where the lexicon has none of them.

    Content words, without names: those that begin with a capital inside the text. Each stands once,
    the verb that is the predicate first, the others in order; at most 24.
    """
    clause, _ = _read(text)
    at = clause.predicate()
    found = [text[clause.words[at].start : clause.words[at].end]] if at is not None else []
    for match in _CONTENT.finditer(text):
        word = match.group()
        if word.lower() in _EMPTY or (word[0].isupper() and match.start() > 0):
            continue
        found.append(word)
    return tuple(dict.fromkeys(found))[:_MOST_WORDS]


def with_particle(text: str, start: int, end: int) -> str:
    """The word at ``start:end`` and the particle that belongs to it ("switched off")."""
    particle = _PARTICLE.match(text, end)
    return text[start : particle.end() if particle else end]
