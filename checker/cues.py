"""The words of attribution: verbs, nouns and phrases of English that hand words to a source.

The classes differ in where the words that are said may stand, and whether the cue is among them.
They follow the cue types of PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
"""

from __future__ import annotations

import re
from enum import Enum

MASK = "\u25a1"
"""Stands for every character of a quotation, so that no cue is found inside one."""


class CueKind(Enum):
    """What a cue verb takes.

    Attributes:
        SAY: A clause or a quotation, before or after it.
        THAT: A clause with "that", or one before it; else it is no speech ("finds the keys").
        ACT: An object that says what is said only with the verb ("denied that", "urged us to").
        LABEL: As ``ACT``, but only with a quotation ("called the offer “an insult”").
        QUOTING: A quotation right beside it ("“And now?” she went on").
        PARTICIPLE: As ``SAY``, for whoever is speaking in the sentence ("…, adding that").
    """

    SAY = "say"
    THAT = "that"
    ACT = "act"
    LABEL = "label"
    QUOTING = "quoting"
    PARTICIPLE = "participle"


# An underscore stands for the white space of a phrase.
_VERBS = {
    CueKind.SAY: """
        acknowledges? acknowledged adds? added admits? admitted affirms? affirmed alleges? alleged
        announces? announced answers? answered argues? argued asserts? asserted believes? believed
        boasts? boasted cautions? cautioned claims? claimed comments? commented complains?
        complained concedes? conceded concludes? concluded confirms? confirmed contends? contended
        declares? declared discloses? disclosed emphasi[sz]es? emphasi[sz]ed estimates? estimated
        explains? explained hints? hinted indicates? indicated insists? insisted jokes? joked
        maintains? maintained mentions? mentioned notes? noted observes? observed pointed_out
        points?_out posits? posited posts posted predicts? predicted proclaims? proclaimed quipped
        recalls? recalled recounted reiterates? reiterated remarks? remarked replies replied reply
        reports? reported responds? responded retorted reveals? revealed rules ruled(?!_out) says?
        said signals? signall?ed states stated stress(?:es|ed)? suggests? suggested tells? told
        testify testifies testified tweets? tweeted underlines? underlined underscored
        warn(?:s|ed)?(?!_(?:of|against)\\b) writes? wrote
    """,
    CueKind.THAT: """
        agrees? agreed assumes? discovered fears? feared feels? felt finds? found hopes? hoped
        learn(?:s|ed)? promises? promised repeated rules? ruled shows? showed showing speculated
        thinks? thought understands? understood vows? vowed
    """,
    CueKind.ACT: """
        accuses? accused backs? backed blames? blamed calls?_for called_for calls?_on called_on
        condemns? condemned criticise[sd]? criticize[sd]? defends? defended demands? demanded
        denounces? denounced denies denied deny dismiss(?:es|ed)? disputes? disputed endorses?
        endorsed expects? expected express(?:es|ed)? opposes? opposed pledges? pledged praises?
        praised previews? previewed promises? promised proposes? proposed rejects? rejected
        rules?_out ruled_out threatens? threatened touts? touted urges? urged voices? voiced vows?
        vowed warn(?:s|ed)?_(?:of|against)
    """,
    CueKind.LABEL: """
        brands? branded calls? called characteri[sz]e[sd]? describe[sd]? dubs? dubbed labels?
        labell?ed likens? likened refers?_to referred_to
    """,
    CueKind.QUOTING: """
        asks? asked began chanted continues? continued cried finished laughed reads? shouted sighed
        goes_on went_on wondered
    """,
    CueKind.PARTICIPLE: """
        adding announcing arguing asserting claiming confirming conceding declaring explaining
        indicating insisting maintaining noting predicting saying stating stressing suggesting
        telling tweeting warning writing
    """,
}


def _pattern(kind: CueKind) -> str:
    words = "|".join(_VERBS[kind].split()).replace("_", r"\s+")
    ahead = r"(?=\s+that\b|\s*[.,]|\s*\Z)" if kind is CueKind.THAT else ""
    return rf"(?P<{kind.value}>(?:{words})\b{ahead})"


_ORDER = (
    CueKind.THAT,
    CueKind.ACT,
    CueKind.LABEL,
    CueKind.SAY,
    CueKind.QUOTING,
    CueKind.PARTICIPLE,
)
CUE_VERB = re.compile(
    r"\b(?<![’'-])(?:" + "|".join(_pattern(kind) for kind in _ORDER) + r")(?!-|[’']\w)"
)
"""A cue verb, in copy that was put in lower case, since a headline writes its verbs with a capital;
the name of the group that matched is the value of its ``CueKind``."""

CUE_NOUN = re.compile(
    r"\b(?:accounts?|announcements?|assertions?|allegations?|accusations?|arguments?|assurances?|"
    r"claims?|comments?|conclusions?|contentions?|promises?|reports?|statements?|"
    r"suggestions?|warnings?)\s+that\b"
)
"""A noun whose "that" clause is what its owner says ("the ministry's claim that")."""

ACCORDING = re.compile(r"\b(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of)\s+")

NOUN_LIKE = re.compile(
    r"(?i:claim|comment|estimate|fear|hint|hope|joke|note|post|promise|rebuke|remark|report|rule|"
    r"signal|state|answer|demand|view)s?\Z"
)
"""Cues that are as often nouns ("a report"): they need a clause or a quotation behind them."""

REFUSAL = re.compile(r"(?i:den|reject|dismiss|disput|rule)")
"""Acts that turn round what they say, so that it must never be cut away from them."""

TELLS = re.compile(r"(?i:t(?:ell|ells|old|elling))\Z")

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY = (
    rf"(?:(?:on|late|later|early|earlier)\s+)*{_WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?"
    r"|(?:(?:earlier|later)\s+)?(?:today|yesterday|tonight|(?:last|this|earlier\s+this|in\s+recent)"
    r"\s+(?:week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|"
    rf"weeks|days|months|{_WEEKDAY}))|later|earlier|recently|again|previously"
)
"""When something was said: words that may stand between a source, its cue and what is said."""

FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|"
    r"did|cannot|\w+n[’']t|\w+[’'](?:ll|ve|re|d)|(?!united\b|indeed\b|need\b)\w{2,}ed|met|made|took|gave|"
    r"went|came|began|held|won|lost|left|sent|kept|rose|fell|struck|said|told|says|spoke|wrote|stood|sat|fought|"
    r"sought|thought|knew|saw|grew|drew|brought|bought|chose|fled|flew|found|drove|broke|paid|sold|"
    r"threw|led|got|ran|sank|swept|spent|shot|tore|beat|bore|hopes?|"
    r"plans?|wants?|expects?|seeks?|remains?|needs?|intends?|faces|takes?|makes?|gives?|goes)\b"
)
"""A finite verb, as far as its form tells."""
