"""Clauses: where a run of words with one source holds more than one claim (pure).

A sentence is cut where another clause begins: behind a semicolon or a colon, at a conjunction with
a subject and a verb of its own, at a relative clause or a participle that goes on with another
event. A relative clause *inside* another clause ("the crew, who came by boat, were paid") is a
claim of its own beside the clause that holds it. What only says on which terms ("if", "unless",
"until", "before") stays with the clause that it limits.
"""

from __future__ import annotations

import re

from checker.grammar.lettercase import lowered
from checker.models import Span
from checker.speech.cues import CUE_VERB, FINITE

_VERB = FINITE.pattern
_WORD = r"[\w’'./-]+"
_FEW = rf"(?:{_WORD}\s+){{1,8}}?"
_SUBJECT_AND_VERB = rf"(?!\w+ing\b|(?:well|soon|long|much|far|if|of|part)\b){_FEW}{_VERB}"
_NUMBER = (
    r"(?:\d[\d.,]*|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|dozens|scores|hundreds|thousands|several|many)(?:-\w+)?)"
)
_STATE = (
    r"(?:dead|ill|sick|hurt|missing|homeless|injured|wounded|killed|arrested|detained|evacuated|"
    r"rescued|stranded|held|trapped|infected|hospitali[sz]ed|displaced|treated|unaccounted|"
    r"(?:taken|rushed|flown|admitted)\s+to\s+(?:the\s+|a\s+)?hospitals?)"
)
_TALLIED = (
    rf"(?:(?i:at\s+least|more\s+than|about|around|nearly|up\s+to)\s+)?{_NUMBER}\s+"
    rf"(?:(?!and\b){_WORD}\s+){{0,2}}?{_STATE}\b"
)
TALLY = re.compile(_TALLIED)
"""So many dead, hurt or missing: a claim without a verb, as headlines have it."""

