import type { Plan } from '../../domain/plan.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody who has left owns what is still pursued. */
export const ownerIsHere: Rule = {
  id: 'owner-is-here',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title, owners }, { plan }) => goneAmong(owners, title, plan),
  keyResult: ({ title, owners, hasOwnOwner }, _, { plan }) =>
    hasOwnOwner ? goneAmong(owners, title, plan) : [],
};

function goneAmong(owners: readonly string[], title: string, { people }: Plan): Finding[] {
  const isHere = (owner: string) => (people.get(owner)?.left ?? null) === null;
  const nobodyElse = !owners.some(isHere);
  return owners.flatMap((owner, index) => {
    const person = people.get(owner);
    if (person === undefined || person.left === null) return [];
    return [
      {
        path: ['owner', index],
        message: `${person.name}, who owns "${title}", left on ${person.left}${nobodyElse ? ', and nobody has answered for it since' : ''}.`,
        help: nobodyElse
          ? 'Write who took it over as `owner:` and say so in an amendment with `field: owner`; or give it up with `retired:`.'
          : `Take \`${owner}\` out of \`owner:\`; the others still answer for it.`,
      },
    ];
  });
}
