/** What comes next for an objective, and what endangers it most: each in a sentence. */
import { byConcern, isOfConcern } from '../../domain/concern.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { blockersOf, type NextStep, nextStepOf } from '../../domain/next-step.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { ownerView } from '../parts/owner.ts';
import { sentence } from '../parts/sentences.ts';
import { outlookWords } from '../parts/concerns.ts';
import type { Site } from '../frame/site.ts';

export interface StepView {
  readonly text: string;
  /** Who does it by when, or when it was said. */
  readonly by: string | null;
}

/** What is to be done next in a running period, what was decided in one that is over; null when nobody says. */
export function nextStepView(site: Site, objective: Objective, isOver: boolean): StepView | null {
  if (isOver) return decisionView(site, objective);
  const step = nextStepOf(site.plan, objective);
  if (step === null) return null;
  const { unblock } = site.labels.scorecard.next;
  const text = sentence(step.what);
  return { text: step.kind === 'blocker' ? unblock(text) : text, by: byWhom(site, step) };
}

function byWhom(site: Site, { owner, due, day }: NextStep): string {
  const { format, labels, plan } = site;
  const { next } = labels.scorecard;
  if (owner === null && due === null) return next.said(format.dayMonth(day));
  const who = owner === null ? next.nobody : ownerView(site, owner).text;
  if (due === null) return sentence(who);
  const when = (due < plan.asOf ? next.wasDue : next.due)(format.dayMonth(due));
  return sentence(`${who}, ${when}`);
}

function decisionView({ plan, labels, format }: Site, { decision, continuedBy }: Objective): StepView | null {
  if (decision?.decision === null || decision?.decision === undefined) return null;
  const successors = continuedBy.flatMap((id) => plan.objectives.get(id)?.title ?? []);
  const word = labels.terms.decision[decision.decision];
  return {
    text: sentence(decision.because === null ? word : `${word}: ${decision.because}`),
    by: successors.length === 0 ? null : labels.scorecard.next.goesOnAs(format.list(successors)),
  };
}

/**
 * The key result that is worst off, with what its numbers and blockers say; while none is at risk, the obstacle
 * named first. Null when there is neither, and once the period is over.
 */
export function riskText(site: Site, objective: Objective, isOver: boolean): string | null {
  if (isOver) return null;
  const [worst] = byConcern(liveKeyResults(objective.keyResults).filter(isOfConcern));
  const [obstacle] = objective.obstacles;
  if (worst === undefined) return obstacle === undefined ? null : sentence(obstacle);
  const [blocker] = blockersOf(site.plan, objective, worst);
  return [
    site.labels.scorecard.risk.of(worst.title, site.labels.terms.status[worst.status]),
    ...reasons(site, worst),
    ...(blocker === undefined ? [] : [site.labels.objective.blockedBy(sentence(blocker.what))]),
  ].join(' ');
}

function reasons(site: Site, one: KeyResult): string[] {
  const { heard, neverHeard } = site.labels.scorecard.risk;
  const last = one.reports.at(-1);
  if (last === undefined) return [neverHeard];
  return one.status === 'outdated' ? [heard(site.format.dayMonth(last.day))] : outlookWords(site, one);
}
