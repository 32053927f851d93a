"""Who says what: attribution by cue words, punctuation and quotation marks.

A sentence of news copy is taken apart into *stretches*: runs of words with one source. "“No date is
set,” the minister told reporters" is one stretch in the minister's voice; the words that attribute
(the cue) and the source's mention are kept apart from it. What no cue claims is the narrator's.

The three parts of an attribution (source, cue, content) and the notion of nested attributions
follow PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). The cues are English reporting
verbs and phrases; the patterns read the sentence with its quotations masked, so that no word inside
somebody's quotation is ever taken for a cue of the narrator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.models import Span, Voice
from checker.quotemarks import Quotation

_MASK = "\u25a1"

_SAY = (
    r"acknowledg(?:e|es|ed)|add(?:s|ed)?|admit(?:s|ted)?|alleg(?:e|es|ed)|announc(?:e|es|ed)|"
    r"answer(?:s|ed)?|argu(?:e|es|ed)|assert(?:s|ed)?|believ(?:e|es|ed)|caution(?:s|ed)?|"
    r"claim(?:s|ed)?|comment(?:s|ed)?|complain(?:s|ed)?|conced(?:e|es|ed)|conclud(?:e|es|ed)|"
    r"confirm(?:s|ed)?|contend(?:s|ed)?|declar(?:e|es|ed)|disclos(?:e|es|ed)|"
    r"estimat(?:e|es|ed)|explain(?:s|ed)?|hint(?:s|ed)?|indicat(?:e|es|ed)|insist(?:s|ed)?|"
    r"joke(?:s|d)?|maintain(?:s|ed)?|mention(?:s|ed)?|not(?:e|es|ed)|observ(?:e|es|ed)|"
    r"posit(?:s|ed)?|post(?:s|ed)|predict(?:s|ed)?|recall(?:s|ed)?|reiterat(?:e|es|ed)|"
    r"remark(?:s|ed)?|repl(?:y|ies|ied)|report(?:s|ed)?|respond(?:s|ed)?|reveal(?:s|ed)?|"
    r"rul(?:es|ed)|say|says|said|signal(?:s|led|ed)?|stat(?:es|ed)|stress(?:es|ed)?|"
    r"suggest(?:s|ed)?|tell|tells|told|testif(?:y|ies|ied)|tweet(?:s|ed)?|underlin(?:e|es|ed)|"
    r"warn(?:s|ed)?|write|writes|wrote|emphasi[sz](?:e|es|ed)"
)
"""Verbs whose complement is what is said, before or after them."""

_ACT = (
    r"accus(?:e|es|ed)|den(?:y|ies|ied)|dismiss(?:es|ed)?|express(?:es|ed)?|pledg(?:e|es|ed)|"
    r"promis(?:e|es|ed)|propos(?:e|es|ed)|reject(?:s|ed)?|demand(?:s|ed)?|threaten(?:s|ed)?|"
    r"urg(?:e|es|ed)|voic(?:e|es|ed)|vow(?:s|ed)?|preview(?:s|ed)?"
)
"""Verbs that are themselves part of what is said: "denied that", "expressed a willingness to"."""

_PARTICIPLE = (
    r"adding|arguing|claiming|confirming|declaring|explaining|indicating|insisting|noting|"
    r"saying|stating|stressing|suggesting|telling|warning|writing|announcing"
)

_CUE = re.compile(rf"\b(?:(?P<say>{_SAY})|(?P<act>{_ACT})|(?P<part>{_PARTICIPLE}))\b")
_NOUN_CUE = re.compile(
    r"\b(?:accounts?|announcements?|assertions?|allegations?|accusations?|claims?|reports?|"
    r"statements?|suggestions?|warnings?|promises?|assurances?)\s+that\b"
)
_ACCORDING = re.compile(r"\b[Aa]ccording to\s+|\b[Ii]n the words of\s+")
_RELATIVE = re.compile(r",?\s+who(?:\s+(?:also|has|had|have|then|later))*\s+$")

_DAY = (
    r"(?:(?:on|late|later|early|earlier)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:earlier|later)?\s*(?:today|yesterday|tonight|(?:last|this|earlier this|in recent)\s+\w+)"
    r"|later|earlier|recently|again|previously"
)
_ADJUNCT = re.compile(
    rf"\s*,?\s*(?:(?:{_DAY})\b|(?:in|at|during|after|before|by|via|through|aboard|to|on|from|with)\s+"
    rf"(?:(?!\bthat\b)[^,.:;{_MASK}\s]+\s*){{1,9}}?(?=\s*(?:[,.:;{_MASK}]|$|\bthat\b)))"
)
_ADDRESSEE_VERB = re.compile(r"t(?:ell|ells|old)\Z")
_ADDRESSEE = re.compile(
    r"\s+(?:(?:the|a|an|his|her|their|its|conservative|local|state)\s+)*[\w’'.&-]+"
    r"(?:\s+(?:[A-Z][\w’'.&-]*|the\s+[A-Z][\w’'.&-]*|news|conference|host|media|agency))*"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did"
    r"|\w+n[’']t|\w{2,}ed|met|made|took|gave|went|came|began|held|won|lost|left|sent|kept|hopes?|plans?"
    r"|wants?|expects?|seeks?|remains?|needs?|intends?)\b"
)
_NOUN_LIKE = re.compile(
    r"(?:claim|comment|estimate|hint|joke|note|post|remark|report|signal|answer)s?\Z"
)
"""Cues that are as often nouns ("his comments", "a report"): they need their subject beside them."""

_REFUSALS = re.compile(r"(?:den|reject|dismiss)")
_SOURCE_NOUN = (
    "official|spokesman|spokeswoman|spokesperson|spokespeople|source|people|person|analyst|aide|"
    "diplomat|minister|leader|union|company|police|officer|prosecutor|lawyer|attorney|judge|court|"
    "ministry|agency|department|government|president|chief|executive|director|mayor|governor|"
    "senator|lawmaker|resident|witness|expert|scientist|researcher|doctor|economist|investor|"
    "employer|worker|manager|owner|coach|player|club|bank|firm|council|committee|commission|"
    "statement|report|study|authority|authoritie|operator|organiser|organizer|member|secretary|"
    "adviser|advisor|envoy|ambassador|commander|general|colonel|teacher|student|campaigner|"
    "activist|supporter|critic|coroner|inspector|engineer|chairman|chairwoman|chair|group|board|"
    "regulator|watchdog|service|hospital|university|school|party|opposition|prosecution|defence|"
    "defense|family|relative|survivor|neighbour|neighbor|eyewitness|passenger|representative"
)
_GENERIC_SOURCE = re.compile(
    rf"(?:\b(?:[Aa]n?|[Tt]he|[Ss]ome|[Ss]everal|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]any|[Bb]oth|"
    rf"[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ther)\s+)?"
    rf"(?:\b(?!(?:and|but|that|which|who|of|to|in|on|at|for)\b)[\w’'.-]+\s+){{0,4}}?"
    rf"\b(?:{_SOURCE_NOUN})s?\b"
    rf"(?:\s+(?:for|of|from|at|in|with|to|on|familiar with|briefed on|close to|who (?:was|were) briefed on)"
    rf"\s+[^,.;:{_MASK}]{{1,60}}?(?=\s*(?:,|$|\b(?:said|says|told|has|had|have|also)\b)))?"
)
_PRONOUN_SOURCE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e)\b")
_ANONYMOUS_PEOPLE = re.compile(r"\b[Tt]he people\b")


@dataclass(frozen=True)
class NamedSpan:
    """A mention that may be a source, as offsets into the passage."""

    start: int
    end: int
    is_person: bool


@dataclass(frozen=True)
class Stretch:
    """Words with one source.

    Attributes:
        span: Where they stand in the passage.
        source: The source's mention, or None for the narrator.
        cue: The words that attribute.
        chain: Mentions of those who pass it on, outermost first.
        quoted: Whether all of it stands in quotation marks.
        mixed: Whether some of it does.
    """

    span: Span
    source: Span | None = None
    cue: Span | None = None
    chain: tuple[Span, ...] = ()
    quoted: bool = False
    mixed: bool = False

    @property
    def voice(self) -> Voice:
        """Direct, indirect, mixed or the narrator's (the types of PolNeAR)."""
        if self.source is None:
            return Voice.NARRATOR
        if self.quoted:
            return Voice.DIRECT
        return Voice.MIXED if self.mixed else Voice.INDIRECT


