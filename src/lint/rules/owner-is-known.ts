import type { Plan } from '../../domain/plan.ts';
import { closest } from '../closest.ts';
import type { Finding, Rule } from '../rule.ts';

/** An owner that is written like an id is a person or a team. */
export const ownerIsKnown: Rule = {
  id: 'owner-is-known',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title, owners }, { plan }) => unknownAmong(owners, title, plan),
  keyResult: ({ title, owners, hasOwnOwner }, _, { plan }) =>
    hasOwnOwner ? unknownAmong(owners, title, plan) : [],
};

/** Words are shown as they are written; an id is one word in lower case. */
const ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

const unknownAmong = (owners: readonly string[], title: string, { people, organisation }: Plan): Finding[] =>
  owners.flatMap((owner, index) => {
    if (!ID.test(owner) || people.has(owner) || organisation.has(owner)) return [];
    const renamed = [...organisation.values()].find(({ aliases }) => aliases.includes(owner));
    const meant = renamed?.id ?? closest(owner, [...people.keys(), ...organisation.keys()]);
    return [
      {
        path: ['owner', index],
        message: `The owner \`${owner}\` of "${title}" is neither a team nor a person in people.yaml, so this is on nobody's page.`,
        help: `${meant === undefined ? 'Add' : `Did you mean \`${meant}\`? If not, add`} \`- { id: ${owner}, name: … }\` to people.yaml; a role is written with a capital letter, such as \`Sales lead\`.`,
      },
    ];
  });
