import { tasks } from './en-tasks.ts';
import { spelled } from './en-verbs.ts';
import { listed, type Words } from './words.ts';

const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const DIGITS = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };

const compounds = Object.entries(TENS).flatMap(([ten, tens]) =>
  Object.entries(DIGITS).map(([digit, units]) => [`${ten}-${digit}`, tens + units] as const),
);

/** Common English grammar, as far as it tells an imperative, a name and a short sentence from each other. */
const grammar: Words['grammar'] = {
  openers: listed(`
    successfully, fully, finally, quickly, rapidly, actively, properly, completely, jointly, also, first,
    to, we will, we want to, we shall, let us, goal, objective, key result
  `),
  determiners: listed(`
    a, an, the, our, your, their, its, this, these, those, each, every, all, any, both, some, several,
    many, multiple, various, another, other, more, at least, up to, at most, new, first, second, one,
    initial, additional, final, next, weekly, biweekly, fortnightly, monthly, quarterly, annual, yearly,
    regular, daily, internal, external, mandatory, company-wide, us, everyone, everybody, what's
  `),
  quantifiers: listed(`
    several, multiple, various, some, at least, regular, weekly, biweekly, fortnightly, monthly,
    quarterly, daily
  `),
  definites: listed(`
    the, our, your, their, its, his, her, these, those, all, both, my, whose, all of our, other
  `),
  joints: listed(`
    of, for, to, in, on, at, with, without, from, by, as, into, onto, over, under, above, below, than,
    that, which, who, whose, whom, where, when, whenever, while, so, because, since, if, unless, until,
    and, or, but, per, across, through, throughout, between, among, before, after, within, during, about,
    against, around, towards, toward, via, using, like, despite, inside, outside, beyond, past, off, out,
    up, down, not, instead, along, alongside, near, behind, beside, amid, upon, including, except
  `),
  clauseOpeners: listed(`
    that, which, who, whose, whom, where, when, whenever, while, so, because, since, if, unless, until,
    what, how, why, instead
  `),
  statementVerbs: listed(`
    is, isn't, are, aren't, was, were, has, have, had, doesn't, don't, goes, go, went, takes, take, took,
    stays, stay, rises, rise, falls, fall, drops, drop, grows, grow, improves, improve, gets, get, feels,
    feel, becomes, become, works, reaches, reach, meets, meet, needs, need, shows, finds, find, leads,
    comes, come, ends, can, can't, cannot, must, will, won't, would, should, never, always, no longer,
    rarely, stops, stop, fits, fit, lasts, arrive, arrives, happens, happen, passes, pass, keeps, keep,
    tells, tell, makes, make, gives, give, saves, save, brings, bring, sees, see, remains, remain, starts,
    begins, begin, leaves, leave, knows, know, decides, decide, asks, ask, answers, matches, exceeds,
    exceed, shrinks, shrink, doubles, halves, trust, trusts, choose, chooses, love, loves, understand,
    understands, pays, spend, spends, cost, costs, run, runs, return, returns, recommend, recommends, say,
    says, believe, carry, carries, convert, converts, finish, finishes, renew, renews, succeed, succeeds,
    think, thinks, want, wants, wait, waits, cover, covers, hold, holds, reply, replies, answer, land,
    lands
  `),
  pluralEndings: listed(`s`),
  adverbEndings: listed(`ly`),
  notAdverbs: listed(`
    early, daily, weekly, biweekly, fortnightly, monthly, quarterly, yearly, hourly, only, family, supply,
    reply, assembly, friendly, likely, elderly, July, Italy, apply, comply, multiply, rely, nearly, roughly,
    approximately, currently, costly, lively, lonely, lovely, timely, anomaly, bully, ally, fly, jelly, belly,
    sally, folly, tally, rally
  `),
  participleEndings: listed(`ed`),
  singulars: listed(`
    sales, news, customs, operations, analytics, logistics, communications, systems, savings, goods,
    economics, ethics, athletics, sports, robotics, electronics, graphics, statistics, headquarters,
    series, species, means, earnings, always, less, us, is, its, this, was, has, does, plus, thus, as,
    campus, bonus, status, focus, virus, census, analysis, basis, crisis, business, process, access,
    success, press, express, class, cross, loss, address, progress, mass, glass, wireless, fitness,
    wellness, awareness, readiness, happiness, illness, compliance, gas, bus, atlas, canvas, lens, GPS,
    SMS, SaaS, AWS, iOS, CMS, DNS, POS, OS, TLS, RSS, CRMs, Kubernetes, perhaps, need, feed, seed, speed,
    speeds, breed, bed, shared, advanced, automated, improved, distributed, dedicated, limited, updated,
    simplified, unified
  `),
  pronouns: listed(`it, them, him, her, these, those, this`),
  conjunctions: listed(`and, as well as, along with, together with, plus, &, +`),
};

