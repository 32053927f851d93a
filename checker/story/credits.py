"""News agencies, and the words by which copy says that it is theirs.

The agencies are those of general dictionaries of the press (the world's three, national agencies,
and the services that papers reprint), under the names by which English copy credits them. Short
forms that are also other things ("PA", "Petra") count only where nothing else can be meant: in a
dateline, a byline, or beside the words "news agency".
"""

from __future__ import annotations

import re

from checker.models import Article, PassageKind

_AGENCIES = {
    "Reuters": "Thomson Reuters",
    "Associated Press": "AP",
    "Agence France-Presse": "AFP|Agence France Presse",
    "Bloomberg": "Bloomberg News",
    "United Press International": "UPI",
    "PA Media": "Press Association|PA news agency|PA",
    "Deutsche Presse-Agentur": "dpa|DPA",
    "Australian Associated Press": "AAP",
    "Canadian Press": "The Canadian Press|CP",
    "Press Trust of India": "PTI",
    "Asian News International": "ANI",
    "Indo-Asian News Service": "IANS",
    "Agencia EFE": "EFE|Efe",
    "ANSA": "Ansa",
    "Europa Press": "",
    "Lusa": "",
    "Belga": "",
    "ANP": "",
    "Austria Presse Agentur": "APA",
    "Keystone-SDA": "Keystone-ATS",
    "Ritzau": "",
    "NTB": "",
    "TT": "Tidningarnas Telegrambyrå",
    "STT": "",
    "BNS": "Baltic News Service",
    "Polish Press Agency": "PAP",
    "CTK": "ČTK|Czech News Agency",
    "TASR": "",
    "MTI": "",
    "Agerpres": "",
    "BTA": "Bulgarian News Agency",
    "Tanjug": "",
    "HINA": "Hina",
    "ANA-MPA": "Athens News Agency",
    "Anadolu": "Anadolu Agency|AA",
    "TASS": "Tass",
    "RIA Novosti": "RIA",
    "Interfax": "",
    "Interfax-Ukraine": "",
    "Ukrinform": "",
    "Xinhua": "",
    "China News Service": "CNS",
    "Central News Agency": "CNA",
    "Kyodo": "Kyodo News",
    "Jiji Press": "Jiji",
    "Yonhap": "",
    "KCNA": "Korean Central News Agency",
    "Bernama": "",
    "Antara": "",
    "Vietnam News Agency": "VNA",
    "IRNA": "",
    "ISNA": "",
    "Mehr": "",
    "Tasnim": "",
    "Fars": "",
    "SANA": "",
    "WAFA": "Wafa",
    "WAM": "",
    "Saudi Press Agency": "SPA",
    "Petra": "",
    "MENA": "Middle East News Agency",
    "News Agency of Nigeria": "NAN",
    "Agência Brasil": "Agencia Brasil",
    "Prensa Latina": "",
    "Télam": "Telam",
}
_NAMED = {
    form: name for name, forms in _AGENCIES.items() for form in (name, *forms.split("|")) if form
}
_ALSO_OTHERS = frozenset(
    """
    PA CP ANI APA TT STT NTB BNS PAP CTK MTI BTA ANP AA RIA CNS CNA VNA SPA MENA NAN WAM SANA
    Bloomberg Belga Lusa Ritzau Hina HINA Ansa Efe Tass Jiji Antara Mehr Fars Wafa WAFA Petra
    """.split()
)
"""Forms that are also people, places and other bodies: "Petra said" names no agency."""

_NAME = r"(?:[A-Z][\w-]*|dpa)(?:\s(?:of\s)?[A-ZČ][\w-]*){0,3}"
_SERVICE = r"(?:news\s+agency|newswire|news\s+service|wire\s+service)"
_REPORTS = r"(?:(?:has|had|have)\s+)?(?:report(?:s|ed)|quot(?:es|ed)|cit(?:es|ed)|said|says)"

