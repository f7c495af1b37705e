import type { Plan } from './plan.ts';

/**
 * Whether the same owners are named, or a role in free text where a person was: how somebody who left is taken
 * out of the past. Who is no longer in people.yaml counts as a person by the shape of their id.
 */
export function areRolesInstead(
  before: readonly string[],
  after: readonly string[],
  { people, organisation }: Pick<Plan, 'people' | 'organisation'>,
): boolean {
  const isTeam = (name: string) => organisation.has(name);
  const wasPerson = (name: string) => people.has(name) || (/^[a-z0-9-]+$/.test(name) && !isTeam(name));
  const isRole = (name: string) => !people.has(name) && !isTeam(name);
  return (
    before.length === after.length &&
    before.every((name, index) => {
      const now = after[index] ?? '';
      return name === now || (wasPerson(name) && isRole(now));
    })
  );
}