/**
 * The superlatives of mission statements and advertising that texts on strategy and goal setting warn of
 * ("fluff"), and the verbs they come with.
 */
const praise: Words['praise'] = {
  adjectives: listed(`
    outstanding, excellent, exceptional, superior, superb, stellar, awesome, amazing, fantastic, incredible,
    extraordinary, an outstanding, an excellent, an exceptional, unparalleled, unrivalled, unrivaled,
    unmatched, first-class, first-rate, top-notch, five-star, top-class, next-level, ultimate
  `),
  commonplaces: listed(`
    customer experience, customer experiences, user experience, user experiences, employee experience,
    shopping experience, digital experience, brand experience, client experience, customer service,
    customer support, customer care, client service, customer satisfaction, customer value, customer success,
    employee satisfaction, business results, business value, business performance, financial results,
    financial performance, service quality, product quality, support experience, technical support,
    experience, experiences, service, services, quality, support, product, products, performance, results,
    result, value, care, work, execution, outcomes, solutions, culture, software, innovation, communication,
    leadership, talent, people, delivery, customer journey, content, technology, analytics, processes,
    standards, teamwork, collaboration, design, customer relationships, relationships, reputation, brand
  `),
  selves: listed(`
    team, teams, organisation, organization, company, department, employer, workplace, partner, provider,
    supplier, business, brand, school, university, hospital, firm, agency, institution, place to work,
    product, platform, service provider, destination, operator
  `),
  superlatives: listed(`
    world's best, world's leading, world's greatest, world's finest, country's best, country's leading,
    region's best, region's leading, industry's best, industry's leading, market's best, Europe's best,
    Europe's leading, world-class, world-leading, world-beating, best-in-class, best-of-breed,
    best-in-breed, best-in-the-world, best-in-market, class-leading, industry-leading, market-leading,
    category-leading, leading, leading-edge, cutting-edge, bleeding-edge, state-of-the-art, market leader,
    market leaders, industry leader, global leader, world leader, thought leader, thought leaders,
    category leader, technology leader, leader in, leaders in, leader for, leader of, the leader, market
    leadership, thought leadership, industry leadership, number-one, no.-1, no-1, nr.-1, #1, # 1,
    number-1, premier, foremost, preeminent, pre-eminent, unparalleled, unrivalled, unrivaled, unmatched,
    unbeatable, incomparable, second-to-none, top-notch, top-tier, top-class, first-class, first-rate,
    five-star, gold-standard, excellence, operational excellence, outstanding, excellent, exceptional,
    superior, ultimate, superb, stellar, awesome, amazing, fantastic, incredible, extraordinary, the best,
    very best, the greatest, the finest, highest-quality, the highest quality, next-level,
    next-generation, next-gen, of choice, go-to, most trusted, most innovative, most admired, most loved,
    most respected, most recognised, most recognized, most preferred, most popular, most successful, most
    attractive, most desirable, most exciting, most advanced, most iconic, most customer-centric, most
    customer-focused, most valued, top employer, game-changing, revolutionary, a rock star, rock-star,
    rockstar, unforgettable, remarkable, A-players
  `),
  exceptions: listed(`
    next generation of, leading cause, leading causes, leading indicator, leading indicators, leading edge
    of, leading up to, leading to, leading zero, the best of, the best in each, best practice, best
    practices, centre of excellence, centres of excellence, center of excellence, leader of the,
    number-one reason, number-one cause, number-one complaint, number-one question, number-one problem,
    number-one request, number-one source, #1 reason, #1 cause, #1 complaint, #1 request, #1 problem, the
    best way, the best time, leading reason, leading source, leading complaint, ultimate parent, superior
    court, outstanding invoice, outstanding invoices, outstanding balance, outstanding balances,
    outstanding debt, outstanding debts, outstanding payments, outstanding orders, outstanding issues,
    outstanding tickets, outstanding claims, outstanding actions, exceptional items, exceptional
    circumstances, exceptional cases, first-class mail, first-class post
  `),
  emptyVerbs: listed(`
    be, be seen as, be known as, be recognised as, be recognized as, become, remain, stay, build, create,
    deliver, provide, offer, make, have, establish, achieve, develop, ensure, drive, run, position, grow
    into, turn, maintain, attract, hire, recruit, foster, give, strive, strive for, aim, aim to be,
    transform, evolve, cement, secure, keep, attain, reach, pursue, demonstrate, embody, live, set, set
    the, show, bring, produce, design, craft, continue, continue to be, continue to deliver, cultivate,
    celebrate, guarantee, promote, aspire to be, go from good to
  `),
  causatives: listed(`make, turn, keep, render`),
  copulas: listed(`
    is, are, be, become, becomes, stay, stays, remain, remains, as, feel, feels, we're, that's, into,
    truly, to be, to become
  `),
  reasons: listed(`
    because, so that, so, that, who, which, whose, whom, where, when, whenever, through, by, without,
    while, until, before, after, even, instead, not, than, within, although, despite, if, in under, in
    less than, no longer, never, nobody, no one
  `),
};

