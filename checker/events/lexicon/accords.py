"""Agreements, offers, undertakings (FrameNet Make_agreement_on_action, Commitment)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "ceasefire",
        EventType.AGREEMENT,
        nouns="""
        cease-fire, truce, armistice, cessation of hostilities, end to the war, end to the
        fighting, end to hostilities, halt to the fighting, humanitarian pause, pause in the
        fighting, halt in the fighting, halt in the war, stop in fighting, stop to the fighting,
        end to the violence, end to the conflict, end of the war, end of hostilities
        """,
        verbs="""
        end … war|fighting|hostilities|bloodshed, stop … fighting|war|bloodshed, halt …
        fighting|war|hostilities, cease … fire|hostilities, stop shooting, lay down … arms|
        weapons, lay down arms
        """,
        phrases="a stop to the war, an end to the war, lay down their arms, come to a close",
    ),
    Concept(
        "agreement",
        EventType.AGREEMENT,
        nouns="""
        agreement, peace agreement, trade agreement, trade deal, peace deal, deal ! with|blow,
        treaty, accord, peace accord, pact, contract, framework contract, compact, settlement,
        memorandum, memorandum of understanding, compromise, consensus, understanding with,
        understanding between, concordat, charter, protocol, truce deal, peace plan, peace
        settlement, out-of-court settlement, partnership, joint venture, alliance, coalition,
        ?concession, breakthrough, ?bargain, security guarantee, ?accommodation, non-aggression
        pact, prisoner deal, power-sharing, coalition agreement, licensing agreement,
        sponsorship deal, collective deal, interim deal, framework deal, framework agreement,
        naval pact, fishing deal, understanding on, peace treaty, peace offer, peace proposal,
        exclusivity, handshake, memoranda
        """,
        verbs="""
        sign ! petition|law|autograph|order, sign off, initial … agreement|treaty|deal|text,
        ratify, strike … deal|bargain|agreement|accord, clinch … deal|agreement|accord, hammer
        out, thrash out, broker, iron out, shake hands on, come to terms, ?settle, settle …
        dispute|case|claim, ?agree, ?agree to, ?agree on, sign up to, put … signature, put …
        names to, ?compromise, team up with, join forces, form … coalition|government|alliance,
        ally with, ?concede, make peace, cut a deal, seal … deal|agreement|pact, conclude …
        deal|agreement|treaty|contract, reach … deal|agreement|settlement|compromise|accord,
        renew … contract|deal|agreement, extend … contract, tear up … contract|agreement|treaty|
        deal, breach … contract|agreement|ceasefire|treaty, reconcile … with, ?accept …
        proposal|terms|offer|plan|conditions
        """,
        phrases="in agreement, on the dotted line, meet halfway, meeting of minds",
    ),
    Concept(
        "commitment",
        EventType.AGREEMENT,
        nouns="""
        ?commitment, undertaking, ?pledge, ?promise, ?assurance, ?guarantee, gentleman's
        agreement, letter of intent, ?flexibility
        """,
        verbs="""
        ?pledge, ?commit to, ?undertake to, ?guarantee, give … undertaking, ?vow, ?promise,
        honour … commitment|promise|agreement|deal, honor … commitment|promise|agreement,
        renege, ?show … flexibility
        """,
    ),
    Concept(
        "offer",
        EventType.AGREEMENT,
        nouns="?offer, ?proposal, ?counter-offer, ?ultimatum",
        verbs="?offer, ?put forward, ?table … offer|proposal",
    ),
    Concept(
        "accession",
        EventType.AGREEMENT,
        nouns="accession, membership of, ?membership, withdrawal from the treaty",
        verbs="""
        accede to, join … nato|eu|alliance|union|bloc|eurozone|coalition|pact|treaty, leave …
        nato|eu|alliance|bloc|eurozone|coalition|pact|treaty, withdraw … from the treaty|from
        the agreement|from the accord|from the pact, pull out of … agreement|treaty|accord|deal|
        pact, quit … alliance|bloc|coalition|treaty|pact
        """,
    ),
)
