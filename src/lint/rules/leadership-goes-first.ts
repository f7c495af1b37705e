import { daysBetween } from '../../domain/day.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import type { Rule } from '../rule.ts';

/** In an active period the company has objectives, and they have been checked in. */
export const leadershipGoesFirst: Rule = {
  id: 'leadership-goes-first',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  period: ({ id, label, starts, phase, annual, cadence }, { plan }) => {
    if (phase !== 'active') return [];
    const name = label ?? id;
    const objectives = ownObjectives(plan, id, COMPANY_TEAM);
    if (objectives.length === 0) {
      // A year may be there only for its quarters to lie in.
      if (annual && plan.objectivesIn(id).length === 0) return [];
      return [
        {
          path: ['starts'],
          message: `${name} has been running since ${starts} and the company has no objective in it, so nobody can say what their work advances.`,
          help: `Write the first one into objectives/${id}/${COMPANY_TEAM}/; while it is still being agreed on, \`phase: planning\` says so.`,
        },
      ];
    }
    if (daysBetween(starts, plan.asOf) <= cadence.staleAfterDays) return [];
    const silent = objectives.filter(isSilent);
    if (silent.length === 0) return [];
    const titles = new Intl.ListFormat('en-GB').format(silent.map(({ title }) => `"${title}"`));
    return [
      {
        path: ['starts'],
        message: `The company has not checked in on ${titles} since ${name} began on ${starts}; teams take from it whether check-ins matter.`,
        help: `Write check-ins/${id}/${plan.asOf}-${COMPANY_TEAM}.mdx with an update on ${silent.map(sampleOf).join(', ')}: a value, and how sure you are from 0 to 10.`,
      },
    ];
  },
};

/** Without key results there is nothing to report on. */
const isSilent = ({ keyResults }: Objective): boolean =>
  liveKeyResults(keyResults).length > 0 && keyResults.every(({ reports }) => reports.length === 0);

const sampleOf = ({ slug, keyResults }: Objective): string =>
  `\`${slug}#${liveKeyResults(keyResults)[0]?.id ?? ''}\``;
