"""What a cue verb hands over: the clause, quotation or object behind it.

"Told the inquiry on Monday that the dam held" says that the dam held; whom it was told and when is
between. Verbs that take no clause say something by their object ("called the offer an insult").
"""

from __future__ import annotations

import re

from checker.grammar.trimming import SPACE, trim
from checker.models import Span
from checker.speech.cues import DAY, FINITE, MASK, NOUN_LIKE, TELLS, CueKind
from checker.speech.frames import CONTINUES
from checker.speech.subjects import Subject

_CLAUSE_ONLY = frozenset({CueKind.QUOTING, CueKind.PARTICIPLE})
_BY_OBJECT = frozenset({CueKind.VOICE, CueKind.ACCUSE, CueKind.LABEL})

_WORD = rf"(?!that\b)[^,.:;{MASK}\s]+"
_ADJUNCT = re.compile(
    rf"\s*,?\s*(?:(?:{DAY})\b|"
    r"(?:in|at|during|after|before|by|via|through|aboard|to|on|from|with|about|of|when\s+asked)\s+"
    r"(?!which\b|whom\b)"
    rf"{_WORD}(?:\s+{_WORD}){{0,11}}?(?=\s*(?:[,.:;{MASK}]|\Z|\s+that\b)))"
)
_ADDRESSEE = re.compile(
    r"\s+(?:(?:the|a|an|his|her|their|its|conservative|local|state)\s+)*"
    r"(?!(?:he|she|they|it|we|I)\b)[\w’'.&-]+"
    r"(?:\s+(?:(?!(?:He|She|They|It|We|I)\b)[A-Z][\w’'.&-]*|the\s+[A-Z][\w’'.&-]*|of|news|"
    r"conference|host|media|agency|newspaper|magazine|radio|television|programme|reporters|court|"
    r"committee))*"
)
# "Warned staff that the plant would close": a hearer of few words, none of them a verb.
_HEARER = re.compile(r"\s+(?:(?!that\b)[\w’'.&-]+\s+){1,5}(?=that\b)")
_THAT = re.compile(r"[\s,]*(?:that\b|:)?\s*")
AUXILIARY = (
    r"(?:would|will|is|are|was|were|has|have|had|could|can|may|might|must|should|did|does)\b"
)
_REDUCED_RELATIVE = re.compile(AUXILIARY)
_INSERTION = re.compile(rf"\s*,[^,;:{MASK}]{{1,120}},\s+that\b")
_GOES_ON_AS_I = re.compile(rf"(?:he|she|it|they|we|I)\s+(?:\w+ly\s+)?{FINITE.pattern}")
_ADJUNCT_OPENING = re.compile(
    r"(?:Asked|Speaking|Pressed|Questioned|Writing|Responding|Citing|Addressing)\b|"
    r"(?:In|On|At|After|Before|During|Following|From|By|With|For|To|As|Earlier|Later)\b"
)
_OBJECT = re.compile(rf"\s+[\w{MASK}$£€](?!y\s)")
_CLAIM_NOUN = re.compile(
    r"\b(?:accusation|allegation|charge|claim|criticism|idea|notion|report|rumour|suggestion)s?\b"
)
AND = re.compile(r"^\s*,\s+and\s+\Z")
"""Before what somebody says besides ("…, she said, and the road was shut")."""
_HEARD = re.compile(r"(?:warn|advis|caution|inform|remind|assur)")
_TOPIC = re.compile(r"(?:his|her|its|their|how|why|when|where|what|who)\b")
_AS = re.compile(r"\s+[^,;]{2,80}?\s+as\s+\S")
_PLAIN = rf"(?!(?:to|in|on|at|for|from|into|by|with|over|about|off|up|out|back|and|or)\b){_WORD}"
_THING = rf"(?:it|them|him|her|this|that|these|those|(?:the|an?|his|its|their|\w+[’']s)\s+{_PLAIN})"
_JUDGED = re.compile(
    rf"\s+{_THING}(?:\s+{_PLAIN}){{0,5}}?\s+(?:(?:an?|the)\s+{_PLAIN}|(?:\w{{2,}}(?:ous|ful|ive|ble|ic|"
    r"less|ary|ant|ent|ish|ure|ate)|fair|unfair|wrong|right|false|true|good|bad|dead|mad|late|cheap|"
    rf"illegal|dangerous|unfounded)\b(?=\s*(?:[,.;{MASK}]|\Z|and\b|but\b)))"
)


