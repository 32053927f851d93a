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
        date, court martial, court-martial, tribunal, ~court, ~courtroom, proceedings,
        arraignment, cross-examination, inquest, jury, ?case against, test case, court
        appearance, court action, court battle, opening statement, closing argument, closing
        statement, adjournment, jury selection, jury trial, summing-up, pre-trial hearing,
        ?legal team, ?defence lawyer, ?count of, criminal case, doping case, ?disciplinary
        panel, ?disciplinary hearing, ~defendant, ~prosecutor ! general, ?the dock, ~judge,
        ~plaintiff, ~claimant, ?defence counsel, ~prosecution, opening of the trial,
        ~magistrate, ~juror, ~case ! of|for|study|load, ?expert witness, court session,
        ~barrister, ~counsel, ?closing speech, ~bench ! press|mark, disciplinary panel,
        disciplinary hearing, arbitration panel, disciplinary commission, ~the accused
        """,
        verbs="""
        try … murder|defendant|court|treason, be tried, go on trial, stand trial, be on trial,
        put … on trial, appear in court, appear before … judge|magistrate|court|tribunal, hear …
        case|evidence|witness|appeal|{bench}, go before … panel|judge|court|tribunal|magistrate|
        jury, adjourn … trial|hearing|case, bring … before the court|before a judge|to trial|to
        justice, cross-examine, rest … case, swear … jury, deliberate … jury, ?plead, appear
        before … {judges}, go before … {judges}, come before … {judges}, be brought before …
        {judges}, stay away from … court|hearing|inquiry|board|inquest, be heard … court|judge|
        witness|panel, open … trial|inquest, sum up … case|judge, retire … jury|verdict, call …
        witness, face … trial|jury|court|judge|justice|count|counts|panel, send … for trial,
        take … stand, represent … court|defendant|accused|trial|client, recuse, resume … trial|
        hearing, be in the dock, rest … prosecution|defence|case, be in court, call … to the
        stand, prepare … defence, object … prosecution|defence|judge|competition|authority,
        answer … judge|court|prosecutor|charge|charges, postpone … trial|hearing
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
        statement, ?evidence, ?oath, under oath, ?witness box, ~eyewitness, ~witnesses
        """,
        verbs="""
        testify, give evidence, take the stand, take the witness stand, be in the witness box,
        enter the witness box, bear witness, swear … affidavit, tell the court, tell the jury,
        tell the inquiry, be cross-examined, tell … court|inquiry|judge|jury|inquest|tribunal|
        panel, speak … court|auditor|inquiry|jury, swear … oath, take … oath, refuse to testify,
        be called as … witness, hear … from witnesses, be questioned in court
        """,
        phrases="under oath, on the stand, in the witness box, ?on oath",
    ),
    Concept(
        "verdict",
        EventType.LEGAL,
        nouns="""
        verdict, court verdict, not-guilty verdict, interim ruling, landmark ruling, conviction,
        acquittal, guilty verdict, ruling ! party|coalition, judgment, judgement, court order,
        injunction, court decision, arbitration award, court ruling, high court ruling, supreme
        court ruling, unanimous verdict, hung jury, decision by the court, landmark judgment,
        ?not guilty, written judgment, ?discharge of … {bench}
        """,
        verbs="""
        convict, acquit, be found guilty, find … guilty|not guilty|liable, be cleared of, clear
        … of, rule ! out|over, rule against, rule in favour, rule in favor, overturn … verdict|
        conviction|ruling|decision|sentence, quash, uphold … verdict|conviction|ruling|decision|
        ban|sentence, throw out … case|charge|claim|lawsuit|suit|count|conviction, ?order …
        {bench}, ?find … {bench}, ?decide … {bench}, ?refuse … {bench}, ?reject … {bench},
        ?grant … {bench}, strike out … charge|claim|count|case, strike down … law|rule,
        exonerate, turn down … application, grant … injunction, give … judgment|ruling|verdict,
        hand down, deliver … verdict|judgment|ruling, return … verdict, find against, find for,
        side with … {bench}, rule that, set aside … verdict|ruling|conviction, be cleared,
        ?clear … {bench}, let off, vindicate, absolve, award … damages|costs, put off … verdict|
        judgment|ruling, let … stand, overrule, reverse … ruling|decision|verdict|conviction,
        ?allow … {bench}, ?ask … {bench}, ?say … {bench}, ?set … {bench}, clear … of rigging|of
        murder|of fraud|of charges|of wrongdoing|of all charges, dismiss … charge|case|lawsuit|
        suit|appeal|claim|count|{bench}
        """,
        phrases="found guilty, not persuaded, miscarriage of justice",
    ),
    Concept(
        "sentence",
        EventType.LEGAL,
        nouns="""
        sentence, prison sentence, jail sentence, jail term, prison term, life sentence, death
        sentence, death penalty, suspended sentence, parole, probation, community service,
        sentencing, execution, imprisonment, pardon, amnesty, clemency, ?fine of, jail time,
        prison time, maximum sentence, maximum penalty, ?punishment, life term, life
        imprisonment, suspended jail term, community order, early release, reprieve, ~convict,
        death warrant, fine … pound|euro|dollar|krone|franc|million|court|pay|paid|imposed|
        council|driver|speeding ! art|line|weather|day
        """,
        verbs="""
        sentence, jail, imprison, fine … million|thousand|bank|company|firm|driver|operator|
        club, be fined, execute, pardon, release … from prison|from jail|on parole, free … from
        prison|prisoner|from jail, be ordered to pay, commute … sentence, serve … sentence|years
        in prison|in jail, send … to prison|to jail, put … in prison|behind bars, get … years in
        prison|years in jail|months in prison, carry … maximum|sentence|penalty|term|years in
        prison, face … years in prison|prison|jail|sentence|years, hand … sentence|fine|term, go
        to … prison|jail, be freed, walk free, set … free, parole, release … prisoner|inmate|
        convict, let … out of prison|out of jail, spend … years in prison|prison|jail|behind
        bars, pay … fine, order … to pay
        """,
        phrases="""
        behind bars, years in prison, years in jail, months in prison, months in jail, in prison
        for, in jail for, ?in prison, ?in jail
        """,
    ),
    Concept(
        "plea",
        EventType.LEGAL,
        nouns="""
        guilty plea, plea deal, plea bargain, plea of not guilty, plea of guilty, confession,
        plea of, admission of guilt, ?plea ! for|to, ?innocence, not-guilty plea
        """,
        verbs="""
        plead, plead guilty, plead not guilty, confess to, admit … charge|guilt|offence|count|
        murder|fraud|theft|assault|manslaughter|bribery|charges|taking, deny … charge|count|
        offence|guilt|wrongdoing|murder|fraud|bribery|charges, enter … plea, change … plea,
        maintain … innocence, protest … innocence, ?confess
        """,
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
        ?manslaughter, ~crime, ?offence, ?offense, wrongdoing, summons, ?charge, doping
        violation, match-fixing, ?rule violation, kickback, backhander, slush fund, ?graft,
        forgery, swindle, ?scam, racketeering, treason, espionage, ?spying, ?smuggling,
        trafficking, drug trafficking, human trafficking, possession of, drink-driving,
        dangerous driving, reckless driving, war crime, crimes against humanity, genocide,
        libel, defamation, false invoice, cartel, price-fixing, money-laundering, ?tax evader,
        ~crook, hate speech, breach of trust, abuse of office, abuse of power, ?allegations of,
        ~corrupt, ~culprit, plagiarism, ?bribe-taking, cover-up, ?irregularity, ?malpractice
        """,
        verbs="""
        charge … with|murder|fraud|offence|manslaughter|assault, indict, prosecute, press
        charges, bring charges, face … charge, extradite, be accused of, accuse … of fraud|of
        murder|of corruption, embezzle, bribe, defraud, drop … charge, launder, stand accused,
        summons, lay … charge|charges, file … charge|charges, book … for, face … charges, accept
        … bribe|bribes|kickback|envelope|cash, take … bribe|bribes|kickback, offer … bribe,
        forge … signature|document, falsify, cook the books, cheat, swindle, con … of, dupe, rig
        … tender|bid|contract|auction, ?harass, stalk, smuggle, traffic in, siphon off,
        misappropriate, ?break … law|rules, commit … offence|crime|offense|fraud|murder|perjury,
        accuse … bribe|bribery|fraud|theft|murder|negligence|taking|abuse|rape|corruption|
        laundering|false, ?accuse, charge … officer|driver|captain|director, press … charges,
        ?launder, drop … charges, charge … him|her|them|anybody|anyone|nobody, go missing …
        pound|euro|dollar|money|cash|million|fund
        """,
    ),
    Concept(
        "arrest",
        EventType.LEGAL,
        nouns="""
        arrest, rearrest, police custody, capture of the suspect, surrender to police, police
        operation, stop and search, roadblock, police chase, police pursuit, dragnet, wanted
        notice, arrest warrant, house arrest, detention, custody, remand, manhunt, bail,
        ~suspect, ?crackdown, ?raid, deportation, apprehension of, ~fugitive, ~handcuffs,
        interpol notice, red notice, extradition request, police cordon, ?round-up, stakeout,
        ~detainee, police cell, ?most wanted, citizen’s arrest, ?questioning, ~police station
        """,
        verbs="""
        arrest, detain, remand, take … into custody, hold … in custody, be held on suspicion,
        apprehend, nab, round up … suspect|protester|activist, release … on bail|without charge,
        bail, recapture … prisoner|inmate|fugitive|escapee, give himself up, give herself up,
        give themselves up, hand … to police, deport, hunt … suspect|gunman|killer, question …
        suspect|on suspicion, give … up to police, turn … in to police, pick up … suspect|man|
        woman|police, ?catch … {police}|thief|suspect|fugitive, capture … suspect|fugitive|
        prisoner|gunman|killer, track down … suspect|fugitive|gunman|killer, hold … for
        questioning|suspect|suspects, handcuff, be led away, lead … away in handcuffs, turn
        himself in, turn herself in, surrender to … police|authorities, be wanted for, be wanted
        by, be held by, be in custody, ?hold … {police}, ?stop … {police}, ?release … {police}|
        suspect, let go … suspect|man|driver, be allowed to go home, pull over … police, ?charge
        … {police}, ?seek … {police}, ?hunt … {police}, ?chase … {police}, seize … suspect|man|
        men|woman|gunman|fugitive ! power|control
        """,
        phrases="in custody, on suspicion of, on bail, on remand",
    ),
    Concept(
        "escape",
        EventType.LEGAL,
        nouns="""
        prison escape, prison break, jailbreak, breakout, escapee, escape attempt, absconding,
        escape from prison, escape from jail, escape of, fugitive inmate, ?escape ! route|hatch|
        plan
        """,
        verbs="""
        break out of … prison|jail|cell|custody, escape … prison|jail|custody|prisoner|inmate|
        cell|guard|detention, abscond, tunnel out, slip … handcuffs|guard, flee … prison|jail|
        custody|country|inmate|prisoner, go on the run, be on the run, give … the slip, jump
        bail, be recaptured, walk out of … prison|jail, evade … police|capture|arrest, scale …
        wall, get away … prisoner|suspect|thief|robber|robbers, ?escape
        """,
        phrases="on the run, at large",
    ),
    Concept(
        "imprisonment",
        EventType.LEGAL,
        nouns="""
        solitary confinement, prison transfer, cell search, visiting rights, ?lock-up, prison
        sentence served, prison regime, overcrowding in prison, incarceration, ~inmate, ~jailer,
        visiting hours, ?wing of the prison, ~warder, segregation unit, ~cell, ~prison guard,
        ~prison officer
        """,
        verbs="""
        transfer … prison|inmate|prisoner, lock … in their cells|in his cell|in cells|up, lock
        up, confine … cell|cells|prisoner|inmate, isolate … prisoner|inmate, search … cell|
        inmate|prisoner|cells, move … prison|jail|wing|inmate|inmates|prisoner|prisoners, take …
        prison|jail, drive … prison|prisoner|prisoners|inmates, ?hold … prison|jail|inmate|
        prisoner, bring back … prisoner|inmates, be returned to … cells, return … cell|cells
        """,
    ),
    Concept(
        "search",
        EventType.LEGAL,
        nouns="""
        house search, police search, search warrant, seizure, confiscation, police raid, search
        of, ?haul, ?seizure of, raids on, search team, house searches, body search
        """,
        verbs="""
        seize ! power|control|opportunity|chance|town|city|village|region|territory, confiscate,
        impound, raid … home|office|premises|headquarters|club|house, frisk, go through …
        papers|files|records|documents|building|premises|office|books, carry off … box|boxes|
        document|file|computer|documents|files, take away … box|boxes|paper|papers|document|
        documents|file|files|computer|log|filter|filters|records, comb … area|home|house|wood|
        woods, open … safe|locker, seize … document|documents|file|computer|record|drugs|cash|
        weapon|phone|goods, turn … upside down, ?take … {police}, ?open … {police}, ?go through
        … {police}, ?take away … {police}, ?search for … {police}, search … home|house|office|
        premises|flat|apartment|headquarters|building|vehicle|car|room|property|suspect|{police}
        """,
    ),
    Concept(
        "lawsuit",
        EventType.LEGAL,
        nouns="""
        lawsuit, suit against, class action, legal action, legal challenge, libel action, civil
        action, legal proceedings, litigation, writ, judicial review, damages claim, claim for
        damages, legal battle, legal dispute, legal fight, legal bid, court challenge, libel
        suit, compensation claim, injunction bid, ~lawyer, ~solicitor, ~attorney, ?law firm,
        ~litigant, civil case, civil claim, countersuit, test-case suit
        """,
        verbs="""
        sue, take … to court, bring … action against, file … suit|lawsuit|complaint|claim,
        litigate, go to court, go to law, challenge … in court|legality, hire … lawyer|counsel|
        barrister|solicitor|attorney, retain … lawyer|counsel, see … in court, seek … damages|
        injunction, take legal action, threaten … legal action|with court, drop … lawsuit|suit,
        bring … lawsuit|suit|claim, contest … in court, ask … court, apply to … court, apply for
        … injunction, counterclaim, see you in court, bring … case|claim|action|proceedings
        """,
    ),
    Concept(
        "appeal",
        EventType.LEGAL,
        nouns="appeal ! for|court, leave to appeal, appeal against, appeals court, appeal court",
        verbs="""
        appeal ! for, appeal against, lodge … appeal, seek leave to appeal, take … to the court
        of appeal, go to appeal
        """,
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
        investigation, audit of, fact-finding, review of, watchdog inquiry, commission of
        inquiry, ?commission ! from|on|of, board of inquiry, accident board, safety board,
        accident investigation, inspection visit, spot check, independent expert, expert report,
        expert opinion, findings of the inquiry, line of inquiry, questioning of, ~investigator,
        ~inspector, ~detective, ~police ! station|force|chief|state, ~auditor, ~forensics,
        ~whistleblower, ~watchdog, ~regulator, ~ombudsman, fact-finder, house-to-house
        inquiries, ~coroner, ?examination of, ?search party for, ~clue, ?lead in the, internal
        audit, special audit, truth commission, ?oversight, background check, vetting,
        ?surveillance, tip-off
        """,
        verbs="""
        investigate, inquire into, enquire into, look into, probe, inspect, ?check … {police},
        ?look at … {police}, ?return … {police}, ?visit … {police}, ?trace … {police}, ?find …
        {police}, ?establish … {police}, examine … evidence|document|scene|wreck|wreckage|
        record|claim|allegation|body, comb through, interrogate, question … witness|suspect|
        staff|driver, interview … witness|suspect, look at whether, come under scrutiny, set up
        … commission|inquiry|panel|committee, order … inquiry|investigation|review|audit|report|
        probe, launch … inquiry|investigation|probe|review, open … inquiry|investigation|probe|
        file|case, call for … inquiry|investigation|probe|review, ?examine, ?audit, ?review, get
        to the bottom of, sift through, ?sift, piece together, co-operate with … police|inquiry|
        investigator|inspector|board|regulator|authorities, ?co-operate, ?arrive … {police},
        ?speak to … {police}, ?ask … {police}, ?interview … {police}, ?gather … {police},
        ?collect … {police}, ?study … {police}, ?work … {police}, ?believe … {police}, ?suspect
        … {police}, ?order … {police}, ?halt … {police}, ?inform … {police}, ?see … {police},
        ?send … {police}, ?say … {police}, interview … driver|staff|crew|captain, take …
        statement, question … for, be questioned, question … driver|captain|man|suspect|owner|
        director|crew, hand … to the prosecutor|to prosecutors|to the police, ?monitor,
        eavesdrop, wiretap, bug ! bear, ?track, retrieve … recorder|black box, secure …
        evidence, follow … lead|leads, ?look at, ?look for … {police}|cause|evidence, ?establish
        … cause|whether, ?determine … cause|whether, find … cause, ?take … {police}, tip off,
        send … inspectors to|inspector to|investigators to|experts to|team of|an inspector|its
        inspectors|two inspectors
        """,
        phrases="""
        under investigation, under scrutiny, under inquiry, helping police, co-operating with
        police, crime scene, at an early stage
        """,
    ),
)
