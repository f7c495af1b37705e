import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { scoresView } from '../../../src/site/scores/view.ts';
import { makeSite, type Site } from '../../../src/site/frame/site.ts';
import { everyView, type Said, textsOnPages, valuesIn } from '../../support/every-view.ts';
import { type Sketch, writingOf } from '../../support/writing.ts';

const fromTo = { baseline: 0, target: 100 };
const milestones = { type: 'milestones', milestones: [{ id: 'one', title: 'One' }] };
const yesNo = { type: 'yes-no' };
const levels = {
  type: 'levels',
  levels: [
    { id: 'some', title: 'Some', score: 0.5 },
    { id: 'all', title: 'All of it', score: 1 },
  ],
};
const METRICS = {
  quarter: fromTo,
  high: fromTo,
  low: fromTo,
  silent: fromTo,
  steps: milestones,
  answer: yesNo,
  level: levels,
  least: { type: 'at-least', target: 90 },
  most: { type: 'at-most', target: 10, baseline: 40 },
  inside: { type: 'between', low: 3, high: 5 },
  mind: { type: 'graded' },
} as const;
const REPORTS = {
  quarter: { value: 25 },
  high: { value: 100 },
  low: { value: 3 },
  steps: { done: ['one'] },
  answer: { value: true },
  level: { level: 'all' },
  least: { value: 95 },
  most: { value: 12 },
  inside: { value: 4 },
};
const ids = Object.keys(METRICS) as (keyof typeof METRICS)[];

const objective = (title: string, more: object = {}, only: readonly (keyof typeof METRICS)[] = ids) => ({
  title,
  owner: 'mara',
  keyResults: only.map((id) => ({ id, title: `${title}: ${id}`, metric: METRICS[id] })),
  ...more,
});
const report = (objective: string, only: readonly (keyof typeof METRICS)[] = ids) =>
  only.flatMap((id) =>
    id in REPORTS
      ? [{ keyResult: `${objective}#${id}`, confidence: 6, ...REPORTS[id as keyof typeof REPORTS] }]
      : [],
  );
const committed = { ambition: 'committed' };
const DONE = ['steps', 'answer', 'level'] as const;

const USERS = {
  title: 'Users',
  rows: [
    ['2026-07-05', 400],
    ['2026-08-01', 450],
  ] as const,
};

/** One quarter in which everything happens that a page tells, and nobody grades. */
const QUARTER: Sketch = {
  company: { northStar: { metric: 'users', because: 'They stay.' } },
  people: [{ id: 'mara', name: 'Mara', team: 'sales' }],
  teams: {
    company: { name: 'Fernwell' },
    sales: { name: 'Sales', parent: 'company', lead: 'mara' },
    partners: { name: 'Partners', parent: 'sales' },
    operations: { name: 'Operations', parent: 'company' },
  },
  periods: {
    '2026-q3': {
      starts: '2026-07-01',
      ends: '2026-09-30',
      themes: [{ id: 'trust', title: 'Trust' }],
      northStar: { target: 500 },
    },
  },
  objectives: {
    '2026-q3/company/win': objective('Win', { theme: 'trust' }),
    '2026-q3/company/keep': objective('Keep', committed),
    '2026-q3/company/shipped': objective('Shipped', {}, DONE),
    '2026-q3/company/said': objective('Said', {}, ['silent']),
    '2026-q3/sales/one': objective('One', {
      contributesTo: [{ to: 'company/win', because: 'It is the way.' }],
    }),
    '2026-q3/sales/own': objective('Own', { individual: true }, ['answer']),
    '2026-q3/partners/two': objective('Two', { ...committed, contributesTo: [{ to: 'sales/one' }] }),
    '2026-q3/operations/alone': objective(
      'Alone',
      { localPriority: 'The law asks for it.', dependsOn: [{ to: 'sales/one' }] },
      DONE,
    ),
  },
  checkIns: {
    '2026-q3/2026-08-03-company': {
      updates: [
        ...report('win'),
        ...report('keep'),
        ...report('shipped', DONE),
        { keyResult: 'said#silent', note: 'Deferred to the winter.', confidence: 5 },
      ],
    },
    '2026-q3/2026-08-03-sales': { updates: [...report('one'), ...report('own', ['answer'])] },
    '2026-q3/2026-08-03-partners': { updates: report('two') },
    '2026-q3/2026-08-03-operations': { updates: report('alone', DONE) },
  },
  plans: {
    '2026-q3/sales': {
      commitments: [
        {
          id: 'renewals',
          title: 'Renewals',
          metric: { type: 'at-least', target: 92 },
          owner: 'mara',
          due: '2026-09-30',
        },
      ],
    },
  },
  metrics: { users: USERS },
};

