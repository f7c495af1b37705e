/** What comes next in a period. */
import { comingIn } from '../../domain/coming.ts';
import type { Period } from '../../domain/period.ts';
import type { Site } from '../frame/site.ts';

export interface ComingView {
  readonly day: string;
  readonly title: string;
}

/** The days that are still to come, the next one first. A check-in is announced by the period that runs now. */
export const comingView = ({ plan, labels, format }: Site, period: Period): ComingView[] =>
  comingIn(period, plan.asOf, plan.company.pauses)
    .filter(({ moment }) => moment !== 'check-in' || period.id === plan.current?.id)
    .map(({ date, moment, title }) => ({
      day: format.dayMonth(date),
      title: title ?? (moment === 'own' ? '' : labels.terms.moment[moment]),
    }));
