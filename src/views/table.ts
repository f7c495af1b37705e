/** The tracking sheet: every key result of a period in one row. */
import { addDays, earlierOf } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { confidenceOn } from '../domain/trend.ts';
import { inTreeOrder } from './cascade.ts';
import { type Frame, frameView } from './frame.ts';
import { columnsOf } from './measures.ts';
import {
  type LinkView,
  ownersText,
  scoreView,
  type ScoreView,
  type StatusView,
  statusView,
} from './parts.ts';
import { periodLabel, type Site } from './site.ts';

export interface TableView {
  readonly frame: Frame;
  readonly label: string;
  readonly groups: readonly TableGroup[];
}

/** An objective with its key results as rows; without any it has no rows. */
export interface TableGroup {
  readonly objective: LinkView;
  readonly team: string;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly title: string;
  readonly href: string;
  readonly owner: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly current: string | null;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly confidence: string | null;
  readonly confidenceBefore: string | null;
  readonly blockers: readonly string[];
}

/** All key results of a period, grouped by objective, in the order of the organisation. */
export function tableView(site: Site, period: Period): TableView {
  const { plan, labels, format, urls } = site;
  const label = periodLabel(site, period);
  const lastWeek = addDays(earlierOf(plan.asOf, period.ends), -7);
  const organisation = plan.organisationIn(period.id);
  const shown = (confidence: number | null) => (confidence === null ? null : format.confidence(confidence));
  return {
    frame: frameView(site, { title: `${labels.nav.table}, ${label}`, period, page: 'table', isWide: true }),
    label,
    groups: inTreeOrder(site, period).map((objective) => ({
      objective: { text: objective.title, href: urls.objective(objective.id) },
      team: organisation.get(objective.team)?.name ?? objective.team,
      status: statusView(site, objective.status),
      score: scoreView(site, objective, 60),
      rows: objective.keyResults.map((one) => ({
        title: one.title,
        href: urls.keyResult(one.ref),
        owner: ownersText(site, one.owners),
        ...columnsOf(site, one),
        status: statusView(site, one.status),
        score: scoreView(site, one, 60),
        confidence: shown(one.confidence),
        confidenceBefore: shown(confidenceOn(one, lastWeek)),
        blockers: (one.reports.findLast(({ blockers }) => blockers !== undefined)?.blockers ?? []).map(
          (blocker) => (typeof blocker === 'string' ? blocker : blocker.what),
        ),
      })),
    })),
  };
}
