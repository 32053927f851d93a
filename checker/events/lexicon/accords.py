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
        end to the violence, end to the conflict, end of the war, end of hostilities, lull in
        the fighting, halt to hostilities, end to the bloodshed, end to the killing, end to
        violence, suspension of hostilities, no-fire zone, ceasefire line, stop to the killing,
        end to the shooting, break in the fighting, ?peace ! prize|corps|activist|officer|talk,
        pause in fighting, halt in fighting, lull in fighting, end to fighting, halt to fighting
        """,
        verbs="""
        end … war|fighting|hostilities|bloodshed, stop … fighting|war|bloodshed, halt …
        fighting|war|hostilities, cease … fire|hostilities, stop shooting, lay down … arms|
        weapons, lay down arms, hold … fire, silence … guns|weapons, fall silent … gun|guns|
        artillery|weapons|front, fall quiet … gun|guns|artillery|front, go quiet … gun|guns|
        front, be silent … guns|front, stop … killing|shelling|bombing, end … killing|conflict|
        siege, lay down … rifles|guns, bring … war to an end|fighting to an end|end to the war|
        end to the fighting
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
        settlement, out-of-court settlement, joint venture, ?concession, breakthrough, ?bargain,
        security guarantee, ?accommodation, non-aggression pact, prisoner deal, power-sharing,
        coalition agreement, licensing agreement, sponsorship deal, collective deal, interim
        deal, framework deal, framework agreement, naval pact, fishing deal, understanding on,
        peace treaty, peace offer, peace proposal, exclusivity, memoranda, arbitration,
        conciliation, arbitrator, conciliator, deadlock, stalemate, impasse, roadmap, road map,
        ceasefire agreement, trade pact, defence pact, security pact, nuclear deal, grain deal,
        hostage deal, loan agreement, lease agreement, service contract, supply contract,
        contract extension, ?tender, signing ceremony, signatory, ratification,
        countersignature, ?signature, ?give and take, ?quid pro quo, ?trade-off, ?sticking
        point, ?climbdown, ?u-turn, ?solution, ?resolution of, deal-breaker, ?mandate to
        negotiate, gentlemen's agreement, ?handshake, ?clause, ?package, ?stand-off, ?framework,
        ?pay-off, ?no deal, heads of terms, letter of understanding, ?common position, ?joint
        position, ?shake-hands, ?concession to, ?horse-trading, ?hand-over of power,
        ?arrangement, peace terms, terms of the deal, ?text of the, ?draft, joint declaration,
        ?annex, ?guarantor power, ?point plan, ?two-state solution, ?non-paper, ?withdrawal
        agreement, ?alliance, ?coalition, ?partnership, signing of … treaty|agreement|accord|
        contract|deal|pact|charter|protocol, signing … treaty|agreement|accord|pact|ceremony|
        presidents|ministers
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
        proposal|terms|offer|plan|conditions, put … name to|name under|names under|signature to|
        signature under|pen to paper, put a name to, put a name under, be bound by, give in to,
        ?give in, ?relent, cave in to, bow to, give way to … demand|pressure, climb down, ?back
        down, back out of … deal|agreement|sale|contract, scrap … deal|agreement|pact|contract,
        cancel … contract|deal|agreement, award … contract|tender, win … contract|tender|order,
        lose … contract, land … contract|order|deal, tender for, terminate … contract|agreement|
        deal, annul … contract|agreement|treaty, suspend … treaty|agreement|deal, stick to …
        agreement|deal|terms, abide by … agreement|deal|terms, violate … agreement|treaty|deal|
        accord, implement … agreement|deal|accord, govern with, ?govern, share power, bury the
        hatchet, patch up, ?make up with, mend … fences|ties|relations, resolve … dispute|
        conflict|row|crisis|issue|differences, end … dispute|deadlock|stalemate|row|feud, find …
        compromise|solution|way out|common ground|middle ground, come round to, come to …
        agreement|understanding|arrangement|compromise|deal|settlement, enter into … agreement|
        contract|partnership, refer … arbitration|arbitrator|mediator, submit … arbitration,
        ?meet halfway, split the difference, shake on, ?be close to … deal|agreement, ?narrow …
        gap|differences, bridge … gap|differences, ?see eye to eye, ?be settled, get … deal|
        agreement, do … deal, do a deal, go back to … drawing board, ?collapse … talks|deal|
        coalition|negotiations, fall through, fall apart … deal|talks|coalition|alliance, ?be
        agreed, have a deal, draw up … agreement|contract|treaty|deal, ?give … blessing|consent,
        ?bargain, ?horse-trade, ?hand over … outsider|arbitrator|control, work towards … deal|
        agreement|settlement|peace, negotiate … deal|agreement|contract|terms, ?initial, be
        signed, set out … terms, ?finalise, ?work out, nail down, be bound … contract|treaty,
        run out … contract|deal|treaty|lease, expire … contract|agreement|lease|treaty|deal,
        honour … contract, prolong, ?renew, keep to … agreement|deal|terms|contract, be a party
        to, hold … agreement|deal
        """,
        phrases="""
        in agreement, on the dotted line, meet halfway, meeting of minds, no compromise, done
        deal, deal is off, deal was off, signed and sealed, no agreement
        """,
    ),
    Concept(
        "commitment",
        EventType.AGREEMENT,
        nouns="""
        ?commitment, undertaking, ?pledge, ?promise, ?assurance, ?guarantee, gentleman's
        agreement, letter of intent, ?flexibility, ?guarantor, word of honour, ?oath, solemn
        word, ?obligation
        """,
        verbs="""
        ?pledge, ?commit to, ?undertake to, ?guarantee, give … undertaking, ?vow, ?promise,
        honour … commitment|promise|agreement|deal, honor … commitment|promise|agreement,
        renege, ?show … flexibility, ?commit ! murder|suicide|crime|offence|offense|perjury|
        fraud, give … word|promise|assurance|assurances|guarantee, keep … promise|word|
        commitment|pledge, break … promise|word|pledge|commitment, go back on, make good on,
        deliver on, stand by … promise|commitment|pledge|word|agreement|deal, live up to …
        commitment|promise, ?assure, ?swear … not|never, ?vouch, back out
        """,
    ),
    Concept(
        "offer",
        EventType.AGREEMENT,
        nouns="""
        ?offer, ?counter-offer, ?ultimatum, ?proposal, improved offer, final offer, latest
        offer, revised offer, better offer, counter-proposal, ?overture, peace overture, olive
        branch, ?invitation, ?initiative, peace initiative, rejection of
        """,
        verbs="""
        ?offer, ?put forward, ?table … offer|proposal, ?propose, ?suggest, ?float … idea|plan|
        proposal, ?invite, extend … offer|invitation|hand, make … offer|proposal|overture,
        submit … offer|proposal, sweeten … offer|deal|bid, improve … offer, withdraw … offer|
        proposal|invitation, turn down … offer|proposal|deal|plan|terms|invitation|idea, reject
        … offer|proposal|deal|plan|terms|compromise|demand|invitation|idea, spurn … offer|
        invitation|overture, throw out … offer|proposal|deal, vote down … offer, hold out …
        olive branch|prospect, put … on the table, come up with … offer|proposal|plan, decline …
        offer|invitation, rebuff … offer|bid|overture|approach|proposal, refuse … offer|terms|
        invitation
        """,
    ),
    Concept(
        "accession",
        EventType.AGREEMENT,
        nouns="""
        accession, membership of, ?membership, withdrawal from the treaty, ?candidate country,
        ?enlargement, ?member state, entry into the eu, ?application to join
        """,
        verbs="""
        accede to, join … nato|eu|alliance|union|bloc|eurozone|coalition|pact|treaty, leave …
        nato|eu|alliance|bloc|eurozone|coalition|pact|treaty, withdraw … from the treaty|from
        the agreement|from the accord|from the pact, pull out of … agreement|treaty|accord|deal|
        pact, quit … alliance|bloc|coalition|treaty|pact, apply to join, be admitted to … nato|
        eu|union|alliance|bloc, ?join ! talks|strike|protest|hand|force|queue|search|call
        """,
    ),
)
