"""The main clause: a clause without those that hang on it (pure).

"The board sent a letter in which it rejected the plan" tells of a letter: its status is that of
"sent", though "rejected" is the louder word. What hangs on a clause is blanked, so that offsets
into what is left are offsets into the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.grammar.verbs import PARTICIPLE
from checker.models import Span
from checker.speech.cues import CUE_VERB, FINITE
from checker.status.judgements import FALSE, FEELING

_VERB = FINITE.pattern
_CLAUSE_BEHIND = rf"(?=(?:[\w’'“”\".-]+\s+){{1,7}}?(?:{_VERB})|(?:he|she|it|who)\s+[a-z]{{3,}}s\b)"
# Not "if", "unless", "once", nor "only when" and "only after": terms are part of what is said.
_HANGING = re.compile(
    r"(?:,\s*|\s)(?:"
    r"(?P<relative>(?:(?:in|of|to|from|with|by|for|on|under|after|before|during)\s+)?"
    r"(?:which|whom|whose|who|where)\b)|"
    r"(?P<noun>(?P<head>[^\s,;”\"]+)[”\"]?\s+that\s+(?=\w))|"
    rf"(?P<time>(?<!only )(?:after|before|until|when|while|whereas|although|though|"
    rf"because|(?<!soon )(?<!long )(?<!well )as(?! (?:long|soon|well|far|much|many|{FALSE})\b))"
    rf"\s+(?!\d{{1,2}} may\b){_CLAUSE_BEHIND})|"
    r"(?P<free>(?<!\bis )(?<!\bwas )(?<!\bare )(?<![’']s )(?:what|how|why)\s+(?=\w)))"
)
# "It is likely that", "so large that": no noun stands before "that".
_TAKES_THAT = re.compile(
    r"(?:un)?(?:likely|clear|sure|certain|true|possible|able)|confident|convinced|hopeful|afraid|"
    r"aware|"
    r"evident|obvious|now|so|such|given|provided|it|is|and|or|but|[a-z]+(?:ed|ful)|me|us|him|them"
)
# "Parents who adopt would be paid": the first verb that a form betrays is the main one.
_UNSEEN_VERB = re.compile(
    r"\s+(?!\w+ly\b|also|never|now|still|later|once|already|the|an?)[a-z]+\s+"
)
# "Its pledge that": a noun, though a verb by its form.
_DETERMINED = re.compile(r"\b(?:an?|the|its|his|her|their|our|no|any)\s+(?:[a-z]+\s+)?\Z")
_PARTICIPLE_TAIL = re.compile(r",\s(?!including|according|following|during)[a-z]{3,}ing\s")
_FRONTED = re.compile(
    r"\A[\s“\"]*(?:after|before|when|while|as|although|though|because|since|whereas|"
    r"despite)\s[^,;]*,\s"
)
# "The mill, founded in 1871, makes …": before another verb, such a form is a participle.
# "In a letter dated Monday, the union …": where the main verb follows, such a form is a participle.
_OCCASION = re.compile(r"\A[\s“\"]*(?:in|at|on|during|under|from|through|by|with)\s[^,;]*,\s")
_PARENTHESIS = re.compile(
    r",\s(?:[a-z]{2,}ed|built|held|known|led|made|born|taken|run|who|whose|where|(?:in )?which)\b"
    r"[^,;]*,\s"
)
# ", which was shut in May, reopens", "…, resume on Monday".
_GOES_ON = re.compile(
    r"[a-z]{3,}s\b|(?!and\b|but\b|with\b)[a-z]{4,} (?:on|in|at|to|from|for|by|the|an?)\b"
)
_END = re.compile(r"[,;](?=\s)|\s[—–-]\s|\Z")
# "Has been closed", "were not paid": still the first verb.
_LINKED = re.compile(
    r"\s+(?:not\s+|[a-z]+ly\s+|also\s+|so\s+far\s+)*(?:been\s+)?[a-z]+(?:ed|en|"
    r"ing)\b\s*[^,;]{0,30}\Z"
)


@lru_cache(maxsize=64)
def main_clause(lower: str) -> str:
    """``lower`` with everything blanked that hangs on its main clause.

    Args:
        lower: A clause, in lower case.

    Returns:
        Text of the same length; the whole clause where nothing with a verb would be left.
    """
    text = lower
    fronted = _FRONTED.match(text)
    if fronted is not None:
        text = _blanked(text, 0, fronted.end())
    occasion = _OCCASION.match(text)
    if occasion is not None and all(
        FINITE.search(part) for part in (occasion.group(), text[occasion.end() :])
    ):
        text = _blanked(text, 0, occasion.end())
    for aside in _PARENTHESIS.finditer(text):
        if FINITE.search(text, aside.end()) or _GOES_ON.match(text, aside.end()):
            text = _blanked(text, aside.start(), aside.end() - 1)
    if (tail := _PARTICIPLE_TAIL.search(text)) and FINITE.search(text, 0, tail.start()):
        end = _END.search(text, tail.end())
        text = _blanked(text, tail.start(), end.start() if end else len(text))
    at = 0
    while (hanging := _HANGING.search(text, at)) is not None:
        at = hanging.end()
        kept = "head" if hanging["noun"] else "free" if hanging["free"] else 0
        begin = hanging.end(kept) if kept else hanging.start()
        head = hanging["head"]
        if head and _takes_clause(head) and not _DETERMINED.search(text, 0, hanging.start("head")):
            continue
        end = _END.search(text, hanging.end())
        until = end.start() if end else len(text)
        if FINITE.search(text, 0, begin) is None:
            if hanging["relative"] is None:
                continue
            until = _end_of_relative(text, hanging.end(), until)
        text = _blanked(text, begin, until)
    return text if text.strip() else lower


def _end_of_relative(text: str, begin: int, until: int) -> int:
    """Where a relative clause ends whose main verb follows: before the second verb, if any."""
    verbs = list(FINITE.finditer(text, begin, until))
    if until < len(text) and FINITE.search(text, until):
        return until
    if verbs and _UNSEEN_VERB.fullmatch(text, begin, verbs[0].start()):
        return verbs[0].start()
    return verbs[1].start() if len(verbs) > 1 and not _LINKED.match(text, verbs[0].end()) else begin


def _takes_clause(word: str) -> bool:
    """Whether "that" behind the word opens its complement, and no relative clause."""
    return any(known.fullmatch(word) for known in (FINITE, CUE_VERB, _TAKES_THAT))


_AUXILIARY = (
    r"(?:is|are|was|were|am|be|has|have|had|will|would|can|could|may|might|must|should|shall|do|"
    r"does|did|cannot|\w+n[’']t|\w+[’'](?:ll|ve|re|d))"
)
_IS_AUXILIARY = re.compile(_AUXILIARY)
_DONE = re.compile(
    r"(?:(?:has|have|had|\w+[’']ve)\s+(?:(?!(?:not|never|no|to|yet|been|be|an?|the|its|his|her|"
    r"their)\b)"
    r"[a-z]+\s+){0,3}?|(?:was|were)\s+(?:(?!not\b|never\b)(?:[a-z]+ly|also|already|all|both|just|"
    r"then|later)\s+)*)"
    rf"(?:been\s+)?(?P<verb>(?!been\b){PARTICIPLE})\b"
)
_IS_SHORT = re.compile(r"\b(?:it|he|she|that|there|what|here|who)[’']s\b(?! been\b)|[’'](?:re|m)\b")
_FELT = re.compile(FEELING)
# "The people who had lost everything are …".
_IN_RELATIVE = re.compile(r"\w\W+(?:who|which|that)\s+(?:[a-z]+ly\s+)?\Z")
# "Had a clot": the verb itself.
_HAD = re.compile(r"had\s+(?:an?|the|another|\d\S*|its|his|her|their|more|some)\b")
_PRESENT = re.compile(r"hopes?|plans?|wants?|expects?|seeks?|remains?|needs?|intends?|\w{3,}s")
_AUXILIARY_BEHIND = re.compile(
    rf"(?:(?!\b(?:and|but|or|that|who|which|how|what|if|whether)\b)[^,;])*?\b{_AUXILIARY}\s"
)
# Nothing but finite: no participle looks so.
_PAST_ALONE = re.compile(
    r"arose|ate|became|began|bit|blew|broke|came|chose|did|drew|drove|fell|flew|forgot|froze|gave|"
    r"grew|"
    r"hid|knew|ran|rang|rode|rose|sang|sank|saw|shook|spoke|stole|strode|swore|swam|threw|took|"
    r"tore|"
    r"underwent|went|withdrew|woke|wore|wrote"
)


@dataclass(frozen=True)
class Deed:
    """The verb group by which a clause tells that something was done.

    Attributes:
        span: The group, with its auxiliaries.
        verb: Its verb, as it stands.
    """

    span: Span
    verb: str


@lru_cache(maxsize=64)
def deed(clause: str) -> Deed | None:
    """The verb group of ``clause``, if it is a plain past or perfect, without a negation.

    Args:
        clause: A main clause, in lower case.
    """
    copula = _IS_SHORT.search(clause)
    for match in FINITE.finditer(clause):
        word = match.group()
        if copula is not None and copula.start() < match.start():
            return None
        if _IN_RELATIVE.search(clause, 0, match.start()) and FINITE.search(clause, match.end()):
            continue
        if _IS_AUXILIARY.fullmatch(word):
            done = _DONE.match(clause, match.start())
            if done is not None and _FELT.fullmatch(done["verb"]):
                return None
            if done is not None:
                return Deed(Span(start=done.start(), end=done.end()), done["verb"])
            had = _HAD.match(clause, match.start()) is not None
            return Deed(Span(start=match.start(), end=match.end()), word) if had else None
        if _PRESENT.fullmatch(word):
            return None
        # "Residents moved on Monday may return": before an auxiliary, the form is a participle.
        if _PAST_ALONE.fullmatch(word) or not _AUXILIARY_BEHIND.match(clause, match.end()):
            return Deed(Span(start=match.start(), end=match.end()), word)
    return None


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