const siteOn = (asOf: string, locale: string, closed = false): Site =>
  makeSite(
    makePlan(
      writingOf({
        ...QUARTER,
        company: { ...QUARTER.company, locale },
        periods: { '2026-q3': { ...QUARTER.periods?.['2026-q3'], ...(closed ? { phase: 'closed' } : {}) } },
      }),
      asOf,
    ),
    '/',
  );

const LANGUAGES = [
  {
    locale: 'en',
    waiting: /\b(yet|so far|good by today|ago|asks for \d|by then|now)\b/i,
    settled: /\b(missed|short of|good is|(?:has|have) reached \d|reached \d|expected \d)/i,
    done: /\bDone\b/,
  },
  {
    locale: 'de',
    waiting:
      /(?<!\p{L})(noch nicht|noch kein\p{L}*|bisher|bis heute|vor einer Woche|verlangt|jetzt)(?!\p{L})/iu,
    settled: /(?<!\p{L})(verfehlt|gut ist|erwartet \d|nicht erreicht|\d erreicht|\d,\d erreicht)(?!\p{L})/iu,
    done: /\bErledigt\b/,
  },
];

/** Check-ins that were made or not, and a metric as it is on the day whatever the period. */
const ABOUT_OTHERS = /\.habit\.|^handbook\/north-star-and-levers/;

/** Texts as people see or hear them: markup without its classes. */
const saying = (site: Site, word: RegExp): string[] =>
  textsOnPages(site)
    .filter(({ text }) => word.test(text.replace(/ class="[^"]*"/g, '')))
    .filter(({ path }) => !ABOUT_OTHERS.test(path))
    .map(({ path, text }) => `${path}: ${word.exec(text.replace(/ class="[^"]*"/g, ''))?.[0] ?? ''}`);

const valuesOn = (site: Site): Said[] => [...everyView(site)].flatMap(([page, view]) => valuesIn(view, page));

describe.each(LANGUAGES)(
  'a quarter that was closed and never graded ($locale)',
  ({ locale, waiting, done }) => {
    const site = siteOn('2026-10-20', locale, true);

    it('has nothing that is done, on no page, in no picture and in no list', () => {
      expect(saying(site, done)).toEqual([]);
      const keys = valuesOn(site).filter(({ path, value }) => value === 'done' && !ABOUT_OTHERS.test(path));
      expect(keys).toEqual([]);
      expect(saying(site, /<g class="done"|:::(?:good|warn|bad)$/m)).toEqual([]);
    });

    it('waits for nothing', () => {
      expect(saying(site, waiting)).toEqual([]);
    });

    it('has what its people wrote last where nobody gave a number', () => {
      const closing = 'Deferred to the winter.';
      const places = saying(site, new RegExp(closing));
      for (const page of ['table', 'scorecard', 'presentation'])
        expect(places.filter((place) => place.startsWith(`2026-q3/${page}`))).not.toEqual([]);
      expect(places.filter((place) => place.startsWith('2026-q3/company/said.keyResults'))).not.toEqual([]);
    });
  },
);

it('counts beside the bands of a closed quarter what has no score', () => {
  const site = siteOn('2026-10-20', 'en', true);
  expect(scoresView(site, site.plan.periods[0]!).bands?.without).toBe(
    'Without a score, and not counted above: 1 of the company’s objectives, 1 of all objectives, and 9 of the key results.',
  );
});

describe.each(LANGUAGES)('a quarter that has ended and is not closed ($locale)', ({ locale, waiting }) => {
  it('waits for nothing either', () => {
    expect(saying(siteOn('2026-10-03', locale), waiting)).toEqual([]);
  });
});

describe.each(LANGUAGES)('a quarter that runs ($locale)', ({ locale, settled }) => {
  const site = siteOn('2026-08-12', locale);
  const { band, bandName } = site.labels.terms;

  it('has neither reached nor missed anything', () => {
    expect(saying(site, settled)).toEqual([]);
  });

  it('has no band: no colour, and none of its words', () => {
    const facets = [site.labels.score.open, site.labels.score.noData];
    const bands = valuesOn(site).filter(
      ({ path, value }) => path.endsWith('.band') && value !== null && !facets.includes(String(value)),
    );
    expect(bands).toEqual([]);
    const words = Object.values(band).map((word) => word.replace(/^[^:]*: /, ''));
    expect(saying(site, new RegExp(`${words.join('|')}|band-(?!unscored)`))).toEqual([]);
    expect(saying(site, new RegExp(`^(?:${Object.values(bandName).join('|')})$`))).toEqual([]);
  });

  it('says what would be good by today, and where it aims', () => {
    const { soFar } = site.labels.score;
    const meanings = valuesOn(site).filter(({ path }) => path.endsWith('.meaning'));
    expect(meanings.length).toBeGreaterThan(10);
    for (const { path, value } of meanings.filter(({ value }) => value !== null))
      expect(String(value), path).toContain(soFar(null, '').split(/[ ,]/)[0]);
  });
});
