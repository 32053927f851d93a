"""The words of attribution: verbs, nouns and phrases of English that hand words to a source.

The classes differ in where the words that are said may stand, and whether the cue is among them.
They follow the cue types of PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).
"""

from __future__ import annotations

import re
from enum import Enum

from checker.grammar.verbs import FINITE_PAST

MASK = "\u25a1"
"""Stands for every character of a quotation, so that no cue is found inside one."""


class CueKind(Enum):
    """What a cue verb takes.

    Attributes:
        SAY: A clause or a quotation, before or after it.
        THAT: A clause with "that" or one before it; else it is no speech ("finds the keys").
        DENY: As ``SAY``, or what is denied ("denied the charge"), which is said only with the verb.
        VOICE: An object that is said only with the verb ("expressed doubt", "praised the crew").
        ACCUSE: Somebody and what is held against them ("accused the firm of neglect").
        LABEL: Something and what it is called ("called the offer an insult", "described it as").
        QUOTING: A quotation right beside it ("“And now?” she went on").
        PARTICIPLE: As ``SAY``, for whoever is speaking in the sentence ("…, adding that").
    """

    SAY = "say"
    THAT = "that"
    DENY = "deny"
    VOICE = "voice"
    ACCUSE = "accuse"
    LABEL = "label"
    QUOTING = "quoting"
    PARTICIPLE = "participle"


# An underscore stands for the white space of a phrase. What somebody does with words (promise,
# refuse, urge, call for) is the narrator's to tell, unless a clause with "that" or a quotation
# gives the words themselves.
_VERBS = {
    CueKind.SAY: """
        acknowledges? acknowledged adds? added admits? admitted advises? advised affirms? affirmed
        alleges? alleged announces? announced answers? answered argues? argued asserts? asserted
        assures? assured believes? believed boasts? boasted cautions? cautioned claims? claimed
        clarifies clarified comments? commented complains? complained concedes? conceded concludes?
        concluded confirms? confirmed contends? contended counters countered declares? declared
        discloses? disclosed elaborated emphasi[sz]es? emphasi[sz]ed estimates? estimated explains?
        goes_on_to_say went_on_to_say ma(?:de|kes?)_(?:it_)?clear
        explained hints? hinted implies implied indicates? indicated informs? informed insists?
        insisted jokes? joked maintains? maintained mentions? mentioned notes? noted observes?
        observed opined points?_out pointed_out posits? posited posts posted predicts? predicted
        proclaims? proclaimed quipped reaffirms? reaffirmed reasoned reckons?
        reckoned recounted reiterates? reiterated remarks? remarked reminds? reminded replies
        replied reply reports? reported responds? responded retorted reveals? revealed rules
        ruled(?!_out) says? said signals? signall?ed states stated stress(?:es|ed)? suggests?
        suggested (?<!all\\s)(?:tells?|told) testify testifies testified tweets? tweeted
        underlines? underlined underscored warn(?:s|ed)?(?!_(?:of|against)\\b) writes? wrote
    """,
    CueKind.THAT: """
        agrees? agreed assumes? demands? demanded discovered expects? expected fears? feared feels?
        felt finds? found hopes? hoped knows? knew learn(?:s|ed)? pledges? pledged promises?
        promised proposes? proposed recalls? recalled repeated rules? ruled shows? showed showing
        speculated swears? swore thinks? thought threatens? threatened understands?
        understood urges? urged vows? vowed
    """,
    CueKind.DENY: """
        denies denied deny disputes? disputed refutes? refuted
    """,
    CueKind.VOICE: """
        condemn(?:s|ed)? criticise[sd]? criticize[sd]? denounces? denounced dismiss(?:es|ed)?
        express(?:es|ed)? praises? praised previews? previewed rejects? rejected touts? touted
        voices? voiced warn(?:s|ed)?_(?:of|against)
    """,
    CueKind.ACCUSE: """
        accuses? accused blames? blamed
    """,
    CueKind.LABEL: """
        brands? branded (?:calls?|called)(?!_(?:for|in|off|on|up)\\b) characteri[sz]e[sd]?
        describe[sd]? dubs? dubbed hails? hailed labels? labell?ed likens? likened refers?_to
        referred_to
    """,
    CueKind.QUOTING: """
        asks? asked(?:_for)? began calls?_for called_for chanted continues? continued cried demands?
        demanded finished laughed promises? promised puts?_it reads? shouted sighed
        goes_on(?!_to_say) went_on(?!_to_say)
        urges? urged vows? vowed wondered
    """,
    CueKind.PARTICIPLE: """
        adding announcing arguing asserting claiming confirming conceding declaring explaining
        indicating insisting maintaining noting predicting saying stating stressing suggesting
        telling tweeting warning writing
    """,
}


