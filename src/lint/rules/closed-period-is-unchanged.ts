import { listOf } from '../../domain/list-of.ts';
import type { Plan } from '../../domain/plan.ts';
import { checkInName } from '../../domain/reference.ts';
import { areRolesInstead } from '../../domain/role.ts';
import { bothValues, differences, isSameText } from '../differences.ts';
import type { Change, Finding, Rule } from '../rule.ts';

type State = NonNullable<Change['before']>;
/** Whatever file it is: the fields that several kinds have. */
interface Fields extends Readonly<Record<string, unknown>> {
  readonly errata?: readonly unknown[];
  readonly aliases?: readonly string[];
}

const MAY_CHANGE = ['errata', 'waive', 'aliases', 'visibility'];
const NAMES_PEOPLE = ['owner', 'author', 'approvedBy'];
const IN_ERRATA = 'say so under `errata:` with `date:`, `what:` and `approvedBy:`';

/** A closed period changes only by errata, waivers, aliases, visibility, and roles in the place of people. */
export const closedPeriodIsUnchanged: Rule = {
  id: 'closed-period-is-unchanged',
  group: 'rhythm',
  severity: 'error',
  looksAt: 'all-periods',
  change: (change, { plan }) => {
    const { collection, before, after } = change;
    if (collection === 'periods') return inPeriodFile(change, plan);
    const thing = nameOf(change, plan);
    const from = closedPeriodOf(before, change, plan);
    const to = closedPeriodOf(after, change, plan);
    if (thing === null || (from === null && to === null)) return [];
    // An erratum says openly, with a day and who approved it, what was corrected.
    if (errataIn(after) > errataIn(before)) return [];
    if (before === null || from === null)
      return [
        finding(
          to,
          `${thing} was added to it`,
          `Move it to the period it is about; if it had been forgotten, ${IN_ERRATA}.`,
        ),
      ];
    const place = `${collection}/${before.id}.mdx`;
    if (after === null)
      return [finding(from, `${thing} was taken out of it`, `Put ${place} back as it was.`)];
    if (!isWhereItWas(before, after, plan))
      return [
        finding(
          from,
          `${thing} was moved from ${place}`,
          collection === 'objectives'
            ? `Move it back, or keep its old address with \`aliases: [${before.id}]\`.`
            : 'Move it back.',
        ),
      ];
    return within(before, after, plan).map(({ path, what, happened, undo }) =>
      finding(
        from,
        `${what} of ${thing} ${happened}`,
        `${undo}; if it was wrong even then, keep the correction and ${IN_ERRATA}.`,
        path,
      ),
    );
  },
};

/** The period's own file has no errata; reopening a period is a change of it, too. */
function inPeriodFile({ id, before, after }: Change, plan: Plan): Finding[] {
  if (before === null) return [];
  const { phase, ends, label = id } = before.data as { phase?: string; ends: string; label?: string };
  if (phase !== 'closed' || ends >= plan.asOf) return [];
  if (after === null)
    return [finding(label, 'its own file is gone', `Put periods/${id}.mdx back as it was.`)];
  return within(before, after, plan).map(({ path, what, happened, undo }) =>
    finding(label, `${what} of the period ${happened}`, `${undo}.`, path),
  );
}

const finding = (period: string | null, what: string, help: string, path: Finding['path'] = []): Finding => ({
  path,
  message: `${period ?? ''} is closed, but ${what}: the archive stays as people have read it.`,
  help,
});

/** What a period's file is, in the middle of a sentence; null for files that belong to no period. */
function nameOf({ collection, before, after }: Change, plan: Plan): string | null {
  const { id = '', data } = after ?? before ?? {};
  const name = id.split('/')[1] ?? '';
  switch (collection) {
    case 'objectives':
      return `"${(data as { title: string }).title}"`;
    case 'check-ins': {
      const { day = name, team = '' } = checkInName(name) ?? {};
      return `the check-in of ${plan.organisation.get(team)?.name ?? team} on ${day}`;
    }
    case 'retrospectives':
    case 'plans':
      return `the ${collection.slice(0, -1)} of ${plan.organisation.get(name)?.name ?? name}`;
    default:
      return null;
  }
}

/** The name of the closed period a file lies in, when it was closed before the change already; else null. */
function closedPeriodOf(state: State | null, change: Change, { periods }: Plan): string | null {
  const period = periods.find(({ id }) => id === state?.id.split('/')[0]);
  return period?.phase === 'closed' && change.closedBefore.has(period.id)
    ? (period.label ?? period.id)
    : null;
}

const errataIn = (state: State | null): number => (state?.data as Fields | undefined)?.errata?.length ?? 0;

/** At the same address, or at one that leads on from it: its own alias, or that of its team. */
function isWhereItWas(before: State, after: State, { organisation }: Plan): boolean {
  if (before.id === after.id || (after.data as Fields).aliases?.includes(before.id)) return true;
  return [...organisation.values()].some(({ id, aliases }) =>
    aliases.some((alias) => before.id.replace(alias, id) === after.id),
  );
}

/** What is not what it was, with what happened to it and how it is undone. */
interface Said {
  readonly path: Finding['path'];
  readonly what: string;
  readonly happened: string;
  readonly undo: string;
}

function within(before: State, after: State, plan: Plan): Said[] {
  const found = differences(
    before.data as Fields,
    after.data as Fields,
    (field, from, to) =>
      MAY_CHANGE.includes(field) ||
      (NAMES_PEOPLE.includes(field) &&
        areRolesInstead(listOf(from) as string[], listOf(to) as string[], plan)),
  );
  const vaguely = { happened: 'is not what it was', undo: 'Put it back as it was' };
  return [
    ...found.map(({ path, field, ...values }): Said => {
      const said = bothValues(values);
      const exactly = said && {
        happened: `went from ${said.from} to ${said.to}`,
        undo: `Write ${said.from} again`,
      };
      return { path, what: `\`${field}\``, ...(exactly ?? vaguely) };
    }),
    ...(isSameText(before, after) ? [] : [{ path: 'body' as const, what: 'the text', ...vaguely }]),
  ];
}
