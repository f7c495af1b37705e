import { COMPANY_TEAM } from '../../domain/team.ts';
import type { Library } from '../library.ts';
import { aboutFile, type StructureCheck, type StructureFinding, suggest } from './finding.ts';
import { teamExists, teamIds } from './places.ts';

/** One tree of teams under the company, and people and teams that no name is shared by. */
export const organisationIsATree: StructureCheck = (library) => [
  ...oneRoot(library),
  ...parentsExist(library),
  ...peopleFit(library),
  ...formerNamesAreFree(library),
];

function oneRoot(library: Library): StructureFinding[] {
  const teams = library.all('teams');
  const all = library.ids('teams');
  if (all.length === 0) return [];
  const findings: StructureFinding[] = [];
  if (!all.includes(COMPANY_TEAM))
    findings.push(
      aboutFile(
        'teams/company.mdx',
        'company-is-the-root',
        'There are teams, but no company above them.',
        'Write teams/company.mdx with the company’s `name:`, without a `parent:`.',
      ),
    );
  for (const { id, path, data } of teams) {
    if (id === COMPANY_TEAM && data.parent !== undefined)
      findings.push({
        file: path,
        path: ['parent'],
        at: 'key',
        rule: 'company-is-the-root',
        message: 'The company has no team above it.',
        help: 'Take the line `parent:` out.',
      });
    if (id !== COMPANY_TEAM && data.parent === undefined)
      findings.push({
        file: path,
        path: ['parent'],
        at: 'value',
        rule: 'company-is-the-root',
        message: `The team \`${id}\` does not say which team it belongs to.`,
        help: 'Add `parent: company`, or the department above it.',
      });
  }
  return findings;
}

function parentsExist(library: Library): StructureFinding[] {
  return library.all('teams').flatMap(({ path: file, data: { parent, moved } }) =>
    [
      { path: ['parent'], team: parent },
      ...moved.map(({ from }, index) => ({ path: ['moved', index, 'from'], team: from })),
    ].flatMap(({ path, team }): StructureFinding[] =>
      team === undefined || library.has('teams', team)
        ? []
        : [
            {
              file,
              path,
              at: 'value',
              rule: 'reference-resolves',
              message: `There is no team \`${team}\`.`,
              help: suggest(team, library.ids('teams'), `Write teams/${team}.mdx, or name another team.`),
            },
          ],
    ),
  );
}

function peopleFit(library: Library): StructureFinding[] {
  const findings: StructureFinding[] = [];
  for (const { path: file, data } of library.all('people')) {
    const seen = new Set<string>();
    data.forEach(({ id, team }, index) => {
      if (seen.has(id) || library.has('teams', id))
        findings.push({
          file,
          path: [index, 'id'],
          at: 'value',
          rule: 'id-is-unique',
          message: seen.has(id) ? `Two people have the id \`${id}\`.` : `\`${id}\` is a person and a team.`,
          help: 'Give one of them another id; people and teams share one list of names.',
        });
      seen.add(id);
      if (team !== undefined && !teamExists(library, team))
        findings.push({
          file,
          path: [index, 'team'],
          at: 'value',
          rule: 'reference-resolves',
          message: `There is no team \`${team}\`.`,
          help: suggest(team, teamIds(library), 'Name a file of teams/, without its ending.'),
        });
    });
  }
  return findings;
}

/** A team's former id leads to one team only. */
function formerNamesAreFree(library: Library): StructureFinding[] {
  const taken = new Set([
    ...library.ids('teams'),
    ...(library.one('people', 'people')?.data ?? []).map(({ id }) => id),
  ]);
  return library.all('teams').flatMap(({ path: file, data }) =>
    data.aliases.flatMap((alias, index): StructureFinding[] => {
      const isTaken = taken.has(alias);
      taken.add(alias);
      if (!isTaken) return [];
      return [
        {
          file,
          path: ['aliases', index],
          at: 'value',
          rule: 'id-is-unique',
          message: `The name \`${alias}\` already belongs to a team or a person.`,
          help: 'Take it out here, or rename the other.',
        },
      ];
    }),
  );
}
