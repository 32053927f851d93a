"""Whom the subject of a clause stands for where it is no name: "who", "it", "they", "both", none.

Only what grammar shows: a relative pronoun means the phrase before it; a clause without a subject
goes on with that of the clause before; "it" and "they" mean the subject of the sentence before, if
it is of their kind. Where that subject is something else, nobody is meant.
"""

from __future__ import annotations

import re

from checker.answered import Answered, Reading, moved
from checker.models import Attribution, Span, Voice
from checker.names import EntityKind
from checker.parties.named import OWN_PEOPLE, Sort, is_owner, parties_in, subject_of
from checker.speech.cues import FINITE

_LAST_SENTENCE = 400
_RELATIVE = re.compile(
    r"\W*(?:(?:of|to|in|with|for|by|from|against)\s+)?(?P<word>who|which|whose|whom)\b",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"(?:,\s|\s(?:of|from|for|at|in)\s)[^;:]{2,100}\Z")
_FINITE_FIRST = re.compile(
    r"(?:(?:also|then|later|now|still|never|not|even|already|\w+ly)\s+)?"
    rf"(?:{FINITE.pattern})(?!\s+(?:is|are|was|were|has|have|had|will|would|to)\b)"
)
_PARTICIPLE = re.compile(
    r"(?!during|following|according|including|something|nothing|anything|everything|morning|evening)"
    r"[a-z]{3,}ing\b(?!\s+(?:is|was|will|has|had|would)\b)"
)
# "… that has killed three and sickened more": the verb goes on with "that".
_WITHIN_RELATIVE = re.compile(rf"\b(?P<word>that|which|who)\s+(?:\w+ly\s+)?{FINITE.pattern}")
_FRONTED = (
    r"\W*(?:(?:But|And|However|Meanwhile|Later|Then|Now|Still|Earlier|Yesterday|Today|So)\b,?\s+)?"
    r"(?:(?:In|On|At|By|Last|This|After|Since|Before|Until)\b[^,;.]{1,40}?,?\s+)?"
)
_IT = re.compile(
    rf"{_FRONTED}(?:[Nn]or\s+(?:would|will|did|does|has|had|could)\s+)?it\b(?!\s+"
    r"(?:is|was|has been|remains?|remained|seems?|seemed|(?:would|will|may|might|could) be)"
    r"\s+(?:also\s+|still\s+|not\s+)?(?:an?|the|un\w+|clear|likely|possible|known|thought|believed|"
    r"understood|hoped|feared|hard|time|up to|too|so|[a-z]+ble)\b)"
    # What is paid, flown or signed is a thing, not the body of which the sentence before told.
    r"(?!\s+(?:(?:is|was|has|had|will|would|can|could|must|should)(?:\s+not|n[’']t)?|won[’']t)\s+"
    r"(?:\w+ly\s+|also\s+|now\s+)?(?:be\s+|been\s+|being\s+)?(?:to\s+be\s+)?(?:paid|flown|launched|"
    r"published|printed|signed|opened|built|delivered|returned|removed|carried|shown|displayed|"
    r"installed|repaired|shipped|held|worth)\b)",
    re.IGNORECASE,
)
_ITS_PEOPLE = re.compile(rf"\W*its\s+(?:[\w-]+\s+)?{OWN_PEOPLE}\b", re.IGNORECASE)
_THEY = re.compile(
    rf"{_FRONTED}(?:they|(?:all|most|some|many|none|the\s+last)\s+of\s+them)\b", re.IGNORECASE
)
# Sources of whom there is more than one; of a number of them no name is left.
_SEVERAL = re.compile(
    r"(?i:(?P<count>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens\s+of|several|some|many|both)\s+)?"
    r"(?:the\s+)?(?P<noun>(?:[\w’'-]+\s+){0,2}?(?:police|\w{3,}(?:[^s\W]s|men|people)|people)))"
    r"(?:\s+(?:in|of|at|from|for|with|who|close)\b.*)?"
)
# Of whom a figure tells: they, and no body named beside them, are "they".
_COUNTED = re.compile(
    r"\b(?:\d[\d,.]*|dozens\s+of|hundreds\s+of|thousands\s+of|two|three|four|five|six|seven|eight|nine|"
    r"ten|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\s+(?:(?!years|months|weeks|days|hours|"
    r"minutes|percent|million|billion|euros|pounds|dollars)[a-z-]+\s+){0,2}"
    r"(?:people|men|women|children|[a-z]{2,}(?:ers|ors|ees|ents|ants|ists|ians|lots|ors|nts|ses|ils))\b",
    re.IGNORECASE,
)
_TWO_OF_THEM = re.compile(
    r"\b(?:two|both|pair\s+of)\s+(?:other\s+|more\s+|young\s+)?(?:[a-z-]+\s+)?"
    r"(?!weeks|months|days|years|hours|rounds|times|things|sides)[a-z]{3,}(?:s|men|women|people)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\W*(?:both|the\s+two|the\s+pair)\s+(?:of\s+them\s+|men\s+|women\s+)?(?:also\s+|then\s+)?"
    rf"(?={FINITE.pattern})",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<![A-Z])[.?!][”\"’')]*\s+(?=\W*[A-Z])|\n+"
)


