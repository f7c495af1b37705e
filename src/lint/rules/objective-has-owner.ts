import type { Rule } from '../rule.ts';

/** Somebody is accountable for each objective. */
export const objectiveHasOwner: Rule = {
  id: 'objective-has-owner',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ owners, title, period, team }, { plan }) => {
    if (owners.length > 0) return [];
    const likeliest = plan.organisationIn(period).get(team)?.lead ?? team;
    return [
      {
        path: ['title'],
        message: `Nobody owns "${title}": when it drifts, nobody is asked.`,
        help: `Add \`owner:\` with one person, team or role, such as \`owner: ${likeliest}\`.`,
      },
    ];
  },
};
