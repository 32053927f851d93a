"""The noun phrase beside a cue: whoever says it.

A source is a name, a pronoun or any noun phrase that can be a subject ("lawyers for both sides",
"the port’s director", "a study of 400 patients"). No list of professions: what counts is where the
phrase begins and ends, so an unforeseen kind of source is found too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from checker.models import Span
from checker.speech.cues import DAY, FINITE, MASK

# "On Monday, October 12, the president said": no source begins with a date.
_DATED = re.compile(
    r",\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)\s+\d{1,2}(?:,\s+\d{4})?,?\s+"
)

_REACH = 260
"""How far before its verb a subject may begin, in code points."""

_MAX_WORDS = 16
_MAX_ADVERBS = 5
_FIRST_VERBS = 4
_ADVERBS = (
    r"also|both|later|then|now|still|even|once|again|long|soon|too|often|never|always|instead|however|in\s+turn|"
    r"in\s+particular|on\s+the\s+other\s+hand|for\s+(?:his|her|its|their)\s+part|meanwhile|first|further|"
    r"ha(?:s|d|ve)|have\s+been|(?:continue|appear|seem)(?:s|d|ed)?\s+to|(?!\w*family\b|reply\b|early\b)[a-z]{2,}ly"
)
_BETWEEN = re.compile(rf"[\s,]+(?:{_ADVERBS}|{DAY}|in\s+recent\s+\w+)[\s,]*\Z")
_COORDINATED = re.compile(r"(?:^|[\s,])(?:and|but|or|yet)\s*\Z")
_BARE = re.compile(r",\s+([a-z]\w+)\Z")
_BRACKETED = re.compile(r"\s*\([^()]{1,60}\)\s*\Z")
_RELATIVE = re.compile(r"[,\s]*\s(?:who|which)\s*\Z")
_DETERMINER = (
    r"the|an?|this|these|those|some|several|many|most|both|all|another|other|others|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|dozens|hundreds|his|her|its|their|our|my|no|each|every"
)
_PRONOUN = r"he|she|they|it|we|i|you"
_NP_START = re.compile(rf"\b(?:{_DETERMINER}|{_PRONOUN})\b", re.IGNORECASE)
_LEADING = re.compile(
    rf"(?:(?:but|and|or|yet|so|still|however|meanwhile|then|later|now|that|as|while|when|because|"
    rf"although|though|since|if|unless|once|where|whether|after|before|until|today|yesterday|{DAY})\b[\s,]*)+",
    re.IGNORECASE,
)
_PREPOSITION = (
    r"in|on|at|after|before|during|following|with|without|by|for|against|about|to|from|of|into|"
    r"under|over|through|among|amid|despite|besides|between|within|since|until|near|per|via|than|"
    r"like|unlike|as|throughout|upon|around|across|behind|speaking|asked|citing|writing"
)
_ADJUNCT_START = re.compile(rf"(?:{_PREPOSITION})\b", re.IGNORECASE)
_NO_HEAD = re.compile(
    rf"(?:^|\s)(?:{_PREPOSITION}|{_DETERMINER}|and|but|or|that|which|who|whom|what|how|why|there|not|"
    r"be|been|being|so|also|more|less|very|just|only|it[’']s|\w+[’']s|\w+s[’'])\Z",
    re.IGNORECASE,
)
_HEADS_ALONE = re.compile(r"(?:both|all|many|most|some|several|others?|one|two|three)\Z", re.I)
_NO_SOURCE = re.compile(
    r"(?:there|what|this|that|which|who|whom|how|why|when|where|not|to|it[’']s|no\s+one|nobody)\b",
    re.I,
)
_JOINS_CLAUSES = re.compile(r"\s(?:after|before|when|while|as|because|if|since|until)\s", re.I)
# "Two people briefed on the bid": before another verb, such a form is a participle.
_POSTMODIFIER = re.compile(rf"\bwho\b.*|(?<=\w\s)\w+ed(?=\s+(?:{_PREPOSITION}|{DAY})\b)", re.DOTALL)
_OF = re.compile(r"\s(?:of|for|at|from|in|with|to|on|close|familiar|briefed|representing)\s")
# A plural with the town behind it: "police in Ely".
_POLICE_OF = re.compile(
    r"(?:\w+\s+)?(?:police|prosecutors|officials|people)\s+(?:in|of|from)\s+[A-Z]"
)
_CLAUSE_BREAK = re.compile(
    rf"[;:()\[\]{MASK}—–\n]|\s-\s|\s(?:that|because|while|whereas|whether)\s"
)
_WHO_DID = re.compile(rf"(?:{_DETERMINER})\s+(?:[\w’'-]+\s+){{1,4}}?(?:who|which|that)\s+\w", re.I)
_APPOSED = re.compile(
    rf"(?:{_DETERMINER}|who|whose|which|formerly|now|\d|[A-Z]|executive|chief|director|president|"
    r"[a-z]+(?:ed|ing)\b|head|chair\w*|professor|\w+[’']s|\w+\s+(?:of|for|at)|author|secretary)",
)
# A name may end as a verb does ("the Allied Bakers").
_VERB = re.compile(rf"\b(?=[a-z])(?:{FINITE.pattern})")
_IS_CLAUSE = re.compile(
    rf"\A(?!.*\b(?:who|which|that|whose)\b).*\b(?=[a-z])(?:{FINITE.pattern})", re.DOTALL
)
# Of these a firm's name is the apposition: "the clinic's owner, Vita Group, said".
_FIRM_LAST = re.compile(
    r"\b(?:owner|operator|maker|manufacturer|insurer|publisher|supplier|employer|company|firm|builder|"
    r"developer|contractor|airline|bank|club|regulator|watchdog|union|retailer|lender|carrier)\Z"
)
_AFTER_END = re.compile(
    rf"[,.;:!?()\[\]{MASK}—–\n]|\s-\s|\s(?:that|who|which|when|as|after|while)\s"
)
_AFTER_ADJUNCT = re.compile(
    rf"\s+(?:{DAY}|(?:in|at|during|on|after|before|via|by|to)\s).*\Z", re.DOTALL
)


@dataclass(frozen=True)
class NamedSpan:
    """A mention that may be a source, as offsets into the passage."""

    start: int
    end: int
    is_person: bool


@dataclass(frozen=True)
class Subject:
    """A source as found before its verb.

    Attributes:
        span: The source itself.
        start: Where its whole phrase begins, titles and all; where it ends if it is ``relative``,
            since the phrase then belongs to the main clause.
        relative: Whether the verb stands in a relative clause ("the mayor, who said").
    """

    span: Span
    start: int
    relative: bool = False


class Subjects:
    """Finds the subjects of one passage's verbs.

    Args:
        masked: The passage with its quotations masked.
        names: Mentions that may be sources, in order.
    """

    def __init__(self, masked: str, names: Sequence[NamedSpan]) -> None:
        self._text = masked
        self._names = names

    def before(self, verb: int, floor: int, *, headline: bool = False) -> Subject | None:
        """The subject of the verb at ``verb``, looked for no further back than ``floor``.

        With ``headline``, a bare noun behind a comma will do ("Strike to go ahead, union says").
        """
        floor = max(floor, verb - _REACH)
        floor = max(
            (match.end() for match in _DATED.finditer(self._text, floor, verb)), default=floor
        )
        end = self._skip_adverbs(verb, floor)
        if bracketed := _BRACKETED.search(self._text, floor, end):
            end = bracketed.start()
        relative = _RELATIVE.search(self._text, floor, end)
        if relative is not None:
            end = self._skip_adverbs(relative.start(), floor)
            tail = self._tail(floor, end)
            return Subject(tail, tail.end, relative=True) if tail else None
        if self._text[floor:end].endswith(","):
            return self._before_apposition(floor, end - 1)
        if headline and (bare := _BARE.search(self._text, floor, end)):
            return Subject(Span(start=bare.start(1), end=end), bare.start(1))
        return self._phrase(floor, end)

    def after(self, verb_end: int, limit: int) -> Span | None:
        """The subject behind an inverted verb ("said the mayor")."""
        begin = verb_end
        while begin < limit and self._text[begin].isspace():
            begin += 1
        stop = _AFTER_END.search(self._text, begin, limit)
        end = stop.start() if stop else limit
        named = any(n.is_person and begin <= n.start and n.end <= end for n in self._names)
        apposed = self._apposed_at(end, limit) if stop is not None and not named else None
        if apposed is not None:
            return apposed
        name = next((n for n in self._names if begin <= n.start and n.end <= limit), None)
        if name is not None and name.start <= end:
            lead = self._text[begin : name.start]
            if not FINITE.search(lead) and len(lead.split()) <= 8:
                return self._titled(begin, name)
        words = _AFTER_ADJUNCT.sub("", self._text[begin:end]).rstrip()
        if not _is_nominal(words):
            return None
        return Span(start=begin, end=begin + len(words))

    def _apposed_at(self, comma: int, limit: int) -> Span | None:
        """The name that is all of an apposition at a comma: "said its leader, Ann Roe."."""
        for name in self._names:
            if name.is_person and self._text[comma : name.start] == ", ":
                closes = name.end == limit or self._text[name.end] in ",.;:"
                return Span(start=name.start, end=name.end) if closes else None
        return None

    def of_sentence(self, floor: int, limit: int) -> Span | None:
        """The subject of the sentence that begins at ``floor``: before its first finite verb."""
        for verb in islice(FINITE.finditer(self._text, floor, limit), _FIRST_VERBS):
            if subject := self.before(verb.start(), floor):
                return subject.span
        return None

    def is_coordinated(self, verb: int, floor: int) -> bool:
        """Whether the verb shares the subject of the one before it ("… and warned that")."""
        end = self._skip_adverbs(verb, floor)
        return _COORDINATED.search(self._text, floor, end) is not None

    def _skip_adverbs(self, verb: int, floor: int) -> int:
        """Where the words before the verb end without its adverbs, auxiliaries and days."""
        end = floor + len(self._text[floor:verb].rstrip())
        for _ in range(_MAX_ADVERBS):
            found = _BETWEEN.search(self._text, max(floor, end - 40), end)
            if found is None:
                break
            between = found.group().strip()
            opens, closes = between.startswith(","), between.endswith(",")
            if closes and not opens:
                # "The report, published on Monday, found": the day belongs to the apposition.
                break
            # "Ann Lee, the director, later said": the comma that closes an apposition stays.
            end = found.start() + (opens and not closes)
        return end

    def _before_apposition(self, floor: int, end: int) -> Subject | None:
        """The subject in "Ann Lee, the port’s director, said"; ``end`` is at the last comma."""
        pieces = self._text[floor:end].split(",")
        starts = [floor]
        for piece in pieces[:-1]:
            starts.append(starts[-1] + len(piece) + 1)
        first = len(pieces) - 1
        while first > 0 and first > len(pieces) - 5 and _APPOSED.match(pieces[first].strip()):
            first -= 1
        for at in range(first, len(pieces)):
            piece_end = starts[at] + len(pieces[at].rstrip())
            if at < len(pieces) - 1 and _IS_CLAUSE.search(pieces[at]):
                # "No cuts are planned at the mill, its owner, Bo Hall, said": not the mill.
                continue
            found = self._phrase(floor, piece_end) if pieces[at].strip() else None
            if found is not None:
                name = self._person_in(piece_end, end)
                return Subject(name, found.start) if name else found
        return None

    def _person_in(self, begin: int, end: int) -> Span | None:
        """The name that is all of an apposition: "the club’s chairman, Bo Hall,"."""
        for name in self._names:
            around = self._text[begin : name.start] + self._text[name.end : end]
            named = name.is_person or _FIRM_LAST.search(self._text, max(begin - 40, 0), begin)
            if named and begin <= name.start and name.end <= end and not around.strip(", "):
                return Span(start=name.start, end=name.end)
        return None

    def _phrase(self, floor: int, end: int) -> Subject | None:
        """The noun phrase that ends at ``end``."""
        begin = self._clause_start(floor, end)
        words = self._text[begin:end]
        if leading := _LEADING.match(words):
            begin += leading.end()
            words = self._text[begin:end]
        name = next((n for n in reversed(self._names) if n.end == end and n.start >= floor), None)
        if name is not None and name.start < begin:
            begin, words = name.start, self._text[name.start : end]
        if not words.strip():
            return None
        if _ADJUNCT_START.match(words):
            tail = self._tail(begin, end)
            return Subject(tail, tail.start) if tail else None
        if name is not None and (described := self._described(begin, name)):
            return Subject(described, described.start)
        if name is not None and name.start >= begin:
            if FINITE.search(self._text, begin, name.start):
                return Subject(Span(start=name.start, end=end), name.start)
            return Subject(self._titled(begin, name), begin)
        if not _is_nominal(words):
            return None
        return Subject(Span(start=begin, end=end), begin)

    def _described(self, begin: int, name: NamedSpan) -> Span | None:
        """The phrase whose relative clause ends in the name: "the man who audited Acme"."""
        lead = self._text[begin : name.start]
        opening = _WHO_DID.match(lead)
        if opening is None or not _NP_START.match(lead):
            return None
        return Span(start=begin, end=name.end)

    def _clause_start(self, floor: int, end: int) -> int:
        begin = floor
        for found in _CLAUSE_BREAK.finditer(self._text, floor, end):
            begin = found.end()
        comma = self._text.rfind(",", begin, end)
        if comma >= 0:
            begin = comma + 1
        # "The river rose and the mayor said": only what follows the first clause is the subject.
        for joint in re.finditer(
            r"\s(?:and|but|as|when|after|before|if|though|although|since)\s", self._text[begin:end]
        ):
            if FINITE.search(self._text, begin, begin + joint.start()):
                begin += joint.end()
                break
        while begin < end and self._text[begin].isspace():
            begin += 1
        return begin

    def _tail(self, floor: int, end: int) -> Span | None:
        """The last noun phrase before ``end``, of a stretch that begins with something else."""
        name = next((n for n in reversed(self._names) if n.end == end and n.start >= floor), None)
        if name is not None:
            return Span(start=name.start, end=end)
        starts = [m.start() for m in _NP_START.finditer(self._text, floor, end)]
        for start in reversed(starts):
            words = self._text[start:end]
            if _is_nominal(words):
                return Span(start=start, end=end)
        return None

    def _titled(self, begin: int, name: NamedSpan) -> Span:
        """The name, or the whole phrase where the name only belongs to it ("lawyers for Roe")."""
        lead = f" {self._text[begin : name.start]}"
        owned = _OF.search(lead) is not None
        joined = re.search(r"\sand\s", lead) is not None
        return Span(start=begin if owned or joined else name.start, end=name.end)


def _is_nominal(words: str) -> bool:
    """Whether the words can be one noun phrase that speaks."""
    plain = words.strip()
    if not plain or MASK in plain or len(plain.split()) > _MAX_WORDS:
        return False
    if _NO_SOURCE.match(plain) or not plain[-1].isalnum():
        return plain.endswith((".", ")")) and plain[0].isupper()
    if _ADJUNCT_START.match(plain) or _VERB.search(_POSTMODIFIER.sub("", plain)):
        return False
    if _JOINS_CLAUSES.search(plain):
        return False
    if _NO_HEAD.search(plain) and not _HEADS_ALONE.search(plain):
        return False
    if re.fullmatch(_PRONOUN, plain, re.IGNORECASE):
        return True
    has_start = _NP_START.match(plain) is not None
    last = plain.split()[-1].lower()
    plural = last.endswith(("s", "people", "police", "men", "women")) or _POLICE_OF.match(plain)
    return (
        has_start
        or plain[0].isupper()
        or bool(plural)
        # "Police chief Brandt" within a sentence: an office and its holder.
        or re.fullmatch(r"(?:[a-z][a-z-]+\s+){1,4}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+", plain) is not None
        or re.match(r"\d|\w+[’']s?\s", plain) is not None
    )
