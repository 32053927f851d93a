"""Forms of English verbs: the one table of irregular ones, and the regular rules (pure).

A verb is given by base, past and participle ("take took taken"), as grammars list them (Quirk et
al. 1985, section 3.11). From the table come fragments of patterns for copy in lower case, since
that is where verbs are looked for, and the way back from a form to its base.
"""

from __future__ import annotations

import re
from functools import lru_cache

# One verb a line would be six screens; "/" parts two forms in use.
_TABLE = """
    arise arose arisen, awake awoke awoken, be was/were been, bear bore borne, beat beat beaten,
    become became become, begin began begun, bend bent bent, bet bet bet, bid bid bid,
    bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
    breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built,
    burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught,
    choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept,
    cut cut cut, deal dealt dealt, die died died, dig dug dug, do did done, draw drew drawn,
    dream dreamt dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
    feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled,
    fling flung flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen,
    forget forgot forgotten, forgive forgave forgiven, free freed freed, freeze froze frozen,
    get got got/gotten, give gave given, go went gone, grind ground ground, grow grew grown,
    hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held,
    hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid,
    lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left,
    lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made,
    mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
    overcome overcame overcome, overrun overran overrun, oversee oversaw overseen,
    overtake overtook overtaken, overthrow overthrew overthrown, overturn overturned overturned,
    pay paid paid, prove proved proven, put put put, quit quit quit, read read read,
    rebuild rebuilt rebuilt, ride rode ridden, ring rang rung, rise rose risen, run ran run,
    saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold,
    send sent sent, set set set, shake shook shaken, shed shed shed, shine shone shone,
    shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung,
    sink sank sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid,
    sow sowed sown, speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent,
    spill spilt spilt, spin spun spun, split split split, spoil spoilt spoilt,
    spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen,
    stick stuck stuck, sting stung stung, strike struck struck/stricken, string strung strung,
    swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum,
    swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told,
    think thought thought, throw threw thrown, thrust thrust thrust,
    undergo underwent undergone, understand understood understood,
    undertake undertook undertaken, undo undid undone, uphold upheld upheld, upset upset upset,
    wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won,
    wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
    withstand withstood withstood, wring wrung wrung, write wrote written
"""
_VERBS = tuple(
    (base, tuple(past.split("/")), tuple(participle.split("/")))
    for base, past, participle in (verb.split() for verb in _TABLE.split(","))
)
_AUXILIARIES = frozenset({"be", "do", "have"})
# "A wound", "on the ground", "is bound to": hardly ever the verb.
_OTHER_WORDS = frozenset({"wound", "ground", "bound"})
# "A bid", "the cost": as often a noun, and the same as the base.
_NOUNS = frozenset("bet bid broadcast burst cast cost let put read set split spread thrust".split())

_PASTS = frozenset(form for base, past, _ in _VERBS if base not in _AUXILIARIES for form in past)
_PARTICIPLES = frozenset(form for base, _, forms in _VERBS if base != "have" for form in forms)
_BASES = frozenset(base for base, _, _ in _VERBS)
_BASE_OF = {form: base for base, past, participle in _VERBS for form in (*past, *participle)} | {
    # Forms of two verbs: "lay" is mostly the base of "laid", "found" the past of "find".
    "lay": "lay",
    "saw": "see",
    "ground": "ground",
    "wound": "wound",
    "bound": "bound",
}


def _alternatives(forms: frozenset[str]) -> str:
    return "|".join(sorted(forms - _OTHER_WORDS, key=lambda form: (-len(form), form)))


REGULAR_PAST = (
    r"(?!(?:need|indeed|speed|exceed|proceed|succeed|feed|seed|breed|weed|hundred|united|"
    r"unprecedented|aged|sacred|naked|wicked|unneeded|unexpected|unwanted)\b)[a-z]{2,}ed"
)
"""A regular past or participle, as far as its ending tells."""

FINITE_PAST = _alternatives(_PASTS - _BASES | {"burst", "lay", "saw"})
"""Irregular forms that are a past and no base of a verb: not "cut", "hit" or "come"."""

PAST_AS_BASE = _alternatives(_PASTS & _BASES)
"""Pasts that are the base as well ("cut")."""

PAST = _alternatives(_PASTS)
"""Every irregular past, those among them that are a base or a noun as well."""

PARTICIPLE = rf"(?:{_alternatives(_PARTICIPLES)}|{REGULAR_PAST})"
"""A past participle."""

PAST_OR_PARTICIPLE = rf"(?:{_alternatives(_PASTS | _PARTICIPLES)}|{REGULAR_PAST})"
"""What may stand for something done, whether a finite verb or a participle."""

SHORT_IS = (
    r"(?:(?<=\bit)|(?<=\bhe)|(?<=\bshe)|(?<=\bwho)|(?<=\bthat)|(?<=\bthere)|(?<=\bhere)|"
    r"(?<=\bwhat)|"
    r"(?<=\bwhere))[’']s\b"
)
"""The short form of "is" and "has" behind a pronoun; behind a noun it is a genitive."""

IRREGULAR = _alternatives((_PASTS | _PARTICIPLES) - _NOUNS)
"""Irregular pasts and participles that are not as often a noun."""

_SHORTEST_STEM = 3
_SILENT_E = re.compile(r"(?:[cuvz]|[^s]s|[^aeo]at|[aeiou]r(?<!er)(?<!or)|[dlr]g|ang|uc)$")


@lru_cache(maxsize=4096)
def base_of(form: str) -> str | None:
    """The base of a past, a participle or a form in "-ing", in lower case; None for other words.

    Regular forms go back by rule: it has to bring the forms of one verb together, not to spell.
    """
    word = form.lower()
    if word in _BASE_OF:
        return _BASE_OF[word]
    for ending in ("ied", "ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return f"{stem}y" if ending == "ied" else _with_its_end(stem)
    return None


def _with_its_end(stem: str) -> str:
    """The verb that lost its end before an ending: "rescu" is "rescue", "stopp" is "stop"."""
    if stem[-1] == stem[-2] and stem[-1] in "bdgmnprt":
        return stem[:-1]
    return f"{stem}e" if _SILENT_E.search(stem) else stem
