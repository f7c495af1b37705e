/** What teams reported, week by week, the newest first. */
import { blockersIn } from '../../domain/blockers.ts';
import { type CheckIn, valueIn } from '../../domain/check-in.ts';
import type { Day } from '../../domain/day.ts';
import { type Period, weekOf, weeksIn } from '../../domain/period.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { blockerText } from '../parts/blocker.ts';
import { type BodyPart, bodyView, hasDrawing } from '../parts/body.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { diagnosisText, errataView } from '../parts/sentences.ts';
import { type LinkView, ownerView } from '../parts/owner.ts';
import { reportedValue } from '../parts/reported-value.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export interface CheckInsView {
  readonly frame: Frame;
  readonly label: string;
  /** The week told on this page; null before the first check-in. */
  readonly week: string | null;
  readonly weeks: readonly {
    readonly text: string;
    readonly href: string;
    readonly count: number;
    readonly isHere: boolean;
  }[];
  readonly checkIns: readonly CheckInView[];
}

export interface CheckInView {
  /** The anchor: its file name. */
  readonly name: string;
  readonly team: LinkView;
  readonly day: string;
  readonly kind: string;
  readonly author: LinkView | null;
  readonly body: readonly BodyPart[];
  readonly updates: readonly UpdateView[];
  readonly errata: readonly string[];
}

export interface UpdateView {
  readonly about: LinkView;
  /** The word for what is a person’s, not the team’s; else null. */
  readonly personal: string | null;
  readonly value: string | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly next: string | null;
  readonly blockers: readonly string[];
  readonly diagnosis: string | null;
}

/** Weeks of a period that have check-ins, the newest first. */
export const weeksWithCheckIns = ({ plan }: Site, period: Period): number[] =>
  [...new Set(plan.checkInsIn(period.id).map(({ day }) => weekOf(period, day)))].sort((a, b) => b - a);

/** One week's check-ins; the newest week when none is asked for. */
export function checkInsView(site: Site, period: Period, asked?: number): CheckInsView {
  const { plan, labels, urls } = site;
  const label = periodLabel(site, period);
  const weeks = weeksWithCheckIns(site, period);
  const week = asked ?? weeks[0] ?? null;
  const inWeek = (one: number) => plan.checkInsIn(period.id).filter(({ day }) => weekOf(period, day) === one);
  const checkIns = (week === null ? [] : inWeek(week)).toReversed().map((one) => checkInView(site, one));
  const title =
    asked === undefined
      ? labels.nav.checkIns
      : `${labels.nav.checkIns}, ${labels.period.weekOf(asked, weeksIn(period))}`;
  return {
    frame: frameView(site, {
      title: `${title}, ${label}`,
      period,
      page: 'check-ins',
      hasDrawing: checkIns.some(({ body }) => hasDrawing(body)),
    }),
    label,
    week: week === null ? null : labels.period.weekOf(week, weeksIn(period)),
    weeks: weeks.map((one) => ({
      text: labels.period.week(one),
      href: urls.checkInsOfWeek(period.id, one),
      count: inWeek(one).length,
      isHere: one === week,
    })),
    checkIns,
  };
}

/** One check-in in full. */
export function checkInView(site: Site, checkIn: CheckIn): CheckInView {
  const { plan, labels, format, urls } = site;
  const { name, team, day, period, author, kind, body, file } = checkIn;
  return {
    name,
    team: { text: plan.organisationIn(period).get(team)?.name ?? team, href: urls.teamIn(period, team) },
    day: format.day(day),
    kind: labels.terms.kind[kind],
    author: author === null ? null : ownerView(site, author),
    body: bodyView(site, body, { file, period, team }),
    errata: errataView(site, checkIn.errata),
    updates: checkIn.updates.flatMap((update) => {
      const about = aboutView(site, day, update);
      const { confidence, note = null, next = null, blockers, diagnosis } = update;
      if (about === null) return [];
      return [
        {
          about: about.link,
          personal: isPersonal(site, update) ? labels.objective.personal : null,
          value: about.value,
          confidence: confidence === undefined ? null : format.confidence(confidence),
          note,
          next,
          blockers: blockersIn(blockers).map((blocker) => blockerText(site, blocker)),
          diagnosis: diagnosisText(site, diagnosis),
        },
      ];
    }),
  };
}

const isPersonal = ({ plan }: Site, { keyResult, objective }: CheckIn['updates'][number]): boolean =>
  plan.objectives.get(objectiveOf(keyResult ?? objective ?? ''))?.individual ?? false;

/** What an update is about, and its value in words. */
function aboutView(
  site: Site,
  day: Day,
  update: CheckIn['updates'][number],
): { link: LinkView; value: string | null } | null {
  const { plan, urls } = site;
  if (update.commitment !== null) {
    const [id = '', name] = update.commitment.split('#');
    const found = plan.plans.get(id)?.commitments.find((one) => one.id === name);
    return found === undefined
      ? null
      : {
          link: { text: found.title, href: `${urls.teamIn(...(id.split('/') as [string, string]))}#plan` },
          value: reportedValue(site, found, { day, value: valueIn(update, found.metric) }),
        };
  }
  const ref = update.keyResult ?? update.objective ?? '';
  const objective = plan.objectives.get(objectiveOf(ref));
  if (objective === undefined) return null;
  const keyResult = objective.keyResults.find((one) => one.ref === ref);
  return keyResult === undefined
    ? { link: { text: objective.title, href: urls.objective(objective.id) }, value: null }
    : {
        link: { text: keyResult.title, href: urls.keyResult(ref) },
        value: reportedValue(site, keyResult, { day, value: valueIn(update, keyResult.metric) }),
      };
}
