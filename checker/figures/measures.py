"""What a number counts, and what is said to have happened to it.

Read off the nearest words, without a parser: the noun behind the number ("3,000 striking workers"),
behind "of" ("78% of the land") or before a verb of change ("inflation rose to 4.5 percent"), and
the verb behind that noun ("12 people were killed") or before the number ("killed 12 people").
The dictionary forms are made by rule: they only have to bring the forms of one word together, and a
lemmatiser's dictionary (simplemma: 0.25 s to load) costs more than all the rest of a warm run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.grammar.verbs import IRREGULAR, base_of
from checker.times.timex import phrase


@dataclass(frozen=True, slots=True)
class Description:
    """What stands around a number.

    Attributes:
        measure: The head noun, singular, lower case; empty when in doubt.
        verb: What is said of it, as ``killed``, ``injured``, ``laid_off`` … or a lemma, or empty.
        end: Where the noun ends that stands right behind the number; else the number's own end.
    """

    measure: str
    verb: str
    end: int


_STOP = re.compile(
    r"a|an|the|this|that|these|those|his|her|its|their|our|your|my|and|or|"
    r"but|nor|so|yet|as|at|by|for|from|in|into|of|off|on|onto|out|over|"
    r"per|than|through|to|under|until|up|upon|via|with|within|without|after|"
    r"before|between|against|among|about|around|across|near|since|during|"
    r"because|if|when|while|where|who|whom|whose|which|what|how|he|she|it|"
    r"they|we|i|you|them|him|us|is|are|was|were|be|been|being|am|has|have|"
    r"had|do|does|did|will|would|shall|should|can|could|may|might|must|not|"
    r"no|never|also|already|now|still|again|once|only|just|even|however|dead|"
    r"missing|worth|there|here|each|apiece|ago|later|earlier|away|alone|total|"
    r"altogether|last|next|says|goes|comes|makes|takes|remains|continues|begins|ends|means|shows|high|tall|wide|long|deep",
    re.IGNORECASE,
)
_PLURALS = re.compile(
    r"people|men|women|children|police|troops|personnel|staff|cattle|sheep|fish|"
    r"aircraft|feet|teeth|geese|mice|media|data|criteria|crew",
    re.IGNORECASE,
)
_REGULAR_PLURAL = re.compile(r"(?:[^seoi]|[^sxzhiov]e)s$")
_Y_PLURAL = re.compile(r"[lrtdnbcm]ies$")
_NOT_PLURAL = re.compile(r"(?:ss|us|is|'s|’s)$")
_TOKEN = re.compile(r"(?:\s{1,3}|(?<=\w)-)([A-Za-z][\w’'-]*)")
_DETERMINER = r"(?:the|all the|all|its|their|his|her|our|those|these)"
_OF = phrase(rf" of(?: {_DETERMINER})?(?: [\d,]+)?\b")
_OF_SHARE = phrase(rf"(?: of)? {_DETERMINER}\b| of\b")
_OF_MONEY = phrase(rf" (?:of|in|worth of)(?: {_DETERMINER})?\b")
_OLD = re.compile(r"[\s-]old\b")
_PRONOUN = phrase(r" (?:of|in) (?:them|it|us|you|this|that|which|whom)\b")
_PART_OF = phrase(rf"\bof {_DETERMINER} $")
_PEOPLE = "people"
_NOUN_VERBS = {
    "death": ("killed", _PEOPLE), "fatality": ("killed", _PEOPLE), "injury": ("injured", _PEOPLE),
    "arrest": ("arrested", _PEOPLE), "layoff": ("laid_off", "job"),
    "redundancy": ("laid_off", "job"), "job cut": ("laid_off", "job"),
    "job loss": ("laid_off", "job"),
}  # fmt: skip
"""Nouns that say what happened to those they count."""

_OUTCOMES = {
    "killed": r"kill(?:s|ed|ing)?|die[sd]?|dying|dead|perish(?:ed|ing)?|slain|murder(?:ed|ing)",
    "injured": r"injur(?:e[sd]?|ing)|wound(?:s|ed|ing)|hurt|hurting",
    "missing": r"missing",
    "ill": r"ill|sick|infected|sickened",
    "arrested": r"arrest(?:s|ed|ing)",
    "displaced": r"displac(?:e[sd]?|ing)|evacuat(?:e[sd]?|ing)",
    "laid_off": r"(?:laid|lay|lays|laying) off",
}
"""Words under which news copy says the same; every other verb stands for itself, by lemma."""

_OUTCOME = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _OUTCOMES.items()))
_CUT = re.compile(
    r"cuts?|cutting|shed(?:s|ding)?|ax(?:es?|ed|ing)|slash(?:es|ed|ing)|los(?:es|t|ing)|"
    r"eliminat(?:es|ed|ing)|scrapp(?:ed|ing)"
)
_JOBS = frozenset(["job", "post", "position", "role", "worker", "employee", "staff"])
_REPORTING = re.compile(
    r"say|tell|add|report|note|claim|state|estimate|include|need|base",
    re.IGNORECASE,
)
_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "wives": "wife", "lives": "life",
    "feet": "foot", "mice": "mouse", "geese": "goose", "teeth": "tooth", "criteria": "criterion",
    "series": "series", "species": "species", "during": "during",
}  # fmt: skip
_PRESENT = re.compile(r"employs?|seats?|houses|owns?|owes?|operates?|covers?|carr(?:y|ies)")
"""Verbs that say in the present tense how many there are of a thing."""
_VERB_FORM = re.compile(IRREGULAR, re.IGNORECASE)
_PAST = re.compile(rf"ed$|^(?:{IRREGULAR})$", re.IGNORECASE)
_AUXILIARY = (
    r"(?:who|which|that|was|were|is|are|been|being|be|has|have|had|will|would|could|may|might|must|"
    r"to|also|reportedly|still|since|then|already|either|all|feared|confirmed|believed|[a-z]+ly)"
)
_VERB_AFTER = phrase(
    rf"(?:,(?= who| which))?(?: {_AUXILIARY}\b){{0,5}} (?P<verb>[a-z]+)(?P<off> off\b)?",
    ignore_case=False,
)
_DONE = phrase(
    rf"(?:,(?= who| which))?(?: {_AUXILIARY}\b){{0,5}} "
    r"(?:(?P<take_part>t(?:ook|aken|aking|akes?) part|join(?:ed|ing|s)?|participat(?:ed?|es|ing)|"
    r"attend(?:ed|ing|s)?|came to|turned out|marche[ds]|marching|demonstrated|rallied|protested|"
    r"walk(?:ed|ing)? out|went (?:out )?on strike|on strike|stopped work|downed tools)|"
    r"(?P<carry>on board|aboard))\b"
)
"""What many do together, and where many are: copy has several words for either."""
_DRAWING = frozenset(["drew", "drawn", "drawing", "attracted", "attracting"])
_VOTED = phrase(
    r" (?:(?P<support>(?:voted|were|came out) (?:for|in favou?r of)|backed|supported|approved|"
    r"favou?red)|(?P<oppose>voted against|opposed|rejected|were against))\b"
)
"""What the share of a vote is said of."""
_VERB_BEFORE = phrase(
    r"\b(?P<verb>[a-z]+)(?P<off> off)?(?: (?:the|its|their|another|a further))? $"
)
_NUMBER_OF = r"(?:number|tally|count|total) of (?:the )?"
_TALLY = phrase(
    rf"\b(?:(?P<killed>toll|deaths? of|killing of|{_NUMBER_OF}(?:confirmed )?(?:deaths|dead|"
    rf"fatalities|[a-z]{{3,20}} (?:killed|who (?:have |had )?(?:died|been killed))))|"
    rf"(?P<injured>{_NUMBER_OF}(?:[a-z]{{3,20}} )?(?:injured|wounded))|"
    rf"(?P<missing>{_NUMBER_OF}missing)|"
    rf"(?P<ill>{_NUMBER_OF}(?:sick|infections|infected|patients|cases)))\b[^.;:\n]{{0,60}}$"
)
_CHANGE = phrase(
    r"\b(?P<verb>rose|risen|rise[sn]?|rising|fell|fallen|falls?|grew|grown|grows?|dropp?(?:ed|s)?|"
    r"increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|cuts?|cutting|lower(?:s|ed)?|"
    r"hik(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|halv(?:e[sd]?|ing)|slipp?(?:ed|s)?|"
    r"climb(?:s|ed)?|jump(?:s|ed)?|surg(?:e[sd]?|ing)|plung(?:e[sd]?|ing)|slow(?:s|ed)?|stands?|"
    r"stood|reach(?:es|ed)?|hits?|was|were|is|are|remain(?:s|ed)?|expanded|shrank|contracted|up|down)\b"
)
_SPANS = frozenset(["year", "month", "week", "day", "decade"])
_PRISON = frozenset(["prison", "jail", "term", "imprisonment", "sentence", "custody", "bars"])
_JAILED = phrase(r"\b(?:jail(?:ed|ing)|imprison(?:ed|ing)|sentenced|locked up) (?:for|to) $")
_DELAYED = phrase(r"\b(?:delay(?:ed|s)?|postponed|put back|held up)(?: of| by| for) $")
_FINED = phrase(r"\bfined(?: [^\s,;]+){0,5} $")
_NOUN_OF = phrase(r"\b(?P<noun>[a-z]{3,}) of $")
_VAGUE = re.compile(
    r"total|sum|amount|maximum|minimum|average|rate|level|excess|cost|some|out|one|each|because|"
    r"instead|top|part|spite|ahead|short|all|half|most|worth|value|figure|number|range|region|it|"
    r"he|she|they|this|that|which|who|we|there",
    re.IGNORECASE,
)
_AMOUNTS = phrase(
    r" (?:(?:is|was|are|were|will be|would be|has been|had been)(?: (?:worth|for|set at|put at|"
    r"now))?|amount(?:s|ed) to|total(?:s|led)|c[ao]mes? to|st(?:ands|ood) at|runs? for|ran for|"
    r"last(?:s|ed)|reach(?:es|ed)) $"
)
_HEAD_END = re.compile(
    r"\s(?:of|with|against|for|in|on|at|between|by|to|from|over|under|among|last|this|next|that|"
    r"which|who)\b"
)
_CLAUSE_END = re.compile(r"[.!?][\"”’]?\s|\n|[;“”\"]")
_SUBJECT = phrase(
    r"(?P<noun>[A-Za-z][a-z’'-]+)(?: (?:has|have|had|will|would|to|also|[a-z]+ly))* $"
)
_WINDOW = 90  # code points before a number in which its verb may stand
_PHRASE = 4  # words of a noun phrase


def describe(text: str, start: int, end: int, unit: str, *, one: bool) -> Description:
    """Read what the number at ``start:end`` counts.

    Args:
        text: What it stands in.
        start: First code point of the number and its qualifier.
        end: One past its unit.
        unit: As in ``models.Quantity``.
        one: Whether it is 1, after which the noun is in the singular.
    """
    is_share = unit in ("percent", "percentage_point", "ratio")
    is_count = unit == "count"
    behind = noun_at(text, end, plural=is_count and not one)
    if _PRONOUN.match(text, end):
        behind = None
        noun, noun_end = "", end
    elif behind:
        noun, noun_end = behind
    else:
        of = (_OF if is_count else _OF_SHARE if is_share else _OF_MONEY).match(text, end)
        noun, noun_end = (of and noun_at(text, of.end(), plural=is_count)) or ("", end)
    if not noun and is_share:
        noun = _changed(text, start, end if unit == "ratio" else start)
    elif not is_count:
        noun = _term(text, start, noun) if unit in _SPANS else noun
        noun = noun or _sum_of(text, start)
    nouns = [_singular(word) for word in noun.split()]
    pair = " ".join(nouns)
    measure = pair if pair in _NOUN_VERBS else nouns[-1] if nouns else ""
    if measure in _NOUN_VERBS:
        verb, measure = _NOUN_VERBS[measure]
    else:
        verb = _verb(text, start, noun_end, measure, is_count=is_count)
        if measure == "life" and verb == "killed":
            measure = _PEOPLE
    return Description(measure, verb, behind[1] if behind else end)


def _term(text: str, start: int, noun: str) -> str:
    """The noun "sentence" for what somebody is jailed for, whichever word the copy has for it."""
    words = noun.split()
    if words and words[-1].lower() in _PRISON:
        return "sentence"
    return "sentence" if not noun and _JAILED.search(text, max(0, start - _WINDOW), start) else noun


def _sum_of(text: str, start: int) -> str:
    """What a sum, a length or a time is said to be of: "a deficit of £4m", "the fine was £2m"."""
    window = _CLAUSE_END.split(text[max(0, start - _WINDOW) : start])[-1]
    for noun, verb in (("delay", _DELAYED), ("fine", _FINED)):
        if verb.search(window):
            return noun
    of = _NOUN_OF.search(window)
    if of is not None:
        return "" if _VAGUE.fullmatch(of["noun"]) else of["noun"]
    amounts = _AMOUNTS.search(window)
    if amounts is None:
        return ""
    subject = _HEAD_END.split(window[: amounts.start()].split(",")[-1].strip(), maxsplit=1)[0]
    words = subject.split()
    if not words or _STOP.fullmatch(words[-1]) or _VAGUE.fullmatch(words[-1]):
        return ""
    return words[-1] if words[-1].isalpha() and words[-1].islower() else ""


def is_outcome(verb: str) -> bool:
    """Whether ``verb`` is one of the normalised ones ("killed"), which are said of people."""
    return verb in _OUTCOMES


def noun_at(text: str, position: int, *, plural: bool) -> tuple[str, int] | None:
    """The noun of the phrase that begins at ``position``, and where it ends.

    Args:
        text: What to read.
        position: Right behind a number, a unit or "of".
        plural: Whether only a plural will do, as after a number.

    Returns:
        The noun, with the word before it if there is one ("job cuts"); None if there is no noun.
    """
    old = _OLD.match(text, position)
    at = old.end() if old else position
    words: list[str] = []
    ends: list[int] = []
    while len(words) < _PHRASE:
        token = _TOKEN.match(text, at)
        if token is None or _STOP.fullmatch(token[1]):
            break
        at = token.end()
        words.append(token[1])
        ends.append(at)
    plurals = [_is_plural(word) for word in words]
    if True in plurals:
        last = plurals.index(True)
        while last + 1 < len(words) and plurals[last + 1]:
            last += 1
    elif plural or not words or _VERB_FORM.fullmatch(words[0]):
        return None
    else:
        # A verb ends the phrase: "78% of the land remained".
        verbs = [i for i, word in enumerate(words) if i and _PAST.search(word)]
        last = (verbs[0] if verbs else len(words)) - 1
    return " ".join(words[max(0, last - 1) : last + 1]), ends[last]


def _is_plural(word: str) -> bool:
    if _PLURALS.fullmatch(word):
        return True
    return len(word) > 3 and word.endswith("s") and not _NOT_PLURAL.search(word)


def _changed(text: str, start: int, end: int) -> str:
    """What rose or fell to a percentage: "double tariffs on imports, to 50 percent"."""
    window = _CLAUSE_END.split(text[max(0, start - _WINDOW) : end])[-1]
    changes = list(_CHANGE.finditer(window))
    if not changes:
        return ""
    change = changes[-1]
    behind = noun_at(window, change.end(), plural=False)
    if behind:
        return behind[0]
    subject = _SUBJECT.search(window[: change.start()])
    return subject["noun"] if subject and not _STOP.fullmatch(subject["noun"]) else ""


def _verb(text: str, start: int, noun_end: int, measure: str, *, is_count: bool) -> str:
    """What happened to those counted: "were killed", "killing 12", "cut 3,000 jobs"."""
    window = text[max(0, start - _WINDOW) : start]
    if _PART_OF.search(window):
        return ""  # "12 of the 30 miners were rescued" tells nothing of the 30
    if (voted := _VOTED.match(text, noun_end)) is not None:
        return str(voted.lastgroup)
    if is_count and (done := _DONE.match(text, noun_end)) is not None:
        return str(done.lastgroup)
    after = _VERB_AFTER.match(text, noun_end)
    verb = _normal_verb(after["verb"] + (after["off"] or ""), measure) if after else ""
    if verb:
        return verb
    tally = _TALLY.search(window) if is_count else None
    if tally is not None:
        return str(tally.lastgroup)
    before = _VERB_BEFORE.search(window)
    return _normal_verb(before["verb"] + (before["off"] or ""), measure) if before else ""


def _normal_verb(words: str, measure: str) -> str:
    words = " ".join(words.lower().split())
    outcome = _OUTCOME.fullmatch(words)
    if outcome and outcome.lastgroup:
        return outcome.lastgroup
    word = words.split()[0]
    if measure in _JOBS and _CUT.fullmatch(word):
        return "laid_off"
    if word in _DRAWING:
        return "take_part"
    if measure == "life" and word in ("lost", "claimed", "claiming"):
        return "killed"
    if not (word.endswith("ing") or _PAST.search(word) or _PRESENT.fullmatch(word)):
        return ""
    lemma = _lemma(word)
    known = lemma != word or not word.endswith("ing")  # "during" is nobody's participle
    return lemma if known and not _REPORTING.fullmatch(lemma) and not _STOP.fullmatch(lemma) else ""


def _singular(noun: str) -> str:
    """A noun in the singular, in lower case; by rule where the rule is safe, for speed."""
    lowered = noun.lower()
    if not _is_plural(noun) or lowered in _IRREGULAR:
        return _IRREGULAR.get(lowered, lowered)
    if _REGULAR_PLURAL.search(lowered):
        return lowered[:-1]
    if _Y_PLURAL.search(lowered):
        return lowered[:-3] + "y"
    return _lemma(noun)


@lru_cache(maxsize=4096)
def _lemma(word: str) -> str:
    """The dictionary form of a verb or of an uncommon plural, in lower case."""
    lowered = word.lower()
    if lowered in _IRREGULAR:
        return _IRREGULAR[lowered]
    if verb := base_of(lowered):
        return verb
    for ending, kept in _ENDINGS:
        if lowered.endswith(ending) and len(lowered) - len(ending) >= _SHORTEST_STEM:
            return lowered[: len(lowered) - len(ending)] + kept
    return lowered


_SHORTEST_STEM = 3
_ENDINGS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ves", "f"),
    ("s", ""),
)
