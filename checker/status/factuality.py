"""What the words say of an event: factuality and intention cues.

A cue is an English phrase that settles a status whatever the event is (``checker.status.phrases``),
or what the verb alone says (``checker.status.moods``). Where exactly one kind of cue speaks of the
event, the status is settled here and the model's answer is only a second opinion; where cues
disagree or none is found, the model decides.

Several cues of one clause nest: in "no plans to meet" the plan is denied, in "agreed to consider a
plan" the agreement governs. The governing cue is the one that stands first, unless an inner one
takes it back ("agreed …, but later called it off").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.grammar.lettercase import lowered
from checker.models import Span, StatusValue
from checker.speech.cues import CUE_VERB, FINITE
from checker.status.conditions import TERMS
from checker.status.judgements import FALSE
from checker.status.mainclause import Deed, deed, main_clause
from checker.status.moods import mood
from checker.status.phrases import ALLEGED, MONTHS, PHRASES


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
    r"\b(?:(?-i:to\s+(?!(?:be|the|an?|its|his|her|their|our|this|that)\b)[a-z]+)|because|after|"
    r"before|"
    r"which|who|that|when|where|while|whether|how|why|what|if|as|since|though|although)\b",
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
    _S.POSTPONED: frozenset(
        {
            _S.PLANNED,
            _S.SCHEDULED,
            _S.EXPECTED,
            _S.POSSIBLE,
            _S.ONGOING,
            _S.UNWILLING,
            _S.NOT_PLANNED,
        }
    ),
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
        for value, pattern in PHRASES
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

# "The dispute over pay drags on", though its verb is spelt alike.
_IS_NOUN = re.compile(r"\W*(?:over|with|between|about|in|at|on|is|was|has|had|[a-z]+s|[a-z]+ed)\b")
_REJECTS = re.compile(
    r"\b(?:(?P<charge>reject|(?P<dismiss>dismiss))|brand|call|denounc|condemn|describ|label|"
    r"characteri[sz])"
)
_CHARGE = re.compile(rf"\W*(?:out of hand|outright)?{ALLEGED}")
_AS_FALSE = re.compile(rf"\bas\s+[“\"]?(?:\w+ly\s+)?{FALSE}\b|\b(?:\w+ly\s+)?{FALSE}[”\"]?\W*\Z")


def refutes(said: str, clause: str) -> bool:
    """Whether the verb that attributes rejects what is said as untrue, not an offer as too low.

    Args:
        said: The words that attribute, in lower case.
        clause: What they attribute, in lower case: "as untrue the suggestion that he had resigned".
    """
    verb = _REJECTS.search(said)
    if verb is None:
        return False
    if (
        verb["charge"]
        and _CHARGE.match(f" {clause}")
        and not (verb["dismiss"] and _AS.search(clause))
    ):
        return True
    return _AS_FALSE.search(clause) is not None


_AS = re.compile(r"\bas\b")
_THOUGHT = re.compile(
    r"\W*(?:\w+\s+){0,3}?(?:idea|thought|prospect|possibility|calls|demands|pleas|requests|appeals)\b"
)
_NOT_SAID = re.compile(
    r"\W*(?:\w+\s+){0,3}?(?:concerns?|fears?|worries|doubts?|criticisms?|complaints?|warnings?|talk|"
    r"questions?|speculation|comparisons?|threats?|objections?|arguments?|suggestions?)\b"
)


def _dismissed(text: str, lower: str) -> Cue:
    """What is dismissed as something is judged; who is dismissed has lost a post."""
    if _AS.search(lower) or _NOT_SAID.match(lower) or "“" in text or '"' in text:
        value = _S.OPINION
    else:
        value = _S.UNWILLING if _THOUGHT.match(lower) else _S.OCCURRED
    return Cue(Span(start=0, end=len(text)), value)


_BEEN = r"(?:\s+(?:not|never)|n[’']t)(?:\s+(?:be|been|yet|now|ever|\w+ly))*\s+"
_NEGATED = re.compile(
    rf"\b\w+{_BEEN}\Z|\bnever\s+\Z|\A\W*(?:nobody|no one|neither|none|not one)\b(?:\s+[\w’'-]+){{0,4}}\s+\Z"
)
_REVERSED = frozenset({_S.UNWILLING, _S.DENIED, _S.PLANNED, _S.PROPOSED, _S.AGREED})
"""What is not there where its verb stands in the negative: "has not refused", "never promised"."""

# "Has not been called off": it stands.
_NOT_CALLED_OFF = re.compile(
    rf"\b(?:has|have|had|was|were|is|are|will|would|did|does|do){_BEEN}"
    r"(?P<off>call(?:ed)? off|cancel(?:l?ed)?|scrap(?:ped)?|postponed?|put off|put back|delay(?:ed)?|"
    r"push(?:ed)? back|adjourn(?:ed)?|abandon(?:ed)?|shel(?:ve|ved)|axed?)\b"
)
# "None of it, she said, has ever been found": "ever" tells of the negative that was cut off.
_EVER = re.compile(r"\W*(?:has|have|had|was|were)\s+ever\b")
_NOT_UNTIL = re.compile(
    r"\b(?:(?:did|was|were)(?:n[’']t|\s+not)\b[^,;]*?|not )\buntil\s+(?!now\b|then\b|further\b|\w+ (?:is|are|has|have)\b)"
)

# "Ended without a single arrest", not "cannot govern without a deal".
_WITHOUT = re.compile(
    r"(?!.*\b(?:will|would|can|could|may|might|must|should|shall|cannot|not|never|no|to|if|unless)\b)"
    r"(?!.*(?:n[’']t|[’'](?:ll|d))\b).*(?<!with or )\b(?P<without>without)\s+"
    r"(?:(?!(?:because|after|before|which|who|that|when|where|while|whether|how|why|what|and|but)\b)"
    r"[\w’'“”\"-]+\s+){0,6}\Z"
)

# "Announced a strike for Friday", with no verb of its own.
_ANNOUNCES = re.compile(r"\b(?:announc|declar)")
_FOR_A_DAY = re.compile(
    rf"\b(?:for|starting|beginning) (?:on )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTHS}|{MONTHS} \d|"
    r"\w+day\b|tomorrow\b|next )"
)

_BELIEVED = re.compile(
    r"\b(?:believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|feel|feels|felt|assum(?:e|es|ed|ing)|"
    r"suspect(?:s|ed)?|reckon(?:s|ed)?|argu(?:e|es|ed|ing))\b"
)
"""Verbs whose clause is a belief: of what is to come, an expectation, and else an opinion."""

_DEMANDS = re.compile(r"\b(?:should|must|ought)\b")
_TO_COME = re.compile(r"\b(?:will|would|shall)\b|[’'](?:ll|d)\b")

_PARTED = re.compile(r",\s{3,},")
# "Ruled himself out of the race", "ruled a bailout out".
_RULED = re.compile(r"\bruled?s?\Z")
_OUT = re.compile(r"\W*(?:(?!that\b|out\b)[\w’'-]+\s+){1,3}out\b")
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
    if refutes(lowered(said), lower):
        return Cue(Span(start=0, end=len(text)), _S.DENIED)
    attributed = _ATTRIBUTED.search(lowered(said))
    if attributed is not None and attributed.group() == "dispute" and _IS_NOUN.match(lower):
        attributed = None
    if attributed is not None and attributed.group().startswith("dismiss"):
        return _dismissed(text, lower)
    if attributed is not None:
        return Cue(Span(start=0, end=len(text)), _BY_VERB[str(attributed.lastgroup)])
    if _ANNOUNCES.search(lowered(said)) and _FOR_A_DAY.search(lower) and not FINITE.search(lower):
        return Cue(Span(start=0, end=len(text)), _S.SCHEDULED)
    if _BELIEVED.search(lowered(said)) and not _DEMANDS.search(lower):
        value = _S.EXPECTED if _TO_COME.search(lower) else _S.OPINION
        return Cue(Span(start=0, end=len(text)), value, firm=False)
    if _RULED.search(lowered(said)) and (out := _OUT.match(lower)) is not None:
        return Cue(Span(start=out.start(), end=out.end()), _S.UNWILLING)
    # What attributes stands blank where it parts a subject from its verb.
    clause = lower if _PARTED.search(lower) else lower.partition(", ")[0]
    if _MANDATIVE.search(lowered(said)) and FINITE.search(clause) is None:
        # The subjunctive: "proposed that she travel", not "suggested that she had travelled".
        return Cue(Span(start=0, end=len(text)), _S.PROPOSED)
    if (kept := _NOT_CALLED_OFF.search(lower)) and (
        event is None or not event.overlaps(Span(start=kept.start("off"), end=kept.end()))
    ):
        return Cue(Span(start=kept.start(), end=kept.end()), _S.PLANNED)
    if cut := _EVER.match(lower):
        return Cue(Span(start=cut.start(), end=cut.end()), _S.NOT_OCCURRED, firm=False)
    if late := _NOT_UNTIL.search(lower):
        return Cue(Span(start=late.start(), end=late.end()), _S.OCCURRED, firm=False)
    if event is not None and (lacking := _WITHOUT.match(lower[: event.start])):
        return Cue(Span(start=lacking.start("without"), end=event.start), _S.NOT_OCCURRED)
    done = deed(main_clause(lower))
    by_grammar = _by_grammar(lower, event, reported=reported, spoken=spoken)
    if by_grammar is not None and by_grammar.governs:
        return by_grammar.cue
    if by_grammar is not None and done is not None and _lies_beyond(lower, by_grammar.cue, done):
        by_grammar = _Grammar(Cue(done.span, _S.OCCURRED, firm=by_grammar.cue.firm), governs=False)
    found = [
        cue
        for cue in cues(text)
        if (event is None or _is_subject(lower, event, cue, done) or _bears_on(text, cue, event))
        and not (cue.value is _S.AGREED and _TO.search(lower, 0, cue.span.start))
        and (done is None or not _lies_beyond(lower, cue, done))
        and not _is_the_offer(cue, event, done)
        and not (done is not None and _only_describes(lower, cue, done))
        and not (cue.value in _REVERSED and _NEGATED.search(lower, 0, cue.span.start))
    ]
    governing = [
        cue
        for cue in found
        if not any(_overrules(other, cue) for other in found if other is not cue)
    ]
    grammar = by_grammar.cue if by_grammar is not None else None
    if not governing:
        if grammar is None and not reported and (ahead := _HEADLINE_TO.match(text)):
            open_to = _OPEN.search(text, 0, ahead.start("to")) is not None
            value = _S.WILLING if open_to else _S.PLANNED
            return Cue(Span(start=ahead.start("to"), end=ahead.end()), value, firm=False)
        return grammar
    first = min(governing, key=lambda cue: cue.span.start)
    if grammar is not None and _prevails(grammar, first, lower):
        return grammar
    if first.value is _S.ONGOING and _is_past(lower, first, reported and not spoken, said):
        return Cue(first.span, StatusValue.OCCURRED)
    return replace(first, firm=len(governing) == 1)


# "The only way to strike a bargain": none is struck.
_TO = re.compile(r"(?<!managed )(?<!able )\bto\s+\Z")


_OPEN = re.compile(r"\b(?<!not )(?:open|ready|willing|prepared)\s+\Z")
# "Bank to close 40 branches": the infinitive of headlines is the future; not "from four to six".
_HEADLINE_TO = re.compile(
    r"[A-Z\d][^.,;:?!]*?\w\s(?P<to>to)\s+(?!(?:the|an?|its|his|her|their|work|school|court|prison|"
    r"jail|"
    r"hospital|power|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|less|"
    r"fewer|"
    r"nearly|almost|about|around|over|under|zero|half)\b)[a-z]{2,}\b(?!.*\.\Z)"
)


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
_HAD_BEEN = re.compile(r"had been\b(?!.*\b(?:since|for|still|ever)\b)")
_SAYS = re.compile(r"according to|in the words of|(?:\w+\s)*(?:say|\w{2,}s)")


def _is_past(lower: str, cue: Cue, reported: bool, said: str) -> bool:
    """Whether "was burning" tells of what was: not where a past verb reports what then was so.

    "She said that the fire was burning" is "it is burning" in her words; "according to her" and
    "she says" leave the tense as it was.
    """
    if reported and _SAYS.fullmatch(lowered(said)) is None:
        return _HAD_BEEN.match(lower, cue.span.start) is not None
    return _WAS.match(lower, cue.span.start) is not None


def _prevails(grammar: Cue, phrase: Cue, lower: str) -> bool:
    """Whether what grammar says governs a phrase: "backs the call for a truce" judges a call."""
    if (grammar.value, phrase.value) == (_S.NOT_OCCURRED, _S.PROPOSED):
        return _PROPOSAL.fullmatch(phrase.span.of(lower)) is not None
    if (grammar.value, phrase.value) == (_S.OPINION, _S.PROPOSED):
        return grammar.span.start <= phrase.span.start
    if phrase.value in _GOVERNED and grammar.value in _GOVERNED[phrase.value]:
        return grammar.span.start < phrase.span.start
    return grammar.value in _STRONGER.get(phrase.value, ())


_PROPOSAL = re.compile(r"invitation|proposals?|suggestion")
_WILLED = frozenset({_S.PROPOSED, _S.POSSIBLE, _S.WILLING, _S.UNWILLING, _S.NOT_OCCURRED})
_GOVERNED: dict[StatusValue, frozenset[StatusValue]] = {
    _S.AGREED: _WILLED,
    _S.CANCELLED: _WILLED,
    _S.POSTPONED: _WILLED - {_S.UNWILLING},
    _S.UNWILLING: frozenset({_S.PROPOSED, _S.POSSIBLE}),
    _S.EXPECTED: frozenset({_S.OPINION}),
}
"""Deeds in the infinitive of another verb: "wants it to be scrapped", "could not agree to it"."""


_STRONGER: dict[StatusValue, frozenset[StatusValue]] = {
    _S.ONGOING: frozenset(
        {
            _S.NOT_OCCURRED,
            _S.OPINION,
            _S.PROPOSED,
            _S.WILLING,
            _S.POSSIBLE,
            _S.PLANNED,
            _S.SCHEDULED,
        }
    ),
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
    if cue.value is _S.DENIED and _PREDICATE.match(lower, cue.span.start):
        return False
    if not lower[done.span.end : cue.span.start].strip():
        return False
    if _ADJECTIVE.fullmatch(cue.span.of(lower)):
        return True
    return _SAYS_LITTLE.fullmatch(done.verb) is None and CUE_VERB.fullmatch(done.verb) is None


def _is_the_offer(cue: Cue, event: Span | None, done: Deed | None) -> bool:
    """Whether the event is the making of an offer, which took place: "has offered to buy"."""
    return (
        cue.value is _S.WILLING
        and event is not None
        and done is not None
        and done.verb == "offered"
        and event.overlaps(cue.span)
    )


def _only_describes(lower: str, cue: Cue, done: Deed) -> bool:
    """Whether the cue is a participle that says who did what the clause tells.

    "Growers demanding compensation blocked the road" tells of the road.
    """
    return (
        cue.span.end <= done.span.start
        and _DOING.match(lower, cue.span.start) is not None
        and _IS_DOING.search(lower, 0, cue.span.start) is None
    )


_DOING = re.compile(r"[a-z]+ing\b")
_IS_DOING = re.compile(r"(?:\b(?:is|are|was|were|been|be|am)|[’'](?:s|re|m))\s+(?:\w+\s+)?\Z")
_PREDICATE = re.compile(r"(?:is|are|was|were)\b")
_BEYOND = frozenset({_S.CONDITIONAL, _S.NOT_OCCURRED, _S.NOT_PLANNED})
_SAYS_LITTLE = re.compile(
    r"express(?:ed)?|voiced|signall?ed|showed|shown|made|given|gave|announced|issued|repeated|"
    r"reiterated|"
    r"unveiled|outlined|presented|decided|voted|chose|chosen|opted|managed|continued|began|begun|"
    r"started|got|had|came|come|went|gone|moved|kept|left|sounded|felt|looked|seemed|appeared|"
    r"remained|proved|became|received|won|reached|set|put"
)


def _overrules(one: Cue, other: Cue) -> bool:
    """Whether one cue takes back what the other grants.

    What somebody is urged to refuse is proposed, what may be called off is possible; who refuses a
    proposal is unwilling: a call or a "may" that stands first governs.
    """
    if other.value not in _OVERRULES.get(one.value, ()):
        return False
    if other.value is StatusValue.POSSIBLE and one.value is StatusValue.DENIED:
        return True
    if other.value in (StatusValue.PROPOSED, StatusValue.POSSIBLE):
        return one.span.start < other.span.start
    return True


def _reaches(text: str, verb: Span, event: Span) -> bool:
    """Whether a verb can be the event's own.

    In "tried giving them room to come to the table", what happened is not the table.
    """
    first, last = sorted((verb, event), key=lambda span: (span.start, span.end))
    between = _without_asides(text, event)
    return _SUBORDINATE.search(between, first.end, max(first.end, last.start)) is None


def _without_asides(text: str, event: Span) -> str:
    """The clause without what hangs on it, unless the event stands there."""
    clause = main_clause(lowered(text))
    if not event.of(clause).strip():
        return text
    return "".join(" " if kept == " " else char for kept, char in zip(clause, text, strict=True))


def _is_subject(lower: str, event: Span, cue: Cue, done: Deed | None) -> bool:
    """Whether the event is the subject of a passive in which the cue stands.

    "The motion to end it was put off": the infinitive only says which motion.
    """
    return (
        done is not None
        and event.end <= done.span.start <= cue.span.start < done.span.end
        and _PASSIVE.match(lower, done.span.start) is not None
        and FINITE.search(lower, event.end, done.span.start) is None
    )


_PASSIVE = re.compile(r"(?:was|were|(?:has|have|had) been)\b")


def _bears_on(text: str, cue: Cue, event: Span) -> bool:
    """Whether a cue speaks of the event, not of something that hangs on it."""
    if cue.value is StatusValue.POSSIBLE and _ADJECTIVE.fullmatch(cue.span.of(text)):
        gap = text[cue.span.end : event.start]
        return cue.span.end <= event.start and len(gap.split()) <= 3
    if cue.span.start <= event.end:
        return True
    between = _without_asides(text, event)
    return _SUBORDINATE.search(between, event.end, cue.span.start) is None


def condition(text: str) -> Span | None:
    """The words of a condition ("only if it has a substantive agenda"), if there is one."""
    match = _CONDITION.search(text)
    if match is None or len(match.group().split()) < 2:
        return None
    end = match.start() + len(match.group().rstrip(" ,"))
    return Span(start=match.start(), end=end)