/** How job descriptions and plans of departments say that work goes on, and how a change shows all the same. */
const usual: Words['usual'] = {
  verbs: listed(`
    maintain, continue, continue to, keep, keep on, sustain, preserve, uphold, remain, carry on, stay on,
    stay the, stay compliant, stay profitable, stay on track, ensure we continue, ensure that we continue,
    make sure we continue, make sure we keep, run day-to-day, run the day-to-day, support day-to-day,
    handle day-to-day, manage day-to-day, manage the day-to-day, hold steady, hold the, hold our,
    safeguard, go on, proceed with, retain our current, retain the current
  `),
  phrases: listed(`
    ensure continued, ensure the continued, ensure our continued, ensure continuous, ensure the
    continuous, ensure ongoing, ensure the ongoing, ensure uninterrupted, ensure the uninterrupted, ensure
    smooth, ensure the smooth, ensure stable, ensure the stable, guarantee continued, guarantee the
    continued, provide continued, provide ongoing, secure the continued, business as usual, day-to-day,
    ongoing, continued, continuous
  `),
  exceptions: listed(`
    keep more, keep fewer, keep pace, keep up with, keep ahead, keep promises, keep the promise, keep the
    promises, keep our promise, keep our promises, keep your promise, keep its promise, keep every
    promise, keep its promises, keep what we promise, keep what we promised, keep our word, keep score,
    keep track, keep in touch, keep secrets, hold the door, keep talking, hold the first, hold the annual,
    ongoing to
  `),
  improvements: spelled(
    listed(`
    improve, improving, improvement, improvements, reduce, reducing, raise, raising, increase, increasing, grow,
    growing, lower, lowering, cut, cutting, shorten, shortening, shrink, shrinking, expand, expanding, extend,
    extending, strengthen, strengthening, deepen, deepening, accelerate, accelerating, speed up, speeding up,
    eliminate, eliminating, remove, removing, simplify, simplifying, modernise, modernising, modernisation, efforts to, effort to, work to, working to, working towards, on our way to,
    transform, transforming, transformation, shift, shifting, migrate, migrating, migration, replace, replacing,
    automate, automating, automation, double, doubling, halve, halving, close the gap, closing the gap, narrow,
    narrowing, broaden, broadening, diversify, diversifying, transition, transitioning, scale, scaling, evolve,
    evolving, streamline, streamlining, optimise, optimising, decrease, decreasing, enhance, enhancing, lift,
    lifting, boost, boosting, build out, building out, roll out, rolling out, drive down, bring down, minimise,
    minimising, maximise, maximising, break down, breaking down, open up, opening up, phase out, phasing out
  `),
  ),
  changes: listed(`
    while, without, despite, although, though, even, instead, rather, not, no longer, but, as we, as it,
    as they, as the, as our, as demand, as volume, as volumes, as more, when, whenever, where, through,
    throughout, during, until, after, beyond, past, longer, than, twice, double, doubling, half, better,
    faster, further, earlier, fewer, less, cheaper, smaller, shorter, higher, lower, again, from, out,
    away, off, who, whom, used to, had no, have no, has no, by, in new, into new, into the next, new
    place, new home, new site, new office, new building, across new, under new, with no, with fewer, with
    half, with less, for the first time, since, before, unless, back
  `),
};

