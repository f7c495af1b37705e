import type { Rule } from '../rule.ts';

/** The last day of a key result lies in its period. */
export const keyResultIsDueInPeriod: Rule = {
  id: 'key-result-is-due-in-period',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, due }, objective, { plan }) => {
    const period = plan.periods.find(({ id }) => id === objective.period);
    if (period === undefined || (period.starts <= due && due <= period.ends)) return [];
    const { id, label, starts, ends } = period;
    return [
      due > ends
        ? {
            path: ['due'],
            message: `"${title}" is due on ${due}, when ${label ?? id} has been over since ${ends}: it would still be open while everything else is graded.`,
            help: `Say what will be true by ${ends} if the work goes well, and leave \`due:\` out.`,
          }
        : {
            path: ['due'],
            message: `"${title}" is due on ${due}, before ${label ?? id} starts on ${starts}; such a day is often left over from an earlier file.`,
            help: `Write a day from ${starts} to ${ends}, or leave \`due:\` out for the last one.`,
          },
    ];
  },
};
