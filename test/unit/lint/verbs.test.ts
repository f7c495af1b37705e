import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { Objective } from '../../../src/domain/objective.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { keyResultHasNoPlaceholder } from '../../../src/lint/rules/key-result-has-no-placeholder.ts';
import { keyResultIsOutcome } from '../../../src/lint/rules/key-result-is-outcome.ts';
import { keyResultStatesOneThing } from '../../../src/lint/rules/key-result-states-one-thing.ts';
import { objectiveIsNotActivity } from '../../../src/lint/rules/objective-is-not-activity.ts';
import { en } from '../../../src/lint/words/en.ts';
import { gerunds, participles, spelled, verbs } from '../../../src/lint/words/en-verbs.ts';

const context = { plan: {} as Plan, words: en };
const objective = (title: string) => ({ title }) as Objective;
const keyResult = (title: string) =>
  ({ title, measures: 'outcome', because: null, owners: [], inputs: [], metric: {} }) as unknown as KeyResult;
const isActivity = (title: string) =>
  (objectiveIsNotActivity.objective?.(objective(title), context) ?? []).length > 0;
const says = (rule: typeof keyResultIsOutcome) => (title: string) =>
  (rule.keyResult?.(keyResult(title), objective('One'), context) ?? []).length > 0;
const isOutput = says(keyResultIsOutcome);
const joinsTwo = says(keyResultStatesOneThing);
const hasPlaceholder = says(keyResultHasNoPlaceholder);

const { tasks } = en;
const VERBS = [
  ...new Set([
    ...tasks.verbs,
    ...tasks.verbsOrNames,
    ...tasks.namesOrVerbs,
    ...tasks.verbsOfCount,
    ...tasks.addingVerbs,
    ...tasks.makingVerbs,
    ...tasks.verbsOfDeliverables,
  ]),
];
const GERUNDS = [...tasks.gerunds, ...tasks.makingGerunds];
/** Where a rule is silent, so that a failure names them all. */
const missed = (titles: readonly string[], ...rules: readonly ((title: string) => boolean)[]) =>
  titles.filter((title) => !rules.every((rule) => rule(title)));
const upper = (verb: string) => verb.charAt(0).toUpperCase() + verb.slice(1);

describe('a verb of work', () => {
  it.each([
    ['alone', (verb: string) => `${upper(verb)} three new portals`],
    ['behind an adverb', (verb: string) => `Successfully ${verb} three new portals`],
    ['behind the name of a team', (verb: string) => `Marketing: ${verb} three new portals`],
    ['joined with another', (verb: string) => `${upper(verb)} and evaluate three new portals`],
    ['behind another', (verb: string) => `Plan, evaluate and ${verb} three new portals`],
  ])('is one for objectives and key results alike, %s', (_, titled) => {
    expect(missed(VERBS.map(titled), isActivity, isOutput)).toEqual([]);
  });

  it('is the same with "-ing", as what was done, and as a noun', () => {
    const titles = [
      ...GERUNDS.map((gerund) => `${upper(gerund)} three new portals`),
      ...tasks.nouns.map((noun) => `${upper(noun)} the new portal`),
    ];
    expect(missed(titles, isActivity, isOutput)).toEqual([]);
    const done = tasks.participles.filter((one) => one.startsWith('… ')).map((one) => one.slice(2));
    expect(
      missed(
        done.map((one) => `3 portals ${one}`),
        isOutput,
      ),
    ).toEqual([]);
  });

  it('makes two things of two counts', () => {
    const titles = VERBS.map((verb) => `${upper(verb)} 3 portals and launch 5 sites`);
    expect(missed(titles, joinsTwo)).toEqual([]);
  });

  it('wants a number where a letter stands', () => {
    expect(
      missed(
        VERBS.map((verb) => `${upper(verb)} X portals`),
        hasPlaceholder,
      ),
    ).toEqual([]);
  });

  it('is none where the words go on with a measure, or with what others do', () => {
    for (const title of [
      'Release cadence of the mobile app',
      'Onboarding feels like joining friends',
      'Hosting costs fall by a fifth',
      'Designers trust the numbers',
      'Identify and eliminate the causes of rework',
      'Launch and grow the newsletter to 5,000 readers',
    ])
      expect([title, isActivity(title), isOutput(title)]).toEqual([title, false, false]);
  });

  it.each([
    'Send every member the new calendar',
    'Meet with all branch managers',
    'Determine the price of the spring collection',
    'Run two supplier days',
    'Add a second payment provider',
    'Onboard four carriers',
    'Design three new portals',
    'Audit all vendor contracts',
    'Measure the value of partners',
    'Roll out badge printers to every site',
    'Undertake a review of our buildings',
    'Propose a new funding model',
    'Prioritise the open repairs',
    'Prioritize the open repairs',
    'Host the spring conference',
    'Hire for each open role',
    'Hire a designer, a writer and a controller',
    'Release the style analyzer',
    'Update product page with videos',
    'Port the scheduler to Rust',
    'Define and launch the newsletter',
  ])('is recognised in "%s"', (title) => {
    expect([isActivity(title), isOutput(title)]).toEqual([true, true]);
  });
});

describe('forms of English verbs', () => {
  it('know both spellings, each from the other', () => {
    expect(spelled(['prioritise'])).toContain('prioritize');
    expect(spelled(['analyze'])).toContain('analyse');
    expect(spelled(['organisation of'])).toContain('organization of');
  });

  it('do verbs again and together, but make no other verb of them', () => {
    expect(verbs('launch')).toEqual(expect.arrayContaining(['relaunch', 're-launch', 'co-launch']));
    expect(verbs('port')).not.toContain('report');
    expect(verbs('call')).not.toContain('recall');
  });

  it('add "-ing" and "-ed" as people write them', () => {
    const list = ['write', 'run', 'roll out', 'ship', 'carry out', 'rewrite', 're-run', 'see'];
    expect(gerunds(list)).toEqual([
      ...[
        'writing',
        'running',
        'rolling out',
        'shipping',
        'carrying out',
        'rewriting',
        're-running',
        'seeing',
      ],
    ]);
    expect(participles(['write', 'ship', 'carry out', 'rewrite', 'release', 'deploy'])).toEqual([
      ...['written', 'shipped', 'carried out', 'rewritten', 'released', 'deployed'],
    ]);
  });
});
