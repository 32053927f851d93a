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
        hustings, public hearing, town hall meeting, open evening, information evening, question
        time, press conference, news conference, press event, photo call, rendezvous,
        ?encounter, mediation, emergency meeting, crisis meeting, board meeting, council
        meeting, general meeting, annual meeting, cabinet meeting, town-hall meeting, parents’
        evening, reunion, powwow, working lunch, working dinner, working breakfast, bilateral,
        trilateral, tripartite talks, exploratory talks, face to face, committee hearing,
        parliamentary hearing, question-and-answer session, arbitration, conciliation, shuttle
        diplomacy, ?diplomacy, plenary, ?engagement
        """,
        verbs="""
        meet ! target|demand|need|cost|deadline|standard|requirement|condition|criteria|bill|
        goal|resistance|obligation|expectation|end|challenge, negotiate, confer, convene,
        parley, huddle, sit down, get together, come together, engage with, engage directly
        with, engage in, deal with … directly, deal directly with, parley with, call in …
        minister|ambassador|bosses, speak … in person, speak face to face, talk face to face,
        receive … minister|president|premier|envoy|delegation|ambassador|leader|chancellor|king,
        welcome … minister|president|premier|envoy|delegation|leader|chancellor|king, host …
        minister|president|premier|envoy|delegation|leader|chancellor|talks|summit, appear
        before … {body}, go before … {body}, come before … {body}, take questions, present … to
        the press|to the media|to reporters, face … press|media|reporters, answer questions …
        {body}, face questions, address … rally|crowd|delegates|assembly|congress|conference,
        ?debate, ?discuss, ?talk to, ?talk with, ?mediate, ?gather, ?assemble, ?talk about,
        reconvene, see … minister|envoy|delegation|ambassador|premier|president|mediator, chair
        … meeting|talks|session|hearing, attend … meeting|talks|session|summit, sit opposite
        """,
        phrases="""
        at the negotiating table, to the negotiating table, to the table, round the table,
        around the table, behind closed doors, in talks, same room, opposite number, hours with,
        hour with
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
        sunday call, weekend call
        """,
        verbs="""
        phone, telephone, ring up, call up, speak by phone, speak on the phone, speak by
        telephone, talk by phone, talk on the phone, speak with, speak to ! court|parliament|
        camera, speak over the phone, ring … doctor|hospital|hotline, ?speak on, call … on the
        phone, call … by phone
        """,
        phrases="by phone, by telephone, on the phone, over the phone, on the line to",
    ),
    Concept(
        "visit",
        EventType.VISIT,
        nouns="""
        visit, state visit, trip, tour of, day trip, stopover, working visit, official visit,
        private visit, surprise visit, fact-finding trip, courtesy call, homecoming, ward round,
        pilgrimage, ?journey, ?tour, ?voyage, ?mission to, inspection tour
        """,
        verbs="""
        visit, travel to, fly to, fly into, fly in, journey to, head to, head for, jet to, tour
        ! operator|bus|guide|group, look round, look around … factory|school|site|plant|ward,
        pay a visit to, make … trip, call on … at home, pay … a visit, drop in, come to see, go
        to see, come to visit, ?arrive in, ?arrive for, ?stop over
        """,
    ),
)
