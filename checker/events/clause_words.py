"""The words of a clause and what their neighbours say of them: noun or verb (pure).

No parser: news English marks its nouns with determiners and prepositions, its verbs with
subjects, auxiliaries and "to", and that is all that a lexicon of triggers has to know.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from checker.events.lexicon.forms import Form
from checker.grammar.lettercase import lowered
from checker.speech.cues import FINITE

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']s?\Z")
_OF_MANY = re.compile(r"(?<=s)[’'](?=\s+\w)")
_OPENED = re.compile(r"(?<!\w)[‘'](?=\w)")

_DETERMINERS = frozenset(
    """
    a an the this these those his its their our my your no any some each every another
    both such many several few more most much what whose whatever first second third last next
    """.split()
)
PREPOSITIONS = frozenset(
    """
    of in on at for with by from about into over after before against during through under
    between among without within since amid despite until towards toward onto upon via per
    ahead following near across around
    """.split()
)
_AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did get got gets".split()
)
BE = frozenset("is are was were be been being am get got gets ’s 's".split())
_MODALS = frozenset(
    "will would can could may might must shall should cannot to won’t wouldn’t can’t couldn’t "
    "won't wouldn't can't couldn't didn’t didn't don’t don't doesn’t doesn't shouldn't shouldn’t "
    "please let's let’s do does did".split()
)
_SUBJECTS = frozenset("i we they you he she it who which that there".split())
_ADVERBS = frozenset(
    """
    not also now still already yet never ever just only even again then later soon once all both
    twice once more finally often always nearly almost about around back officially since reportedly
    """.split()
)
_BEFORE_VERBS = frozenset("first last next all both each".split())
"""Determiners that also stand before a verb: "was last inspected", "they first met"."""
_RELATIVES = frozenset("who which whose whom where".split())

LIGHT = frozenset(
    """
    hold holds held holding have has had having make makes made making take takes took taken taking
    give gives gave given giving reach reaches reached reaching issue issues issued issuing
    launch launches launched launching open opens opened opening file files filed filing
    lodge lodges lodged stage stages staged staging conduct conducts conducted carry carried
    carries call calls called calling plan plans planned planning announce announces announced
    begin begins began begun start starts started starting end ends ended ending resume resumes
    resumed suspend suspended suspends break broke broken cancel cancelled canceled postpone
    postponed schedule scheduled sign signs signed signing strike struck face faces faced facing
    order orders ordered organise organised organize organized arrange arranged attend attended
    attends send sends sent sending receive receives received suffer suffers suffered cause
    causes caused impose imposed imposes lift lifted win wins won accept accepts accepted reject
    rejects rejected refuse refuses refused back backs backed oppose opposes opposed want wants
    wanted seek seeks sought demand demands demanded urge urged propose proposed proposes
    approve approved approves expect expects expected await awaits awaiting deny denies denied
    confirm confirms confirmed request requested requests offer offered offers deliver delivered
    delivers publish published publishes submit submitted lead led leads chair chaired host hosted
    hosts serve served do did does get got gets see saw sees need needs needed undergo undergoes
    underwent undergone join joins joined joining perform performs performed complete completes
    completed finish finishes finished welcome welcomes welcomed witness witnesses witnessed
    """.split()
)
"""Verbs that leave it to their object to say what happens ("held talks", "issued a warning")."""

COURSE = frozenset(
    """
    hold held holding take takes took taken taking begin begins began begun start starts started
    open opens opened end ends ended finish finishes finished complete completes completed
    conclude concludes concluded close closes closed resume resumes resumed continue continues
    continued go goes went gone come comes came fall falls fell fallen carry carries carried
    conduct conducted stage staged call called plan plans planned schedule scheduled announce
    announced confirm confirmed deny denied propose proposed approve approved accept accepted
    reject rejected expect expected request requested demand demanded order ordered organise
    organised organize organized arrange arranged cancel cancelled canceled postpone postponed
    suspend suspended break breaks broke broken collapse collapses collapsed lapse lapses lapsed
    expire expires expired discover discovered drag dragged proceed proceeds proceeded strike
    struck sign signed reach reached launch launched file filed lodge lodged submit submitted
    issue issued publish published impose imposed lift lifted make makes made
    """.split()
)
"""Verbs that only say of an event how far it got: "the sale was completed"."""

PARTICLES = PREPOSITIONS | frozenset("out up off down ahead forward effect force place".split())
"""Words that make one verb with the verb before them."""

_INSIDE = frozenset(
    "part participate participates participated participating involved engaged".split()
)
"""Words that with "in" leave it to the noun behind to say what happens ("took part in")."""

CARRIERS = frozenset(
    """
    team teams board committee commission officer officers official officials spokesman spokeswoman
    brigade station service services department crew crews squad centre center room hall leader
    leaders agency office chief minister ministry secretary site victim victims survivor survivors
    expert experts lawyer lawyers unit authority authorities fund funds policy campaign season
    helicopter vehicle equipment tape building organiser organisers organizer organizers
    headquarters worker workers scene zone area areas process system systems schedule hotline
    manager managers director firm company companies industry market markets group groups party
    parties card cards figures data detector detectors alarm alarms sensor sensors engine engines
    shelter shelters insurance fear fears risk risks hero heroes veteran veterans fighter fighters
    plan plans law laws bill bills row threat threats rule rules cost costs record records
    """.split()
)
"""Nouns before which another noun only says of what sort they are ("fire station")."""


@dataclass(frozen=True)
class Word:
    """One word of a clause.

    Attributes:
        text: In lower case, without a possessive ending.
        start: First code point.
        end: One past the last, without the possessive ending.
        owner: Whether it had one.
        capital: Whether it begins with a capital.
        joined: Whether nothing but white space parts it from the word before.
    """

    text: str
    start: int
    end: int
    owner: bool
    capital: bool
    joined: bool


class ClauseWords:
    """The words of one clause, to be asked about.

    Args:
        text: The clause.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        lower = lowered(text)
        words = []
        end = 0
        for match in _WORD.finditer(lower):
            ending = _POSSESSIVE.search(match.group())
            kept = match.end() - (len(ending.group()) if ending else 0)
            words.append(
                Word(
                    lower[match.start() : kept],
                    match.start(),
                    kept,
                    ending is not None or self._owned_by_many(match.end()),
                    text[match.start()].isupper(),
                    not text[end : match.start()].strip(" \t\n“\"‘'’”"),
                )
            )
            end = match.end()
        self.words = tuple(words)
        long = [w for w in self.words if w.end - w.start > 3]
        capitals = sum(w.capital for w in long)
        mostly = len(long) > 3 and capitals > 0.6 * len(long)
        self.is_headline = mostly or all(w.capital for w in self.words)

    def _owned_by_many(self, end: int) -> bool:
        """Whether the apostrophe behind a word is that of a plural: "the attendants’ action"."""
        return _OF_MANY.match(self.text, end) is not None and not _OPENED.search(self.text, 0, end)

    def before(self, at: int) -> Word | None:
        """The word before, past adverbs."""
        at -= 1
        while at >= 0 and (
            self.words[at].text in _ADVERBS
            or (self.words[at].text.endswith("ly") and len(self.words[at].text) > 4)
            or self._is_adverb(at)
        ):
            at -= 1
        return self.words[at] if at >= 0 else None

    def _is_adverb(self, at: int) -> bool:
        """Whether a determiner determines nothing: "was last inspected", not "the last"."""
        if at < 1 or self.words[at].text not in _BEFORE_VERBS or not self.words[at].joined:
            return False
        left = self.words[at - 1]
        return left.text not in _DETERMINERS | PREPOSITIONS and not left.owner

    def can_be_verb(self, at: int, form: Form) -> bool:
        """Whether the word stands where a verb of this form can stand."""
        word, left = self.words[at], self.words[at - 1] if at else None
        if form is not Form.ING and at > 1 and self._is_adverb(at - 1):
            left = self.words[at - 2]
        if left is None:
            after = self.words[1] if len(self.words) > 1 else None
            named = after is not None and after.capital and not self.is_headline
            return form is Form.PAST or form is Form.ING or (form is Form.BASE and not named)
        if word.owner or left.owner or (word.capital and word.joined and not self.is_headline):
            return False
        if form is Form.ING:
            after = self.words[at + 1] if at + 1 < len(self.words) else None
            closed = after is None or not after.joined or after.text in PREPOSITIONS | _AUXILIARIES
            return left.text not in _DETERMINERS or closed
        if left.text in _DETERMINERS or left.text in PREPOSITIONS:
            return left.text != word.text and not word.joined
        if form is Form.BASE:
            past = self.before(at)
            if word.text in _UNCHANGED and self._is_past(at, past):
                return True
            if past is None or past.text in _MODALS or past.text in _SUBJECTS:
                return True
            if not word.joined or left.text in {"and", "or", "not", "but"}:
                return True
            if left.text in _AUXILIARIES:
                return word.text in _PARTICIPLES
            if self._is_demanded(at):
                return True
            if left.text.endswith("s") or left.text in {"people", "men", "women", "police"}:
                return True
            return left.capital and left.joined and self._is_joint(at - 1)
        if form is Form.THIRD:
            return not left.text.isdecimal() and left.text not in _MODALS | {"and"}
        return True

    def _is_behind_relative(self, opening: int, at: int) -> bool:
        """Whether the main verb has come: "the shells that hit the market left seven dead"."""
        if any(self._opens_verb(i) for i in range(opening)):
            return False
        verbs = [
            i
            for i in range(opening + 1, len(self.words))
            if self._opens_verb(i) and self.words[i - 1].text not in {"and", "or", "but"}
        ]
        return len(verbs) > 1 and at >= verbs[1]

    def _is_joint(self, at: int) -> bool:
        """Whether a name is the second of two that are a subject together: "Acme and Apex"."""
        while at > 1 and self.words[at].capital and self.words[at].joined:
            at -= 1
        return self.words[at].text == "and" and self.words[at - 1].capital

    def _is_demanded(self, at: int) -> bool:
        """Whether the word stands in what is demanded: "insisted that the rector step down"."""
        texts = [w.text for w in self.words[max(0, at - _DEMAND_REACH) : at]]
        return any(that == "that" and verb in _DEMANDS for verb, that in itertools.pairwise(texts))

    def _is_past(self, at: int, before: Word | None) -> bool:
        """Whether a verb without a form for the past is one: "has cost", "cut 40 jobs"."""
        if before is not None and before.text in _AUXILIARIES:
            return True
        if self.words[at].text in _NO_NOUNS and self.words[at].joined:
            return True
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if after is None or not after.joined:
            return False
        counted = after.text[0].isdigit() or after.text in _COUNTED
        return counted or after.text in _DETERMINERS

    def can_be_noun(self, at: int, until: int) -> bool:
        """Whether the words ``at:until`` can be a noun, and no mere attribute of the next."""
        first, last = self.words[at], self.words[until - 1]
        left = self.words[at - 1] if at else None
        after = self.words[until] if until < len(self.words) else None
        if after is not None and after.joined and not last.owner and after.text in CARRIERS:
            return False
        if self._is_name(at, until) or self._is_month(at) or self._is_attribute(at, until):
            return False
        if left is None or not first.joined or first is not last:
            return True
        if left.text in _MODALS and (left.text != "to" or not first.text.endswith("s")):
            return left.text == "to" and at > 1 and self.words[at - 2].text in _TO_NOUNS
        return left.text not in _SUBJECTS - {"that", "there"}

    def only_describes(self, until: int) -> bool:
        """Whether the noun before ``until`` only says of what sort the next one is.

        Behind a singular stands its verb, which has an ending, or a word that opens something new:
        "price list", "vaccine maker".
        """
        last = self.words[until - 1]
        if until >= len(self.words) or last.owner or last.text.endswith("s"):
            return False
        head = self.words[until]
        if not head.joined or (head.capital and not self.is_headline):
            return False
        if self.is_finite(until):
            return False
        if until + 1 < len(self.words) and self.words[until + 1].text in _DETERMINERS:
            return False
        ending = ("ly", "ed", "ing", "s") if not head.text.endswith("ss") else ()
        return head.text.isalpha() and head.text not in _APART and not head.text.endswith(ending)

    def _is_month(self, at: int) -> bool:
        """Whether the word is a month: "3 March", "since March"."""
        word = self.words[at]
        if word.text not in _MONTHS or not word.capital:
            return False
        left = self.words[at - 1].text if at and word.joined else ""
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if after[:1].isdigit() or left[:1].isdigit() or left in _BEFORE_MONTHS:
            return True
        return at > 0 and word.joined and not self.is_headline

    def _is_attribute(self, at: int, until: int) -> bool:
        """Whether the noun before ``until`` belongs to a next one, behind which the verb stands.

        "The smoke detectors were", "the strike fund has".
        """
        last = self.words[until - 1].text
        if until != at + 1 or until + 1 >= len(self.words) or last.endswith("s"):
            return False
        head, verb = self.words[until], self.words[until + 1]
        plain = head.text not in PREPOSITIONS | _AUXILIARIES | _MODALS | _ADVERBS | _SUBJECTS
        noun = plain and head.joined and not self.words[until - 1].owner
        if not noun or head.text.endswith(("ly", "ed", "ing")) or self.is_finite(until):
            return False
        if verb.text in _ADVERBS | {"there", "here"} and until + 2 < len(self.words):
            verb = self.words[until + 2]
        return verb.joined and verb.text in _AUXILIARIES | _MODALS - {"to"}

    def _is_name(self, at: int, until: int) -> bool:
        """Whether the words belong to a name: "the Accident Investigation Board"."""
        if self.is_headline or not any(w.capital for w in self.words[at:until]):
            return False
        left = self.words[at - 1] if at else None
        after = self.words[until] if until < len(self.words) else None
        beside = (left is not None and self.words[at].joined and left.capital and at > 1) or (
            after is not None and after.capital and after.joined
        )
        return beside and all(w.capital for w in self.words[at:until])

    def is_finite(self, at: int) -> bool:
        """Whether the word is a verb that can end the subject."""
        return FINITE.fullmatch(self.words[at].text) is not None

    def predicate(self) -> int | None:
        """Which word is the main verb, or what stands for it behind an auxiliary; None if none is.

        "had been pushed back" → "pushed", "was told" → "told".
        """
        verbs = [at for at in range(len(self.words)) if self._is_main_verb(at)]
        return next((at for at in verbs if not self.in_relative(at)), verbs[0] if verbs else None)

    def _is_main_verb(self, at: int) -> bool:
        word = self.words[at]
        if word.text in _CLOSED or not word.text[0].isalpha():
            return False
        if word.capital and word.joined and at and not self.is_headline:
            return False
        before = self.before(at)
        if before is not None and word.joined and before.text in _AUXILIARIES | _MODALS:
            return True
        apart = before is None or before.text not in _DETERMINERS | PREPOSITIONS
        return apart and self.is_finite(at) and not word.owner

    def is_sure_verb(self, at: int) -> bool:
        """Whether the word is an auxiliary or a modal verb of the main clause."""
        word = self.words[at]
        sure = word.text in _AUXILIARIES - {"having", "being", "been", "be"} or (
            word.text in _MODALS - {"to", "please"}
        )
        return sure and not self.in_relative(at)

    def follows_be(self, at: int) -> bool:
        """Whether a form of "be" governs the word."""
        before = self.before(at)
        return before is not None and before.text in BE

    def preposition_of(self, at: int) -> str | None:
        """The preposition of the phrase in which a noun stands, if it stands in one."""
        opening = at
        for i in range(at - 1, max(-1, at - 6), -1):
            word = self.words[i].text
            if word in PREPOSITIONS or (word == "to" and i + 1 < at):
                return word
            if word in LIGHT or self.is_finite(i) or not self.words[i + 1].joined:
                return None
            if word == "to":
                return word
            if word in _DETERMINERS:
                opening = i
            elif opening < at and not self.words[i].owner:
                # "Sent its plant in Norra a warning": the article begins a phrase of its own.
                return None
        return None

    def light_before(self, at: int) -> int | None:
        """The verb that leaves it to its object, the noun, to say what happens; None if none is."""
        for i in range(at - 1, max(-1, at - 6), -1):
            word = self.words[i]
            if word.text in LIGHT and not self._helps(i, at):
                determined = i and self.words[i - 1].text in _DETERMINERS
                return None if determined else i
            if word.text == "in" and i and self.words[i - 1].text in _INSIDE:
                return i - 1
            if word.text == "to" and (not i or self.words[i - 1].text not in LIGHT):
                return None
            if word.text in PREPOSITIONS - {"for", "of"} or not self.words[i + 1].joined:
                return None
        return None

    def _helps(self, at: int, noun: int) -> bool:
        """Whether a form of "have" or "do" only helps another verb before the noun."""
        if self.words[at].text not in _AUXILIARIES | _MODALS:
            return False
        between = range(at + 1, noun)
        return any(self.is_finite(i) or self.words[i].text.endswith(_ENDINGS) for i in between)

    def is_subject_head(self, at: int, verb: int) -> bool:
        """Whether a noun is the subject of a verb, not something that hangs on it or owns it."""
        apart = self.preposition_of(at) is not None or self.in_relative(at) or self.words[at].owner
        return at < verb and not apart and not any(self._ends(i) for i in range(at, verb - 1))

    def _ends(self, at: int) -> bool:
        """Whether a finite verb ends the subject here; "the sale, agreed in May," goes on."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        aside = not self.words[at].joined and after is not None and after.text in PREPOSITIONS
        return self.is_finite(at) and not aside

    def in_apposition(self, at: int) -> bool:
        """Whether the word stands in a noun phrase behind the clause: "…, a figure from"."""
        opening = at
        while opening and self.words[opening].joined:
            opening -= 1
        if not opening or self.words[opening].text not in _APPOSING:
            return False
        comma = self.text[self.words[opening - 1].end : self.words[opening].start]
        if not comma.startswith(",") or not any(self.is_finite(i) for i in range(opening)):
            return False
        if not any(w.text in PREPOSITIONS | _SUBJECTS for w in self.words[opening + 1 : at]):
            return False
        until = next(
            (i for i in range(at + 1, len(self.words)) if not self.words[i].joined),
            len(self.words),
        )
        finite = [i for i in range(opening + 1, until) if self.is_finite(i)]
        return all(
            self.words[i - 1].text in _SUBJECTS and i - 2 > opening and not self._links(i - 2)
            for i in finite
        )

    def _links(self, at: int) -> bool:
        return self.words[at].text in {"and", "but", "or"} | PREPOSITIONS

    def in_relative(self, at: int) -> bool:
        """Whether the word stands in a relative clause inside the clause."""
        return self._relative(at) is not None

    def only_restricts(self, at: int) -> bool:
        """Whether the word stands in a relative clause beside which the clause has its own verb.

        What is counted is told by it all the same: "the number of people who died has risen".
        """
        opening = self._relative(at)
        if opening is None:
            return False
        if any(w.text in _COUNTS for w in self.words[max(0, opening - 4) : opening]):
            return False
        verbs = [i for i in range(len(self.words)) if self._opens_verb(i)]
        return any(i < opening for i in verbs) or sum(i > opening for i in verbs) > 1

    def _opens_verb(self, at: int) -> bool:
        """Whether a verb begins here: an auxiliary, or a finite verb without one."""
        before = self.before(at)
        governed = before is not None and before.text in _AUXILIARIES | _MODALS
        return not governed and self.is_finite(at)

    def _relative(self, at: int) -> int | None:
        """Where the relative clause begins in which the word stands, inside the clause."""
        if not self.words[at].joined:
            return None
        for i in range(at - 1, 0, -1):
            if self.words[i].text in _RELATIVES or self.words[i].text == "that":
                apart = self.words[i - 1].text in _SAYING | _DEMANDS
                apart = apart or self._is_behind_relative(i, at)
                return None if apart else i
            if not self.words[i].joined:
                return None
        return None


_MONTHS = frozenset({"march", "may"})
"""Months whose names are other words as well."""
_BEFORE_MONTHS = frozenset(
    """
    in by since until till from of for last next this early late mid to through before after during
    """.split()
)
_OPENERS = frozenset(
    """
    and or but nor as if when while because although though unless whether than so too that
    today tomorrow yesterday tonight here there ago alone apart together away off out up down
    him her them us me himself herself itself themselves his its
    due worth possible necessary available likely free open likely old new big large high low
    far long early late hard fast well else instead altogether overnight abroad home
    """.split()
)
"""Words that may stand right behind a noun without being described by it."""
_UNCHANGED = frozenset(
    "hit cut cost set put shut let beat burst spread quit hurt bid split cast shed upset".split()
)
"""Verbs whose past has no form of its own."""
_DEMANDS = frozenset(
    "demand demanded demands insist insisted insists propose proposed recommend recommended "
    "suggest suggested request requested".split()
)
"""Verbs behind which, and "that", any subject has a bare verb."""
_DEMAND_REACH = 8
_PARTICIPLES = frozenset("come become run overrun overcome rerun read".split())
"""Verbs whose participle has no form of its own: "have come to terms"."""
_NO_NOUNS = frozenset("quit shed beat hurt".split())
"""Those of them that are no noun as well: "the minister quit"."""
_CLOSED = PREPOSITIONS | _AUXILIARIES | _MODALS | _ADVERBS | _SUBJECTS | _DETERMINERS | _OPENERS
"""Words that name nothing."""
_APART = _CLOSED | _UNCHANGED
"""Words that no noun before them describes."""
_COUNTED = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
    fifty sixty seventy eighty ninety hundreds dozens thousands
    """.split()
)
_ENDINGS = ("ed", "en", "wn")
"""Those of most participles."""
_APPOSING = frozenset("a an the one its his her their".split())
_COUNTS = frozenset("number numbers toll total figure count".split())
_TO_NOUNS = frozenset("return returned returns back go goes went gone going lead led leads".split())
_SAYING = frozenset(
    """
    said says say so told announced confirmed believes believed clear unclear known unknown know
    knows knew decide decided decides ask asked asks wonder wondered establish find show shows
    showed agreed agree agrees hoped hopes fear feared sure certain likely true
    """.split()
)
"""Words behind which "that" or "who" opens what is said or asked, and tells of no noun."""
