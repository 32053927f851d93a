"""Whether two claims tell of one single thing, of which a day and a place can only be one.

Most of what happens happens again: a council meets, a bridge is closed, police arrest somebody. But
a trial opens once, a treaty is signed once, and *the* explosion was in one place. What tells the
two apart are the verb, the article before the noun, and the words in which one claim goes beyond
the other: "flights to Tunis" and "flights to Cairo" are two things, "the trial" and "the trial of
the three engineers" are one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checker.link import group_of
from checker.link.evidence import COMMONPLACE
from checker.models import Claim
from checker.wording import keywords, ordinals

_ONCE = re.compile(
    r"\b(?:die[sd]?|born|birth|found(?:ed|ing)?|establish\w*|s[aiu]nk|sinking|capsiz\w+|"
    r"(?:go|goes|went) down|launch\w*|sign(?:s|ed|ing)?|signature|resign\w*|"
    r"step(?:s|ped|ping)? down|quits?|dismiss\w*|sack(?:s|ed|ing)?|fired|appoint\w*|"
    r"(?:take|took|taken|taking) (?:over|office|effect)|sworn in|inaugurat\w+|open(?:s|ed|ing)?|"
    r"re-?open\w*|clos(?:e[sd]?|ing|ure)|shut(?:s|ting)?|complet\w+|finish\w*|trial|verdict|"
    r"referendum|elections?|premi[eè]re\w*|ceasefire|truce|deadline|expir\w+|into (?:force|effect)|"
    r"wedding|funeral|marr(?:y|ies|ied)|merg\w+|b(?:uy|uys|ought)|acquir\w+|sold|sale|handover|"
    r"handed over|executed|arrest\w*|convict\w*|sentenced|acquitted|charged|freed|released|"
    r"leav(?:e|es|ing) (?:her|his|their|the) (?:post|job|office|role)|retir(?:e|es|ed|ing)|"
    r"go(?:es)? (?:online|live|on sale|into (?:service|operation))|derail\w*|crash\w*|collaps\w*|"
    r"explo\w+|blast|accident|abolish\w*|demolish\w*|stolen|"
    r"kidnap\w*|abducted|discovered|built|buil[dt]ing|introduc\w+|expelled|evicted|"
    r"(?:strike|walkout|action|work|stop\w*) (?:begins?|starts?|from)|begins?|began|begun|starts?|"
    r"started)\b",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\bfor (?:tests?|testing|works?|maintenance|repairs|cleaning|\d+|an? |one |two |three |"
    r"several|the (?:day|night|weekend|duration))|\bovernight\b|\bat weekends\b",
    re.IGNORECASE,
)
"""What is closed for a while is closed again another day."""

_LASTING = re.compile(r"\b(?:clos|shut|stop)", re.IGNORECASE)
_END = re.compile(
    r"\b(?:ends?(?! of)|ended|ending|finish\w*|conclud\w+|expir\w+|until|till|wraps? up)\b",
    re.IGNORECASE,
)
_ON = re.compile(r"\b(?:resum\w+|continu\w+|re-?open\w*|re-?start\w*|goes on)\b", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:also|another|again|further|fresh|additional|follow-up|other|others|too|separate|each|"
    r"every|next|previous|daily|weekly|monthly|annual|yearly|regular)\b",
    re.IGNORECASE,
)
_LIGHT = keywords(
    "happen happens happened occur occurs occurred place due scheduled schedule planned expected "
    "start open opens opened opening end expire expires finish continue date commence conclude "
    "launched deadline"
) - keywords("launched deadline")
"""Words that say that a thing is to be, or which end of it is meant."""

_FORCE = re.compile(
    r"\b(?:tak\w+ effect|(?:enter|com|go)\w* into (?:force|effect)|came into (?:force|effect))\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[,;:]|\s[–—]\s|\b(?:which|who|whose|where|after|when|while|because|since|although|with|amid|"
    r"following|despite|if|before|according)\b"
)
_DEFINITE = re.compile(
    r"\b(?:the|this|its|his|her|their|our|[A-Z][\w-]*[’']s)\s+(?P<noun>(?:[\w’'-]+\s+){0,2}[\w’'-]+)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]+|^[A-Z][\w’'-]+(?=\s[A-Z])")


def happens_once(claim: Claim) -> bool:
    """Whether the words tell of what a thing does once: it opens, is signed, sinks."""
    words = claim.quote.text
    if _LASTING.search(words) and _PASSING.search(words):
        return False
    return _ONCE.search(words) is not None


def which(claim: Claim) -> frozenset[str]:
    """Which of several the words say it is; "last Friday" is a day and no such word."""
    return ordinals(claim.quote.text) - {"last"}


def is_another(claim: Claim) -> bool:
    """Whether the words say that there are several of the kind: "also", "the next"."""
    return _ANOTHER.search(_clause(claim)) is not None


def told_apart(a: Claim, b: Claim) -> str | None:
    """Why the words of the two may be about two things of one kind; None where nothing says so.

    One of them begins and the other ends, or is "another", or each names what the other does not.
    """
    ours, theirs = _clause(a), _clause(b)
    if any(bool(told.search(ours)) != bool(told.search(theirs)) for told in (_END, _ON, _ANOTHER)):
        return "one of the two may be another event of a series, or another end of the event"
    if all(_LASTING.search(words) and _PASSING.search(words) for words in (ours, theirs)):
        return "what is closed for a while is closed again another day"
    if _acts(a) is not None and {_acts(a), _acts(b)} == {True, False} and _named(a) & _named(b):
        return "one of the two does to something else what the other does itself"
    one, other = _core(a), _core(b)
    if (one - other) & _names(a) and (other - one) & _names(b):
        return "each of the two names something that the other does not"
    return None


def one_thing(a: Claim, b: Claim, *, elsewhere: bool = False) -> bool:
    """Whether both claims name one thing, of which one may say more than the other.

    Args:
        a: One claim.
        b: The other; the order does not matter.
        elsewhere: Whether their places may be two, because these are what is compared.
    """
    if told_apart(a, b) is not None or which(a) != which(b):
        return False
    here, there = a.event.place, b.event.place
    if not elsewhere and here is not None and there is not None and here != there:
        return False
    one, other = _core(a), _core(b)
    if _fit(one, other):
        return True
    if group_of(a) is group_of(b) and _of_one_rare_kind(a, b):
        named = _named(a) | _named(b)
        return one <= other | named or other <= one | named
    # Who does it, another newsroom calls otherwise: "Members will vote", "the chamber’s vote".
    one, other = _without_doer(a), _without_doer(b)
    return min(len(one), len(other)) >= _VERB_AND_OBJECT and _fit(one, other)


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other) and (one <= other or other <= one)


def tightly(a: Claim, b: Claim) -> bool:
    """Whether the words alone say that both tell of one thing that the reader is taken to know."""
    enough = min(len(_core(a)), len(_core(b))) >= _VERB_AND_OBJECT
    return enough and one_thing(a, b) and is_definite(a, b)


def is_definite(a: Claim, b: Claim) -> bool:
    """Whether both speak of a thing that the reader is taken to know: by its name or as "the"."""
    return bool(_core(a) & _core(b) & _definite(a) & _definite(b))


def _of_one_rare_kind(a: Claim, b: Claim) -> bool:
    """Whether both are of a kind of which a story has one, so that any word for it will do."""
    ours, theirs = a.event, b.event
    same = ours.type is theirs.type and ours.concept == theirs.concept
    return same and ours.concept is not None and ours.concept not in COMMONPLACE


def _named(claim: Claim) -> frozenset[str]:
    trigger = claim.event.trigger
    return keywords(trigger.text) if trigger is not None else frozenset()


_BE = re.compile(
    r"\b(?:be|been|being|is|are|was|were|has|have|had)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE
)
_OBJECT = re.compile(r"\A\s+(?:its|the|an?|his|her|their|our)\s+\w", re.IGNORECASE)
_BARE = re.compile(r"\A(?:e?s|ed|ing)?\s*(?:[.,;:]|\Z|(?:on|in|at|from|to|for|by|next|this)\b)")


def _acts(claim: Claim) -> bool | None:
    """Whether the verb that names the event has an object behind it; None where it is no verb."""
    trigger, quote = claim.event.trigger, claim.quote
    if trigger is None or not quote.contains(trigger):
        return None
    before = quote.text[: trigger.start - quote.start]
    behind = quote.text[trigger.end - quote.start :]
    if _BE.search(before) or re.match(r"(?:be|was|were|is|are)\b", trigger.text):
        return None
    if _OBJECT.match(behind):
        return True
    return False if _BARE.match(behind.lstrip()) else None


def core_words(claim: Claim) -> frozenset[str]:
    """The stems of what the claim is about, without its day, its place and what follows."""
    return _core(claim)


@lru_cache(maxsize=4096)
def _core(claim: Claim) -> frozenset[str]:
    """The content words of the claim without its day, its place and what follows its clause."""
    return keywords(_FORCE.sub("effect", _clause(claim))) - _LIGHT


_VERB_AND_OBJECT = 2
_DOER = re.compile(
    r"\A.*?\b(?:will|(?:is|are|plans?|intends?|means?|wants?|due|set|ready|agreed) to)\s+(?!be\b)|"
    r"\b(?:[\w-]+\s+)?[\w-]+[’']s?\s+(?=\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _without_doer(claim: Claim) -> frozenset[str]:
    """The content words of the claim without the subject of an active verb and without owners."""
    return (
        keywords(_FORCE.sub("effect", _DOER.sub(" ", _clause(claim), count=1))) - _LIGHT
    ) & _core(claim)


def _clause(claim: Claim) -> str:
    quote, event = claim.quote, claim.event
    words = list(quote.text)
    for aside in (event.time.mention, event.place_mention):
        if aside is not None and quote.contains(aside):
            start, end = aside.start - quote.start, aside.end - quote.start
            words[start:end] = " " * (end - start)
    text = "".join(words)
    trigger = event.trigger
    named = trigger is not None and quote.contains(trigger)
    after = trigger.end - quote.start if trigger is not None and named else 0
    # A clause may open with its day ("On Monday, …") or an apposition ("Ana Pires, the mayor, …").
    cut = _ASIDE.search(text, after) if after else None
    return text[: cut.start()] if cut else text


@lru_cache(maxsize=4096)
def _definite(claim: Claim) -> frozenset[str]:
    words = claim.quote.text
    nouns = " ".join(match["noun"] for match in _DEFINITE.finditer(words))
    return keywords(nouns) | _names(claim)


@lru_cache(maxsize=4096)
def _names(claim: Claim) -> frozenset[str]:
    return keywords(" ".join(_NAME.findall(claim.quote.text)))