/**
 * What key results measure: the metrics of sales, service, software, people and production as their handbooks name
 * them, and the verbs that move a measure.
 */
const measures: Words['measures'] = {
  nouns: listed(`
    rate, rates, ratio, share, percentage, proportion, score, scores, rating, ratings, time, times,
    duration, latency, frequency, count, number, volume, volumes, cost, costs, price, prices, spend,
    spending, expense, expenses, revenue, revenues, income, turnover, profit, profits, profitability,
    margin, margins, cash flow, growth, churn, attrition, retention, conversion, conversions, adoption,
    usage, use, engagement, activation, satisfaction, happiness, loyalty, awareness, trust, morale,
    confidence, coverage, accuracy, precision, quality, availability, uptime, downtime, reliability,
    stability, performance, productivity, efficiency, effectiveness, throughput, velocity, utilisation,
    utilization, attendance, participation, completion, response, responses, turnaround, backlog,
    backlogs, error, errors, failure, failures, incident, incidents, defect, defects, bug, bugs, outage,
    outages, delay, delays, complaint, complaints, returns, refunds, cancellations, findings, exceptions,
    accidents, injuries, waste, emissions, traffic, visits, page views, views, downloads, installs,
    signups, sign-ups, registrations, subscriptions, leads, bookings, sales, orders, renewals, referrals,
    upsell, upsells, cross-sell, expansion, pipeline, deal size, basket size, order value, lifetime value,
    market share, win rate, headcount, absenteeism, absences, punctuality, safety, visibility, overtime,
    tickets, trials, escalations, reopens, wait, waits, waiting time, queue, queues, length, size, weight,
    speed, yield, capacity, occupancy, effort, age, debt, inventory, stock, shrinkage, footfall,
    followers, subscribers, impressions, clicks, opens, readers, backers, donations, findability,
    discoverability, NPS, eNPS, CSAT, CES, ARR, MRR, NRR, GRR, NDR, ARPU, ARPA, ARPC, LTV, CLV, CAC, ROI,
    ROAS, CTR, CPA, CPC, CPL, CPM, DAU, WAU, MAU, GMV, ACV, AOV, EBITDA, EBIT, MTTR, MTTD, MTBF, DSO, DPO,
    MQLs, SQLs, OTIF, OEE, FCR, AHT, EPS, CO2, SLA, p50, p75, p90, p95, p99, success, quit rate, scrap,
    rework, carbon, energy, consumption, lead times, intake, hit rate, win rates, membership, memberships,
    numbers, noise, variance, variances, deviation, deviations, violations, breaches, drop-out, drop-outs,
    drop-off, drop-offs, overruns, cadence, cycle, cycles, rollbacks, hotfixes, regressions
  `),
  qualities: listed(`
    speed, reliability, stability, quality, safety, visibility, awareness, trust, morale, confidence, loyalty,
    happiness, performance, efficiency, effectiveness, findability, discoverability, success, velocity,
    accuracy, precision, availability, punctuality
  `),
  comparatives: listed(`
    more, fewer, less, higher, lower, faster, shorter, longer, better, cheaper, bigger, larger, smaller,
    greater, a higher, a lower, a shorter, a longer, a better, a larger, a smaller, a greater, a bigger, a
    faster
  `),
  changeVerbs: listed(`
    increase, raise, grow, lift, boost, improve, expand, extend, strengthen, accelerate, drive up, push
    up, step up, reduce, cut, lower, decrease, decline, shrink, shorten, drop, halve, double, triple,
    bring down, bring up, drive down, push down, slow, speed up, minimise, minimize, maximise, maximize,
    eliminate, achieve, reach, hit, attain, exceed, keep, hold, maintain, win, gain, earn, save, generate,
    get, bring, close, limit, restrict, prevent, avoid, recover, retain, sign, acquire, convert,
    increasing, reducing, raising, cutting, lowering, improving, growing, decreasing, shortening, raises,
    increases, reduces, grows, rises, falls, drops, improves, cuts
  `),
  pairs: listed(`
    profit and loss, research and development, time and attendance, time and materials, supply and demand,
    cost and freight, wear and tear, search and rescue, health and safety, terms and conditions, repair
    and maintenance, bed and breakfast, sales and marketing, errors and omissions, mergers and
    acquisitions, trial and error, returns and refunds, r&d, q&a, p&l, m&a, trust and safety, risk and
    compliance, loss and damage, loss and waste
  `),
  per: listed(`per`),
  ranges: listed(`between, from, both`),
};