def attribute(
    text: str,
    sentences: Sequence[Span],
    quotes: Sequence[Quotation],
    names: Sequence[NamedSpan],
) -> tuple[Stretch, ...]:
    """Take one passage apart into stretches with one source each.

    Args:
        text: The passage's words.
        sentences: Its sentences, in order.
        quotes: Its outermost quotations.
        names: Mentions that may be sources, in order.

    Returns:
        The stretches in text order. They do not overlap, and they leave out the words that only
        attribute.
    """
    masked = _masked(text, quotes)
    stretches: list[Stretch] = []
    for sentence in sentences:
        reader = _Reader(text, masked, names, quotes)
        stretches.extend(reader.read(sentence))
    return tuple(_carry_on(text, stretches, quotes))


def _masked(text: str, quotes: Iterable[Quotation]) -> str:
    chars = list(text)
    for quote in quotes:
        for at in range(quote.outer.start, quote.outer.end):
            chars[at] = _MASK
    return "".join(chars)


@dataclass(frozen=True)
class _Cue:
    source: Span
    verb: Span
    left: Span | None
    right: Span | None


class _Reader:
    """Reads one sentence; holds what every step needs."""

    def __init__(
        self, text: str, masked: str, names: Sequence[NamedSpan], quotes: Sequence[Quotation]
    ) -> None:
        self.text, self.masked, self.names, self.quotes = text, masked, names, quotes

    def read(self, sentence: Span, outer: tuple[Span, ...] = ()) -> list[Stretch]:
        """The stretches of ``sentence``, said through the sources ``outer``."""
        cue = self._according(sentence) or self._verb(sentence) or self._noun(sentence)
        if cue is None:
            return self._plain(sentence, outer)
        found: list[Stretch] = []
        if cue.left is not None and cue.right is None:
            for inner in self.read(cue.left, ()):
                if inner.source is None:
                    found.append(replace(inner, source=cue.source, cue=cue.verb, chain=outer))
                else:
                    found.append(replace(inner, chain=(*outer, cue.source, *inner.chain)))
            return found
        if cue.left is not None:
            found.extend(
                self._said(cue, cue.left, outer)
                if self._is_quotation(cue.left)
                else self._plain(cue.left, outer)
            )
        if cue.right is not None:
            found.extend(self._said(cue, cue.right, outer))
        return found

    def _said(self, cue: _Cue, content: Span, outer: tuple[Span, ...]) -> list[Stretch]:
        found = []
        for inner in self.read(content):
            if inner.source is None:
                found.append(replace(inner, source=cue.source, cue=cue.verb, chain=outer))
            elif self._same_words(inner.source, cue.source):
                found.append(replace(inner, chain=outer))
            else:
                found.append(replace(inner, chain=(*outer, cue.source, *inner.chain)))
        return found

    def _same_words(self, a: Span, b: Span) -> bool:
        return a.of(self.text) == b.of(self.text)

    def _plain(self, span: Span, outer: tuple[Span, ...]) -> list[Stretch]:
        trimmed = _trim(self.text, span)
        if trimmed is None:
            return []
        source = outer[-1] if outer else None
        return [
            Stretch(
                trimmed,
                source=source,
                chain=outer[:-1],
                quoted=self._is_quotation(trimmed),
                mixed=any(q.outer.overlaps(trimmed) for q in self.quotes),
            )
        ]

    def _is_quotation(self, span: Span) -> bool:
        words = self.masked[span.start : span.end].strip(" \t\r\n\u00a0,.;:")
        return bool(words) and set(words) <= {_MASK, " "}

    # -- cues ---------------------------------------------------------------------------------

    def _according(self, sentence: Span) -> _Cue | None:
        match = _ACCORDING.search(self.masked, sentence.start, sentence.end)
        if match is None:
            return None
        stop = re.compile(r",|;|\.?\s*$|\.(?=\s)").search(self.masked, match.end(), sentence.end)
        source_end = stop.start() if stop else sentence.end
        source = _trim(self.text, Span(start=match.end(), end=source_end))
        if source is None:
            return None
        verb = Span(start=match.start(), end=match.end() - 1)
        before = _trim(self.text, Span(start=sentence.start, end=match.start()))
        after = _trim(self.text, Span(start=source_end, end=sentence.end))
        if before is None:
            return _Cue(source, verb, None, after) if after else None
        return _Cue(source, verb, before, None)

    def _noun(self, sentence: Span) -> _Cue | None:
        """The source in "a White House account that …": whoever stands before the noun."""
        match = _NOUN_CUE.search(self.masked, sentence.start, sentence.end)
        if match is None:
            return None
        owner = next(
            (
                n
                for n in self.names
                if sentence.start <= n.start
                and n.end <= match.start()
                and not self.masked[n.end : match.start()].strip(" ’'s")
            ),
            None,
        )
        said = _trim(self.text, Span(start=match.end(), end=sentence.end))
        if owner is None or said is None:
            return None
        noun = Span(start=match.start(), end=match.end())
        return _Cue(Span(start=owner.start, end=owner.end), noun, None, said)

    def _verb(self, sentence: Span) -> _Cue | None:
        """The outermost reporting verb: one that closes the sentence before one that opens it."""
        cues = [
            cue
            for match in _CUE.finditer(self.masked, sentence.start, sentence.end)
            if (cue := self._cue(match, sentence)) is not None
        ]
        trailing = [cue for cue in cues if cue.right is None]
        if trailing:
            return trailing[-1]
        return cues[0] if cues else None

    def _cue(self, match: re.Match[str], sentence: Span) -> _Cue | None:
        verb = Span(start=match.start(), end=match.end())
        inverted = self._inverted_source(verb, sentence)
        if inverted is not None:
            left = self._left(sentence, verb.start)
            return _Cue(inverted, verb, left, None) if left else None
        participle = match.group("part") is not None
        source = self._source(verb, sentence, participle=participle)
        if source is None:
            return None
        if _NOUN_LIKE.match(match.group()) and self.masked[source.end : verb.start].strip():
            return None
        left = self._left(
            sentence, verb.start if participle else self._noun_phrase(sentence, source)
        )
        complement = self._complement(match, sentence, left)
        if complement is not None:
            return _Cue(source, verb, left, complement)
        return _Cue(source, verb, left, None) if left and self._ends_content(left, verb) else None

    def _noun_phrase(self, sentence: Span, source: Span) -> int:
        """Where the source's noun phrase begins: at the comma or quotation before its titles."""
        before = self.masked[sentence.start : source.start]
        cut = max(before.rfind(","), before.rfind(_MASK))
        titles = before[cut + 1 :]
        if cut < 0 or _FINITE.search(titles) or len(titles.split()) > 8:
            return source.start
        return sentence.start + cut + 1

    def _ends_content(self, left: Span, verb: Span) -> bool:
        """Whether what stands before the source is closed off by a comma or a quotation mark."""
        return "," in self.masked[left.end : verb.start][:2] or self.masked[left.end - 1] == _MASK

    def _left(self, sentence: Span, until: int) -> Span | None:
        span = _trim(self.text, Span(start=sentence.start, end=max(until, sentence.start)))
        if span is None:
            return None
        words = re.sub(r"[^\w\s□]", " ", self.masked[span.start : span.end])
        if _MASK not in words and len(words.split()) < 3:
            return None
        return span

    def _inverted_source(self, verb: Span, sentence: Span) -> Span | None:
        """The source in "“…,” said the minister"."""
        before = self.masked[sentence.start : verb.start].rstrip()
        if not before.endswith(_MASK):
            return None
        rest = self.masked[verb.end : sentence.end]
        after = verb.end + len(rest) - len(rest.lstrip())
        for name in self.names:
            if after <= name.start <= after + 60 and name.end <= sentence.end:
                gap = self.masked[after : name.start]
                if "," not in gap and not _FINITE.search(gap) and " that " not in gap:
                    return Span(start=name.start, end=name.end)
        generic = _GENERIC_SOURCE.match(self.masked, after, sentence.end)
        return Span(start=generic.start(), end=generic.end()) if generic else None

    def _source(self, verb: Span, sentence: Span, *, participle: bool) -> Span | None:
        before = self.masked[sentence.start : verb.start]
        relative = _RELATIVE.search(before)
        limit = sentence.start + relative.start() if relative else verb.start
        limit = self._before_apposition(sentence.start, limit)
        window = 160 if participle else 90
        candidates = [
            Span(start=n.start, end=n.end)
            for n in self.names
            if sentence.start <= n.start
            and n.end <= limit
            and limit - n.end <= window
            and _MASK not in self.masked[n.end : limit]
            and (relative is not None or not self._oblique(n.start, sentence.start))
        ]
        for pattern in (_GENERIC_SOURCE, _PRONOUN_SOURCE):
            for found in pattern.finditer(self.masked, sentence.start, limit):
                if limit - found.end() <= 30 and _MASK not in self.masked[found.end() : limit]:
                    candidates.append(Span(start=found.start(), end=found.end()))
        if participle and candidates:
            # "the union said …, adding that": the subject of the sentence goes on speaking.
            return min(candidates, key=lambda s: (s.start, -s.end))
        nearest = [c for c in candidates if self._reaches(c.end, limit)]
        if not nearest:
            return None
        return max(nearest, key=lambda s: (s.end, -s.start))

    def _oblique(self, start: int, floor: int) -> bool:
        """Whether a name stands behind a preposition ("with Zelensky"), so is no subject."""
        before = self.masked[floor:start].rstrip().lower()
        return bool(re.search(r"\b(?:with|by|for|against|about|to|from|of|in|at|on)$", before))

    def _before_apposition(self, floor: int, limit: int) -> int:
        """Where "Ann Lee, the port’s director, said" has its subject end: before the apposition."""
        stripped = self.masked[floor:limit].rstrip()
        if not stripped.endswith(","):
            return limit
        opening = stripped[:-1].rfind(",")
        return floor + opening if opening > 0 else limit

    def _reaches(self, end: int, limit: int) -> bool:
        """Whether nothing but adverbs, auxiliaries or a coordinated verb stands in between."""
        gap = self.masked[end:limit].strip(" ,")
        if not gap:
            return True
        if re.fullmatch(
            rf"(?:(?:also|later|previously|earlier|then|has|had|have|on the other hand|however|in turn|"
            rf"reportedly|repeatedly|publicly|consistently|long|once|recently|appeared to|seemed to|"
            rf"\w+ly|{_DAY})[\s,]*)+",
            gap,
        ):
            return True
        return " and " in f" {gap} " and gap.rstrip().endswith(("and", "also", "but"))

    def _complement(self, match: re.Match[str], sentence: Span, left: Span | None) -> Span | None:
        """What the verb's object says, or None when the words came before it."""
        at = match.end()
        that_clause = re.match(r"\s+that\b", self.masked[at : sentence.end])
        if match.group("act") and (_REFUSALS.match(match.group()) or not that_clause):
            return _trim(self.text, Span(start=match.start(), end=sentence.end))
        rest = self.masked[at : sentence.end]
        if _ADDRESSEE_VERB.search(match.group()):
            addressee = _ADDRESSEE.match(rest)
            if addressee and not re.match(r"\s+that\b", rest):
                at += addressee.end()
        while adjunct := _ADJUNCT.match(self.masked, at, sentence.end):
            at = adjunct.end()
        rest = self.masked[at : sentence.end]
        that = re.match(r"[\s,]*(?:that\b|:)?\s*", rest)
        opened = that is not None and ("that" in that.group() or ":" in that.group())
        body = _trim(self.text, Span(start=at + (that.end() if that else 0), end=sentence.end))
        if body is None:
            return None
        words = self.masked[body.start : body.end]
        first_clause = words.split(",")[0]
        if opened or words.startswith(_MASK):
            return body
        if left is not None and self.masked[left.end - 1] == _MASK:
            return None
        comma = rest.lstrip().startswith(",")
        if not comma and _FINITE.search(first_clause) and not words.startswith("and "):
            return body
        # Without a clause of its own, the object is an addressee or a place, and the words came
        # before; with nothing before either, the noun phrase is what was said ("previewed talks").
        return None if left is not None or comma else body


