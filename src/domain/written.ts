/** What people wrote, read and checked, before any day is looked at. */
import type { Body } from '../body/piece.ts';
import type { CheckInData } from '../schema/check-in.ts';
import type { CompanyData } from '../schema/company.ts';
import type { HandbookData } from '../schema/handbook.ts';
import type { HealthMetricData, MetricRow } from '../schema/health-metric.ts';
import type { ObjectiveData } from '../schema/objective.ts';
import type { PersonData } from '../schema/people.ts';
import type { PeriodData } from '../schema/period.ts';
import type { PlanData } from '../schema/plan.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { TeamData } from '../schema/team.ts';

/** A number whose text has a point and three digits behind it, so that the point may be meant between groups. */
export interface GroupedNumber {
  /** Field names and positions from the top of the file; for a row of numbers the line it stands on, from 1. */
  readonly path: readonly (string | number)[];
  /** As it is written. */
  readonly text: string;
}

/** One file an author wrote. */
export interface Written<Data> {
  /** From the path: `2026-q3/sales/pipeline`, `2026-q3/2026-08-10-sales`, `sales`. */
  readonly id: string;
  /** Path within the content folder. */
  readonly file: string;
  readonly data: Data;
  /** What stands below the frontmatter. */
  readonly body: Body;
  /** The body as plain text, for excerpts. */
  readonly text: string;
  /** Left out where there is none, as in nearly every file. */
  readonly grouped?: readonly GroupedNumber[];
}

/** A metric with its values by day, which stand in a file of their own. */
export interface WrittenMetric extends Written<HealthMetricData & { readonly rows: readonly MetricRow[] }> {
  readonly groupedRows?: readonly GroupedNumber[];
}

/** A page of the handbook. */
export interface HandbookPage extends Written<HandbookData> {
  /** Whether the company wrote it; the others come with the product. */
  readonly isOwn: boolean;
}

/** Everything in the content folder. Every reference in it resolves. */
export interface Writing {
  readonly company: CompanyData;
  readonly people: readonly PersonData[];
  readonly teams: readonly Written<TeamData>[];
  readonly periods: readonly Written<PeriodData>[];
  readonly objectives: readonly Written<ObjectiveData>[];
  readonly checkIns: readonly Written<CheckInData>[];
  readonly retrospectives: readonly Written<RetrospectiveData>[];
  readonly plans: readonly Written<PlanData>[];
  readonly metrics: readonly WrittenMetric[];
  readonly handbook: readonly HandbookPage[];
  /** The names of a text's headings, for the files that have any, by path within the content folder. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Sizes in px of pictures, by path within the content folder. */
  readonly pictures: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
}