# A verb behind "and" is one if it has something to act on; "painted" in "the new and painted
# hull" has not.
_ACTS_ON = (
    r"(?:to|that|the|an?|on|in|by|for|with|him|her|it|its|his|their|them|no|not|from|at|be|been|"
    r"\w+ed|off|more|about|nearly|around|up|\d\S*)\b"
)
# "Ann Lee, who heads the port": this says who somebody is, not what happened.
_OFFICE = (
    r"(?:(?:has|have|had)\s+)?(?:leads?|led|heads?|headed|runs?|chairs?|chaired|owns?|owned|is|was|"
    r"represents?|directs?|manages?|edits?)\b"
)
_RELATIVE = (
    rf"(?:(?:{_WORD}\s+)?(?:of|after|before|with|to|in|on|for|by|from|under)\s+)?(?:which|whom)\b|"
    rf"whose\b|who\b(?!\s+{_OFFICE})"
)
_PARTICIPLE = (
    r"(?:further |thereby |thus )?(?!including|according|following|during|regarding|concerning|"
    r"pending|excluding|considering|citing|something|nothing|anything|bring\b|starting|beginning)"
    r"[a-z]{3,}ing\s"
)
_JOINT = re.compile(
    r"(?=[;:,\s])(?:(?P<stop>;\s+(?:(?:and|but|or)\s+)?)"
    r"|(?P<colon>:\s+)"
    rf"|,\s+(?P<relative>(?:where|when(?!\s+asked))\s+|(?={_RELATIVE}))"
    rf"|,\s+(?P<participle>(?={_PARTICIPLE}))"
    rf"|,\s+(?P<absolute>(?={_NUMBER}\s+of\s+(?:them|whom)\s+"
    r"(?:in|at|on|under|still|seriously|critically|already|\w+ed)\b))"
    rf"|,?\s+(?P<time>(?:when|after|because|(?<=\bcame )as)\s+(?={_SUBJECT_AND_VERB}))"
    rf"|,\s+(?P<subordinate>(?:as|since|while|whereas|although|though)\s+(?={_SUBJECT_AND_VERB}))"
    rf"|,?\s+(?P<tally>(?:and\s+)?(?={_TALLIED}))"
    rf"|,?\s+(?P<verb>(?:and|but|yet)\s+(?=(?:also\s+|then\s+|later\s+|has\s+|had\s+)?"
    rf"(?:{_VERB})\s+{_ACTS_ON}))"
    rf"|,[”\"’]?\s+[“\"‘]?(?P<clause>(?:and|but|so|yet)\s+(?:that\s+)?(?!only\b|if\b)(?={_FEW}{_VERB}))"
    rf"|,\s+(?P<adjunct>(?:and|but)\s+(?=(?:in|on|at|by|after|since|last|this)\s+(?:{_WORD}\s+){{0,3}}"
    rf"{_WORD},\s+\w+\s+{_VERB}))"
    rf"|(?<!\d)\s+(?P<counted>(?:and|but)\s+(?=(?:(?:at\s+least|more\s+than|some|about|around|nearly|another|up\s+to)"
    rf"\s+)?{_NUMBER}\s+(?:(?!and\b|of\b|per\b|which\b|who\b|that\b){_WORD}\s+){{0,3}}?{_VERB}))"
    rf"|\s+(?P<pronoun>(?:and|but)\s+(?:that\s+)?(?=(?:(?:he|she|it|they|we|I|there)\s+(?:\w+\s+)?|"
    rf"(?:no|nobody|none|neither)\s+(?:{_WORD}\s+){{0,3}}?){_VERB}))"
    r"|\s+(?P<defining>(?=that\s+(?:has|have|had|would|will)\s)))"
)
_ENDS_INSIDE = re.compile(
    rf",\s+(?:(?:also|later|then|now|still|\w+ly)\s+)?(?={_VERB}|[a-z]{{3,}}s\s)"
)
_SUBORDINATE_FIRST = re.compile(
    rf"(?P<joint>(?:After|When|As|Although|Though|While|Because|Since|Whereas)\s+)"
    rf"(?={_SUBJECT_AND_VERB})(?P<clause>[^,;:]+)(?P<end>,\s+)"
)
# "Of the 40 who applied, 12 were hired."
_SHARE_FIRST = re.compile(
    r"(?P<joint>Of\s+(?:the\s+)?)(?P<clause>[^,;:]*\b(?:who|that|which)\b[^,;:]+)(?P<end>,\s+)"
)
# "Founded in 1871, the mill …": what a date makes a claim of its own.
_DATED_FIRST = re.compile(
    r"(?P<joint>)(?P<clause>(?:(?!Asked|Reached|United)[A-Z]\w+ed|Built|Born|Bought|Sold|Begun)"
    r"\s[^,;:]*\d{4}[^,;:]*)(?P<end>,\s+)"
)
_FRONTED = (_SUBORDINATE_FIRST, _SHARE_FIRST, _DATED_FIRST)
_HEADLINE_JOINT = re.compile(
    rf"(?<!as long)(?<!as soon)(?<!as well)(?<!as far)\s+(?:as|after)\s+"
    rf"(?!(?:long|soon|well|far|much|many)\s+as\b)(?={_WORD}(?:\s+{_WORD}){{0,4}}?\s+[a-z]+s\b)"
)
_MODAL = re.compile(r"\b(?:will|would|can|could|may|might|must|should|shall|if|to)\b")
# "Did not say when", "asked because": what follows is what is said, not when.
_ASKS = re.compile(r"\b(?:say|said|asked?|know|knew|clear|see|decided?|explain(?:ed)?)\Z")
_ENDED = re.compile(r"[.?!…][”’\"')\]]*\s*\Z")
_MIN_WORDS = 3
_ONE_BREATH = 7


