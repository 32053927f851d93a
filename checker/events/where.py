"""Where the event of a clause is: the place that the clause or its sentence names (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.answered import Answered, Reading, moved
from checker.events.places import Place, find_places
from checker.models import Claim, Quote, Span
from checker.names import EntityKind, Mention

Where = tuple[str | None, Quote | None]
"""A place, canonical, and the words that name it."""

_NOWHERE: Where = (None, None)
_PLACES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})
_BEFORE_NAME = re.compile(
    r"\b(?:in|at|near|outside|over|across|inside|around|off|through|throughout|along)"
    r"\s+(?:the\s+|(?:[a-z-]+ern|central|nearby|downtown|neighbou?ring)\s+)?\Z",
    re.IGNORECASE,
)
_ON_NAME = re.compile(r"\bon\s+(?:the\s+)?\Z", re.IGNORECASE)
_TO_NAME = re.compile(
    r"\b(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|travel\w*|return\w*|mov(?:e|es|ed|ing)|flew|flown|"
    r"driv(?:e|en|ing)|drove|walk\w*|head(?:s|ed|ing)?|br(?:ing|ings|ought)|tak(?:e|es|en|ing)|took|"
    r"march\w*|sail\w*|towed|welcom\w+|invit\w+|trips?|visits?|journeys?|roll(?:s|ed)|sent|admitted|"
    r"deliver\w*|export\w*|transport\w*|divert\w*|escort\w*|fled|flee\w*|retreat\w*|relocat\w+|"
    r"transferred|shift\w*|shipments?|convoys?)\b"
    r"(?:\s+[\w’'.-]+){0,6}?\s+(?:in)?to\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|reach(?:es|ed|ing)?|left|leav(?:es|ing)|enter(?:s|ed|ing)?)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# What is talked of, and whose office bears a country's name, is not where something happens.
_MATTER = re.compile(
    r"\b(?:war|conflict|invasion|occupation|interests?|ambassadors?|prosecutors?|colleagues?|"
    r"counterparts?|correspondents?|analysts?|officials|spokes\w+|authorities|based|"
    r"pressure|sanctions|tariffs|aggression|policy)\s+(?:in|at|over|across|on)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_PEOPLE_AT = re.compile(
    r"(?:\b(?:staff|those|people|analysts)|\w(?:ers|ors|ists|ians|ards|ees))\s+(?:at|in)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_TO_BODY = re.compile(r"\b(?:in)?to\s+(?:the\s+)?\Z")
_SITE = re.compile(
    r"\b(?:hospital|infirmary|clinic|school|college|university|academy|exchange|house|hall|abbey|"
    r"church|cathedral|court|palace|stadium|arena|airport|station|museum|hotel|lodge|library|prison|"
    r"centre|center|theatre|theater|primary|office|assembly|works|basilica|embassy)\b",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"(?<=\w\s)(?<!\bthat\s)(?<!\band\s)(?<!\bbut\s)(?<!\bif\s)(?<!\bor\s)(?<!\bas\s)(?<!\bso\s)"
    r"(?<!\bsaid\s)(?<!\bsays\s)(?<!\bwhen\s)(?<!\bbecause\s)(?<!\bwhether\s)(?<!\bwas\s)(?<!\bis\s)"
    r"there\b(?!\s+to\s+be\b)|\bthe\s+same\s+(?:spot|place|site)\b"
)
_STATE_NEXT = re.compile(r",\s(?P<state>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?=[,.]|\s*\Z)")
_OWNER = re.compile(r"(?P<owner>[^’']*)[’']s?\s+(?:[a-z-]+\s+)?(?=[A-Z])")
_WHERE = re.compile(r",?\s*\b(?:where|in\s+which|at\s+which)\s+\Z", re.IGNORECASE)
_WHERE_FIRST = re.compile(r"\W*(?:where|in\s+which|at\s+which)\b", re.IGNORECASE)
_WHICH_FIRST = re.compile(
    r"\W*which\s+(?:(?:had|has|have)\s+been|was|is|were|are)\s+(?:\w+ly\s+)?\w+(?:ed|n|t)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:and\s[^.;:“”\"]{0,60}?)?\b(?:when|after)\b")
_LED = re.compile(r"[\W_]*(?:In|At|Near|Across)\s+(?:the\s+)?(?=[A-Z])")
_GENERAL = frozenset({"town", "city", "village", "port", "suburb"})
_SPECIFIC_BEFORE = r"(?:[A-Z][\w’'-]+\s+){1,2}"
_REACH = 2


def place_of(reading: Reading, answered: Answered, earlier: Sequence[Claim]) -> Where:
    """The place of a part's event: of its clause, else of its sentence; None where neither says.

    Args:
        reading: The article.
        answered: The part.
        earlier: The claims before it in the article: "there" is where the last of them was.
    """
    span, text = answered.span, reading.article.text
    own = _first(reading, span)
    if own is not None:
        return own
    words = span.of(text)
    if _THERE.search(words):
        for claim in reversed(earlier[-_REACH:]):
            if claim.event.place is not None:
                return claim.event.place, claim.event.place_mention
        return _NOWHERE
    sentence = moved(answered.part.sentence, answered.offset)
    return _of_sentence(reading, span, sentence) or _NOWHERE


def _of_sentence(reading: Reading, span: Span, sentence: Span) -> Where | None:
    """The place of the clause that the part hangs on."""
    text = reading.article.text
    before = Span(start=sentence.start, end=max(sentence.start, span.start))
    lead, words = before.of(text), span.of(text)
    if relative := _WHERE.search(lead):
        end = sentence.start + relative.start()
        return _last(reading, Span(start=sentence.start, end=end))
    if _WHERE_FIRST.match(words):
        return _last(reading, before)
    if _WHICH_FIRST.match(words):
        return _last(reading, before, adjacent=True)
    if _LED.match(lead) and (found := _first(reading, before)) is not None:
        mention = found[1]
        if mention is not None and not _is_clause(text[sentence.start : mention.start]):
            return found
    rest = Span(start=min(span.end, sentence.end), end=max(span.end, sentence.end))
    if _GOES_ON.match(rest.of(text)):
        return _first(reading, rest)
    return None


def _is_clause(words: str) -> bool:
    """Whether more than a phrase stands before the place."""
    return "," in words or len(words.split()) > 4


def _first(reading: Reading, span: Span) -> Where | None:
    found = _all(reading, span)
    return found[0] if found else None


def _last(reading: Reading, span: Span, *, adjacent: bool = False) -> Where | None:
    found = _all(reading, span)
    if not found:
        return None
    mention = found[-1][1]
    gap = reading.article.text[mention.end : span.end] if mention is not None else ""
    if adjacent and gap.strip(" ,—–-("):
        return None
    return found[-1]


def _all(reading: Reading, span: Span) -> list[Where]:
    """The places of a stretch, in order."""
    text = reading.article.text
    found: list[tuple[int, Where]] = []
    taken: list[Span] = []
    for place in find_places(span.of(text)):
        words = Span(start=span.start + place.span.start, end=span.start + place.span.end)
        where = _described(reading, place, words)
        if where is not None:
            found.append((words.start, where))
            taken.append(words)
    for mention in reading.within(span):
        at = Span(start=mention.start, end=mention.end)
        if any(at.overlaps(words) for words in taken) or mention.kind not in _PLACES:
            continue
        if len(mention.entities) == 1 and _is_there(text, span, mention):
            found.append((mention.start, (mention.entities[0], Quote.cut(text, at.start, at.end))))
    return [where for _, where in sorted(found, key=lambda one: one[0])]


def _is_there(text: str, span: Span, mention: Mention) -> bool:
    """Whether a known place stands where a place of an event stands."""
    before = text[max(span.start, mention.start - 60) : mention.start]
    if _MATTER.search(before) or text.startswith("-", mention.end):
        return False
    if _ON_NAME.search(before):
        return mention.kind is EntityKind.PLACE
    return any(p.search(before) for p in (_BEFORE_NAME, _TO_NAME, _OBJECT))


def _described(reading: Reading, place: Place, words: Span) -> Where | None:
    """The place under its canonical name, or as the words have it; None if it is none after all."""
    text = reading.article.text
    words = _without_owner(reading, words)
    quote = Quote.cut(text, words.start, words.end)
    name = " ".join(quote.text.split())
    if not place.named:
        return _meant(reading, place, quote) or (name, quote)
    known = [m for m in reading.touching(words) if m.entities]
    same = [m for m in known if _covers(text, m, words)]
    if any(m.kind is EntityKind.PERSON for m in known) and not _SITE.search(name):
        return None
    if same and len(same[0].entities) == 1:
        if same[0].kind is EntityKind.ORGANISATION:
            # "Staff at Acme" are its people, wherever they are.
            lead = text[max(0, words.start - 40) : words.start]
            if not _SITE.search(name) and (_PEOPLE_AT.search(lead) or _TO_BODY.search(lead)):
                return None
        name = same[0].entities[0]
    if _MATTER.search(text[max(0, words.start - 60) : words.start]):
        return None
    if state := _STATE_NEXT.match(text, words.end):
        # "Springfield, Ohio": the one of several towns of that name.
        at = Span(start=state.start("state"), end=state.end("state"))
        if any(m.kind in _PLACES and _covers(text, m, at) for m in reading.touching(at)):
            return f"{name}, {state['state']}", Quote.cut(text, words.start, at.end)
    return name, quote


def _without_owner(reading: Reading, words: Span) -> Span:
    """The place without the town or body that has it: "Ely’s Corn Exchange"."""
    text = reading.article.text
    owner = _OWNER.match(text, words.start, words.end)
    if owner is None:
        return words
    has = Span(start=words.start, end=owner.end("owner"))
    known = any(_covers(text, m, has) for m in reading.touching(has))
    return Span(start=owner.end(), end=words.end) if known else words


def _covers(text: str, mention: Mention, words: Span) -> bool:
    """Whether a mention names the very words, but for its article."""
    between = text[min(mention.start, words.start) : max(mention.start, words.start)]
    return mention.end == words.end and between.strip().lower() in {"", "the"}


def _meant(reading: Reading, place: Place, quote: Quote) -> Where | None:
    """Which one "the tunnel" is: the only one that the article names ("Merrow tunnel")."""
    if not place.definite or place.noun is None:
        return None
    text = reading.article.text
    if place.noun in _GENERAL:
        towns = [
            m
            for m in reading.mentions
            if m.kind is EntityKind.PLACE and len(m.entities) == 1 and m.end <= quote.start
        ]
        return (towns[-1].entities[0], quote) if towns else _NOWHERE
    pattern = rf"(?<!\. )(?<!\n)\b{_SPECIFIC_BEFORE}{re.escape(place.noun)}\b"
    named = {" ".join(match[0].split()) for match in re.finditer(pattern, text)}
    named = {name for name in named if not name.startswith(("The ", "A ", "An "))}
    return (named.pop(), quote) if len(named) == 1 else None
