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
        action, downing of tools, day of action, strike wave, sickout
        """,
        verbs="""
        walk out, walk off the job, walk off, down tools, go on strike, be on strike, picket,
        strike ! deal|bargain|agreement|accord|blow|balance|note|chord|tone|target|depot|
        airfield|base|coast|town|city|village|out|off|down, lock out, work to rule, stop work,
        down … tools, cross the picket line, break … strike, refuse … overtime, black … cargo,
        lay down tools
        """,
        phrases="on strike, striking",
    ),
    Concept(
        "layoffs",
        EventType.LABOUR,
        nouns="""
        lay-off, redundancy, job cut, job loss, staff cut, downsizing, furlough, mass dismissal,
        short-time working, early retirement scheme, voluntary redundancy
        """,
        verbs="""
        lay off, make … redundant, cut … job|post|position|role|staff|workforce|headcount, shed
        … {jobs}, axe … {jobs}, slash … {jobs}, lose … job|post, let go … {jobs}, send … home
        without pay, furlough, downsize, put … out of work, eliminate … {jobs}, put … jobs at
        risk, place … jobs at risk, scrap … job|post, send home … worker|temp|staff
        """,
        phrases="jobs at risk, out of work, jobs would go, jobs will go, jobs go",
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
        sick pay, holiday pay, severance pay, ?pension, ?backpay, working conditions, ?pay
        """,
        verbs="""
        raise … pay|wage|salary, cut … pay|wage|salary|hours, dock … pay|wage, bargain, reject …
        pay offer|wage offer, pay … staff|worker|employee|driver|nurse
        """,
    ),
    Concept(
        "return to work",
        EventType.LABOUR,
        nouns="return to work, end to the strike, end of the strike",
        verbs="""
        return to work, go back to work, return to … desk|post, end … strike|walkout, call off …
        strike|walkout, resume work
        """,
        phrases="back to work, back at work",
    ),
    Concept(
        "hiring",
        EventType.LABOUR,
        nouns="""
        recruitment, hiring, recruitment drive, new job, ?vacancies, apprenticeship, staff
        shortage
        """,
        verbs="""
        recruit ! patient|participant|volunteer|player|student|woman|women|adult, take on …
        worker|staff|people|apprentice|trainee|driver|nurse|employee|hand, advertise … job|post,
        headhunt, bring in … staff|temp|contractor|replacement, hire ! car|van|boat|bike|hall|
        lawyer|bus|ship|coach|counsel, create … job|post, fill … vacancy|post, secure … job|
        post, save … job|post, guarantee … job|post, take back … worker|staff
        """,
    ),
    Concept(
        "staffing",
        EventType.LABOUR,
        nouns="""
        rota, roster, shift pattern, night shift, working hours, working week, agency worker,
        agency staff, temp, replacement worker, strike-breaker, strikebreaker, understaffing,
        zero-hours contract, manning, overstaffing, gig worker, contract worker, seasonal
        worker, guest worker, workload
        """,
        verbs="""
        employ … {jobs}|thousand|hundred, work … shift|overtime|night shift|hour week, keep on …
        staff|worker|employee, unionise, train … worker|staff|crew, man … line|machine, staff
        """,
        phrases="on full pay, at full pay, on the payroll, own payroll",
    ),
)