# "LONDON, May 3 (Reuters) - ", "(AP) —", "Geneva (AFP/dpa) –".
_DATELINE = re.compile(rf"\A[^()\n]{{0,60}}\((?P<name>{_NAME})(?:/[^()]+)?\)\s*[-–—:]")
# "By Reuters", "By Jane Roe, Associated Press", "Source: AFP"; a bare "Reuters" may be a picture's.
_BYLINE = re.compile(
    rf"\A\W*(?:[Bb]y\s+(?:[^\n,|]{{1,40}}[,|]\s*)?|(?:[Ss]ource|[Aa]gency)\s*:\s*)"
    rf"(?:[Tt]he\s+)?(?P<name>{_NAME})(?:\s+{_SERVICE})?\W*\Z"
)
# A last paragraph that ends "… the minister said. (Reuters)" or "… said. – AFP".
_SIGN_OFF = re.compile(rf"[.!?”\"’]\s*(?:\((?P<name>{_NAME})\)|[–—]\s?(?P<dash>{_NAME}))\W*\Z")
_CITED = re.compile(
    rf"\b(?:The\s+)?(?P<called>{_NAME})\s+{_SERVICE}\b|\b{_SERVICE}\s+(?P<apposed>{_NAME})"
    rf"|\b(?P<reports>{_NAME}),?\s+{_REPORTS}\b"
    r"|\b(?:according\s+to|reported\s+by|quoted\s+by|cited\s+by|[Cc]iting|told)\s+"
    r"(?:a\s+(?:report|tally|count)\s+(?:by|from|of)\s+)?(?:the\s+)?"
    rf"(?P<cited>{_NAME})"
)
_CALLED_ONE = frozenset({"called", "apposed"})
"""The frames that say of any name that it is a news agency's."""

_TOP = 4
"""Among how many first passages (headline, standfirst, caption) a dateline opens the report."""

_LINE = 120
"""A byline is shorter than so many characters."""

_NO_NAME = frozenset("The A An One Another Other State Official Local Foreign".split())
_ANY_SERVICE = re.compile(_SERVICE)


def agency_named(name: str) -> str | None:
    """The agency that goes by the name, with or without its article; None if none does."""
    return _NAMED.get(name) or _NAMED.get(name.removeprefix("the ").removeprefix("The "))


def agency_of_article(article: Article) -> str | None:
    """The agency whose copy an article says it is: its outlet, dateline, byline or sign-off."""
    if article.outlet is not None and (agency := agency_named(article.outlet)) is not None:
        return agency
    bodies = [p for p in article.passages if p.kind is not PassageKind.BOILERPLATE]
    for passage in article.passages:
        words = passage.span.of(article.text)
        match = _DATELINE.match(words) if passage in bodies[:_TOP] else None
        if match is None and len(words) < _LINE:
            match = _BYLINE.match(words)
        if match and (agency := _within(match["name"])) is not None:
            return agency
    match = _SIGN_OFF.search(bodies[-1].span.of(article.text)[-60:]) if bodies else None
    return _within(match["name"] or match["dash"]) if match else None


def credits_any(text: str) -> bool:
    """Whether an agency's name, or the words "news agency", stand in a text: cheap to ask first."""
    return any(form in text for form in _NAMED) or _ANY_SERVICE.search(text) is not None


def agency_cited(sentence: str) -> str | None:
    """The agency that a sentence gives as its source, as in "…, Reuters reported"; else None."""
    for match in _CITED.finditer(sentence):
        frame = str(match.lastgroup)
        called = frame in _CALLED_ONE
        agency = _within(match[frame], frozenset() if called else _ALSO_OTHERS)
        if agency is not None:
            return agency
        if called and match[frame] not in _NO_NAME:
            return match[frame]
    return None


def _within(words: str, barred: frozenset[str] = frozenset()) -> str | None:
    """The agency whose name begins or ends a run of capitalised words: "Tuesday Reuters"."""
    parts = words.split()
    for length in range(len(parts), 0, -1):
        for run in (parts[-length:], parts[:length]):
            form = " ".join(run)
            if form in _NAMED and form not in barred:
                return _NAMED[form]
    return None
