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

const capitalised = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replace(/-+/g, ' ');

const unknownAmong = (owners: readonly string[], title: string, { people, organisation }: Plan): Finding[] =>
  owners.flatMap((owner, index) => {
    if (!ID.test(owner) || people.has(owner) || organisation.has(owner)) return [];
    const path = ['owner', index];
    const teams = [...organisation.values()];
    const renamed = teams.find(({ aliases }) => aliases.includes(owner))?.id;
    if (people.size === 0) {
      const team = renamed ?? teams.find(({ id }) => withoutHyphens(id) === withoutHyphens(owner))?.id;
      return team === undefined ? [] : [nearlyATeam(owner, team, title, path)];
    }
    const meant = renamed ?? closest(owner, [...people.keys(), ...organisation.keys()]);
    return [
      {
        path,
        message: `The owner \`${owner}\` of "${title}" is neither a team nor a person in people.yaml, so this is on nobody's page.`,
        help: `${meant === undefined ? 'Add' : `Did you mean \`${meant}\`? If not, add`} \`- { id: ${owner}, name: … }\` to people.yaml; if it is a role, write it with a capital letter: \`${capitalised(owner)}\`.`,
      },
    ];
  });

const withoutHyphens = (id: string): string => id.replace(/-/g, '');

/** Where no people are listed a name is a name, and nobody is unknown; a team's id may still be misspelt. */
const nearlyATeam = (owner: string, team: string, title: string, path: Finding['path']): Finding => ({
  path,
  message: `The owner \`${owner}\` of "${title}" is nearly a team's id, and is shown as a word that leads nowhere.`,
  help: `Did you mean \`${team}\`? If it is a role, write it with a capital letter: \`${capitalised(owner)}\`.`,
});
