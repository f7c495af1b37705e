/** A made-up company with as many objectives in one quarter as asked for; the same for the same size. */
import { companyOf, type Files } from './cli.ts';
import { mdx } from './mdx.ts';
import { quarter, type Sketch } from './writing.ts';

export interface LargeCompany {
  readonly objectives: number;
  readonly departments: number;
  /** Teams in each department. */
  readonly teams: number;
  /** False: no objective contributes to another. */
  readonly isConnected?: boolean;
}

/** Sizes of real companies, from one that has just begun to one of several thousand people. */
export const SIZES = {
  10: { objectives: 10, departments: 2, teams: 0 },
  60: { objectives: 60, departments: 4, teams: 2 },
  300: { objectives: 300, departments: 6, teams: 4 },
  1500: { objectives: 1500, departments: 10, teams: 8 },
} as const satisfies Readonly<Record<number, LargeCompany>>;

export const LARGE_PERIOD = '2026-q3';

const AIMS = 4;
const OF_EACH_DEPARTMENT = 3;
const THEMES = ['trust', 'growth', 'pace'] as const;
const NAMES =
  'Sales Marketing Product Engineering Support Finance People Operations Legal Research Partners Design'.split(
    ' ',
  );
const VERBS = ['Win', 'Keep', 'Shorten', 'Simplify', 'Open up', 'Make sure of'] as const;
const THINGS = [
  'the first week of every new customer',
  'answers that customers can rely on',
  'the way from a question to a decision',
  'renewals nobody has to worry about',
  'what partners build with us',
] as const;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const oneOf = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;
const departmentName = (index: number): string =>
  NAMES[index] ?? `${oneOf(NAMES, index)} ${String(Math.floor(index / NAMES.length) + 1)}`;

interface Placed {
  readonly team: string;
  readonly slug: string;
  /** What it may contribute to. */
  readonly above: readonly string[];
}

/** The company's aims, three objectives of each department below them, the rest with the teams below those. */
function placesOf({ objectives, departments, teams }: LargeCompany): Placed[] {
  const aims = upTo(AIMS).map((one) => ({ team: 'company', slug: `aim-${String(one)}`, above: [] }));
  const aimIds = aims.map(({ slug }) => `company/${slug}`);
  const upper = upTo(departments).flatMap((department) =>
    upTo(OF_EACH_DEPARTMENT).map((one) => ({
      team: `department-${String(department)}`,
      slug: `part-${String(one)}`,
      above: aimIds,
    })),
  );
  const rest = Math.max(0, objectives - aims.length - upper.length);
  const lower = upTo(rest).map((index): Placed => {
    const department = `department-${String(index % departments)}`;
    const turn = Math.floor(index / departments);
    const team = teams === 0 ? department : `${department}-team-${String(turn % teams)}`;
    const above = upTo(OF_EACH_DEPARTMENT).map((one) => `${department}/part-${String(one)}`);
    return { team, slug: `step-${String(turn)}`, above };
  });
  return [...aims, ...upper, ...lower].slice(0, objectives);
}

/** The company as its authors would write it. */
export function largeCompany(size: LargeCompany): Sketch {
  const places = placesOf(size);
  const teams = upTo(size.departments).flatMap((department) => [
    [`department-${String(department)}`, { name: departmentName(department), parent: 'company' }] as const,
    ...upTo(size.teams).map(
      (team) =>
        [
          `department-${String(department)}-team-${String(team)}`,
          {
            name: `${departmentName(department)} ${oneOf(['North', 'South', 'East', 'West'], team)}${team < 4 ? '' : ` ${String(Math.floor(team / 4) + 1)}`}`,
            parent: `department-${String(department)}`,
          },
        ] as const,
    ),
  ]);
  return {
    company: { name: 'Fernwell', asOf: '2026-08-12' },
    people: upTo(Math.max(5, Math.ceil(size.objectives / 10))).map((one) => ({
      id: `person-${String(one)}`,
      name: `${oneOf(['Mara', 'Omar', 'Ines', 'Tariq', 'Yuki'], one)} ${oneOf(['Lind', 'Haddad', 'Roca', 'Weber', 'Osei', 'Sato', 'Brandt'], one)}${one < 35 ? '' : ` ${String(Math.floor(one / 35) + 1)}`}`,
    })),
    teams: Object.fromEntries([['company', { name: 'Fernwell' }], ...teams]),
    periods: {
      [LARGE_PERIOD]: {
        ...quarter,
        themes: THEMES.map((id) => ({ id, title: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
      },
    },
    objectives: Object.fromEntries(
      places.map((place, index) => [
        `${LARGE_PERIOD}/${place.team}/${place.slug}`,
        objectiveAt(place, index, size),
      ]),
    ),
    checkIns: Object.fromEntries(
      [...Map.groupBy(places, ({ team }) => team)].map(([team, own]) => [
        `${LARGE_PERIOD}/2026-08-10-${team}`,
        { updates: own.flatMap(({ slug }, index) => updatesOf(slug, index + team.length)) },
      ]),
    ),
  };
}

function objectiveAt(
  { above, slug }: Placed,
  index: number,
  { objectives, isConnected = true }: LargeCompany,
) {
  const parents = isConnected ? parentsAmong(above, index) : [];
  return {
    title: `${oneOf(VERBS, index)} ${oneOf(THINGS, index * 7 + Math.floor(index / 6))}, ${slug.replace('-', ' ')}`,
    owner: `person-${String((index * 13) % Math.max(5, Math.ceil(objectives / 10)))}`,
    ...(index % 4 === 3 ? {} : { theme: oneOf(THEMES, index) }),
    ...(parents.length === 0
      ? {}
      : { contributesTo: parents.map((to) => ({ to, because: 'It carries it.' })) }),
    keyResults: upTo(2).map((one) => ({
      id: `k${String(one)}`,
      title: `Grow the share that is done within ${String(one + 2)} days`,
      metric: { baseline: 0, target: 100 },
    })),
  };
}

/** One parent, now and then a key result of it, now and then a second one, now and then none. */
function parentsAmong(above: readonly string[], index: number): string[] {
  if (above.length === 0 || index % 17 === 16) return [];
  const first = oneOf(above, index);
  return [index % 5 === 4 ? `${first}#k0` : first, ...(index % 11 === 10 ? [oneOf(above, index + 1)] : [])];
}

/** Most are on track, some at risk, a few off track; some are not told of. */
function updatesOf(slug: string, turn: number) {
  if (turn % 9 === 8) return [];
  const confidence = turn % 7 === 3 ? 2 : turn % 4 === 1 ? 5 : 8;
  return upTo(2).map((one) => ({
    keyResult: `${slug}#k${String(one)}`,
    value: 20 + ((turn * 7 + one * 5) % 50),
    confidence,
  }));
}

/** The same as files in a folder, for builds; `more` is laid over it. */
export function largeCompanyFiles(size: LargeCompany, more: Files = {}): string {
  const sketch = largeCompany(size);
  const files = (folder: string, written: Readonly<Record<string, object>> = {}): [string, string][] =>
    Object.entries(written).map(([id, data]) => [`${folder}/${id}.mdx`, mdx(JSON.stringify(data))]);
  return companyOf(
    {
      'company.yaml': JSON.stringify(sketch.company),
      'people.yaml': JSON.stringify(sketch.people),
      ...Object.fromEntries([
        ...files('teams', sketch.teams),
        ...files('periods', sketch.periods),
        ...files('objectives', sketch.objectives),
        ...files('check-ins', sketch.checkIns),
      ]),
      ...more,
    },
    {},
  );
}
