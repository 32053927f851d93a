"""The forms of English nouns and verbs, in British and American spelling (pure)."""

from __future__ import annotations

from enum import Enum
from itertools import product


class Form(Enum):
    """A form of a verb, as far as spelling tells."""

    BASE = "base"
    THIRD = "third"
    ING = "ing"
    PAST = "past"


_IRREGULAR = {
    words.split()[0]: tuple(words.split()[1:])
    for words in (
        "beat beat beaten", "become became become", "begin began begun", "behead beheaded",
        "bear bore borne", "bend bent", "bet bet", "bid bid", "bleed bled", "blow blew blown",
        "break broke broken", "bring brought", "broadcast broadcast", "build built",
        "burn burned burnt", "burst burst", "buy bought", "cast cast", "catch caught",
        "choose chose chosen", "come came come", "cost cost", "cut cut", "deal dealt", "dig dug",
        "draw drew drawn", "drink drank drunk", "drive drove driven", "fall fell fallen",
        "fight fought", "find found", "flee fled", "fly flew flown", "freeze froze frozen",
        "get got gotten", "give gave given", "go went gone", "grow grew grown", "hear heard",
        "hit hit", "hold held", "hurt hurt", "keep kept", "lay laid", "lead led",
        "learn learned learnt", "leave left", "lend lent", "let let", "lie lay lain", "lose lost",
        "make made", "meet met", "outbid outbid", "overrun overran overrun", "pay paid",
        "put put", "quit quit", "rebuild rebuilt", "repay repaid", "retake retook retaken",
        "ride rode ridden", "ring rang rung", "rise rose risen", "run ran run", "say said",
        "see saw seen", "seek sought", "sell sold", "send sent", "set set", "shed shed",
        "shoot shot", "show showed shown", "shrink shrank shrunk", "shut shut", "sink sank sunk",
        "sit sat", "slay slew slain", "speak spoke spoken", "spend spent", "spill spilled spilt",
        "spin span spun", "spread spread", "stand stood", "steal stole stolen",
        "strike struck stricken", "swear swore sworn", "sweep swept", "take took taken",
        "teach taught", "tear tore torn", "tell told", "throw threw thrown",
        "undergo underwent undergone", "undertake undertook undertaken", "unwind unwound",
        "win won", "wind wound", "withdraw withdrew withdrawn", "write wrote written",
        "bankroll bankrolled", "plead pleaded pled", "be was were been is are", "bite bit bitten",
        "breed bred", "cling clung", "do did done", "eat ate eaten", "feed fed", "feel felt",
        "forbid forbade forbidden", "grind ground", "hang hung hanged", "have had",
        "know knew known", "leap leaped leapt", "light lit lighted", "outsell outsold",
        "overshoot overshot", "overspend overspent", "overthrow overthrew overthrown",
        "read read", "redraw redrew redrawn", "relay relayed", "relight relit",
        "shake shook shaken", "sing sang sung", "sleep slept", "slide slid", "sow sowed sown",
        "split split", "stick stuck", "swell swelled swollen", "swim swam swum", "swing swung",
        "think thought", "underwrite underwrote underwritten", "uphold upheld",
        "wake woke woken", "withhold withheld",
    )
}  # fmt: skip
_DOUBLED = frozenset(
    """
    admit airdrop beg bug char chip clam con eavesdrop hobnob lap lob map net overtop rap refit
    remit sandbag shrug shun sidestep skip star sum swab wiretap split acquit gun club drag
    deter infer
    ban bar cap chat commit compel confer cop defer drop equip expel fit flag flog grab grip hug
    hum jam jet kidnap knit log mob mug nab nod occur outwit pat permit plan plot plug pop pub quit
    ram rebut recur refer regret rig rip rob rot rub sag scan scrap scrub shed ship shop shut sit
    skid slam slap slip slot snap snub spot spur stab stem step stir stop strip submit swap swim tap
    thin tip top transfer transmit trap trim tug unplug wed whip wrap zap run dig cut hit put
    let get set bet bid win begin rerun outrun overrun spin man sin pin gut mop
    """.split()
)
_DOUBLED_L = frozenset(
    "cancel model travel signal label fuel level total dial counsel quarrel rebel expel compel "
    "propel control patrol enrol annul channel tunnel extol".split()
)
_NO_Z = frozenset(
    "advise supervise exercise compromise promise surprise televise revise comprise premise rise "
    "raise praise disguise devise improvise".split()
)
_PLURALS = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "crisis": "crises",
    "memorandum": "memoranda",
    "bacterium": "bacteria",
    "body": "bodies",
    "aircraft": "aircraft",
    "staff": "staff",
    "half": "halves",
}


def verb_forms(base: str) -> dict[str, Form]:
    """Every form of a verb with what it is; a form that is several ("cut") is its base."""
    forms: dict[str, Form] = {}
    for spelled in _spellings(base):
        for form in _past(spelled):
            forms[form] = Form.PAST
        for form in _ing(spelled):
            forms[form] = Form.ING
        forms[_third(spelled)] = Form.THIRD
        forms[spelled] = Form.BASE
    return forms


def noun_forms(noun: str) -> tuple[str, ...]:
    """The singular and the plural, where they differ."""
    if noun in _PLURALS:
        return tuple(dict.fromkeys((noun, _PLURALS[noun])))
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "as")):
        return (noun,)
    return (noun, _third(noun))


def hyphen_variants(word: str) -> tuple[str, ...]:
    """A hyphenated word as newsrooms spell it: with the hyphen, as one word, as two."""
    if "-" not in word:
        return (word,)
    return (word, word.replace("-", ""), word.replace("-", " "))


def spelled_variants(words: str) -> tuple[str, ...]:
    """A phrase with every one of its hyphenated words in every spelling."""
    if "-" not in words:
        return (words,)
    return tuple(" ".join(p) for p in product(*(hyphen_variants(w) for w in words.split())))


def _spellings(base: str) -> tuple[str, ...]:
    if base.endswith("ise") and base not in _NO_Z and len(base) > 5:
        return (base, f"{base[:-3]}ize")
    return (base,)


def _third(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in {
        "do",
        "go",
        "veto",
        "undergo",
        "torpedo",
    }:
        return f"{word}es"
    if word == "have":
        return "has"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def _past(base: str) -> tuple[str, ...]:
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("e"):
        return (f"{base}d",)
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return (f"{base[:-1]}ied",)
    return tuple(f"{stem}ed" for stem in _stems(base))


def _ing(base: str) -> tuple[str, ...]:
    if base == "be":
        return ("being",)
    if base == "die" or base == "lie":
        return (f"{base[0]}ying",)
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return (f"{base[:-1]}ing",)
    return tuple(f"{stem}ing" for stem in _stems(base))


def _stems(base: str) -> tuple[str, ...]:
    """The stem before an ending that begins with a vowel."""
    if base in _DOUBLED_L:
        return (base + base[-1], base)
    return (base + base[-1],) if base in _DOUBLED else (base,)