/** Numbers, units and dates of common usage, and what is numbered rather than counted: standards, places, ranks. */
const numbers: Words['numbers'] = {
  values: {
    zero: 0,
    ...DIGITS,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    ...TENS,
    ...Object.fromEntries(compounds),
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    dozen: 12,
  },
  scales: {
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    dozen: 12,
    k: 1000,
    K: 1000,
    m: 1e6,
    M: 1e6,
    mn: 1e6,
    mio: 1e6,
    Mio: 1e6,
    bn: 1e9,
    B: 1e9,
  },
  percents: listed(`%, percent, per cent, pct`),
  points: listed(`pp, percentage points, percentage point, %-points, points of a percent`),
  money: listed(`
    dollar, dollars, euro, euros, pound, pounds, franc, francs, cent, cents, pence, yen, kroner, kronor,
    krone, rupees
  `),
  times: listed(`x, ×, times, fold`),
  sizes: listed(`
    user, seat, employee, person, people, developer, engineer, node, room, bed, store, site, location, FTE,
    member, server, student, pupil, host, device, contributor, acre, unit, agent
  `),
  singles: listed(`a, an`),
  multiples: {
    double: 2,
    doubled: 2,
    'twice as': 2,
    triple: 3,
    tripled: 3,
    quadruple: 4,
    halve: 0.5,
    halved: 0.5,
  },
  time: {
    ms: 0.001,
    millisecond: 0.001,
    milliseconds: 0.001,
    s: 1,
    sec: 1,
    secs: 1,
    second: 1,
    seconds: 1,
    min: 60,
    mins: 60,
    minute: 60,
    minutes: 60,
    h: 3600,
    hr: 3600,
    hrs: 3600,
    hour: 3600,
    hours: 3600,
    d: 86_400,
    day: 86_400,
    days: 86_400,
    night: 86_400,
    nights: 86_400,
    week: 604_800,
    weeks: 604_800,
    month: 2_629_800,
    months: 2_629_800,
    quarter: 7_889_400,
    quarters: 7_889_400,
    year: 31_557_600,
    years: 31_557_600,
    decade: 315_576_000,
    decades: 315_576_000,
  },
  ratios: listed(`out of, out of every, in, in every, of, of every`),
  from: listed(`from`),
  to: listed(`to, down to, up to, back to`),
  by: listed(`by`),
  limits: listed(`
    at, at least, at most, a minimum of, a maximum of, minimum, maximum, min., max., no more than, not
    more than, no less than, no fewer than, more than, less than, fewer than, greater than, over, under,
    above, below, exceeding, exceed, exceeds, beyond, past, within, in under, in less than, or more,
    reach, reaches, hit, hits, to at least, to under, to over, to below, to above
  `),
  hedges: listed(`
    about, around, roughly, approximately, approx., ca., some, nearly, almost, an average of, a total of,
    average, the, our, only, currently, today, over, under, below, above, more than, less than, at least,
    at most, fewer than, a median of, only just, a mere, as many as, as much as, as little as, or, an, a
  `),
  numbered: listed(`
    issue, issues, ticket, epic, epics, bug, PR, MR, RFC, ADR, CVE, milestone, bylaw, ordinance,
    pull request, merge request, change request, FY, fiscal year, decree, resolution, agenda, ruby, php, rails,
    django, postgres, debian, ubuntu, kubernetes, k8s, KR,
    objective, goal, net, #, no., nr., number, level, levels, tier, tiers, phase, phases, version,
    versions, release, day, week, month, quarter, year, stage, stages, step, steps, part, chapter, page,
    article, articles, section, sections, paragraph, scope, scopes, category, categories, class, type,
    types, horizon, horizons, gate, wave, route, series, sprint, priority, generation, gen, industry, web,
    model, line, lines, room, building, hall, terminal, zone, zones, district, plant, platform, track,
    ward, bus, floor, grade, grades, stream, cohort, batch, season, appendix, annex, rule, pillar, band,
    bands, dan, studio, lane, unit, top, bottom, fortune, ftse, dax, s&p, covid, soc, iso, iec, din, en,
    wcag, pci, nist, title, regulation, directive, basel, mifid, aged, age, ages, turns, turning, windows,
    python, java, node, react, angular, ios, android, http, ipv, catch, plan, highway, motorway, block,
    pod, squad, team, store, shop, branch, flight, key stage, quarters, weeks, days
  `),
  stretches: listed(`
    first, last, next, past, coming, previous, following, final, initial, every, each, per, other
  `),
  people: listed(`
    children, kids, people, patients, women, men, adults, adolescents, teenagers, students, pupils,
    residents, guests, drivers, seniors, girls, boys, those, anyone, everyone, workers, employees,
    customers, members, players, readers, applicants, candidates, citizens, voters, learners, babies,
    infants, passengers, households, consumers
  `),
  months: listed(`
    January, February, March, April, May, June, July, August, September, October, November, December, Jan,
    Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec
  `),
  hours: listed(`until, till, before, after, past, around`),
  clock: listed(`
    am, pm, a.m., p.m., o'clock, in the morning, in the afternoon, in the evening, at night
  `),
  unity: listed(`into one, as one, one, single, a single, into a`),
  rhythms: listed(`a, an, per, each, every`),
};