def clauses(text: str, span: Span) -> list[Span]:
    """The clauses of ``span``, in the order in which they begin.

    Two clauses lie apart, or the later one lies inside the earlier. Conjunctions between them
    belong to neither.
    """
    found: list[Span] = []
    begin = _fronted(text, span, found)
    inside_until = begin
    for joint in _JOINT.finditer(text, begin, span.end):
        if joint.start() < inside_until:
            continue
        kind, head = str(joint.lastgroup), text[begin : joint.start()]
        if kind in {"relative", "subordinate"} and not _is_clause(head):
            inner = _inside(text, joint.end(), span.end)
            if inner is not None:
                found.append(inner)
                inside_until = inner.end
            continue
        if kind == "subordinate" and _only_cites(text, joint, span.end):
            found.append(Span(start=begin, end=joint.start()))
            begin = span.end
            break
        if _parts(joint, head, text[joint.end() : span.end]):
            found.append(Span(start=begin, end=joint.start()))
            begin = inside_until = joint.end()
    if begin < span.end:
        found.append(Span(start=begin, end=span.end))
    if len(found) == 1 and not _ENDED.search(text, 0, span.end):
        found = _of_headline(text, span)
    return sorted(found, key=lambda clause: (clause.start, -clause.end))


def _fronted(text: str, span: Span, found: list[Span]) -> int:
    """Take off the clause that a sentence opens with, and say where its main clause begins."""
    for pattern in _FRONTED:
        opening = pattern.match(text, span.start, span.end)
        if opening is None:
            continue
        if pattern is _DATED_FIRST or FINITE.search(text, opening.end(), span.end):
            found.append(Span(start=opening.start("clause"), end=opening.end("clause")))
            return opening.end()
    return span.start


def _inside(text: str, begin: int, end: int) -> Span | None:
    """The relative clause at ``begin``, if the clause that holds it goes on behind it."""
    back = _ENDS_INSIDE.search(text, begin, end)
    words = text[begin : back.start()] if back else ""
    if back is None or len(words.split()) < _MIN_WORDS or ";" in words:
        return None
    return Span(start=begin, end=back.start())


def _is_clause(words: str) -> bool:
    return FINITE.search(words) is not None or TALLY.search(words) is not None


def _only_cites(text: str, joint: re.Match[str], end: int) -> bool:
    """Whether the words only name a further source: "…, as the mayor had told the council"."""
    words = lowered(text[joint.end() : end])
    return joint.group("subordinate").startswith("as") and CUE_VERB.search(words) is not None


def _parts(joint: re.Match[str], head: str, tail: str) -> bool:
    """Whether a joint parts two clauses."""
    kind = joint.lastgroup
    following = re.split(r";\s", tail, maxsplit=1)[0]
    short = len(head.split()) < _MIN_WORDS or len(tail.split()) < 2
    if short and not (_is_clause(head) and _is_clause(tail)):
        return False
    if kind in {"stop", "colon", "tally", "counted", "defining"}:
        return _is_clause(head) and _is_clause(following)
    if kind == "time":
        tallied = TALLY.fullmatch(head.strip()) is not None
        when = joint.group().startswith(",") or tallied or _MODAL.search(head) is None
        return when and _is_clause(head) and _ASKS.search(head) is None
    if kind == "subordinate":
        return _is_clause(head)
    if kind in {"clause", "pronoun"}:
        return not _is_one_breath(head, tail)
    return True


def _is_one_breath(head: str, tail: str) -> bool:
    """Whether two short clauses of one "I" or "we" are one thing said: "we tried and we lost"."""
    first, second = head.split()[0].strip('“"‘').lower(), tail.split()[0].lower()
    return first == second and second in {"i", "we"} and len(tail.split()) <= _ONE_BREATH


def _of_headline(text: str, span: Span) -> list[Span]:
    """A headline's clauses: "Two dead as storm sweeps coast"."""
    joint = _HEADLINE_JOINT.search(text, span.start, span.end)
    if joint is None or len(text[span.start : joint.start()].split()) < 2:
        return [span]
    return [
        Span(start=span.start, end=joint.start()),
        Span(start=joint.end(), end=span.end),
    ]
