"""Whether a party stands where one stands who takes part: not as a place, an owner, a mere aside.

Read off the words around it alone; what the event is plays no role (pure).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.events.places import PLACE_NOUNS
from checker.models import Quote, Span
from checker.names import EntityKind
from checker.parties.named import Party, Sort, is_owner
from checker.speech.cues import FINITE

_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|from|near|outside|on|over|across|into|inside|around|off|towards?|left|reached)"
    r"\s+(?:the\s+)?\Z",
    re.I,
)
_OWN_EVENT = re.compile(
    r"(?:[’']s?)?\s+(?:[\w-]+\s+){0,2}?(?P<event>(?:meeting|summit|talk|call|conversation|discussion|"
    r"visit|trip|comment|remark|statement|report|letter|answer|reply|warning|announcement|denial|"
    r"admission|confession|resignation|appointment|arrest|suspension|dismissal|sacking|conviction|"
    r"trial|appeal|hearing|testimony|decision|offer|bid|attack|strike|invasion|takeover)s?|"
    r"apology|apologies)\b"
)
# What somebody would not talk of takes no part in his saying so.
_TOPIC = re.compile(
    r"\b(?:comment(?:ed|ing)?\s+on|sa(?:y|id|ying)\s+(?:whether|if|how|when|why|where|what|which))\b"
)
_TOLD_BEFORE = re.compile(r"\b(?:tell|tells|told)\s+(?:the\s+)?\Z", re.I)
_TO_BEFORE = re.compile(r"\bto\s+(?:(?:the|an?|its|his|her|their)\s+)?\Z", re.I)
# "In the canteen of the clinic": where it is.
_ROOM_OF = re.compile(
    r"\b(?:in|into|at|outside|inside|near|on|through|from)\s+(?:the|an?)\s+(?:[a-z-]+\s+)?"
    r"(?P<room>[a-z]+)\s+of\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_ON_BEFORE = re.compile(r"\bon\s+(?:the\s+)?\Z", re.I)
# Verbs and nouns that hand something over; a few letters stand for all their forms.
_GIVES = re.compile(
    r"\b(?:writ(?:e|es|ing|ten)|wrote|sell(?:s|ing)?|sold|sales?|giv(?:e|es|en|ing)|gave|send(?:s|ing)?|"
    r"sent|gone|pa(?:y|ys|id|ying)|payments?|offer\w*|hand(?:s|ed|ing)?|apolog\w+|report(?:s|ed|ing)?|"
    r"complain\w*|lend\w*|lent|loans?|award\w*|deliver\w*|warn\w*|advi[cs]e\w*|say(?:s|ing)?|said|"
    r"sp(?:eak|eaks|oke|oken|eaking)|talk\w*|letters?|messages?|ow(?:e|es|ed|ing)|present\w*|"
    r"announce\w*|propos\w+|submit\w*|grant\w*|promis\w+|answer\w*|repl\w+|respon\w+|concessions?|"
    r"los(?:e|es|ing|t)|explain\w*|evidence|leak\w*|passed|posed|referred|suppl(?:y|ies|ied|ying)|"
    r"down)\b[^.;:]*\Z",
    re.IGNORECASE,
)
_FROM_PARTY = re.compile(
    r"(?<!\bnot\s)\bfrom\s+(?:(?:the|an?|its|his|her|their)\s+)?\Z", re.IGNORECASE
)
# Verbs and nouns of what is got from somebody, who then takes part in it.
_TAKES = re.compile(
    r"\b(?:b(?:uy|uys|ought|uying)|purchas\w+|acquir\w+|borrow\w*|receiv\w+|receipt|accept\w*|"
    r"st(?:eal|eals|ole|olen|ealing)|theft|thefts|hear(?:s|d|ing)?|obtain\w*|secur(?:e|es|ed|ing)|"
    r"win(?:s|ning)?|won|demand\w*|extort\w*|embezzl\w+|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|"
    r"bids?|offers?|offered|approach(?:es)?|letters?|e-?mails?|messages?|notes?|loans?|gifts?|"
    r"donations?|payments?|bribes?|money|funds|funding|grants?|subsid(?:y|ies)|support|backing|help|"
    r"aid|warnings?|warned|alerts?|complaints?|apolog(?:y|ies)|repl(?:y|ies)|answers?|responses?|"
    r"requests?|invitations?|orders?|permission|permits?|approval|clearance|licen[cs]es?|pressure|"
    r"proposals?|assurances?|guarantees?|pledges?|promises?|notices?|quotes?|threats?|opposition|"
    r"resistance|criticism|concessions?|compensation|damages|refunds?|instructions?|contact|word|"
    r"euros?|pounds?|dollars?|kron(?:er|or|a)|million|billion|[€£$]\d[\d.,]*\w*)\b[^.;:]*\Z",
    re.IGNORECASE,
)
_OWN_SIDE = re.compile(
    r"[’']s?\s+(?:own\s+)?(?:side|team|delegation|negotiators|forces|troops|military|army|navy|police|"
    r"soldiers|people|men|officials|artillery|planes|drones|jets|ships|guns)\b"
)
_INDEFINITE = re.compile(r"\b(?:an?|any|another|no|new)\s+(?:[a-z-]+\s+)?\Z")
_COUNTED_OF = re.compile(
    r"(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|\d[\d,]*)\s+\w+s|"
    r"\b(?:doses|packs|copies|bottles|tins|shares|closing|closure|opening|eve|children|pupils))"
    r"\s+(?:of|in)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_HEAD_OF = re.compile(
    r"\A\W*(?:the\s+)?(?:\w+\s+)?(?:head|chief|leader|director|chairman|chairwoman|chair|owner|president|boss|"
    r"lawyers?|critics?|victims?|opponents?|spokes\w+)\s+(?:of|for)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_FROM_BEFORE = re.compile(
    r"\b(?:nobody|no\s+one|none|anyone|anybody|someone|somebody|people|staff|officials|members|delegat\w+|"
    r"teams?|executives?|experts?)\s+(?:from|at)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"\A(?:(?!\b(?:is|are|was|were|be|been|being|has|have|had|will|would|and|but)\b)[^;:])*?"
    r"\b(?!(?:is|are|was|were|be|been|being)\b)\w+\s+\w+(?:ed|en|nt|ught|old|ade)\s+by\s+(?:the\s+)?\Z"
)
_SUBORDINATE = re.compile(r"\b(?:before|after|when|while|until|because|although|as\s+soon\s+as)\s+")
_ACTS_NEXT = re.compile(rf"\s+(?:\w+ly\s+)?{FINITE.pattern}")
_OWN_OFFICE = re.compile(r"(?:[’']s?)?\s+(?P<owned>office|people)\b(?![’'-])")
_OF_BEFORE = re.compile(r"\bof\s+(?:the\s+)?\Z", re.I)


# "Asked by Judge Roe how he pleaded, …": who only gives the occasion.
_FRONTED = re.compile(
    r"\A\W*(?:(?:when|after\s+being)\s+)?(?:asked|questioned|pressed|challenged|prompted|interviewed|"
    r"speaking|talking|addressing|writing|replying|responding)\b[^,;.]*\Z",
    re.IGNORECASE,
)


def stands_in(text: str, span: Span, party: Party, trigger: Quote | None) -> bool:
    """Whether a party stands where a participant stands: not as a place, owner or origin.

    Args:
        text: The article.
        span: The clause.
        party: Who is asked about.
        trigger: The words that name the event, where found.
    """
    before = text[max(0, party.start - 24) : party.start]
    if party.sort is not Sort.PERSON and _elsewhere(text, span, party):
        return False
    fronted = _FRONTED.match(text[span.start : party.start]) is not None
    if fronted and "," in text[party.end : span.end]:
        return False
    if _TOLD_BEFORE.search(before) or _TOPIC.search(text, span.start, party.start):
        return False
    if _made(text, span, party) or _aside(text, span, party):
        return False
    if is_owner(text, party):
        if _OWN_SIDE.match(text, party.end, span.end):
            return True
        # "Trump's meeting with Putin" keeps Trump; "Putin's adviser" is somebody else.
        own = _OWN_EVENT.match(text, party.end, span.end)
        if own is None:
            return False
        named = trigger is not None and party.end <= trigger.start < own.end()
        opens = not text[span.start : party.start].strip(' “‘"').removeprefix("The").strip()
        return named or opens
    return True


def own_people(text: str, parties: Sequence[Party], span: Span) -> list[tuple[Party, str]]:
    """Persons whose office or people are the subject, which has no name but theirs."""
    found = []
    for party in parties:
        owned = _OWN_OFFICE.match(text, party.end, span.end)
        opens = not text[span.start : party.start].strip(' “‘"')
        if party.sort is Sort.PERSON and len(party.names) == 1 and opens and owned:
            found.append((party, owned["owned"]))
    return found


def acts_elsewhere(text: str, span: Span, party: Party, trigger: Quote | None) -> bool:
    """Whether a body acts in a clause that only says when or why: "met before parliament voted"."""
    if trigger is None or party.sort is Sort.PERSON or trigger.start < span.start:
        return False
    joints = list(_SUBORDINATE.finditer(text, trigger.end, party.start))
    if not joints:
        return False
    between = text[joints[-1].end() : party.start]
    if re.search(r"[,;:]", between) or FINITE.search(between):
        return False
    return _ACTS_NEXT.match(text, party.end, span.end) is not None


def _made(text: str, span: Span, party: Party) -> bool:
    """Whether a body is what somebody makes or wants: "has not set up a commission"."""
    if party.mention is not None or party.sort is not Sort.BODY:
        return False
    before = text[max(span.start, party.start - 24) : party.start]
    return _INDEFINITE.search(before) is not None and len(before.split()) > 1


def _aside(text: str, span: Span, party: Party) -> bool:
    """Whether the party belongs to a phrase that only says which thing is meant.

    "A safe rented by the mayor", "two deputies of the League", "500 doses of the drug".
    """
    before = text[span.start : party.start]
    if party.sort is Sort.BODY and (_COUNTED_OF.search(before) or _HEAD_OF.search(before)):
        return True
    return (
        _REDUCED.search(before) is not None and FINITE.search(text, party.end, span.end) is not None
    )


def _elsewhere(text: str, span: Span, party: Party) -> bool:
    """Whether the words before say that a body or group is where, whence or whose something is."""
    before = text[max(0, party.start - 24) : party.start]
    if _FROM_BEFORE.search(text[max(span.start, party.start - 24) : party.start]):
        return False
    country = party.mention is not None and party.mention.kind is EntityKind.COUNTRY
    if country and _OF_BEFORE.search(before):
        return True
    if party.mention is not None and _ON_BEFORE.search(before):
        return False
    if (room := _ROOM_OF.search(text[max(span.start, party.start - 48) : party.start])) and (
        room["room"].lower() in PLACE_NOUNS
    ):
        return True
    if _TO_BEFORE.search(before):
        # Who is sent, sold or told something takes part in it; where somebody goes does not.
        return _GIVES.search(text[span.start : party.start]) is None
    if party.mention is None or party.mention.kind is not EntityKind.PLACE:
        got = _TAKES.search(text[span.start : party.start])
        if _FROM_PARTY.search(before) and got is not None:
            return False
    return _PLACE_BEFORE.search(before) is not None
