/** Which files there are: where each lies, what its id is, and what it may say. */
import type { z } from 'zod';
import { checkInSchema } from '../schema/check-in.ts';
import { companySchema } from '../schema/company.ts';
import { handbookSchema } from '../schema/handbook.ts';
import { healthMetricSchema } from '../schema/health-metric.ts';
import { objectiveSchema } from '../schema/objective.ts';
import { peopleSchema } from '../schema/people.ts';
import { periodSchema } from '../schema/period.ts';
import { planSchema } from '../schema/plan.ts';
import { retrospectiveSchema } from '../schema/retrospective.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { teamSchema } from '../schema/team.ts';

/** One kind of file an author writes. */
export interface Kind {
  readonly collection: Collection;
  /** Its path within the content folder, as people read it. */
  readonly pattern: string;
  readonly schema: z.ZodType;
  readonly shape: Shape;
}

export const COLLECTIONS = [
  'company',
  'people',
  'teams',
  'periods',
  'objectives',
  'check-ins',
  'retrospectives',
  'plans',
  'metrics',
  'handbook',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

const kind = (collection: Collection, pattern: string, schema: z.ZodType): Kind => ({
  collection,
  pattern,
  schema,
  shape: shapeOf(schema),
});

export const KINDS: readonly Kind[] = [
  kind('company', 'company.yaml', companySchema),
  kind('people', 'people.yaml', peopleSchema),
  kind('teams', 'teams/<team>.mdx', teamSchema),
  kind('periods', 'periods/<period>.mdx', periodSchema),
  kind('objectives', 'objectives/<period>/<team>/<slug>.mdx', objectiveSchema),
  kind('check-ins', 'check-ins/<period>/<yyyy-mm-dd>-<team>.mdx', checkInSchema),
  kind('retrospectives', 'retrospectives/<period>/<team>.mdx', retrospectiveSchema),
  kind('plans', 'plans/<period>/<team>.mdx', planSchema),
  kind('metrics', 'metrics/<metric>.yaml', healthMetricSchema),
  kind('handbook', 'handbook/…/<page>.mdx', handbookSchema),
];

const DEPTHS: Record<Collection, (folders: number) => boolean> = {
  company: (folders) => folders === 0,
  people: (folders) => folders === 0,
  teams: (folders) => folders === 1,
  periods: (folders) => folders === 1,
  objectives: (folders) => folders === 3,
  'check-ins': (folders) => folders === 2,
  retrospectives: (folders) => folders === 2,
  plans: (folders) => folders === 2,
  metrics: (folders) => folders === 1,
  handbook: (folders) => folders >= 1,
};

/**
 * The kind and id of a file by its path within the content folder, such as `objectives/2026-q3/sales/x.mdx`;
 * null when no kind of file has its place there.
 */
export function kindAt(path: string): { kind: Kind; id: string } | null {
  const parts = path.split('/');
  const folders = parts.length - 1;
  const top = folders === 0 ? path.replace(/\.yaml$/, '') : (parts[0] ?? '');
  const found = KINDS.find(({ collection }) => collection === top);
  if (found === undefined || !DEPTHS[found.collection](folders)) return null;
  const ending = found.pattern.endsWith('.yaml') ? '.yaml' : '.mdx';
  if (!path.endsWith(ending)) return null;
  const id = parts
    .slice(folders === 0 ? 0 : 1)
    .join('/')
    .slice(0, -ending.length);
  return { kind: found, id };
}
