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
        stake, due diligence, suitor, majority stake, minority stake, ?stake, ~buyer,
        ~purchaser, new owner, ~ownership, preferred bidder, white knight, counter-bid, bidding
        war, offer for the company, carve-out, acquirer, ~owner, takeover target, offer per
        share, offer document, change of ownership, change of control, ~bidder, ?stake in,
        ~consortium, offer … share|shares|shareholder|shareholders|takeover|bidder|suitor|stake|
        per share, approach … shareholder|takeover|suitor|bidder|board, premium … shares|share|
        price|offer|bid, ?exclusive talks, ?hostile, merger talks, break-up of, asset-stripping,
        ?synergy, ?synergies, minority shareholder, letter to shareholders, takeover panel,
        takeover battle, ?parent company
        """,
        verbs="""
        acquire, merge, take over ! as, buy … {stake}|maker, buy out, snap up, swallow up, bid
        for, be bought, purchase … {stake}, ?buy, ?purchase, nationalise, take … private, raise
        … bid|stake, make … bid, outbid, be taken over, pounce, make … approach|offer for, table
        … bid|offer for, launch … bid|takeover, lift … stake, raise … offer, build … stake, hold
        … stake, own … per cent|percent|stake|shares, change hands, take … stake, gobble up,
        combine with, fend off … bid|takeover|suitor, rebuff … bid|approach|takeover, walk away
        from … bid|takeover|merger|acquisition, buy back, be sold to, ?own, drop … bid, abandon
        … bid|takeover|merger, spend … on buying, pay … for the company|for the business, go to
        … buyer|bidder, reject … takeover|takeover bid|takeover approach, spin off … {stake},
        value … million|billion|company|firm|club|yard|business, recommend … offer|bid|
        shareholder|shareholders, hold out for, up … offer|bid|stake, bid ! farewell|goodbye|to,
        walk away … bid|offer, ?court … buyer|bidder, swoop for, sell … stake|shares, tender …
        shares, squeeze out, fall into … hands, keep … independent, remain … independent|hands,
        stay … independent|hands, pass … to the buyer|into the hands|into foreign hands, block …
        takeover|merger|sale|bid, clear … takeover|merger, wave through … takeover|merger|bid,
        oppose … takeover|merger|bid|sale, back … takeover|merger|bid|sale, come in with …
        offer|bid, open … books, combine … lender|bank|company|group|firm|airline|insurer|club,
        take control of … {firm}|{stake}|brewery
        """,
    ),
    Concept(
        "sale",
        EventType.ECONOMIC,
        nouns="""
        sale of, divestment, disposal of, privatisation, auction, public offering, flotation,
        initial public offering, ipo, listing, ?sale, arms sale, asset sale, fire sale,
        sell-off, asking price, arms deal, ~seller, ?auctioneer, sale price, buyer for, sell-by,
        liquidation sale, sales to, for sale
        """,
        verbs="""
        sell ! out, sell off, sell out, divest, privatise, auction, auction off, offload, put …
        up for sale, go public, float … company|shares|exchange, hive off, go under the hammer,
        find … buyer, look for … buyer, seek … buyer, dispose of … stake|business|unit|asset|
        shares, sell on, flog, unload … shares|stake, be sold, put … on the block, be up for
        sale, agree … sale, fetch … million|billion|price, part with … stake|business|shares,
        sell … million|billion|business|company|stake, dispose of … {works}
        """,
        phrases="up for sale, on the market, for sale, under the hammer, up for auction",
    ),
    Concept(
        "shares",
        EventType.ECONOMIC,
        nouns="""
        share ! of|holder, share price, stock, dividend, share buyback, stock exchange, stock
        market, rights issue, bond, market capitalisation, market value, ~shareholder, ~index,
        ?market … share|stock|investor|trader|bond|rally, ?market value, shares in, stock price,
        bond yield, ?yield, equities, ~investor, ~trader, ?trading ! standards, hedge fund,
        ~currency, foreign exchange, stockbroker, share sale, share issue, stock market listing,
        ~analyst, ?share of, stockholder, short seller, ?bourse, short-selling, rating agency,
        ?credit rating
        """,
        verbs="""
        trade at, trade on, list … shares|exchange, delist, float on, close … lower|higher|
        points, gain … points|shares|stock, fall … shares|stock|index|points|euro|dollar|pound,
        rise … shares|stock|index|points|euro|dollar|pound, tumble … shares|stock|index|price,
        plunge … shares|stock|index|price, slide … shares|stock|index, soar … shares|stock|
        index|price, jump … shares|stock|index, drop … shares|stock|index, wipe … value, lose …
        of its value|value, downgrade, take fright … investor
        """,
    ),
    Concept(
        "results",
        EventType.ECONOMIC,
        nouns="""
        profit, pre-tax profit, net profit, profit warning, revenue, earnings, turnover,
        quarterly results, annual results, quarterly loss, operating loss, net loss, pre-tax
        loss, sales figures, sales growth, half-year results, write-down, writedown, impairment,
        ?loss of, ?losses, balance sheet, order book, market share, ?sales, net income,
        operating profit, operating income, gross profit, profit margin, full-year results,
        first-half results, third-quarter results, trading update, cash flow, losses, loss of …
        million|billion, ?forecast, ?loss, market leader, ~margin, ?takings, interim results,
        profits, losses of, operating losses, ?loss-making, sales of, ?orders worth
        """,
        verbs="""
        break even, post … loss|profit, report … loss|profit, write off, write down, turn over …
        million|billion, lose … million|billion|money|savings|investment, make … profit|loss|
        money, swing to … loss|profit, earn … million|billion|profit, book … profit|loss|charge,
        return to profit, outsell, beat … forecast|expectations, lose … fortune, miss …
        forecast|target, make … million|billion, lose … every year|a year|a month|a day, run at
        a loss, make … losses|money, be profitable, be unprofitable, be loss-making, sell …
        cars|units|copies|vehicles, rise … profit|revenue|turnover|earnings|loss|losses, fall …
        profit|revenue|turnover|earnings|loss|losses, drop … profit|revenue|turnover|earnings|
        loss|losses, jump … profit|revenue|turnover|earnings|loss|losses
        """,
        phrases="in the red, in the black, out of pocket",
    ),
    Concept(
        "prices",
        EventType.ECONOMIC,
        nouns="""
        ?price, price rise, price increase, inflation, interest rate, rate rise, rate cut, rate
        hike, fare, fare rise, ?rent, ?cost, cost of living, exchange rate, ?fee, ?toll charge,
        ?premium, energy bill, heating bill, ?bill for, devaluation, ?rate, prices, price cut,
        price freeze, price hike, rent rise, surcharge, petrol price, fuel price, oil price, gas
        price, food price, house price, ticket price, entrance fee, entry fee, mortgage rate,
        base rate, bank rate, pricing, ?costs of, cost increase, running cost, ?expense,
        ?discount, living cost, price level, price rises
        """,
        verbs="""
        raise … price|fare|rent|rate|fee|bill, cut … price|fare|rate|fee, put up … price|fare|
        rent|fee, devalue, overcharge, charge … fee, cost ! life|lives|job|jobs|him|her, rise …
        price|rent|fare|bill|cost|inflation|rate|prices, go up … price|prices|rent|fare|bill|
        bills, double … price|rent|fee, fall … price|prices|inflation, hike … price|rate|fee,
        cap … price|fare|rent, freeze … price|rent|fare, lower … price|rate|fee, charge … euro|
        pound|dollar|€|£|customer|passengers, be priced at, set … price
        """,
        phrases="buying power, purchasing power, price tag",
    ),
    Concept(
        "budget",
        EventType.ECONOMIC,
        nouns="""
        budget, spending, funding, public funds, loan, bail-out, rescue package, aid package,
        tax, council tax, income tax, tax cut, tax rise, investment, subsidy, grant, deficit,
        public debt, ~debt, ~money, spending cut, spending review, austerity, fundraising,
        crowdfunding, stimulus, bond issue, credit line, overdraft, mortgage, fund-raising,
        financing, donation, fund ! manager, state aid, emergency aid, financial aid, public
        money, relief fund, bailout, rescue fund, seed money, start-up capital, venture capital,
        cost overrun, budget gap, budget deficit, shortfall, surplus, ?borrowing, expenditure,
        ?allocation, ~credit, ~lender, ~account, financial crisis, ~financial, capital increase,
        capital injection, tax break, tax reform, ~taxation, ?tax office, ~savings, ~saver,
        ~sponsor, sponsorship, state budget, ~fiscal, price support, emergency funding,
        cost-cutting, ?economies, ~funds, ~treasury, pension fund, ?financial support,
        ~taxpayer, ~bank account, ?cash ! offer|machine|desk|register|crop, ?public guarantee,
        loan guarantee, state guarantee, state support, rescue loan, job subsidy, tax relief,
        ?price of the rescue
        """,
        verbs="""
        invest, fund, finance, subsidise, lend, borrow, bail out, bankroll, cut … tax|funding|
        spending|budget|grant|subsidy, spend … million|billion|money|budget, allocate, earmark,
        donate, ask … for money, underwrite, inject … million|billion, set aside … million|
        billion|money|fund, pledge … million|billion|money, promise … million|billion|money,
        contribute … million|money, provide … funding|million|grant|money, put up … million|
        money, pour … million|billion, plough … million, pump … million|billion, grant …
        million|money|funds|loan, balance … budget|books, overspend, slash … budget|spending|
        funding, secure … loan|funding|million, take out … loan|mortgage, pay off … debt|loan,
        channel … money|funds, divert … money|funds, go into … money|fund|million|funds, ask …
        money, support … budget, pass … budget, vote down … budget, approve … budget|spending|
        funds, save … million|billion|money, cut … costs|cost, be funded by, be financed by, run
        out of … money|cash|funds, come up with … money|cash|million, go begging, find … money|
        million, heat … building|classroom|school|house, commit … million|billion, offer …
        million|billion|loan|guarantee, put … million|billion, receive … subsidy|grant|aid|loan,
        get … subsidy|grant|aid|loan|million, repay … subsidy|aid|grant, cost … treasury|
        taxpayers, write … cheque, adopt … budget, spend … more than it|more than they|than
        planned|than it earned|pound|euro|dollar, raise … tax|million|billion|money|capital|
        pound|euro|dollar|fund
        """,
    ),
    Concept(
        "payment",
        EventType.ECONOMIC,
        nouns="""
        payment, compensation, refund, payout, pay-out, reimbursement, damages, reparations,
        ransom, royalty, instalment, advance payment, legal costs, legal fees, ?bonus payment,
        ?insurance claim, ?money back, redress, pay-off, down payment, deposit, lump sum,
        arrears, cash payment, hush money, benefit payment, bank transfer, money transfer,
        ?allowance, ?benefit ! concert|of|from, ?reward, ?bounty, ?bill ! before|of, ~invoice,
        ~debt, settlement of … million, ~invoices, ?reparation, ~receipt, standing order, direct
        debit, ?damages claim, cheque, compensation payment, redundancy pay, severance payment,
        expenses, compensation of, pay-offs, settlement package, ?release clause, bail-out
        payment, ?sum of
        """,
        verbs="""
        compensate, refund, reimburse, repay, pay ! attention|tribute|visit|heed|price|court,
        pay out, pay back, pay for, help with … cost|bill, recoup, recover … million|billion|
        money|loss|€|£, recompense, settle … bill|account|debt, foot … bill, indemnify, default
        on, transfer … €|£|million|money|rest|fund|sum|euro|dollar|pound|account, hand over …
        cash|envelope|money|million, settle … arrears, owe, meet … cost|bill, cover … cost|bill|
        expense|damage|costs, receive … payment|money|compensation|million|bonus, collect …
        payment|fee|rent, shell out, fork out, cough up, stump up, chip in, claim back, get …
        money back, wire … money|million, remit, ?reward, cost … taxpayer, pick up … bill|tab,
        split … bill|cost, pass … through an account, withhold … payment|rent, pass … million|
        account, receive … pound|euro|dollar|krone|franc
        """,
    ),
    Concept(
        "insolvency",
        EventType.ECONOMIC,
        nouns="""
        bankruptcy, insolvency, administration ! official|building, liquidation, receivership,
        collapse of … {firm}, bank run, foreclosure, ?ruin, default, liquidator, creditor,
        ~receiver, chapter 11, ?collapse, insolvency proceedings, cash crunch, credit crunch,
        ~administrator
        """,
        verbs="""
        go bankrupt, go bust, go under, go into administration, fold … {firm}, collapse …
        {firm}|owing|with debts, file for … bankruptcy|protection|insolvency, liquidate, wind up
        … {firm}, fail … bank, go to the wall, go out of business, go broke, go belly up, call
        in … receivers|administrators|liquidators, enter … administration|receivership|
        bankruptcy|liquidation|insolvency, be on the brink of, seek … bankruptcy protection|
        protection from creditors, be wound up, run out of money, go into … liquidation|
        receivership|insolvency, be placed in … administration|receivership|insolvency
        """,
        phrases="insolvent, bankrupt, in administration, into receivership, heading for ruin",
    ),
    Concept(
        "closure",
        EventType.ECONOMIC,
        nouns="""
        closure, shutdown, plant closure, school closure, closing of, shutting of, site closure,
        mothballing, wind-down, production halt, halt in production, plant shutdown, suspension
        of operations, suspension of production, end of production, phase-out, temporary
        closure, end of trading, ?closing date, last shift, last day of trading, factory
        closure, pit closure, branch closure, last car, ?end of an era, ?the future of the
        plant, cessation of, site clearance, closure plan, run-down of, ?idling
        """,
        verbs="""
        close … {works}, close down, shut … {works}, shut down, shutter, mothball, wind down,
        cease … production|trading|operation|operations, halt … production|line|output, stop …
        production|trading, idle … {works}, decommission, pull down … shutters, cease trading,
        board up, close … doors, be earmarked for closure, ?close ! window|eye|road|street|
        border|door|doors|deal|gap|ranks|investigation|case|ballot|recruitment, ?shut ! window|
        eye|door|doors|road, cease to trade, shut the gates, lock … gates, close the gates,
        stand idle, lie idle, be idle, go cold … furnace|line, pull the plug, axe … service|
        line|route|programme, switch off … reactor|line|furnace|plant, stop making, stop
        building, stop producing, stop selling, end … production|operations|service, phase out,
        discontinue, scrap … model, wind up … business|operations|company, take … off stream,
        come to a standstill, grind to a halt, be at a standstill, stop … car|cars|engine|
        engines|steel|ships|paper|bottles, end … car|cars|assembly|manufacturing|steelmaking,
        cease to … build|make|produce|trade|operate, move … production|assembly|line|lines,
        transfer … production|work|line, shift … production|work|abroad, lose … plant|factory|
        yard|line|site, face … closure, be threatened with closure, let … go cold, cool …
        furnace, stand empty, fall silent … machine|machines|plant|factory|yard, go quiet …
        factory|plant|yard, wither, turn off … light|lights|tap|furnace, close … port|terminal|
        berth|harbour|airport|market, shut … port|terminal|harbour, stay open … {works}, remain
        open … {works}, keep open … {works}, suspend … production|operations|trading|work|
        deliveries, halt … line|plant|works|factory|sales, stop … plant|works|machines|sales
        """,
        phrases="""
        close its doors, closed its doors, shut up shop, at a standstill, to a standstill
        """,
    ),
    Concept(
        "reopening",
        EventType.ECONOMIC,
        nouns="""
        reopening, restart, resumption of production, resumption of trading, resumption,
        resumption of, restart of, reopening of, return to service, return to normal,
        recommissioning
        """,
        verbs="""
        reopen, restart, resume … production|work|trading|operations|output|service|flights,
        start up, start up again, open … {works}, fire up … furnace|line|reactor, come back on
        stream, go back into production, resume … sailings|sailing|exports|trains|classes|sales|
        normal|shipments|building, relight, get going again, switch back on, switch on …
        reactor|line|furnace, bring … back on line|back into use|back into service, come back to
        life, come back … line|service, run again, start again, be up and running, be back in
        use, go back on line, return to … service|production|use|normal, reconnect, go through …
        again, run … again|normally, start … production, be open again, open again, open its
        doors, reopen … door|doors, restore … service|power|services|supply, lift … closure|
        shutdown, be back to normal, ?resume
        """,
        phrases="""
        back in production, back in business, back on stream, up and running, back to normal,
        back in operation, back in service, open again, back in use
        """,
    ),
    Concept(
        "production",
        EventType.ECONOMIC,
        nouns="""
        ?production, output, ?capacity, manufacture of, harvest, crop, ?order for, orders for,
        ?demand for, shortage, supply chain, stockpile, ?stoppage of, car production, steel
        production, production line, assembly line, productivity, grain harvest, backlog,
        ?supplies, ?stock of, ?stocks, bumper crop, oil output, energy supply, power generation,
        ?batch of, ?yield of, ?capacity utilisation, order from, overproduction, ~manufacturer,
        manufacturing, ?raw material, supplier, ?tonnes of, new model, model year, new order,
        ?orders, next order, vehicle production, planting, sowing, ?wheat, ?maize, ?barley,
        ?silo, ?tonnes, throughput, fishing quota, ?catch of, fish stocks, milk yield, ?grain !
        truth|elevator
        """,
        verbs="""
        produce … car|tonne|ton|barrel|unit|bottle|steel|oil|gas|food|vehicle|percent|cent|
        third|half|quarter, manufacture, make … percent of|third of|quarter of|bottle|car|glass|
        steel|component, churn out, ramp up … production|output, build … car|ship|plane,
        mass-produce, order … plane|aircraft|ship|train|vehicle, stockpile, run out of … stock|
        fuel|supply, bottle, assemble … car|vehicle|phone|truck|aircraft, roll off … line, come
        off … line, leave … factory|works|plant, turn out … cars|units|bottles, brew, refine,
        smelt, grow … crop|wheat|rice|grain, harvest, mine ! of, extract … oil|gas|ore, pump …
        oil|gas, generate … electricity|power|megawatts, fill … vial|bottle|order|jar|can,
        process … tonnes|ore|milk|grain, make … car|cars|bottles|tonnes|steel|tyres|components|
        parts|shoes|engines, build … cars|ships|vehicles|aircraft|trains|engines|houses|homes,
        ?produce, raise … output|production, cut … output|production, increase … output|
        production|capacity, double … output|production|capacity, run at … capacity, order …
        car|cars|engine|engines|ferry|ferries|frigate|frigates|buses|carriages, work through …
        orders, win … order, place … order, sow, reap, plant … crop|wheat|trees, farm, turn out
        … car|ship, ?complete … ship|ferry|car|order, launch … ship|frigate|hull, lay … keel, be
        built at, be made at, be made in, be produced
        """,
    ),
    Concept(
        "delivery",
        EventType.ECONOMIC,
        nouns="""
        delivery ! service|driver|room, shipment, consignment, export, import, arms export, arms
        shipment, ?supply, freight, cargo, consignment of, ~container, grain shipment, weapons
        delivery, arms delivery, handover of … keys|ship|aircraft, grain export, export licence,
        logistics, ~parcel, ?load of, ?lorryload, unloading, loading, arms transfer, ~customs,
        trans-shipment, supply line, deliveries, ?convoy, ?transit, ?vessel … grain|
        cargo|wheat|corn|port|loaded, ?freighter, ?bulk carrier, grain corridor, sea corridor,
        unloaded, shipping lane, shipping
        """,
        verbs="""
        deliver ! speech|verdict|letter|message|blow|judgment|report|baby|statement, ship,
        export, import, supply, hand over … ship|plane|aircraft|weapon|vehicle, re-export, be
        dispatched, arm … troops|forces, send … shipment|weapons|tanks|missile|supplies|goods|
        grain|arms|ammunition|howitzers, dispatch … goods|shipment|cargo|weapons|supplies,
        consign, truck … goods|grain, unload, load … ship|grain|cargo|lorry|lorries|crates,
        arrive … shipment|cargo|delivery|consignment|grain|goods, roll into … {weapon}|tank|
        tanks|howitzers|battery, haul … goods|freight|cargo|coal, ferry … goods|supplies,
        distribute … goods|food|supplies|vaccine, provide … weapons|arms|ammunition|missiles|
        tanks, go by rail, go by sea, go by road, leave … shipment|cargo|grain|port with|
        weapons, receive … shipment|delivery|weapons|missiles|tanks|consignment, take delivery
        of, carry … grain|cargo|oil|tonnes|coal, be delivered, stop … shipment|shipments|
        deliveries|exports, halt … shipments|deliveries|exports, ship out, sail … grain|cargo|
        wheat|tonnes|loaded, clear … port|customs, leave port, dock … grain|cargo, get … out of
        the port|through the strait, take on … cargo|grain, go out … shipment|ships|grain, be
        bound for, be destined for, queue … ship|ships|lorries|lorry|port, wait … to unload|to
        load, hold up … ship|ships|cargo|grain|lorries
        """,
    ),
    Concept(
        "economy",
        EventType.ECONOMIC,
        nouns="""
        economic growth, gdp, recession, ~economy, downturn, unemployment, unemployment rate,
        slump, trade deficit, trade surplus, ?exports, economic output, retail sales, slowdown,
        growth rate, growth forecast, jobless rate, gross domestic product, trade balance,
        economic outlook, ?growth, ?business confidence, consumer spending, consumer confidence,
        cost of doing business, industrial output, economic crisis, jobless figures, foreign
        trade, trade figures, ~central bank
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
        refurbishment, joint plant, ?upgrade, modernization, gigafactory
        """,
        verbs="""
        relocate, outsource, restructure, expand … {works}|business|production|capacity, set up
        shop, open … new {works}, modernise, refurbish, move … headquarters|production, set up …
        factory|plant|subsidiary|branch, move to … site|premises|plant, branch out, diversify,
        scale up, move … plant|factory|works|abroad, open … branch|branches|store|stores|
        factory|plant, invest in … plant|factory|line|site, upgrade, extend … plant|factory|
        line|network|terminal, build … factory|plant|warehouse
        """,
    ),
)