_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY = (
    rf"(?:(?:on|late|later|early|earlier)\s+)*{_WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?"
    r"|(?:(?:earlier|later)\s+)?(?:today|yesterday|tonight|(?:last|this|earlier\s+this|in\s+recent)"
    r"\s+(?:week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|"
    rf"weeks|days|months|{_WEEKDAY}))|later|earlier|recently|again|previously"
)
"""When something was said: words that may stand between a source, its cue and what is said."""

_THOUGHT = (
    rf"(?=\s+(?:{DAY.lower()})\s*[.,]|\s+that\b|"
    r"\s*[.,]|\s*\Z|\s+(?:he|she|it|they|we|there)\s+(?:\w+\s+)?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did)\b)"
)


def _pattern(kind: CueKind) -> str:
    words = "|".join(_VERBS[kind].split()).replace("_", r"\s+")
    return rf"(?P<{kind.value}>(?:{words})\b{_THOUGHT if kind is CueKind.THAT else ''})"


# "Demanded that" and "demanded: “…”" are the same word in two kinds, so the order counts.
_ORDER = (
    CueKind.THAT,
    CueKind.DENY,
    CueKind.VOICE,
    CueKind.ACCUSE,
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
    r"\b(?:accounts?|admissions?|announcements?|assertions?|allegations?|accusations?|arguments?|"
    r"assurances?|claims?|comments?|complaints?|conclusions?|contentions?|findings?|insistence|"
    r"predictions?|promises?|reports?|statements?|suggestions?|warnings?)"
    r"(?P<by>\s+by\s+(?P<owner>[^,;:.]{1,60}?))?\s+that\b"
)
"""A noun whose "that" clause is what its owner says ("the ministry's claim that", "a report by the
ministry that")."""

ACCORDING = re.compile(r"\b(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of)\s+")

NOUN_LIKE = re.compile(
    r"(?i:claim|comment|estimate|fear|hint|hope|joke|note|post|promise|rebuke|remark|report|rule|"
    r"signal|state|answer|demand|view)s?\Z"
)
"""Cues that are as often nouns ("a report"): they need a clause or a quotation behind them."""

TELLS = re.compile(r"(?i:t(?:ell|ells|old|elling)|assure[sd]?|inform(?:s|ed)?|remind(?:s|ed)?)\Z")
"""Cues that name the hearer before what is said."""

FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|"
    r"did|cannot|\w+n[’']t|\w+[’'](?:ll|ve|re|d)|(?!united\b|indeed\b|need\b)\w{2,}ed|"
    rf"{FINITE_PAST}|says|hopes?|"
    r"plans?|wants?|expects?|seeks?|remains?|needs?|intends?|faces|takes?|makes?|gives?|goes)\b"
)
"""A finite verb, as far as its form tells."""

PRESENT = re.compile(r"\b[a-z]{3,}s\s+(?:the|an?|no|its|his|her|their|more|about|some|\d\S*)\b")
"""A verb in the present with its object ("covers the coast"), which no form tells from a plural."""
