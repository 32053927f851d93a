"""Meetings, calls and visits (ACE Contact.Meet and Contact.Phone-Write; FrameNet Visiting)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "meeting",
        EventType.MEETING,
        nouns="""
        meeting, summit, sit-down, face-to-face, one-on-one, tête-à-tête, gathering,
        get-together, negotiation, dialogue, talk ! show, round of talks, round of negotiations,
        pay talk, peace talk, session, discussion, consultation, debate, conference, congress,
        assembly, audience, reception, roundtable, round-table, symposium, seminar, workshop,
        hustings, public hearing, open evening, information evening, question time, press
        conference, news conference, press event, photo call, rendezvous, mediation, emergency
        meeting, crisis meeting, board meeting, council meeting, general meeting, annual
        meeting, cabinet meeting, town-hall meeting, parents’ evening, reunion, powwow, working
        lunch, working dinner, working breakfast, bilateral, trilateral, tripartite talks,
        exploratory talks, face to face, committee hearing, parliamentary hearing,
        question-and-answer session, shuttle diplomacy, ?diplomacy, plenary, ?engagement,
        encounter with, ?encounter, parley, huddle, colloquium, jamboree, get-to-know, annual
        general meeting, agm, egm, public meeting, inaugural meeting, council session, cabinet
        session, special session, emergency session, party conference, peace conference, dinner
        with, lunch with, breakfast with, tea with, coffee with, audience with, ?dinner, ?lunch,
        ~negotiator, ~delegation, ?next round, ?further round, ?fresh round, ?new round,
        ?another round, ?first round, ?second round, ?third round, peace process, contact group,
        working group, ?rapprochement, bilateral talks, negotiating session, ?sitting, council
        of war, public consultation, ?workshop, ~quorum, drinks with, ?guest speaker,
        ?chairperson, town hall meeting, ?convention, ?forum, negotiating round, summit talks,
        ?venue, ?guest list, seating plan, joint appearance, joint press conference, photo
        opportunity, family photo, ?red carpet, ?preparatory, trilateral meeting, working
        session, ?format, ?host ! of, ?host city, ?motorcade, ?protocol officer, guest house,
        invitation to the summit, ?interlocutor, ?intermediary, ?go-between, back channel,
        ?sherpa
        """,
        verbs="""
        meet ! target|demand|need|cost|deadline|standard|requirement|condition|criteria|bill|
        goal|resistance|obligation|expectation|end|challenge, negotiate, confer, convene,
        parley, huddle, sit down, get together, come together, engage with, engage directly
        with, engage in, deal with … directly, deal directly with, parley with, call in …
        minister|ambassador|bosses, speak … in person, speak face to face, talk face to face,
        host … minister|president|premier|envoy|delegation|leader|chancellor|talks|summit, take
        questions, present … to the press|to the media|to reporters, face … press|media|
        reporters, answer questions … {body}, face questions, address … rally|crowd|delegates|
        assembly|congress|conference, ?debate, ?discuss, ?talk to, ?talk with, ?mediate,
        ?assemble, ?talk about, reconvene, chair … meeting|talks|session|hearing, attend …
        meeting|talks|session|summit, sit opposite, sit with, sit across from, sit alongside,
        sit in on, sit round, sit around … table, sit … table, dine with, ?dine, lunch with,
        breakfast with, eat with, have … dinner|lunch|breakfast|coffee|tea|drink with, share …
        meal|dinner|lunch|table, come face to face, be face to face, set foot in … room, be in
        the room, be in the same room, leave … talks|table|meeting|negotiations, walk out of …
        talks|meeting|session|negotiations|room|chamber|conference, storm out of … talks|
        meeting|room|session, walk away from … talks|table|negotiations, break off … talks|
        negotiations|contact|dialogue, break up … meeting, stay away from … meeting|talks|
        summit|conference|session|ceremony, skip … meeting|talks|summit|conference|session|
        debate, boycott … meeting|talks|summit|session, be present at, ?be present, ?be
        represented, take part in … talks|meeting|summit|conference|debate|session|negotiations|
        discussion, join … talks|meeting|negotiations|summit|discussion, return to … table|
        talks, resume … talks|negotiations|dialogue, open … talks|negotiations|dialogue, hold …
        talks|consultations|discussions, preside over … meeting|session|talks, bring together,
        bring … to the table, get … round the table|around the table, exchange … views|
        pleasantries|words with, consult with, liaise, speak … face to face, be received by …
        {dignitary}, welcome … {dignitary}, see … {dignitary}, be received at, hobnob, rub
        shoulders, mingle with, put heads together, ?gather ! speed|pace|evidence|information|
        momentum|data|steam|dust|proof, ?attend ! school|university|college|church|class, send …
        negotiators|delegation|delegate|envoy to|representative to, quiz … committee|mp|
        lawmaker, grill … committee|mp|lawmaker, appear before … {body}, go before … {body},
        come before … {body}, go to the table, ?parley, sound out, ?bargain with, reach out to,
        spend … hours together|hour together|hours with|hour with|evening with, ?convene, be
        adjourned … session|meeting|talks, sit … session|parliament, break … for the summer,
        ?mediate between, be in talks, enter into … talks|negotiations|dialogue, begin … talks|
        negotiations, stall … talks|negotiations, part … sides|without, be hosted, invite … to
        the talks|to the summit|to a meeting|to the table, agree … to meet, accept … invitation,
        turn up … meeting|talks|summit, show up … meeting|talks|summit, fail to appear, fail to
        turn up, cut short, cut … short, postpone … meeting|talks|summit, call off … meeting|
        talks|summit, keep away from, send … in his place|in her place, be joined by, sit at …
        table, sit in the same room, sit alone, ?sit, be ready to meet, be willing to meet,
        refuse to meet, decline to meet, speak to each other, speak together, talk to each
        other, ?exchange, ?meet, stay away ! work|home|school, talk … hours|hour|face to face,
        talk for, receive … {dignitary} ! letter|message|email|report|copy|complaint|warning|
        call|offer|bid|text|payment|money|invitation|answer|reply|word|notice|support|sentence|
        prize|award|medal
        """,
        phrases="""
        at the negotiating table, to the negotiating table, to the table, round the table,
        around the table, behind closed doors, in talks, same room, opposite number, hours with,
        hour with, at the table, face to face, face-to-face, hours together, hour together, one
        to one, one-to-one, ?in the chair, ?in the room, at the same table, ?over dinner, ?over
        lunch, ?over breakfast, ?over coffee
        """,
    ),
    Concept(
        "call",
        EventType.CALL,
        nouns="""
        phone call, telephone call, video call, conference call, phone conversation, telephone
        conversation, conversation, hotline, videoconference, video conference, video link,
        teleconference, hour-long call, one-hour call, productive call, call with, call between,
        monday call, tuesday call, wednesday call, thursday call, friday call, saturday call,
        sunday call, weekend call, call from, phone-in, phone line, telephone line, helpline,
        voicemail, missed call, emergency call, distress call, 999 call, 911 call, zoom call,
        crisis line, phone number, ~phone, ~telephone, ~receiver, ?answering machine, ?the call
        ! for|to, ?a call ! for|to|centre|center, ?no call ! for|to, ?such a call ! for|to, ?any
        call ! for|to, ?another call ! for|to, ?his call ! for, ?her call ! for, ?their call !
        for, ?first call ! for, ?calls from, ?call with, ~switchboard, mayday, sos, call to !
        action|arms|prayer|order|strike|mind|account|bar|end|release
        """,
        verbs="""
        ring up, call up, speak by phone, speak on the phone, speak by telephone, talk by phone,
        talk on the phone, speak with, speak to ! court|parliament|camera, speak over the phone,
        ring … doctor|hospital|hotline, ?speak on, call … on the phone, call … by phone, phone,
        telephone, phone back, phone in, phone round, ring … us|him|her|them|me|back|doctor|
        hospital|hotline|helpline|police|ambulance|office|home|mayor|ministry|company|council|
        twice|again, ?ring ! bell|true|hollow|alarm|church|change|fence|steal, call back …
        later, dial in, dial into, pick up … phone|receiver|call, pick up the phone, answer the
        phone, take … call, place … call, return … call, make … call|calls, receive … call, get
        through to, reach … by phone|by telephone|on the phone, be on the line, hang up, zoom
        with, facetime, ?skype, speak again, talk again … phone, speak by video, speak via, call
        … police|ambulance|emergency services|fire brigade|hotline|helpline, alert by phone, log
        … call|calls, ?dial, ?call … {dignitary} ! a|an|for|on|upon|in|to|that|liar|it
        """,
        phrases="""
        by phone, by telephone, on the phone, over the phone, on the line to, by video link, via
        video link, by radio
        """,
    ),
    Concept(
        "visit",
        EventType.VISIT,
        nouns="""
        visit, state visit, trip, tour of, day trip, stopover, working visit, official visit,
        private visit, surprise visit, fact-finding trip, courtesy call, homecoming, ward round,
        pilgrimage, ?journey, ?tour, ?voyage, ?mission to, inspection tour, guest of, excursion,
        outing, sojourn, junket, house call, home visit, site visit, site inspection, royal
        visit, papal visit, flying visit, return visit, goodwill visit, whistle-stop tour,
        walkabout, ?arrival, day out, road trip, roadshow, courtesy visit, trip to, trip of,
        study trip, charm offensive, ?delegation to, ~itinerary, ?guest ! house
        """,
        verbs="""
        visit, travel to, fly to, fly into, fly in, journey to, head to, head for, jet to, tour
        ! operator|bus|guide|group, look round, look around … factory|school|site|plant|ward,
        pay a visit to, make … trip, call on … at home, pay … a visit, drop in, come to see, go
        to see, come to visit, ?arrive in, ?arrive for, ?stop over, see over, go and see, come
        and see, call in on, look in on, drop by, stop by, swing by, pop in, pop into, come
        round, go round, be shown round, be shown around, show … round|around, set foot on, set
        foot in, walk round, walk around, ?walk through, ?stay with, ?stay at … hotel|house|
        villa|residence|home|inn|lodge, fly … site|scene|capital|home, fly out to, fly back to,
        fly back, fly home, fly out, fly on to, touch down, ?fly ! flag|kite, ?travel, ?land in,
        return from … trip|visit|tour|holiday, go on a tour, ?spend … weekend|night|holiday|
        afternoon|morning|day in|day at, go to … capital|town hall|front|scene|site|village|
        valley|region, come to … capital|town|city|village|valley|region|country, make … visit,
        make the trip, make the journey, undertake … trip|visit|tour|journey, ?come along,
        ?drive to, ?drive out to, be driven to … airport, cross into, ?stop off, ?go ashore,
        ?return to … capital|country|town|city|village, be back in … capital|country|town|city,
        be on a visit, ?be abroad, ?be away, leave for, set off for, set out for, ?depart for,
        descend on, come in person, come to … summit|meeting|town, land … airport|plane with,
        ?arrive ! shipment|cargo|letter|delivery|goods|parcel, draw … visitor, have … visitors,
        attract … visitor
        """,
        phrases="on a visit, on a tour, on a trip, on tour, on holiday",
    ),
)
