import { gerunds, participles, verbs } from './en-verbs.ts';
import { listed, type Words } from './words.ts';

/**
 * The one table of verbs of work: whatever asks whether a word is such a verb asks here. The core ("launch",
 * "implement", "ship", "publish", "conduct", "hire", "write") are the examples of tasks in the OKR literature's
 * chapters on outputs and outcomes; the rest begin the lines of project plans and task lists. Verbs of change
 * ("raise", "win", "open") and of what others decide ("sign", "close", "book") are left out on purpose. What
 * writers make of a verb ("re-", "-ing", the other spelling) follows from it.
 */
const TASKS = [
  ...listed(`rewire, repaint, rebrand, rearchitect, re-architect, replatform, re-platform, re-brand`),
  ...verbs(`
  implement, migrate, carry out, organise, configure, appoint, prepare, finalise, execute, introduce,
  refactor, integrate, investigate, evaluate, assess, analyse, draw up, put together,
  put in place, put up, come up with, compile, distribute, circulate, procure, outsource, decommission,
  deprecate, phase out, switch off, shut down, relocate, submit, apply for, revise, initiate, facilitate,
  transcribe, digitise, automate, meet with, follow up with, brainstorm, collaborate with, work on, look
  into, look at, sign up for, participate in, take part in, attend, renovate, refurbish,
  translate, localise, hand out, send out, move to, move into, move onto, switch to, transition to,
  write up, write down, hire for, recruit for, measure, determine, undertake, propose, prioritise, announce,
  report on, draft up, certify, formalise, define, formulate, perform, specify, classify, collect, gather, inspect, decide on, reach
  out to, set up, roll out, kick off
`),
];
const TASKS_OR_NAMES = [
  ...listed(`redesign, re-design, rebuild, re-build`),
  ...verbs(`
  launch, soft-launch, interview, train, deploy, publish, conduct, install, recruit, write,
  ship, complete, finish, hire, purchase, archive, sunset, setup, outline, onboard, pitch,
  release, send, port, update, document
`),
];
const NAMES_OR_TASKS = verbs(`
  review, plan, report, refresh, schedule, map, film, visit, call, phone, email, mail, poll,
  brief, post, present, sketch, file, select, choose, program, code, open-source, clean up,
  agree on, sign off, buy, host, study, explore, shadow, pilot, upgrade, survey, audit, test, research, stage,
  demo, prototype, benchmark, draft, track, scope, transition, process, triage, merge
`);
const COUNTED_TASKS = verbs(`run, send, hold, identify, contact, meet, source, do, design, sample`);
const ADDING = verbs(`add, connect, attach`);
const MAKING = verbs(`create, build, develop, design, establish, craft`);
const DELIVERING = verbs(`
  deliver, produce, make, provide, offer, start, begin, run, hold, host, send, replace
`);

/** Verbs of what customers do as well: "300 tickets purchased" is no work of ours. */
const DONE_BY_OTHERS = new Set(
  listed(
    `purchase, install, attend, complete, finish, certify, update, relocate, assess, switch to, move to`,
  ),
);