def opening_names(
    reading: Reading, answered: Answered, attribution: Attribution
) -> tuple[str, ...]:
    """The canonical names for which the opening of a part stands, empty if for none."""
    return _Opening(reading, answered, attribution).names()


class _Opening:
    """The opening of one part."""

    def __init__(self, reading: Reading, answered: Answered, attribution: Attribution) -> None:
        self._reading, self._answered, self._attribution = reading, answered, attribution
        self._text, self._span = reading.article.text, answered.span
        self._sentence = moved(answered.part.sentence, answered.offset)
        self._stretch = moved(answered.part.stretch.span, answered.offset)

    def names(self) -> tuple[str, ...]:
        words = self._span.of(self._text)
        before = Span(start=self._sentence.start, end=max(self._sentence.start, self._span.start))
        if relative := _RELATIVE.match(words):
            return self._relative(relative["word"].lower(), before)
        if _BOTH.match(words):
            return self._two()
        if self._attribution.voice in {Voice.NARRATOR, Voice.INDIRECT}:
            if _IT.match(words) or _ITS_PEOPLE.match(words):
                return self._it(before)
            if _THEY.match(words):
                return self._they(before)
        if before.end > before.start:
            return self._elided(words, before)
        return ()

    def _relative(self, word: str, before: Span) -> tuple[str, ...]:
        """The phrase right before a relative pronoun; before "who", the one that is described."""
        found = parties_in(self._reading, before)
        if not found:
            return ()
        last = found[-1]
        adjacent = not self._text[last.end : before.end].strip(" ,—–-(\n")
        if adjacent and word == "whose":
            return last.names
        if word != "which":
            for party in reversed(found):
                gap = self._text[party.end : before.end]
                if FINITE.search(gap) or ";" in gap:
                    break
                near = not gap.strip(" ,—–-(") or _APPOSED.match(gap)
                if near and party.sort is not Sort.BODY and not is_owner(self._text, party):
                    return party.names
        return last.names if adjacent and last.sort is not Sort.PERSON else ()

    def _elided(self, words: str, before: Span) -> tuple[str, ...]:
        """The subject of the clause before, in the words of the same source."""
        finite = _FINITE_FIRST.match(words) is not None
        region = self._own(before)
        if not finite and _PARTICIPLE.match(words) is None:
            return ()
        if relatives := list(_WITHIN_RELATIVE.finditer(region.of(self._text))):
            word = relatives[-1]["word"]
            described = Span(start=before.start, end=region.start + relatives[-1].start())
            return self._relative("which" if word == "that" else word, described) if finite else ()
        if not region.of(self._text).strip(' ,“”"') and region.start > before.start:
            speaker = self._attribution.speaker
            reported = self._attribution.voice is Voice.INDIRECT and not speaker.anonymous
            return (speaker.canonical,) if reported and finite else ()
        subject = subject_of(self._text, parties_in(self._reading, region), region)
        return subject.names if subject else ()

    def _it(self, before: Span) -> tuple[str, ...]:
        """The body that speaks, or that the clause or the sentence before is about."""
        speaker = self._attribution.speaker
        acts_for = None
        if self._attribution.voice is Voice.INDIRECT:
            entity = self._reading.gazetteer.resolve(speaker.canonical)
            if entity is None and speaker.canonical[0].isupper():
                return (speaker.canonical,)
            if entity is not None and entity.kind is EntityKind.ORGANISATION:
                return (entity.canonical,)
            acts_for = entity.organisation if entity is not None else None
        for region in (self._own(before), self._previous()):
            found = parties_in(self._reading, region)
            subject = subject_of(self._text, found, region)
            bodies = [p for p in found if p.sort is Sort.BODY and len(p.names) == 1]
            if subject in bodies:
                return subject.names
            if bodies and (subject is not None or bodies[0].mention is not None):
                return bodies[0].names
        return (acts_for,) if acts_for is not None else ()

    def _they(self, before: Span) -> tuple[str, ...]:
        """The several who speak, or of whom the clause or the sentence before tells."""
        speakers = self._several_speaking()
        if speakers is not None:
            return speakers
        for region in (self._own(before), self._previous()):
            found = parties_in(self._reading, region)
            subject = subject_of(self._text, found, region)
            body = subject is not None and subject.sort is Sort.BODY
            if body and _COUNTED.search(region.of(self._text)):
                return ()
            if subject is not None and (subject.plural or body):
                return subject.names
            people = {n for p in found if p.sort is Sort.PERSON for n in p.names}
            if len(people) == 2 and subject is not None:
                return tuple(sorted(people))
            if subject is not None and (groups := [p for p in found if p.sort is Sort.GROUP]):
                return groups[-1].names
        return ()

    def _several_speaking(self) -> tuple[str, ...] | None:
        """Those who say of themselves what "they" did: "police said they had"; None if one does."""
        speaker = self._attribution.speaker
        if self._attribution.voice is not Voice.INDIRECT:
            return None
        if not speaker.anonymous:
            entity = self._reading.gazetteer.resolve(speaker.canonical)
            body = entity is not None and entity.kind is EntityKind.ORGANISATION
            return (speaker.canonical,) if body else None
        several = _SEVERAL.fullmatch(speaker.canonical)
        if several is None:
            return None
        return () if several["count"] else (several["noun"].lower(),)

    def _two(self) -> tuple[str, ...]:
        """The two persons, or else bodies, of the last sentence that names two."""
        region = Span(start=max(0, self._span.start - 2 * _LAST_SENTENCE), end=self._sentence.start)
        if _TWO_OF_THEM.search(self._previous().of(self._text)):
            return ()
        for sort in (Sort.PERSON, Sort.BODY):
            names: dict[str, None] = {}
            for party in reversed(parties_in(self._reading, region)):
                if party.sort is sort:
                    names.update(dict.fromkeys(party.names))
                if len(names) == 2:
                    return tuple(sorted(names))
        return ()

    def _own(self, before: Span) -> Span:
        """What stands before the part in its sentence, in the words of the same source."""
        start = max(before.start, min(self._stretch.start, before.end))
        return Span(start=start, end=before.end)

    def _previous(self) -> Span:
        """The sentence before."""
        floor = max(0, self._sentence.start - _LAST_SENTENCE)
        words = self._text[floor : self._sentence.start].rstrip()
        start = max((m.end() for m in _END.finditer(words)), default=0)
        return Span(start=floor + start, end=self._sentence.start)
