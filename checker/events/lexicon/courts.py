"""Courts, police, prosecutors and inspectors at work (ACE Justice; FrameNet Criminal_process)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "trial",
        EventType.LEGAL,
        nouns="""
        trial, retrial, mistrial, hearing, court hearing, preliminary hearing, court case, court
        date, court martial, court-martial, tribunal, ?court, ?courtroom, proceedings,
        arraignment, cross-examination, inquest, jury, ?case against, test case, court
        appearance, court action, court battle, opening statement, closing argument, closing
        statement, adjournment, jury selection, jury trial, summing-up, pre-trial hearing,
        ?legal team, ?defence lawyer, ?count of, criminal case, doping case, ?disciplinary
        panel, ?disciplinary hearing
        """,
        verbs="""
        try … murder|defendant|court|treason, be tried, go on trial, stand trial, be on trial,
        put … on trial, appear in court, appear before … judge|magistrate|court|tribunal, hear …
        case|evidence|witness|appeal|{bench}, go before … panel|judge|court|tribunal|magistrate|
        jury, adjourn … trial|hearing|case, bring … before the court|before a judge|to trial|to
        justice, cross-examine, rest … case, swear … jury, deliberate … jury, ?plead
        """,
        phrases="""
        in the dock, before the court, in court, before a judge, on trial, the case was heard
        """,
    ),
    Concept(
        "testimony",
        EventType.LEGAL,
        nouns="""
        testimony, witness, star witness, affidavit, deposition, sworn statement, witness
        statement, ?evidence
        """,
        verbs="""
        testify, give evidence, take the stand, take the witness stand, be in the witness box,
        enter the witness box, bear witness, swear … affidavit, tell the court, tell the jury,
        tell the inquiry, be cross-examined
        """,
    ),
    Concept(
        "verdict",
        EventType.LEGAL,
        nouns="""
        verdict, court verdict, not-guilty verdict, interim ruling, landmark ruling, conviction,
        acquittal, guilty verdict, ruling ! party|coalition, judgment, judgement, court order,
        injunction, court decision, arbitration award
        """,
        verbs="""
        convict, acquit, be found guilty, find … guilty|not guilty|liable, be cleared of, clear
        … of, rule ! out|over, rule against, rule in favour, rule in favor, overturn … verdict|
        conviction|ruling|decision|sentence, quash, uphold … verdict|conviction|ruling|decision|
        ban|sentence, throw out … case|charge|claim|lawsuit|suit|count|conviction, ?order …
        {bench}, ?find … {bench}, ?decide … {bench}, ?refuse … {bench}, ?reject … {bench},
        ?grant … {bench}, strike out … charge|claim|count|case, dismiss … charge|case|lawsuit|
        suit|appeal|claim|count, strike down … law|rule, exonerate, turn down … application,
        grant … injunction
        """,
        phrases="found guilty, not persuaded, miscarriage of justice",
    ),
    Concept(
        "sentence",
        EventType.LEGAL,
        nouns="""
        sentence, prison sentence, jail sentence, jail term, prison term, life sentence, death
        sentence, death penalty, suspended sentence, parole, probation, community service,
        sentencing, execution, imprisonment, pardon, amnesty, clemency, ?fine of
        """,
        verbs="""
        sentence, jail, imprison, fine … million|thousand|bank|company|firm|driver|operator|
        club, be fined, execute, pardon, release … from prison|from jail|on parole, free … from
        prison|prisoner|from jail, be ordered to pay, commute … sentence, serve … sentence|years
        in prison|in jail
        """,
        phrases="behind bars, years in prison, years in jail, months in prison, months in jail",
    ),
    Concept(
        "plea",
        EventType.LEGAL,
        nouns="""
        guilty plea, plea deal, plea bargain, plea of not guilty, plea of guilty, confession
        """,
        verbs="plead, plead guilty, plead not guilty, confess to",
    ),
    Concept(
        "charge",
        EventType.LEGAL,
        nouns="""
        charge of, charge against, criminal charge, murder charge, fraud charge, indictment,
        prosecution, extradition, bribery, ?fraud, bribe, embezzlement, ?corruption, perjury,
        conspiracy, blackmail, extortion, harassment, trespass, contempt of court, breach of the
        law, breach of duty, negligence, gross negligence, misconduct, ?violation, ?abuse, tax
        fraud, drug dealing, money laundering, tax evasion, false accounting, insider trading,
        ?manslaughter, ?crime, ?offence, ?offense, wrongdoing, summons, ?charge, doping
        violation, match-fixing, ?rule violation
        """,
        verbs="""
        charge … with|murder|fraud|offence|manslaughter|assault, indict, prosecute, press
        charges, bring charges, face … charge, extradite, be accused of, accuse … of fraud|of
        murder|of corruption, embezzle, bribe, defraud, drop … charge, launder, stand accused,
        summons
        """,
    ),
    Concept(
        "arrest",
        EventType.LEGAL,
        nouns="""
        arrest, rearrest, police custody, capture of the suspect, surrender to police, police
        operation, stop and search, roadblock, police chase, police pursuit, dragnet, wanted
        notice, arrest warrant, house arrest, detention, custody, remand, manhunt, bail,
        ?suspect, ?crackdown, ?raid, deportation
        """,
        verbs="""
        arrest, detain, remand, be remanded, take … into custody, hold … in custody, be held on
        suspicion, apprehend, nab, round up … suspect|protester|activist, release … on bail|
        without charge, bail, recapture … prisoner|inmate|fugitive|escapee, give himself up,
        give herself up, give themselves up, hand … to police, deport, hunt … suspect|gunman|
        killer, question … suspect|on suspicion, give … up to police, turn … in to police
        """,
        phrases="in custody, on suspicion of, on bail, on remand",
    ),
    Concept(
        "escape",
        EventType.LEGAL,
        nouns="""
        prison escape, prison break, jailbreak, breakout, escapee, escape attempt, absconding,
        escape from prison, escape from jail
        """,
        verbs="""
        break out of … prison|jail|cell|custody, escape … prison|jail|custody|prisoner|inmate|
        cell|guard|detention, abscond, tunnel out, slip … handcuffs|guard
        """,
        phrases="on the run, at large",
    ),
    Concept(
        "imprisonment",
        EventType.LEGAL,
        nouns="""
        solitary confinement, prison transfer, cell search, visiting rights, ?lock-up, prison
        sentence served, early release, prison regime, overcrowding in prison, incarceration
        """,
        verbs="""
        transfer … prison|inmate|prisoner, lock … in their cells|in his cell|in cells|up, lock
        up, confine … cell|cells|prisoner|inmate, isolate … prisoner|inmate, search … cell|
        inmate|prisoner|cells
        """,
    ),
    Concept(
        "search",
        EventType.LEGAL,
        nouns="house search, police search, search warrant, seizure, confiscation, police raid",
        verbs="""
        search … home|house|office|premises|flat|apartment|headquarters|building|vehicle|car|
        room|property|{police}, seize ! power|control|opportunity|chance|town|city|village|
        region|territory, confiscate, impound, raid … home|office|premises|headquarters|club|
        house, frisk
        """,
    ),
    Concept(
        "lawsuit",
        EventType.LEGAL,
        nouns="""
        lawsuit, suit against, class action, legal action, legal challenge, libel action, civil
        action, legal proceedings, litigation, writ, judicial review, damages claim, claim for
        damages
        """,
        verbs="""
        sue, take … to court, bring … action against, file … suit|lawsuit|complaint|claim,
        litigate, go to court, go to law, challenge … in court|legality, hire … lawyer|counsel|
        barrister|solicitor|attorney, retain … lawyer|counsel, see … in court
        """,
    ),
    Concept(
        "appeal",
        EventType.LEGAL,
        nouns="appeal ! for|court, leave to appeal, appeal against",
        verbs="appeal ! for, appeal against, lodge … appeal",
    ),
    Concept(
        "inquiry",
        EventType.LEGAL,
        nouns="""
        inquiry, enquiry, public inquiry, investigation, fraud investigation, criminal
        investigation, probe, inspection, fact-finding mission, post-mortem, autopsy, internal
        inquiry, independent inquiry, police inquiry, parliamentary inquiry, independent review,
        internal review, safety review, ?review, ombudsman’s inquiry, dawn raid, murder hunt,
        reconstruction of the crime, witness appeal, paternity test, lie detector, forensic
        test, forensic examination, ?scrutiny, ?forensic, disciplinary proceedings, antitrust
        investigation, audit of
        """,
        verbs="""
        investigate, inquire into, enquire into, look into, probe, inspect, ?check … {police},
        ?look at … {police}, ?return … {police}, ?visit … {police}, ?trace … {police}, ?find …
        {police}, ?establish … {police}, examine … evidence|document|scene|wreck|wreckage|
        record|claim|allegation|body, comb through, interrogate, question … witness|suspect|
        staff|driver, interview … witness|suspect, look at whether, come under scrutiny, send …
        investigator|inspector|team of
        """,
        phrases="""
        under investigation, under scrutiny, under inquiry, helping police, co-operating with
        police, crime scene
        """,
    ),
)