export const tasks: Words['tasks'] = {
  verbs: TASKS,
  verbsOrNames: TASKS_OR_NAMES,
  namesOrVerbs: NAMES_OR_TASKS,
  verbsOfCount: COUNTED_TASKS,
  addingVerbs: ADDING,
  makingVerbs: MAKING,
  verbsOfDeliverables: DELIVERING,
  gerunds: gerunds([...TASKS, ...TASKS_OR_NAMES, ...NAMES_OR_TASKS, ...COUNTED_TASKS, ...ADDING]),
  makingGerunds: gerunds([...MAKING, ...DELIVERING]),
  onlyVerbs: verbs(`create, develop, establish, craft, provide, deliver, add, identify, produce`),
  findingVerbs: listed(`identify`),
  gains: listed(`
    opportunity, opportunities, logo, logos, deal, deals, account, accounts, lead, leads, MQLs, SQLs, pipeline,
    ARR, MRR, subscribers, donors, partners, backers, clients, patrons, buyers, users, contributors, joy,
    value, meaning, colour, warmth, depth, clarity, fun, life, capacity, strength
  `),
  proofs: listed(`
    validated, verified, proven, proved, confirmed, qualified, tested, committed, paying, willing, ready,
    interested, signed, evidenced, evidence-based, reproducible, statistically, that work, that works
  `),
  deliverables: listed(`
    app, apps, application, applications, website, websites, web site, site, sites, microsite, web page,
    web pages, landing page, landing pages, portal, portals, intranet, dashboard, dashboards, report,
    reports, reporting, tool, tools, tooling, toolkit, toolkits, toolbox, playbook, playbooks, runbook,
    runbooks, handbook, handbooks, manual, manuals, guide, guides, guideline, guidelines, documentation,
    document, documents, template, templates, framework, frameworks, library, libraries, roadmap,
    roadmaps, strategy, strategies, plan, plans, programme, programmes, program, programs, campaign,
    campaigns, course, courses, curriculum, training, trainings, workshop, workshops, webinar, webinars,
    event, events, conference, video, videos, podcast, podcasts, newsletter, newsletters, blog, blogs,
    article, articles, post, posts, ebook, ebooks, white paper, white papers, whitepaper, whitepapers,
    case study, case studies, deck, decks, presentation, presentations, brochure, brochures, leaflet,
    leaflets, catalogue, catalog, database, databases, data warehouse, data lake, data pipeline, data
    pipelines, API, APIs, integration, integrations, connector, connectors, feature, features, module,
    modules, prototype, prototypes, MVP, beta, widget, plugin, plug-in, chatbot, chatbots, bot, CRM, ERP,
    wiki, knowledge base, help centre, help center, policy, policies, process, processes, procedure,
    procedures, checklist, checklists, scorecard, scorecards, survey, surveys, questionnaire,
    questionnaires, test suite, job description, job descriptions, specification, specifications, business
    case, design system, style guide, taxonomy, inventory, pilot, proposal, proposals, academy, committee,
    task force, working group, council, steering group, taskforce, microservice, microservices, assets,
    content calendar, onboarding flow, email sequence, email sequences, self-service portal, mobile app,
    matrix, register, charter, kit, kits, meeting, meetings, session, sessions, interview, interviews,
    hackathon, hackathons, screen, screens, page, pages, series, script, scripts, tests, demo, demos,
    experiment, experiments, drill, drills, trials, pilots, gala, galas, fair, fairs, trade fair, trade
    fairs, summit, summits, roadshow, roadshows, hack day, hack days, open day, open days, offsite,
    offsites, away day, retreat, town hall, town halls, meetup, meetups, seminar, seminars, exhibition,
    festival, tournament, reception, system, systems, software, equipment, server, servers, laptops,
    hardware, usability test, usability tests, book, books, booklet, brand book, day, days, week, meet-up, fundraiser,
    competition, tour, class, classes, camp, camps, press release, blog post, blog posts, job fair, prototypes,
    service level agreement, onboarding plan, provider, press kit, catalogues, centre, center, building, warehouse,
    user experience, cell, programmes, beta version, version, cluster, clusters
  `),
  flowVerbs: listed(`
    ship, complete, finish, deliver, produce, release, report, automate, document, switch off, hire, test,
    review, call, file, make, send, plan, have, set, start, add, offer, provide, build, create, develop,
    establish, publish, onboard, train, update, deploy, write, answer, audit, run, host, schedule, identify,
    roll out, meet, migrate, process, interview, port
  `),
  nouns: verbs(`
    launch of, implementation of, introduction of, roll-out of, rollout of, deployment of, migration of, migration
    to, migration from, completion of, creation of, design of, development of, set-up of, setup of, publication
    of, integration of, installation of, finalisation of, go-live of, go-live with, kick-off of, digitisation of,
    organisation of, preparation of, revision of, translation of, rewrite of, evaluation of, upgrade of, upgrade
    to, execution of, renovation of
  `),
  participles: [
    ...participles([...TASKS, ...TASKS_OR_NAMES, ...listed(`hold, host`)]),
    ...participles(
      [...TASKS, ...TASKS_OR_NAMES, ...listed(`hold, host, create, build, develop, design, draft`)].filter(
        (verb) => !DONE_BY_OTHERS.has(verb),
      ),
    ).map((participle) => `… ${participle}`),
  ],
  manners: listed(`
    with, without, like, as, at, only, strong, more often, more frequently, more safely, more calmly,
    once, when, faster, sooner, quicker, earlier, better, less, fewer, safely, calmly, daily, every day,
    on time, for, together, ahead, because, what, half, twice, by, on
  `),
  abstracts: listed(`
    experience, experiences, culture, trust, reputation, confidence, relationship, relationships, mindset,
    habit, habits, sense, way, ways, place, world, future, atmosphere, spirit, home
  `),
};
