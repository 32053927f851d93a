"""What the words say of an event: factuality and intention cues.

A cue is an English phrase that settles a status whatever the event is: "no plans for", "called off",
"refused to". Where exactly one kind of cue speaks of the event, the status is settled here and the
model's answer is only a second opinion; where cues disagree or none is found, the model decides.
The lexicon follows the source-introducing and event-selecting predicates of FactBank (Saurí &
Pustejovsky 2009), with polarity read from the words around them.

Several cues of one clause nest: in "no plans to meet" the plan is denied, in "agreed to consider a
plan" the agreement governs. The governing cue is the one that stands first, unless an inner one
takes it back ("agreed …, but later called it off").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.grammar.lettercase import lowered
from checker.grammar.verbs import PARTICIPLE
from checker.models import Span, StatusValue
from checker.speech.cues import CUE_VERB, FINITE
from checker.status.conditions import BOUND, TERMS
from checker.status.mainclause import Deed, deed, main_clause
from checker.status.moods import mood

_NEG = r"(?:not|n[’']t|never|no longer|neither|nor)"
_ADV = r"(?:\s+\w+ly|\s+yet|\s+currently|\s+still|\s+also|\s+now|\s+already|\s+even|\s+ever)*"
_BE = r"(?:is|are|was|were|be|been|being|[’']s|[’']re)"
_HAVE = r"(?:has|have|had|[’']s|[’']ve)"


@dataclass(frozen=True)
class Cue:
    """A phrase that settles a status.

    Attributes:
        span: Where it stands in the text that was read.
        value: The status it speaks for.
        firm: Whether it surely speaks of the event; no contradiction is built on one that may not.
    """

    span: Span
    value: StatusValue
    firm: bool = True


_S = StatusValue
_ALLEGED = (
    r"\s+(?:(?:the|any|all|this|that|such|those|these|an?|its|his|her|their)\s+)?(?:\w+\s+)?"
    r"(?:accusations?|allegations?|claims?|charges?|suggestions?|criticism|blame|responsibility|"
    r"reports?|account|idea|notion)\b"
)
_NO_DEED = (
    r"(?:been|sure|clear|known|say|said|comment|respond|immediately|needed|expected|allowed)\b"
)
# All in lower case, and read so.
_PATTERNS: tuple[tuple[StatusValue, str], ...] = (
    # -- there is no plan ---------------------------------------------------------------------
    (
        _S.NOT_PLANNED,
        r"\bno[\s“\"‘']+(?:\w+\s+){0,2}?(?:plans?|arrangements?|preparations?|timetable|timeline|schedule|date)[”\"’']*\b",
    ),
    (
        _S.NOT_PLANNED,
        rf"\bno\s+(?:[\w’'-]+\s+){{1,8}}?(?:{_BE}|{_HAVE} been|has yet been){_ADV}\s+(?:on the (?:schedule|agenda|calendar|cards|table)|planned|scheduled|set|fixed|arranged|agreed|in the (?:diary|works)|under way|foreseen|envisaged)\b",
    ),
    (
        _S.NOT_PLANNED,
        rf"\b(?:{_BE})?\s*{_NEG}{_ADV}\s+(?:been\s+)?(?:planned|planning|scheduled|arranged|foreseen|on the (?:schedule|agenda|calendar|cards|table)|in the (?:diary|works))\b",
    ),
    (
        _S.NOT_PLANNED,
        rf"\b(?:does|do|did)\s*{_NEG}\s+(?:plan|intend)\b|\b\w+n[’']t\s+(?:plan|intend|planning|intending|planned|scheduled)\b",
    ),
    (
        _S.NOT_PLANNED,
        r"\bnothing\s+(?:\w+\s+)?(?:(?:is|has been|was)\s+)?(?:planned|scheduled|arranged|agreed|fixed|in the (?:diary|works|pipeline)|on the (?:table|calendar|agenda|cards))\b|\bwithout\s+(?:any\s+)?plans?\b|\bnot necessary\b",
    ),
    (
        _S.NOT_PLANNED,
        r"\bthere(?:\s+(?:is|are|was|were)|[’']s)\s+(?:\w+ly\s+)?(?:no|nothing)\s+(?:[\w’'-]+\s+){0,6}?(?:on the (?:schedule|agenda|calendar|cards|table)|in the (?:diary|works|pipeline)|planned|scheduled|arranged|fixed|foreseen)\b",
    ),
    # -- called off, put off ------------------------------------------------------------------
    (
        _S.CANCELLED,
        r"\b(?:call(?:s|ed|ing)?\s+(?:it\s+|the\s+\w+\s+|them\s+)?off|cancel(?:s|led|ed|ling|ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?(?! ship)|axed|shelved|ditched|"
        r"(?:withdraws?|withdrawn|withdrew|drops?|dropped) (?:from\b|(?:its|the|his|her|their|an?) (?:\w+ )?"
        r"(?:plans?|bid|offer|case|charges?|invitation|application|complaint|lawsuit|request|proposal)))\b",
    ),
    (
        _S.POSTPONED,
        r"\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)?\s+(?:off|on hold|back)|push(?:es|ed)?\s+back|deferred|adjourned|rescheduled|suspended until)\b",
    ),
    # -- will not ------------------------------------------------------------------------------
    (
        _S.UNWILLING,
        rf"\b(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?\b(?!{_ALLEGED})|rebuff(?:s|ed)?|"
        r"(?:would|will) not be (?:drawn|moved|swayed)|(?:was|were|is|are) not (?:to be )?drawn|rul(?:e|es|ed|ing)\s+out|declin(?:e|es|ed|ing)\s+to|unwilling(?:ness)?|turn(?:s|ed)?\s+down|no intention)\b",
    ),
    (
        _S.UNWILLING,
        rf"\b{_NEG}{_ADV}\s+(?:be\s+)?(?:ready|willing|prepared|open|interested|going)\s+(?:to|in)\b|\b(?:won[’']t|will\s+(?:not|never))\b(?!\s+be\b)|\bnever\s+(?:agree|accept)\b",
    ),
    # -- is not true ---------------------------------------------------------------------------
    (
        _S.DENIED,
        rf"\b(?:reject(?:s|ed|ing)?\b(?={_ALLEGED})|disput(?:es|ed|ing)\b(?! between)|refut(?:es|ed|ing)|"
        r"(?:deny|denies|denied|(?<=\w\s)denying)(?!\s+(?:bail|entry|access|permission))|(?:is|are|was|were)\s+(?:false|untrue|baseless|not true|a lie|fake|incorrect|wrong)|no truth (?:in|to)|categorically)\b",
    ),
    # -- did not happen ------------------------------------------------------------------------
    (
        _S.NOT_OCCURRED,
        "|".join(
            (
                rf"\b(?:did|has|have|had)(?:\s*{_NEG}|n[’']t){_ADV}\s+(?:yet\s+)?(?:been\s+(?={PARTICIPLE}))?(?!{_NO_DEED})\w+",
                rf"\b(?:was|were)(?:\s*{_NEG}|n[’']t){_ADV}\s+(?={PARTICIPLE})(?!{_NO_DEED})\w+",
                r"\bthere (?:was|were|has been|have been|had been) no\b",
                r"\b(?:nobody|no one|none(?: of [\w\s]{1,30}?)?) (?:was|were|has|have|had|did)\b",
                r"\bnever\s+(?:took place|happened|occurred|met|held|received|made|signed|agreed)\b",
                rf"\bno\s+(?:\w+\s+){{0,3}}?(?:took place|happened|has taken place|has been {PARTICIPLE}|(?:was|were) {PARTICIPLE})",
                r"\bfail(?:s|ed|ing)?\s+to\b",
                r"\bno (?:agreement|deal)\b",
            )
        ),
    ),
    # -- a condition ---------------------------------------------------------------------------
    (
        _S.CONDITIONAL,
        rf"\b(?:{TERMS}|{BOUND})\b",
    ),
    # -- agreed, fixed ---------------------------------------------------------------------------
    (
        _S.AGREED,
        r"\b(?:(?:is|are|was|were|been) agreed|agree(?:s|d|ing)?\s+(?:to|on|in principle|that(?=.*\b(?:will|would)\b)|terms|upon|a|the)|(?:agreement|deal|settlement|accord|bargain)\s+(?:(?:has|had)\s+been\s+|was\s+|is\s+)?(?:reached|struck|sealed|signed)|settled\s+(?:on|the\s+(?:terms|price))|reach(?:es|ed)?\s+(?:an?|the)\s+(?:\w+\s+){0,2}(?:agreement|deal|settlement|accord)|struck a deal|accept(?:s|ed|ing)?\s+(?:an|the|his|her|their|its|a)|sign(?:s|ed)? (?:off on|up to)|g(?:ives?|ave|iven) (?:its|his|her|their) (?:consent|assent|approval|blessing))\b",
    ),
    (
        _S.SCHEDULED,
        rf"\b(?:(?:{_BE}|remains?)\s+(?:now\s+)?(?:(?:set|due|slated|booked|pencilled in)\s+for|(?:scheduled|timetabled)\s+(?:for|to))\b|scheduled\s+(?:for|to|on)\b|set for\b|will take place\b|on the (?:schedule|agenda|calendar)\b|plans?\s+(?:were|are|was|is)\s+in\s+place\b|(?:date|time) (?:has been|was|is) (?:set|fixed)\b|(?:is|are|was|were) (?:fixed|planned|billed|down) for\b|(?:{_BE}|been)\s+(?:scheduled|arranged)\b)",
    ),
    # -- intends -------------------------------------------------------------------------------
    (
        _S.PLANNED,
        rf"\b(?:plan(?:s|ned|ning)?\s+(?:to|for|on \w+ing)|intend(?:s|ed|ing)?\s+to|intention(?:s)?\s+(?:to|of)|aim(?:s|ed|ing)?\s+to|vow(?:s|ed)?\s+to|pledg(?:e|es|ed)\s+to|promis(?:e|es|ed)\s+to|{_BE}\s+(?:about|going)\s+to|(?:announced|said)\s+(?:that\s+)?(?:he|she|it|they|we)\s+(?:would|will)|is planned|are planned)\b",
    ),
    (
        _S.EXPECTED,
        r"\b(?:(?:is|are|was|were)\s+(?:widely\s+|not\s+)?expected|(?:good|strong|every) (?:prospect|chance)|expect(?:s|ed|ing)?\s+(?!(?:in|by|on|at)\b)\w|(?:is|are|was|were)\s+likely|imminent|looming|forecast to)\b",
    ),
    (
        _S.WILLING,
        r"(?:(?:\b(?:is|are|was|were|be|been|am|remains?|remained)|[’'](?:m|s|re))\s+(?:\w+\s+)?|\A\W*|,\s|\band\s)"
        r"[“\"‘']?(?:ready|willing|prepared|happy|glad|open|keen|eager)[”\"]?\s+(?:to|for)\b|"
        r"\b(?:willingness|readiness|desire\s+to|openness|offer(?:s|ed|ing)?\s+to)\b",
    ),
    (
        _S.PROPOSED,
        r"\b(?:propos(?:e|es|ed|al|als|ing)|suggest(?:s|ed|ion|ing)\s+(?:that|to|a|the|an|it|he|she|they)|call(?:s|ed|ing)?\s+(?:for|on)|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing|ation)|demand(?:s|ed|ing)?|should(?! not|n[’'])|ask(?:s|ed|ing)?\s+for)\b",
    ),
    (
        _S.POSSIBLE,
        r"\b(?:(?<!\d )may(?! \d)|might|could|possib(?:le|ly|ility)|potential(?:ly)?|prospect|perhaps|consider(?:s|ing)|option)\b",
    ),
    (
        _S.ONGOING,
        rf"\b(?:{_BE})\s+(?:still\s+|now\s+|currently\s+)?(?!being\b|going to|planning|considering|during|willing|according)\w{{3,}}ing\b|\b(?:continues?|remains?)\s+(?:to|in|on|under)\b|\b(?:{_HAVE})\s+been\s+\w+ing\b|\bunder way\b|\bunderway\b",
    ),
)
_COMPILED = tuple((value, re.compile(pattern)) for value, pattern in _PATTERNS)

_UNREAL = frozenset(
    {
        _S.PLANNED,
        _S.EXPECTED,
        _S.PROPOSED,
        _S.POSSIBLE,
        _S.WILLING,
        _S.CONDITIONAL,
        _S.NOT_PLANNED,
        _S.CANCELLED,
        _S.POSTPONED,
        _S.UNWILLING,
        _S.DENIED,
        _S.AGREED,
        _S.SCHEDULED,
        _S.NOT_OCCURRED,
    }
)
_ADJECTIVE = re.compile(r"possib(?:le|ly|ility)|potential(?:ly)?|prospect|option", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:to\s+(?!be\b)[a-z]+|because|after|before|which|who|that|when|where|while|whether|how|why|what|if|as|since"
    r"|though|although)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(rf"\b(?:but\s+)?(?:{TERMS}|provided|if)\b[^.;”\"]*", re.IGNORECASE)
# Which of two cues governs when they stand in one clause: the negative and the final ones take back
# what a weaker one grants ("ruled out a possible meeting" is a refusal, not a possibility).
_OVERRULES: dict[StatusValue, frozenset[StatusValue]] = {
    _S.NOT_PLANNED: frozenset(
        {_S.PLANNED, _S.SCHEDULED, _S.NOT_OCCURRED, _S.POSSIBLE, _S.AGREED, _S.EXPECTED, _S.ONGOING}
    ),
    _S.UNWILLING: frozenset(
        {
            _S.WILLING,
            _S.POSSIBLE,
            _S.PROPOSED,
            _S.PLANNED,
            _S.CONDITIONAL,
            _S.NOT_OCCURRED,
            _S.AGREED,
            _S.ONGOING,
        }
    ),
    _S.NOT_OCCURRED: frozenset({_S.AGREED, _S.ONGOING, _S.SCHEDULED}),
    _S.DENIED: frozenset(set(_UNREAL) - {_S.DENIED} | {_S.ONGOING}),
    _S.CANCELLED: frozenset({_S.PLANNED, _S.SCHEDULED, _S.EXPECTED, _S.POSSIBLE, _S.ONGOING}),
    _S.POSTPONED: frozenset({_S.PLANNED, _S.SCHEDULED, _S.EXPECTED, _S.POSSIBLE, _S.ONGOING}),
    _S.AGREED: frozenset({_S.POSSIBLE, _S.PROPOSED, _S.ONGOING, _S.PLANNED}),
    _S.SCHEDULED: frozenset({_S.PLANNED, _S.POSSIBLE, _S.ONGOING}),
    _S.WILLING: frozenset({_S.POSSIBLE, _S.ONGOING}),
    _S.PLANNED: frozenset({_S.POSSIBLE, _S.ONGOING, _S.PROPOSED}),
    _S.EXPECTED: frozenset({_S.POSSIBLE, _S.ONGOING}),
    _S.CONDITIONAL: frozenset({_S.POSSIBLE, _S.ONGOING}),
    _S.PROPOSED: frozenset({_S.POSSIBLE, _S.ONGOING}),
}


_HYPOTHETICAL = re.compile(r"\b(?:if|whether|unless)\b[^,.;”\"]*", re.IGNORECASE)


def cues(text: str) -> tuple[Cue, ...]:
    """Every cue in ``text``, in order; of two at one place the longer.

    What stands in a clause with "if" or "whether" is said of no event: only that it is a condition.
    """
    supposed = [
        Span(start=match.start(), end=match.end()) for match in _HYPOTHETICAL.finditer(text)
    ]
    lower = main_clause(lowered(text))
    found = [
        cue
        for value, pattern in _COMPILED
        for match in pattern.finditer(lower)
        if (cue := Cue(Span(start=match.start(), end=match.end()), value)).value
        is StatusValue.CONDITIONAL
        or not any(clause.contains(cue.span) for clause in supposed)
    ]
    found.sort(key=lambda c: (c.span.start, -c.span.end, c.value))
    kept: list[Cue] = []
    for cue in found:
        if any(k.span.overlaps(cue.span) and _overrules(k, cue) for k in found if k is not cue):
            continue
        if cue.value not in {k.value for k in kept}:
            kept.append(cue)
    return tuple(kept)


_ATTRIBUTED = re.compile(
    r"\b(?:(?P<denied>den(?:y|ied|ies|ying)|disput(?:e|ed|es)|refut(?:e|ed|es))|"
    r"(?P<expected>expect(?:s|ed)?|predict(?:s|ed)?|forecast(?:s)?)|"
    r"(?P<proposed>demand(?:s|ed)?|urg(?:e|es|ed)|propos(?:e|es|ed)|recommend(?:s|ed)?|"
    r"call(?:s|ed) (?:for|on)|insist(?:s|ed) on)|"
    r"(?P<planned>promis(?:e|es|ed)|vow(?:s|ed)?|pledg(?:e|es|ed))|"
    r"(?P<opinion>call(?:s|ed)?(?! (?:for|on))|describ(?:e|es|ed)|dismiss(?:es|ed)?|hail(?:s|ed)?|"
    r"accus(?:e|es|ed)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|hop(?:e|es|ed)))\b"
)
"""Verbs that attribute and settle: what is denied, predicted, demanded or promised."""

_BELIEVED = re.compile(
    r"\b(?:believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|feel|feels|felt|assum(?:e|es|ed|ing)|"
    r"suspect(?:s|ed)?|reckon(?:s|ed)?|argu(?:e|es|ed|ing))\b"
)
"""Verbs whose clause is a belief: of what is to come, an expectation, and else an opinion."""

_DEMANDS = re.compile(r"\b(?:should|must|ought)\b")
_TO_COME = re.compile(r"\b(?:will|would|shall)\b|[’'](?:ll|d)\b")

_MANDATIVE = re.compile(
    r"\b(?:suggest|propos|recommend|demand|insist|urg|request|ask)(?:e|es|s|ed|ing)?\b"
)

_BY_VERB = {value.value: value for value in StatusValue}


def settle(
    text: str,
    event: Span | None = None,
    *,
    reported: bool = False,
    spoken: bool = False,
    said: str = "",
) -> Cue | None:
    """The one cue that settles the status of an event, if there is one.

    Args:
        text: The clause.
        event: The word in it that names the event; cues in clauses that hang on it ("… to discuss a
            possible end") say nothing of it. None when no word does.
        reported: Whether somebody is said to say it: a reported "would" is a plan, a narrator's
            mostly a supposition.
        spoken: Whether the clause stands in quotation marks.
        said: The words that attribute it: "denied that …" settles what stands after it.

    Returns:
        The cue, or None where cues of different kinds stay in disagreement, or none is found.
    """
    lower = lowered(text)
    attributed = _ATTRIBUTED.search(lowered(said))
    if attributed is not None:
        return Cue(Span(start=0, end=len(text)), _BY_VERB[str(attributed.lastgroup)])
    if _BELIEVED.search(lowered(said)) and not _DEMANDS.search(lower):
        value = _S.EXPECTED if _TO_COME.search(lower) else _S.OPINION
        return Cue(Span(start=0, end=len(text)), value, firm=False)
    if _MANDATIVE.search(lowered(said)) and FINITE.search(lower.partition(", ")[0]) is None:
        # The subjunctive: "proposed that she travel", not "suggested that she had travelled".
        return Cue(Span(start=0, end=len(text)), _S.PROPOSED)
    done = deed(main_clause(lower))
    by_grammar = _by_grammar(lower, event, reported=reported, spoken=spoken)
    if by_grammar is not None and by_grammar.governs:
        return by_grammar.cue
    if by_grammar is not None and done is not None and _lies_beyond(lower, by_grammar.cue, done):
        by_grammar = _Grammar(Cue(done.span, _S.OCCURRED, firm=by_grammar.cue.firm), governs=False)
    found = [
        cue
        for cue in cues(text)
        if (event is None or _bears_on(text, cue, event))
        and (done is None or not _lies_beyond(lower, cue, done))
    ]
    governing = [
        cue
        for cue in found
        if not any(_overrules(other, cue) for other in found if other is not cue)
    ]
    grammar = by_grammar.cue if by_grammar is not None else None
    if not governing:
        return grammar
    first = min(governing, key=lambda cue: cue.span.start)
    if grammar is not None and _prevails(grammar, first):
        return grammar
    if first.value is _S.ONGOING and not reported and _WAS.match(first.span.of(lower)):
        return Cue(first.span, StatusValue.OCCURRED)
    return replace(first, firm=len(governing) == 1)


@dataclass(frozen=True)
class _Grammar:
    """What grammar says, and whether no phrase inside the clause can say otherwise."""

    cue: Cue
    governs: bool


def _by_grammar(lower: str, event: Span | None, *, reported: bool, spoken: bool) -> _Grammar | None:
    found = mood(lower, reported=reported, spoken=spoken)
    if found is None:
        return None
    span = Span(start=found.start, end=found.end)
    firm = found.sure and (event is None or _reaches(lower, span, event))
    return _Grammar(Cue(span, found.value, firm), found.governs)


_WAS = re.compile(r"(?:was|were|had)\b(?!.*\b(?:still|continuing))")


def _prevails(grammar: Cue, phrase: Cue) -> bool:
    """Whether what grammar says governs a phrase: "backs the call for a truce" judges a call."""
    if (grammar.value, phrase.value) == (_S.OPINION, _S.PROPOSED):
        return grammar.span.start < phrase.span.start
    return grammar.value in _STRONGER.get(phrase.value, ())


_STRONGER: dict[StatusValue, frozenset[StatusValue]] = {
    _S.ONGOING: frozenset({_S.NOT_OCCURRED, _S.OPINION, _S.PROPOSED, _S.WILLING, _S.POSSIBLE}),
    _S.POSSIBLE: frozenset({_S.NOT_OCCURRED, _S.OPINION, _S.UNWILLING, _S.EXPECTED}),
    _S.PROPOSED: frozenset({_S.EXPECTED}),
    _S.NOT_OCCURRED: frozenset({_S.OPINION, _S.NOT_PLANNED, _S.UNWILLING}),
    _S.UNWILLING: frozenset({_S.NOT_PLANNED}),
}
"""What grammar says against a weaker phrase: "nobody is working" is not under way."""


def _lies_beyond(lower: str, cue: Cue, done: Deed) -> bool:
    """Whether a clause that tells of a deed has the words of the cue only in an object.

    "Signed a petition against the plan" tells that it was signed; no plan is told of. The object
    of a verb that says little by itself ("made an offer", "decided to cancel") counts.
    """
    if cue.span.start <= done.span.end or cue.value in _BEYOND:
        return False
    if not lower[done.span.end : cue.span.start].strip():
        return False
    if _ADJECTIVE.fullmatch(cue.span.of(lower)):
        return True
    return _SAYS_LITTLE.fullmatch(done.verb) is None and CUE_VERB.fullmatch(done.verb) is None


_BEYOND = frozenset({_S.CONDITIONAL, _S.NOT_OCCURRED, _S.NOT_PLANNED})
_SAYS_LITTLE = re.compile(
    r"express(?:ed)?|voiced|signall?ed|showed|shown|made|given|gave|announced|issued|repeated|reiterated|"
    r"unveiled|outlined|presented|decided|voted|chose|chosen|opted|managed|continued|began|begun|"
    r"started|got|had|came|come|went|gone|moved|kept|left|sounded|felt|looked|seemed|appeared|"
    r"remained|proved|became|received|won|reached|set|put"
)


def _overrules(one: Cue, other: Cue) -> bool:
    """Whether one cue takes back what the other grants.

    What somebody is urged to refuse is proposed; who refuses a proposal is unwilling: a call that
    stands first governs.
    """
    if other.value not in _OVERRULES.get(one.value, ()):
        return False
    return other.value is not StatusValue.PROPOSED or one.span.start < other.span.start


def _reaches(text: str, verb: Span, event: Span) -> bool:
    """Whether a verb can be the event's own.

    In "tried giving them room to come to the table", what happened is not the table.
    """
    first, last = sorted((verb, event), key=lambda span: (span.start, span.end))
    return _SUBORDINATE.search(text, first.end, max(first.end, last.start)) is None


def _bears_on(text: str, cue: Cue, event: Span) -> bool:
    """Whether a cue speaks of the event, not of something that hangs on it."""
    if cue.value is StatusValue.POSSIBLE and _ADJECTIVE.fullmatch(cue.span.of(text)):
        gap = text[cue.span.end : event.start]
        return cue.span.end <= event.start and len(gap.split()) <= 3
    if cue.span.start <= event.end:
        return True
    return _SUBORDINATE.search(text, event.end, cue.span.start) is None


def condition(text: str) -> Span | None:
    """The words of a condition ("only if it has a substantive agenda"), if there is one."""
    match = _CONDITION.search(text)
    if match is None or len(match.group().split()) < 2:
        return None
    end = match.start() + len(match.group().rstrip(" ,"))
    return Span(start=match.start(), end=end)
