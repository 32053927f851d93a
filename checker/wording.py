"""The words of two claims held against each other: stems, content words, and how alike they are.

No model and no statistics of a corpus: what two claims share must not depend on which other
articles are compared. Common verbs and function words carry no content; a few pairs of words that
newsrooms use for one thing ("staff", "workers") count as one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_ENDINGS = (
    "ations", "ation", "ings", "ing", "ments", "ment", "ies", "ied", "ers", "er", "es", "ed", "s",
    "e", "y",
)  # fmt: skip
_EDGES = ".,;:!?’'\"“”()[]…—–-"


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A crude stem: lower case, without the endings that inflect nouns and verbs.

    It only has to bring "strikes", "striking" and "strike" together; a wrong join is caught by
    the other gates.
    """
    plain = word.strip(_EDGES).lower()
    for possessive in ("’s", "'s"):
        plain = plain.removesuffix(possessive)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            return plain[: -len(ending)]
    return plain


_STOP = frozenset(
    """
    a an the this that these those such some any no not none nobody nothing never neither nor each
    every all both either another other others own same more most much many few fewer less least
    of in on at to for by with from into onto over under about after before between against during
    through across within without until since upon among amid around near off out up down via per
    than as like and or but if so yet though although because while when where whether which who
    whom whose what how why there here then now still also even only just too very again already
    ever once twice soon later early late ago away back
    i me my we us our ours you your he him his she her hers it its they them their theirs
    himself herself itself themselves one ones someone anyone everyone
    somebody anybody everybody
    is are was were be been being am has have had having do does did doing done
    will would shall should can could may might must cannot won don didn doesn isn wasn aren weren
    hasn haven hadn wouldn couldn shouldn ain ll ve re
    say says said saying tell tells told make makes made making take takes took taken taking get
    gets got give gives gave given giving go goes going gone went come comes came coming put puts
    set sets let lets keep keeps kept see sees saw seen want wants wanted know knows knew known
    hold holds held holding use used using call called calls
    new first second third last next previous final long good well own day days week weeks month
    months year years today yesterday tomorrow morning afternoon evening night noon time times date
    hour hours minute minutes
    monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december jan feb apr jun jul aug sep sept oct nov dec
    two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
    thousand thousands million millions billion per cent percent mr mrs ms dr according people
    person
    """.split()
)
_MARCH = frozenset({"March", "Mar"})
"""The month, unlike a march."""

_ORDINALS = frozenset({"first", "second", "third", "final", "last"})

_ONE_THING = (
    "die died dies dying dead death deaths kill kills killed killing fatality fatalities",
    "worker workers staff employee employees workforce",
    "meet meets met meeting meetings talk talks summit gathering negotiations",
    "start starts started starting begin begins began begun",
    "resume resumes resumed resuming resumption restart restarts restarted reopen reopened",
    "shut shuts shutting close closes closed closing closure",
    "end ends ended ending halt halts halted stop stops stopped abandon abandons abandoned",
    "withdraw withdrew withdrawn recall recalls recalled",
    "reject rejects rejected refuse refuses refused decline declined",
    "accept accepts accepted approve approves approved approval endorse endorses endorsed",
    "buy buys bought buying purchase purchased acquire acquired acquisition takeover",
    "sell sells sold selling sale sales",
    "send sends sent sending deliver delivers delivered delivery supply supplied",
    "arrive arrives arrived arrival reach reaches reached",
    "sign signs signed signing signature signatures",
    "deal deals agreement agreements contract contracts accord accords pact treaty",
    "warn warns warned warning warnings alert alerts alerted",
    "tell inform informs informed notify notifies notified",
    "fire fires blaze blazes",
    "sack sacks sacked dismiss dismisses dismissed dismissal",
    "quit quits resign resigns resigned resignation",
    "appoint appoints appointed appointment name names named nominate nominated",
    "arrest arrests arrested detain detains detained detention",
    "prison prisons jail jails gaol",
    "ban bans banned banning bar barred suspend suspends suspended suspension",
    "hearing hearings hear hears heard",
    "study studies trial trials",
    "ask asks asked request requests requested demand demands demanded seek seeks sought",
    "rise rises rose risen increase increases increased",
    "fall falls fell fallen drop drops dropped decrease decreased",
    "pay pays paid payment payments wage wages salary salaries",
    "job jobs post posts position positions",
    "flee flees fled escape escapes escaped",
    "evacuate evacuated evacuation evacuations",
    "vote votes voted voting ballot ballots poll polls",
    "pupil pupils schoolchildren child children",
    "ship vessel ferry boat",
    "train trains locomotive",
    "firm firms company companies maker",
    "ill sick sickened",
    "injured injury injuries hurt wounded",
    "inquiry investigation probe investigate investigates investigated investigating",
    "apology apologies apologise apologises apologised apologize apologizes apologized sorry",
    "researcher researchers scientist scientists",
    "strike strikes striking walkout walkouts stoppage",
    "join joins joined enrol enrolled enroll enrolls enrolment enrollment recruit recruited",
)
_KEY = {word: row.split()[0] for row in _ONE_THING for word in row.split()}

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@lru_cache(maxsize=16_384)
def keywords(words: str) -> frozenset[str]:
    """The stems of the words that carry content, one for words of one thing."""
    found = set()
    for token in _WORD.findall(words):
        plain = token.lower().removesuffix("’s").removesuffix("'s").replace("’", "'")
        if len(plain) > 1 and token not in _MARCH and plain.partition("'")[0] not in _STOP:
            found.add(_KEY.get(plain) or stem(plain))
    return frozenset(found)


@lru_cache(maxsize=16_384)
def ordinals(words: str) -> frozenset[str]:
    """Which of several the words speak of ("the first to die")."""
    return frozenset(_WORD.findall(words.lower())) & _ORDINALS


@dataclass(frozen=True)
class Likeness:
    """How much the content words of two texts agree.

    Attributes:
        shared: How many they share.
        share: How much of the shorter one's that is, from 0 to 1.
    """

    shared: int
    share: float

    def reaches(self, words: int, share: float) -> bool:
        """Whether at least so many words, and such a share of them, are common to both."""
        return self.shared >= words and self.share >= share


def likeness(ours: frozenset[str], theirs: frozenset[str], extra: int = 0) -> Likeness:
    """The likeness of two sets of content words, with ``extra`` things known to be shared."""
    shared = len(ours & theirs) + extra
    fewest = min(len(ours), len(theirs))
    return Likeness(shared, min(1.0, shared / fewest) if fewest else 0.0)


_FOLDED = re.compile(r"(?<![\w.,])[-−]\d[\d.,]*|\d[\d.,]*\d|\w+|[%‰$€£¥₹₽]")


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """The words alone: without case, punctuation, white space and the form of their code points."""
    return " ".join(_FOLDED.findall(unicodedata.normalize("NFKC", text).casefold()))
