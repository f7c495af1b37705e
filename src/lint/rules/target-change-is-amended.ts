import { type ChangedTerm, quietlyChanged } from '../../domain/agreed-terms.ts';
import type { Day } from '../../domain/day.ts';
import { listOf } from '../../domain/list-of.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { placeOf } from '../../domain/reference.ts';
import type { Writing } from '../../domain/written.ts';
import type { Change, Finding, Rule } from '../rule.ts';

type ObjectiveData = Writing['objectives'][number]['data'];

const OPENLY = 'once a period runs, what was agreed changes in the open or not at all.';

/** What was agreed changes in a running period only with a new amendment or a retirement. */
export const targetChangeIsAmended: Rule = {
  id: 'target-change-is-amended',
  group: 'rhythm',
  severity: 'error',
  looksAt: 'open-periods',
  change: (change, { plan }) => {
    const { collection, before, after } = change;
    if (collection !== 'objectives' || before === null) return [];
    const period = runningPeriod(change, placeOf(before.id).period, plan);
    const former = before.data as ObjectiveData;
    // A draft was not agreed yet.
    if (period === null || former.visibility === 'draft') return [];
    if (after !== null && placeOf(after.id).period === period.id)
      return quietlyChanged(former, after.data as ObjectiveData, period.ends).map((term) =>
        finding(term, plan.asOf),
      );
    return former.retired === undefined ? [gone(before.id, former, period)] : [];
  },
};

/** A period that has begun and was not closed yet; over closed ones another rule watches. */
function runningPeriod(change: Change, id: string, { periods }: Plan): Period | null {
  const period = periods.find((one) => one.id === id);
  if (period === undefined || period.phase === 'planning') return null;
  return period.phase === 'closed' && change.closedBefore.has(id) ? null : period;
}

const gone = (id: string, { title }: ObjectiveData, { id: period, label }: Period): Finding => ({
  path: [],
  message: `"${title}" is no longer among the objectives of ${label ?? period}: ${OPENLY}`,
  help: `Put objectives/${id}.mdx back, and if it is given up add \`retired:\` with \`date:\`, \`because:\` and \`approvedBy:\`; its page stays and says so.`,
});

function finding(term: ChangedTerm, today: Day): Finding {
  const { what, keyResult, field, from, to } = term;
  const values = what === field ? { from, to } : {};
  const amendment = [
    `date: ${today}`,
    ...(keyResult === null ? [] : [`keyResult: ${keyResult}`]),
    `field: ${field}`,
    ...Object.entries(values).flatMap(([side, value]) =>
      value === undefined ? [] : [`${side}: ${asYaml(value)}`],
    ),
  ].map((line) => `\`${line}\``);
  const amend = `dd to \`amendments:\` one with ${amendment.join(', ')}, \`cause:\` (external, correction or scope), \`because:\` and \`approvedBy:\``;
  return {
    path: term.path,
    ...(what === 'removed' ? { at: 'key' } : {}),
    message: `${sentence(term)}, and no new amendment says why: ${OPENLY}`,
    help:
      what === 'removed'
        ? `Put it back and give it \`retired:\` with \`date:\`, \`because:\` and \`approvedBy:\`; or a${amend}.`
        : `A${amend}; or put it back as it was.`,
  };
}

const NAMES: Partial<Record<ChangedTerm['what'], string>> = {
  due: 'due day',
  low: 'lower end',
  high: 'upper end',
  ref: 'metric',
};

/** What happened, without its full stop. */
function sentence({ what, title, from, to }: ChangedTerm): string {
  switch (what) {
    case 'added':
      return `The key result "${title}" was added`;
    case 'removed':
      return `The key result "${title}" is gone`;
    case 'retired':
      return `"${title}" had been retired and counts again`;
    case 'title':
      return `"${String(from)}" is now called "${String(to)}"`;
    case 'type':
      return `"${title}" was measured as \`${String(from)}\` and now is as \`${String(to)}\``;
    case 'milestones':
    case 'levels':
      return `The ${what} of "${title}" are not what they were`;
    case 'accumulates':
    case 'over':
      return `"${title}" is counted in another way (\`${what}\`)`;
    default: {
      const name = NAMES[what] ?? what;
      if (from === undefined) return `The ${name} of "${title}", ${shown(to)}, is new`;
      if (to === undefined) return `The ${name} of "${title}", ${shown(from)}, is gone`;
      return `The ${name} of "${title}" went from ${shown(from)} to ${shown(to)}`;
    }
  }
}

const shown = (value: unknown): string =>
  listOf(value)
    .map((one) =>
      typeof one === 'number' || /^[\w-]+$/.test(String(one)) ? String(one) : `"${String(one)}"`,
    )
    .join(', ');

/** As an author would write it: bare where that is plain, else in quotes. */
const asYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  return typeof value === 'string' && !/^[a-z][a-z -]*$/i.test(value) ? JSON.stringify(value) : String(value);
};
