import type { Body } from '../body/piece.ts';
import type { TeamData } from '../schema/team.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { Written } from './written.ts';

/** The id of the one team that has no parent. */
export const COMPANY_TEAM = 'company';

export type TeamKind = 'company' | 'department' | 'team';

/** One place in the organisation, as it stands on a day. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly kind: TeamKind;
  /** 0 for the company, 1 for a department, more below. */
  readonly depth: number;
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly lead: string | null;
  readonly mission: string | null;
  readonly responsibilities: readonly string[];
  readonly mode: TeamData['mode'];
  /** The day it was dissolved, once that has happened. */
  readonly dissolved: Day | null;
  readonly aliases: readonly string[];
  readonly body: Body;
  readonly text: string;
  readonly file: string;
}

/** The organisation on one day: teams by id, the company first, each before its children. */
export type Organisation = ReadonlyMap<string, Team>;

/** The parent a team had on a day: `moved` lists the earlier ones. */
export function parentOn(team: Pick<TeamData, 'parent' | 'moved'>, day: Day): string | undefined {
  const [next] = team.moved.filter(({ date }) => date > day).sort((a, b) => (a.date < b.date ? -1 : 1));
  return next?.from ?? team.parent;
}

/** The organisation as it stood on a day. Without a `teams` folder it is the company alone. */
export function organisationOn(
  written: readonly Written<TeamData>[],
  company: Company,
  day: Day,
): Organisation {
  const all = written.length > 0 ? written : [companyAlone(company)];
  const parents = new Map(all.map(({ id, data }) => [id, parentOn(data, day) ?? null]));
  const organisation = new Map<string, Team>();
  const { compare } = new Intl.Collator(company.locale);
  const add = ({ id, data, body, text, file }: Written<TeamData>, depth: number): void => {
    const children = all
      .filter((child) => parents.get(child.id) === id)
      .sort((a, b) => compare(a.data.name, b.data.name));
    organisation.set(id, {
      id,
      name: data.name,
      kind: data.kind ?? (depth === 0 ? 'company' : depth === 1 ? 'department' : 'team'),
      depth,
      parent: parents.get(id) ?? null,
      children: children.map((child) => child.id),
      lead: data.lead ?? null,
      mission: data.mission ?? null,
      responsibilities: data.responsibilities,
      mode: data.mode,
      dissolved: data.dissolved !== undefined && data.dissolved <= day ? data.dissolved : null,
      aliases: data.aliases,
      body,
      text,
      file,
    });
    for (const child of children) add(child, depth + 1);
  };
  for (const root of all) if (parents.get(root.id) === null) add(root, 0);
  return organisation;
}

function companyAlone({ name }: Company): Written<TeamData> {
  const data: TeamData = {
    name,
    responsibilities: [],
    mode: 'steady',
    moved: [],
    aliases: [],
    waive: [],
    visibility: 'company',
  };
  return { id: COMPANY_TEAM, file: 'company.yaml', data, body: [], text: '' };
}

/** A team and every team above it, nearest first. */
export function lineOf(organisation: Organisation, id: string): Team[] {
  const line: Team[] = [];
  for (let team = organisation.get(id); team !== undefined; team = organisation.get(team.parent ?? ''))
    line.push(team);
  return line;
}

/** The department a team belongs to (itself when it is one); null for the company. */
export const departmentOf = (organisation: Organisation, id: string): Team | null =>
  lineOf(organisation, id).find(({ depth }) => depth === 1) ?? null;

/** A team and all teams below it. */
export const withBelow = (organisation: Organisation, id: string): string[] => [
  id,
  ...(organisation.get(id)?.children.flatMap((child) => withBelow(organisation, child)) ?? []),
];