/** What templates and drafts have in place of a number or a name. */
const placeholders: Words['placeholders'] = {
  signs: listed(`
    TBD, tbd, Tbd, T.B.D., TBC, tbc, TBA, tba, TKTK, DD/MM, MM/DD, DD.MM., dd/mm, DD/MM/YYYY, YYYY-MM-DD,
    to be defined, to be determined, to be decided, to be confirmed, to be announced, To be defined, To be
    determined, To be decided, To be confirmed, To be announced, To be added, to be added, to be filled in, To
    be filled in, TO BE DEFINED, TO BE DETERMINED, TO BE DECIDED, TO BE CONFIRMED, TO BE ADDED, lorem ipsum,
    Lorem ipsum, LOREM IPSUM, INSERT NUMBER, INSERT METRIC, INSERT TARGET, INSERT NAME, INSERT DATE, INSERT
    VALUE, INSERT BASELINE, INSERT KPI, INSERT GOAL, INSERT KEY RESULT, INSERT TEXT, INSERT HERE, METRIC HERE,
    NUMBER HERE, TARGET HERE, Insert number, Insert metric, Insert target, Insert name here, Insert text here,
    insert name here, Fill in, FILL IN, fill in later, fill me in, Your metric here, your metric here, insert
    number, insert metric, insert target, some number, N.N., a certain percentage, a certain
    number
  `),
  notes: listed(`TODO, FIXME, XXX, Placeholder, PLACEHOLDER, placeholder`),
  lettered: listed(`
    on, from, via, through, generation, gen, series, model, class, plan, size, type, vitamin, factor, project, phase,
    appendix, hepatitis, group, team, building, hall, terminal, zone, tier, planet, level, line, platform, axis, grade,
    unit, variant, version, option, column, product, segment, called, named
  `),
  prompts: listed(`insert, enter, your, add, fill in, put, type`),
  before: listed(`for, with, to, by, in, than, top, first, of, another, about, around, some, total of`),
  orMore: listed(`
    or more, or less, or higher, or lower, or better, or fewer, or above, or below, or faster, or greater, or
    longer, or shorter, or under, or over
  `),
  verbs: listed(
    `fill, book, find, fund, place, serve, visit, answer, resolve, fix, secure, source, open, train`,
  ),
  blanks: listed(`
    x, y, z, n, xx, number, target, value, amount, metric, baseline, date, name, owner, unit, insert
    number, insert target, insert metric, insert date, insert name, insert, percentage, current, current
    value, target value, tbd, tbc, blank, to do, todo, your metric, metric name, measure
  `),
};

/**
 * How employment contracts and bonus schemes speak of pay, and what ties it to goals: the literature's warnings
 * against rewarding scores name bonus, salary and compensation.
 */
