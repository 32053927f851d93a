"""Which clauses can be claims at all: the others are never asked about (pure).

Left out is what the guideline leaves out (docs/labelling.md, section 1): questions, mere settings
of a statement ("In a note to staff", "Asked about the strike"), how somebody was made to speak
("spoke on condition of anonymity"), and scraps without anything that happens in them.
"""

from __future__ import annotations

import re

from checker.events.triggers import triggers_in
from checker.grammar.verbs import PAST
from checker.passages.clauses import TALLY
from checker.passages.parts import Part
from checker.speech.cues import FINITE

_MIN_WORDS = 3
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|"
    rf"does|did|\w+n[’']t|\w{{2,}}(?:ed|ing|es)|\w{{3,}}s|{PAST})\b"
)
_PARTICIPLE = re.compile(r"(?:further |thereby |thus )?[a-z]{3,}ing\s")
_RELATIVE = re.compile(r"(?:\w+\s+)?(?:who|which|whom|whose)\s")
_FIGURE = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\b")
# "two of them in hospital"
_SHARE = re.compile(r"[\w-]+\s+of\s+(?:them|whom)\s+\w")
# What goes on with "if" behind the cue of its main clause: "…, she said, if the rain stopped".
_TERMS = re.compile(r"(?:if|unless|until|once|whether|provided)\s")
_SETTING = re.compile(
    r"(?:Asked|Speaking|Pressed|Questioned|Writing|Responding|Addressing|Talking|Reached)\b|"
    r"(?:In|On|At|By|During|Through|Via|After|Before|Following|Amid|For)\s"
)
_STATEMENT = re.compile(
    r"(?:In|On|At|By|During|Through|Via|After|Following)\s+(?:an?|the|his|her|its|their|[\w.’']+[’']s)\s+"
    r"(?:[\w-]+\s+){0,3}?(?:statement|interview|letter|e-?mail|post|speech|note|message|tweet|"
    r"(?:news|press)\s+conference|briefing|report|blog|video|address|call|notice|hearing)\b"
)
_SPEECH_ACT = re.compile(
    r"\b(?:spoke|speaking|talked|asked|declined)\s+(?:\w+\s+){0,4}(?:on\s+(?:the\s+)?condition\s+of|not\s+"
    r"to\s+be\s+(?:named|identified))\b|"
    r"\bdid\s+not\s+(?:\w+ly\s+)?(?:respond|reply)\s+to\b.*\bcomment\b|"
    r"\b(?:reached\s+out\s+to|contacted|approached|asked)\b.*\bfor\s+(?:a\s+)?comment\b"
)
_AFTER = re.compile(r"[”’\"')\]]*(?P<mark>\S?)")


def can_be_claim(words: str, part: Part) -> bool:
    """Whether a part can be a claim.

    Args:
        words: The passage that it stands in.
        part: The part, with offsets into the passage.
    """
    text = part.span.of(words)
    if TALLY.search(text) or _SHARE.match(text):
        return True
    finite = FINITE.search(text) is not None
    if len(text.split()) < _MIN_WORDS and not (finite and " " in text):
        return False
    if _TERMS.match(text) or _is_asked(words, part) or _SPEECH_ACT.search(text):
        return False
    if not (finite or _VERB.search(text) or _RELATIVE.match(text) or _needs_no_verb(words, part)):
        return False
    if _is_setting(text, finite=finite):
        return False
    if finite or not _PARTICIPLE.match(text):
        return True
    return bool(triggers_in(text)) or _FIGURE.search(text) is not None


def _needs_no_verb(words: str, part: Part) -> bool:
    """Whether the words are all that somebody says ("a farce, through and through") or a headline.

    A headline names an event and stands alone in its passage, without a full stop.
    """
    if part.stretch.source is not None:
        return part.span.start - part.stretch.span.start <= 1
    text = part.span.of(words)
    return text == words.strip() and text[-1].isalnum() and bool(triggers_in(text))


def _is_setting(text: str, *, finite: bool) -> bool:
    """Whether the words only tell when or how something was said."""
    opening = _SETTING.match(text)
    if opening is None or "," in text:
        return False
    is_spoken = not opening.group()[-1].isspace()
    if is_spoken or _STATEMENT.match(text):
        return True
    return not finite and not triggers_in(text)


def _is_asked(words: str, part: Part) -> bool:
    """Whether the part is a question, or the end of one."""
    following = _AFTER.match(words, part.span.end)
    inside = part.span.of(words).rstrip("”’\"')").endswith("?")
    return inside or (following is not None and following.group("mark") == "?")