class VerbObjects:
    """Reads what stands behind the cue verbs of one passage.

    Args:
        text: The passage's words.
        masked: The same with its quotations masked.
    """

    def __init__(self, text: str, masked: str) -> None:
        self._text, self._masked = text, masked

    def said(
        self, match: re.Match[str], kind: CueKind, clause: Span, subject: Subject
    ) -> Span | None:
        """What the verb's object says, or None when there is none that says anything."""
        end = clause.end
        if kind in _BY_OBJECT:
            return self._object(match, kind, end)
        that = re.match(r"\s+that\b", self._masked[match.end() : end])
        at = self.past_hearer(match, end) if not that else match.end()
        while adjunct := _ADJUNCT.match(self._masked, at, end):
            at = adjunct.end()
        if kind is not CueKind.QUOTING and (aside := _INSERTION.match(self._masked, at, end)):
            return trim(self._text, Span(start=aside.end(), end=end))
        opener = _THAT.match(self._masked, at, end)
        begin = opener.end() if opener else at
        opened = opener is not None and bool(opener.group().strip(SPACE + ","))
        body = trim(self._text, Span(start=begin, end=end))
        if body is None:
            return None
        words = self._masked[body.start : body.end]
        if opened or words.startswith(MASK):
            return body
        if kind is CueKind.DENY:
            return self._with_verb(match, end)
        is_noun = NOUN_LIKE.search(match.group()) is not None
        if _REDUCED_RELATIVE.match(words) or (is_noun and FINITE.match(words)):
            return None
        gap = self._masked[at:begin].lstrip(SPACE)
        if gap.startswith(","):
            # "…, the mayor said, because": whether it goes on is for the caller to see.
            goes_on = CONTINUES.match(words) or _GOES_ON_AS_I.match(words)
            added = AND.search(self._masked[at : body.start]) and FINITE.search(words)
            return body if goes_on or added else None
        if re.match(r"and\b|but\b|or\b", self._text[at:end].lstrip(SPACE)):
            return None
        first, *rest = words.split(", ")
        if FINITE.search(first) or (len(rest) > 1 and FINITE.match(rest[1])):
            # "Said its leader, Ann Lee, was ill": the verb stands behind the apposition.
            return body
        if is_noun or subject.relative or kind in _CLAUSE_ONLY or _HEARD.match(match.group()):
            return None
        before = trim(self._text, Span(start=clause.start, end=max(subject.start, clause.start)))
        if before is not None and MASK not in words and not self.is_adjunct(before):
            return None
        # With no clause of its own, the noun phrase is what was said ("announced a ceasefire"), but
        # not where it only names a topic ("explained her plans").
        is_topic = kind is CueKind.THAT or _TOPIC.match(words)
        return body if not is_topic and len(words.split()) >= 2 else None

    def past_hearer(self, match: re.Match[str], end: int) -> int:
        """Where the words that name the hearer end; the verb's end where none is named."""
        if TELLS.search(match.group()):
            hearer = _ADDRESSEE.match(self._masked, match.end(), end)
        else:
            hearer = _HEARER.match(self._masked, match.end(), end)
            if hearer is not None and FINITE.search(hearer.group()):
                hearer = None
        return hearer.end() if hearer else match.end()

    def is_adjunct(self, span: Span) -> bool:
        """Whether the words only say when, where or on what occasion."""
        words = self._masked[span.start : span.end]
        return _ADJUNCT_OPENING.match(words) is not None and FINITE.search(words) is None

    def _object(self, match: re.Match[str], kind: CueKind, end: int) -> Span | None:
        """What is said by the object of a verb that takes no clause."""
        rest = self._masked[match.end() : end]
        if _OBJECT.match(rest) is None or re.match(r"\s+by\b", rest):
            return None
        body = trim(self._text, Span(start=match.end(), end=end))
        if kind is CueKind.ACCUSE:
            return body if re.search(r"\b(?:of|for|on)\s", rest) else None
        verb = match.group()
        if kind is CueKind.LABEL:
            as_it = verb.startswith(("char", "descr", "hail", "refer", "label"))
            judged = _AS.match(rest) if as_it else _JUDGED.match(rest)
            return body if judged or MASK in rest else None
        if verb.startswith("dismiss") and _AS.match(rest):
            return body
        if verb.startswith("reject") and not (_CLAIM_NOUN.search(rest) or MASK in rest):
            return None
        if verb.startswith(("preview", "tout")) and MASK not in rest:
            return None
        return self._with_verb(match, end)

    def _with_verb(self, match: re.Match[str], end: int) -> Span | None:
        """The object with its verb, without which it would say nothing, or the opposite."""
        return trim(self._text, Span(start=match.start(), end=end))