const pay: Words['pay'] = {
  pay: listed(`
    bonus, bonuses, bonus pool, salary, salaries, salary increase, salary increases, pay rise, pay rises,
    pay raise, pay raises, pay increase, pay increases, pay decision, pay decisions, pay review, pay
    reviews, pay depends, pay follows, pay reflects, pay is, a raise, salary raises, annual raises, merit
    increase, merit increases, merit pay, performance pay, performance-related pay, variable pay, variable
    compensation, compensation, remuneration, payout, payouts, pay-out, pay-outs, stock options, stock
    grant, stock grants, stock refresher, stock refreshers, share options, equity grant, equity grants,
    profit share, spot award, cash award, cash awards, retention award, retention awards, incentive pay,
    incentive payment, incentive payments
  `),
  exceptions: listed(`
    pay grade, pay grades, salary grade, salary grades, job grade, job grades, credit score, credit
    scores, health score, health scores, pay gap, pay gaps, objective criteria, pay slip, pay slips
  `),
  extras: listed(`
    bonus, bonuses, bonus pool, pay rise, pay rises, pay raise, pay raises, pay increase, pay increases, a
    raise, salary increase, salary increases, salary raises, merit increase, merit increases, merit pay,
    performance pay, performance-related pay, variable pay, commission, commissions, incentive pay,
    incentive payment, incentive payments, financial incentive, financial incentives, payout, payouts,
    pay-out, pay-outs, stock grant, stock grants, stock refresher, stock refreshers, equity grant, equity
    grants, profit share, spot award, cash award, cash awards, retention award, retention awards,
    compensation
  `),
  objectives: listed(`
    objectives, objective's, this objective, the objective, an objective, each objective, every objective,
    objective scores, objective grades, key result, key results, OKR, OKRs, graded
  `),
  scores: listed(`score, scores, scored, grade, grades, grading`),
  openTies: listed(`
    tied to, linked to, bound to, depends on, depend on, dependent on, based on, hang on, hangs on, hinge on,
    hinges on, rest on, rests on, coupled to, according to, reflect, reflects
  `),
  ownGoals: listed(
    `this, that, it, these, them, result, results, performance, attainment, achievement, success`,
  ),
  ties: listed(`
    is worth, are worth, tied to, tie, ties, tying, linked to, bound to, coupled to, depend on, depends
    on, depending on, dependent on, based on, in proportion to, proportional to, according to, in line
    with, count towards, counts towards, count toward, counts toward, feed into, feeds into, determine,
    determines, determined by, decide, decides, decided by, set by, trigger, triggers, unlock, unlocks,
    earn, earns, earned, pays out, pay out, paid out, is paid, are paid, get paid, gets paid, receive,
    receives, reflect, reflects, follow, follows, mirror, mirrors, rest on, rests on, hang on, hangs on,
    hinge on, hinges on, calculated, computed, derived, multiplied, withheld, released, for reaching, for
    hitting, for achieving, for meeting, in return for, qualify for, qualifies for, eligible for, forfeit,
    forfeits, forfeited
  `),
  looseTies: listed(`
    link, links, basis, if, when, once, as soon as, unless, affect, affects, influence, influences, drive,
    drives, get, gets, goes to, go to, share, shares, worth, use, uses, using, reward, rewards, rewarded,
    to keep, eligibility, lose, loses, only, above, below, per point, per, sets, for people who, for those
    who, for everyone who, for everybody who, for teams that, for teams who, for each, for every
  `),
  goals: listed(`
    target, targets, goal, goals, quota, reach, reached, reaches, reaching, hit, hits, hitting, achieve,
    achieved, achieves, meet, meets, miss, misses, missed
  `),
  closeTies: listed(`
    to earn, earn the, earn our, earn its, earn their, earns the, earns its, earns their, earns a, unlock,
    unlocks, unlocking, pays out, pay out, paid out, trigger, triggers, triggering, qualify for, qualifies
    for, to get, to receive, secure the, secure our, tied to, depends on, depend on, dependent on, in
    return for, to release, releases, released, withheld, forfeit, forfeits, forfeited, if, once, as soon
    as, unless, hang on, hangs on, hinge on, hinges on, rest on, rests on
  `),
  turns: listed(`so that, so, or, or else, otherwise, since, because, and, which, then`),
  receipts: listed(`
    get, gets, receive, receives, lose, loses, earn, earns, is paid, are paid, paid, pays out, pay out,
    unlock, unlocks, collect, collects, share, shares, no, hang on, hangs on
  `),
  conditions: listed(`
    below, under, unless, or, miss, misses, missed, if, less than, fewer than, until
  `),
  denials: listed(`
    not, never, no, nobody, none, neither, nor, without, independent of, independently of, regardless of,
    separate, separately, separated, apart, decouple, decoupled, untie, untied, detach, detached, stop
    tying, stop linking, instead of, rather than, isn't, aren't, don't, doesn't, won't, cannot, can't, no
    longer, unlinked, unrelated, untangle, untangled, disentangle, disentangled, divorce, divorced,
    nothing, elsewhere
  `),
};

export const en: Words = { grammar, tasks, praise, usual, measures, numbers, placeholders, pay };
