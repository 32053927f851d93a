"""Strikes, jobs and pay (ACE Personnel.Start-Position, End-Position; FrameNet Hiring, Firing)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "strike",
        EventType.LABOUR,
        nouns="""
        strike ! force|rate|out|group|partner|price, walk-out, industrial action, strike action,
        stoppage, work stoppage, general strike, wildcat strike, picket, picket line, lock-out,
        go-slow, work-to-rule, overtime ban, sit-in, sick-out, sympathy strike, ?industrial
        dispute, labour dispute, labor dispute, pay dispute, ?dispute, rail strike, strike
        notice, strike call, strike mandate, strike day, refusal to work, work boycott, union
        action, downing of tools, day of action, strike wave, sickout, industrial unrest, labour
        unrest, labor unrest, stay-away, token strike, warning strike, sympathy action,
        secondary action, strikers, ?trade union, ?shop steward, ~union ! european|african|jack,
        ?picketer, strike committee, strike leader, strike fund, industrial relations, ?member
        of the union, ?labour relations, ?works council, plant occupation, works meeting, action
        … {hands} ! against|plan|group|court|man|hero|film|programme|committee
        """,
        verbs="""
        walk out, walk off the job, walk off, down tools, go on strike, be on strike, picket,
        strike ! deal|bargain|agreement|accord|blow|balance|note|chord|tone|target|depot|
        airfield|base|coast|town|city|village|out|off|down, lock out, work to rule, stop work,
        down … tools, cross the picket line, break … strike, refuse … overtime, black … cargo,
        lay down tools, stay out ! of, stay off work, stay away from work, stay away … work|
        duty, come out on strike, come out in sympathy, call out … members|workers|staff, take
        industrial action, take … strike action, refuse to work, refuse to handle, withdraw …
        labour|labor, put down tools, be out … picket|strike, call off … action, break off work,
        stop working, clock off, unionise, stop … work for, be outside the gate, blockade …
        gate|gates|plant|factory, occupy … plant|factory|works|yard, guard … gate|gates, take
        action … union|members|workers, ?protest … worker|workers|union, leave … machines|
        benches, call … members out|drivers out|staff out|workers out|crews out|nurses out|
        teachers out, refuse to drive, refuse to mark, refuse to load, refuse to unload, refuse
        to fly
        """,
        phrases="on strike, striking",
    ),
    Concept(
        "layoffs",
        EventType.LABOUR,
        nouns="""
        lay-off, redundancy, job cut, job loss, staff cut, downsizing, furlough, mass dismissal,
        short-time working, early retirement scheme, voluntary redundancy, mass layoff,
        redundancy notice, redundancy terms, severance package, jobs threat, job security, job
        cull, compulsory redundancy, ~livelihood, unemployment benefit, ~jobless, loss of jobs,
        notice of dismissal, ?jobs ! report|market, job guarantee, social plan, transfer
        company, retraining, ?redundancies
        """,
        verbs="""
        lay off, make … redundant, cut … job|post|position|role|staff|workforce|headcount, shed
        … {jobs}, axe … {jobs}, slash … {jobs}, lose … job|post, let go … {jobs}, send … home
        without pay, furlough, downsize, put … out of work, eliminate … {jobs}, put … jobs at
        risk, place … jobs at risk, scrap … job|post, send home … worker|temp|staff, trim …
        workforce, be out of a job, lose … livelihood|their jobs|his job|her job, dismiss …
        worker|workers|staff|employees|driver|temps, sack … worker|workers|staff|employees|
        drivers, cost … job|jobs, let go … worker|workers|staff|employee, be made redundant,
        save … jobs, give … notice of dismissal, put … on short time, work short time, send …
        temp, lose … work, affect … jobs|workers|workforce|employees, hang on … jobs, depend on
        … jobs, go … jobs, be offered … early retirement|transfer|redundancy, keep … jobs|job,
        take … redundancy|severance, find … new jobs|new job|other work, retrain, guarantee …
        jobs, dismiss … {hands}, sack … {hands}, fire … {hands}, let … people go|workers go|
        staff go|employees go|men go|women go|drivers go, be dismissed … {hands}, get rid of …
        {jobs}|{hands}, lose … jobs
        """,
        phrases="""
        jobs at risk, out of work, jobs would go, jobs will go, jobs go, out of a job, jobs are
        safe, jobs were safe
        """,
    ),
    Concept(
        "pay",
        EventType.LABOUR,
        nouns="""
        pay offer, pay deal, pay rise, pay increase, pay claim, pay award, pay settlement, pay
        cut, pay freeze, pay packet, pay gap, pay scale, wage, salary, wage offer, wage deal,
        wage rise, wage increase, minimum wage, living wage, wage freeze, wage claim, wage bill,
        wage rate, pay talks deadlock, hourly rate, hourly pay, pay bargaining, back pay, pay
        parity, performance pay, holiday entitlement, pension scheme, pension contribution,
        piecework, collective bargaining, collective agreement, overtime pay, ?overtime, bonus,
        sick pay, holiday pay, severance pay, ?pension, ?backpay, working conditions, ?pay, pay
        demand, pay round, payslip, pay structure, pay package, wage demand, salary increase,
        salary rise, increment, cost-of-living rise, percent rise, per cent rise, percent
        increase in pay, wage packet, overtime payment, inflation-linked rise, wage cost, wage
        cut, ?rise of … percent|per cent, pay restraint, night allowance, weekend allowance,
        housing allowance, holiday allowance, retirement age, ?bonuses, pension cut, pensions
        """,
        verbs="""
        raise … pay|wage|salary, cut … pay|wage|salary|hours, dock … pay|wage, bargain, reject …
        pay offer|wage offer, pay … staff|worker|employee|driver|nurse, turn down … pay offer|
        pay deal|wage offer|pay rise, accept … pay offer|wage offer|pay deal, demand … percent|
        per cent|more pay|pay, offer … percent|per cent more, earn … hour|month|week|year|wage|
        minimum, raise … wages, pay … overtime|wages|nurses|drivers|crews|workers, vote on the
        pay offer
        """,
    ),
    Concept(
        "return to work",
        EventType.LABOUR,
        nouns="""
        return to work, end to the strike, end of the strike, resumption of work, back-to-work
        order
        """,
        verbs="""
        return to work, go back to work, return to … desk|post, end … strike|walkout, call off …
        strike|walkout, resume work, clock on, be back at work, resume … duties|work, turn up
        for work, report for … duty|work, turn up … work|shift, suspend … strike|walkout|action,
        lift … overtime ban, end … industrial action|stoppage|boycott
        """,
        phrases="back to work, back at work",
    ),
    Concept(
        "hiring",
        EventType.LABOUR,
        nouns="""
        recruitment, hiring, recruitment drive, new job, ?vacancies, apprenticeship, staff
        shortage, job advert, job offer, job vacancy, job creation, new recruit, job fair,
        recruiting, job market, ~recruit, job interview, job application, agency hire
        """,
        verbs="""
        recruit ! patient|participant|volunteer|player|student|woman|women|adult, take on …
        worker|staff|people|apprentice|trainee|driver|nurse|employee|hand, advertise … job|post,
        headhunt, bring in … staff|temp|contractor|replacement, hire ! car|van|boat|bike|hall|
        lawyer|bus|ship|coach|counsel, create … job|post, fill … vacancy|post, secure … job|
        post, save … job|post, guarantee … job|post, take back … worker|staff, add … jobs, staff
        up, sign up … recruits|staff|volunteers, fill … jobs, hire … worker|staff|people|driver|
        employee, employ … new|extra|additional, look for … staff|workers|driver, bring in …
        workers|agency|drivers|staff
        """,
    ),
    Concept(
        "staffing",
        EventType.LABOUR,
        nouns="""
        rota, roster, shift pattern, night shift, working hours, working week, agency worker,
        agency staff, temp, replacement worker, understaffing, zero-hours contract, manning,
        overstaffing, gig worker, contract worker, seasonal worker, guest worker, workload,
        shift work, night work, weekend work, weekend duty, duty roster, ~duty ! free|of|to|
        officer, working time, work schedule, staff numbers, skeleton staff, crew shortage,
        ?staffing, staffing level, ~shift ! in|to|away|towards, overtime shift, extra shift,
        early shift, late shift, ?crew of, ~workforce, ?long hours, lunch break, minimum
        service, strike-breaker, strikebreaker
        """,
        verbs="""
        employ … {jobs}|thousand|hundred, work … shift|overtime|night shift|hour week, keep on …
        staff|worker|employee, train … worker|staff|crew, man … line|machine, staff, be on duty,
        come on duty, go off duty, be on call, cover … shift|ward|night, work … hours|nights|
        weekends|weekend, fill … rota|shift, draft in, run short-staffed, be short-staffed, be
        understaffed, be on shift, have … on duty, employ … people, put in … hours, be at …
        post, sleep … duty, be employed, have … employee|employees, work on the site
        """,
        phrases="""
        on full pay, at full pay, on the payroll, own payroll, on duty, off duty, short-staffed,
        understaffed, on shift, ?on standby, ?at work
        """,
    ),
)
