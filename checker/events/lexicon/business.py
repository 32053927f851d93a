"""Companies, markets, money (TAC-KBP business events; FrameNet Commerce_scenario)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "acquisition",
        EventType.ECONOMIC,
        nouns="""
        merger, takeover, take-over, acquisition, buy-out, management buyout, bid for, takeover
        bid, rival bid, hostile bid, tie-up, takeover approach, takeover offer, merger
        agreement, merger deal, merger plan, takeover deal, takeover agreement, takeover plan,
        cash offer, merger offer, merger proposal, demerger, spin-off, tender offer, public
        offer, combination, ?purchase, ?bid, management buy-out, all-share offer, controlling
        stake, due diligence, suitor
        """,
        verbs="""
        acquire, merge, take over ! as, buy … {stake}|maker, buy out, snap up, swallow up, bid
        for, be bought, purchase … {stake}, ?buy, ?purchase, nationalise, take … private, spin
        off, raise … bid|stake, make … bid, outbid
        """,
    ),
    Concept(
        "sale",
        EventType.ECONOMIC,
        nouns="""
        sale of, divestment, disposal of, privatisation, auction, public offering, flotation,
        initial public offering, ipo, listing, ?sale, arms sale, asset sale, fire sale, sell-off
        """,
        verbs="""
        sell ! out, sell off, sell out, divest, privatise, auction, auction off, offload, put …
        up for sale, go public, float … company|shares|exchange, hive off, go under the hammer
        """,
        phrases="up for sale, on the market",
    ),
    Concept(
        "shares",
        EventType.ECONOMIC,
        nouns="""
        share ! of|holder, share price, stock, dividend, share buyback, stock exchange, stock
        market, ?market, rights issue, bond, market capitalisation, market value, ?shareholder,
        ?index
        """,
        verbs="trade at, trade on, list … shares|exchange, delist, float on",
    ),
    Concept(
        "results",
        EventType.ECONOMIC,
        nouns="""
        profit, pre-tax profit, net profit, profit warning, revenue, earnings, turnover,
        quarterly results, annual results, quarterly loss, operating loss, net loss, pre-tax
        loss, sales figures, sales growth, half-year results, write-down, writedown, impairment,
        ?loss of, ?losses, balance sheet, order book, market share, ?sales
        """,
        verbs="""
        break even, post … loss|profit, report … loss|profit, write off, write down, turn over …
        million|billion, lose … million|billion|money|savings|investment, make … profit|loss|
        money
        """,
        phrases="in the red, in the black, out of pocket",
    ),
    Concept(
        "prices",
        EventType.ECONOMIC,
        nouns="""
        ?price, price rise, price increase, inflation, interest rate, rate rise, rate cut, rate
        hike, fare, fare rise, ?rent, ?cost, cost of living, exchange rate, ?fee, ?toll charge,
        ?premium, energy bill, heating bill, ?bill for, devaluation, ?rate
        """,
        verbs="""
        cost, raise … price|fare|rent|rate|fee|bill, cut … price|fare|rate|fee, put up … price|
        fare|rent|fee, devalue, overcharge, charge … fee
        """,
        phrases="buying power, purchasing power, price tag",
    ),
    Concept(
        "budget",
        EventType.ECONOMIC,
        nouns="""
        budget, spending, funding, public funds, loan, bail-out, rescue package, aid package,
        tax, council tax, income tax, tax cut, tax rise, investment, subsidy, grant, deficit,
        public debt, ?debt, ?money, spending cut, spending review, austerity, fundraising,
        crowdfunding, stimulus, bond issue, credit line, overdraft, mortgage, fund-raising,
        financing, donation
        """,
        verbs="""
        invest, fund, finance, subsidise, lend, borrow, bail out, bankroll, raise … tax|million|
        billion|money|capital, cut … tax|funding|spending|budget|grant|subsidy, spend … million|
        billion|money|budget, allocate, earmark, donate, ask … for money, underwrite, inject …
        million|billion
        """,
    ),
    Concept(
        "payment",
        EventType.ECONOMIC,
        nouns="""
        payment, compensation, refund, payout, pay-out, reimbursement, damages, reparations,
        ransom, royalty, instalment, advance payment, legal costs, legal fees, ?bonus payment,
        ?insurance claim, ?money back, redress
        """,
        verbs="""
        compensate, refund, reimburse, repay, pay ! attention|tribute|visit|heed|price|court,
        pay out, pay back, pay for, help with … cost|bill, recoup, recover … million|billion|
        money|loss|€|£, recompense, settle … bill|account|debt, foot … bill, indemnify, default
        on
        """,
    ),
    Concept(
        "insolvency",
        EventType.ECONOMIC,
        nouns="""
        bankruptcy, insolvency, administration ! official|building, liquidation, receivership,
        collapse of … {firm}, collapse, bank run, foreclosure, ?ruin, default
        """,
        verbs="""
        go bankrupt, go bust, go under, go into administration, fold … {firm}, collapse …
        {firm}|owing|with debts, file for … bankruptcy|protection|insolvency, liquidate, wind up
        … {firm}, fail … bank, go to the wall
        """,
        phrases="insolvent, bankrupt, in administration, into receivership, heading for ruin",
    ),
    Concept(
        "closure",
        EventType.ECONOMIC,
        nouns="""
        closure, shutdown, plant closure, school closure, closing of, shutting of, site closure,
        mothballing
        """,
        verbs="""
        close … {works}, close down, shut … {works}, shut down, shutter, mothball, wind down,
        cease … production|trading|operation|operations, halt … production|line|output, stop …
        production|trading, idle … {works}, decommission, pull down … shutters, ?close ! window|
        eye|road|street|border, ?shut ! window|eye|door|road, cease trading, board up, close …
        doors, be earmarked for closure
        """,
        phrases="close its doors, closed its doors, shut up shop",
    ),
    Concept(
        "reopening",
        EventType.ECONOMIC,
        nouns="reopening, restart, resumption of production, resumption of trading",
        verbs="""
        reopen, restart, resume … production|work|trading|operations|output|service|flights,
        start up, start up again, open … {works}, fire up … furnace|line|reactor, come back on
        stream, go back into production
        """,
        phrases="back in production, back in business, back on stream",
    ),
    Concept(
        "production",
        EventType.ECONOMIC,
        nouns="""
        ?production, output, ?capacity, manufacture of, harvest, crop, ?order for, orders for,
        ?demand for, shortage, supply chain, stockpile, ?stoppage of
        """,
        verbs="""
        produce … car|tonne|ton|barrel|unit|bottle|steel|oil|gas|food|vehicle|percent|cent|
        third|half|quarter, manufacture, make … percent of|third of|quarter of|bottle|car|glass|
        steel|component, churn out, ramp up … production|output, build … car|ship|plane,
        mass-produce, order … plane|aircraft|ship|train|vehicle, stockpile, run out of … stock|
        fuel|supply
        """,
    ),
    Concept(
        "delivery",
        EventType.ECONOMIC,
        nouns="""
        delivery ! service|driver|room, shipment, consignment, export, import, arms export, arms
        shipment, ?supply, freight
        """,
        verbs="""
        deliver ! speech|verdict|letter|message|blow|judgment|report|baby|statement, ship,
        export, import, supply, hand over … ship|plane|aircraft|weapon|vehicle, re-export, be
        dispatched, arm … troops|forces
        """,
    ),
    Concept(
        "economy",
        EventType.ECONOMIC,
        nouns="""
        economic growth, gdp, recession, ?economy, downturn, unemployment, unemployment rate,
        slump, trade deficit, trade surplus, ?exports, economic output, retail sales, house
        prices, slowdown
        """,
        verbs="""
        shrink … per cent|percent|economy, grow … per cent|percent|economy, contract … per cent|
        economy
        """,
    ),
    Concept(
        "expansion",
        EventType.ECONOMIC,
        nouns="""
        expansion, new plant, new factory, new store, relocation, move of the headquarters,
        restructuring, overhaul of the business, outsourcing, offshoring, modernisation,
        refurbishment
        """,
        verbs="""
        relocate, outsource, restructure, expand … {works}|business|production|capacity, set up
        shop, open … new {works}, modernise, refurbish, move … headquarters|production
        """,
    ),
)