def _trim(text: str, span: Span) -> Span | None:
    """The span without white space, commas and joining words at its ends; None if it is empty."""
    start, end = span.start, span.end
    joiner = re.compile(r"(?:But|And|Yet|However,|but|and|that)\s+|[\s,;:—–-]+")
    while start < end and (found := joiner.match(text, start, end)):
        start = found.end()
    while start < end and text[end - 1] in " \t\r\n\u00a0,;:—–":
        end -= 1
    if end <= start or not any(c.isalnum() for c in text[start:end]):
        return None
    return Span(start=start, end=end)


def _carry_on(
    text: str, stretches: list[Stretch], quotes: Sequence[Quotation]
) -> Iterable[Stretch]:
    """Give quoted sentences without a cue the speaker who is speaking.

    A quotation of several sentences has its cue with one of them; a further quotation in the same
    passage goes on with the speaker before it, or, at the passage's start, with the one after it.
    """
    for at, stretch in enumerate(stretches):
        inside = next((q for q in quotes if q.outer.contains(stretch.span)), None)
        if stretch.source is not None or (inside is None and not stretch.quoted):
            yield stretch
            continue
        same = [s for s in stretches if s.source and inside and inside.outer.overlaps(s.span)]
        before = [s for s in stretches[:at] if s.source]
        after = [s for s in stretches[at + 1 :] if s.source]
        speaking = same or before[-1:] or after[:1]
        if not speaking:
            yield replace(stretch, quoted=True)
            continue
        donor = speaking[0]
        yield replace(stretch, source=donor.source, cue=donor.cue, chain=donor.chain, quoted=True)
