"""Whom "I" and "we" mean in somebody's own words (pure)."""

from __future__ import annotations

import re

from checker.answered import Reading
from checker.models import Speaker
from checker.names import EntityKind
from checker.parties.named import OWN_PEOPLE
from checker.parties.stances import takes_stand
from checker.speech.cues import FINITE

FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_SUBJECT = re.compile(r"(?<!what )\b(?P<who>I|[Ww]e)\b(?P<rest>.*)", re.DOTALL)
_OUR_PEOPLE = re.compile(
    rf"\W*(?:(?P<who>our)\s+(?:[\w-]+\s+)?{OWN_PEOPLE}\b|"
    rf"(?:(?!{FINITE.pattern})[^,;:.]){{0,40}}?\b(?P<own>our)\s+(?:own\s+)?(?:side|forces|troops|army|"
    r"soldiers|batteries|guns|planes|drones|police|men|party|lines|doors)\b)",
    re.IGNORECASE,
)
_IT_ASKED = re.compile(
    r"\b(?:reach|alert|tell|told|inform|warn|ask|accuse|contact|approach|offer|gave|give|sent|send|pa(?:y|id)|"
    r"notif|rang|ring|call|sue|invite|oblige|force|allow|order)(?:i?ed|ing|s|d)?\s+it\b"
)
_OBJECT = re.compile(r"\b(?P<who>us|me)\b")
# What is only thought, felt or said is somebody's view of the event, not his part in it.
_MENTAL = re.compile(
    r"(?:[’'](?:m|re|ve|d|ll)\b)?(?:\s+(?:do|did|don[’']t|didn[’']t|can|can[’']t|cannot|could|would|will|have|had|must|all|"
    r"not|never|still|also|just|only|really|always|fully|\w+ly))*"
    r"\s+(?:think|thought|believe[ds]?|hope[ds]?|know|knew|feel|felt|fear(?:ed)?|guess|mean|meant|see|saw|sa(?:y|id)|"
    r"wish|doubt|suspect|understand|understood|regret|expect|exclude|rule\s+out|agree\s+that|remember|"
    r"want(?!\s+to\b)|need\s+(?:the|an?|more|that)|(?:am|are|was|were)\s+(?:not\s+)?(?:sure|sorry|glad|happy\s+(?:that|with|about)|afraid|"
    r"certain|confident|proud|aware|shocked|pleased|surprised|worried|concerned|disappointed|dealing|"
    r"talking\s+about|looking\s+at|confident)|dealing)\b",
    re.IGNORECASE,
)


def who_is_meant(reading: Reading, speaker: Speaker, pronoun: str) -> str | None:
    """The speaker, or of "we" the body or state for which the speaker speaks.

    Args:
        reading: The article.
        speaker: Who says it.
        pronoun: "I", "we" …
    """
    if pronoun.lower() in {"we", "our", "us"} and speaker.principal is not None:
        body = reading.gazetteer.resolve(speaker.principal.removeprefix("government of "))
        if body is not None and body.kind is not EntityKind.PERSON:
            return body.canonical
    return None if speaker.anonymous else speaker.canonical


def addressed(reading: Reading, speaker: Speaker, words: str) -> str | None:
    """The body that reports what was done to "it": "no letter had reached it", a spokesman said."""
    if _IT_ASKED.search(words) is None:
        return None
    entity = reading.gazetteer.resolve(speaker.canonical)
    if entity is None:
        return None
    return entity.canonical if entity.kind is EntityKind.ORGANISATION else entity.organisation


def takes_part(reading: Reading, speaker: Speaker, words: str) -> str | None:
    """Who takes part as "I", "we", "me" or "us" in what is said; None where that is nobody.

    Args:
        reading: The article.
        speaker: Who says it.
        words: What is said.
    """
    if ours := _OUR_PEOPLE.match(words):
        who = ours["who"] or ours["own"]
    elif subject := _SUBJECT.search(words):
        if _MENTAL.match(subject["rest"]) or takes_stand(subject["rest"]):
            return None
        who = subject["who"]
    elif found := _OBJECT.search(words):
        who = found["who"]
    else:
        return None
    meant = who_is_meant(reading, speaker, who)
    # "We" of somebody who speaks for nobody else are people without a name.
    return None if who.lower() in {"we", "us", "our"} and meant == speaker.canonical else meant
