import { checkInName } from '../../domain/reference.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { TAKEN_BY_PAGES, TAKEN_BY_PERIOD_PAGES } from '../../site/pages.ts';
import { type Library, placeOfFile, type ReadFile } from '../library.ts';
import { explainDay } from '../yaml/explain-day.ts';
import { aboutFile, type StructureCheck, type StructureFinding, suggest } from './finding.ts';

/** There is a company, and every file lies under a period and a team that exist. */
export const filesLieWhereTheyBelong: StructureCheck = (library) => [
  ...companyIsThere(library),
  ...namesAreFree(library),
  ...(['objectives', 'check-ins', 'retrospectives', 'plans'] as const).flatMap((collection) =>
    library.ids(collection).flatMap((id) => {
      const file = library.one(collection, id);
      return file === undefined ? [] : placeExists(library, file);
    }),
  ),
];

const companyIsThere = (library: Library): StructureFinding[] =>
  library.has('company', 'company')
    ? []
    : [
        aboutFile(
          'company.yaml',
          'company-is-present',
          'There is no company.yaml.',
          'Write one with a single line: `name: ` and the name of your company.',
        ),
      ];

function namesAreFree(library: Library): StructureFinding[] {
  const taken = (collection: 'teams' | 'periods', words: readonly string[], what: string) =>
    library.ids(collection).flatMap((id) => {
      const file = library.one(collection, id)?.path ?? '';
      if (words.includes(id))
        return [
          aboutFile(
            file,
            'name-is-free',
            `\`${id}\` is the address of one of the site’s own pages.`,
            `Give the ${what} another name, such as \`${id}-${what}\`.`,
          ),
        ];
      return collection === 'teams' && id.includes('--')
        ? [
            aboutFile(
              file,
              'name-is-free',
              'A team’s name has no double hyphen.',
              `Rename the file to \`${id.replace(/-+/g, '-')}.mdx\`.`,
            ),
          ]
        : [];
    });
  return [...taken('periods', TAKEN_BY_PAGES, 'period'), ...taken('teams', TAKEN_BY_PERIOD_PAGES, 'team')];
}

function placeExists(library: Library, file: ReadFile): StructureFinding[] {
  const { period, team } = placeOfFile(file);
  const findings: StructureFinding[] = [];
  const about = (message: string, help: string) =>
    findings.push(aboutFile(file.path, 'file-has-a-place', message, help));
  if (file.collection === 'check-ins' && !hasCheckInName(file)) return [wrongCheckInName(file)];
  if (!library.has('periods', period))
    about(
      `There is no period \`${period}\`.`,
      suggest(
        period,
        library.ids('periods'),
        `Write periods/${period}.mdx, or move the file to the folder of its period.`,
      ),
    );
  if (!teamExists(library, team))
    about(
      `There is no team \`${team}\`.`,
      suggest(team, teamIds(library), `Write teams/${team}.mdx, or move the file to the folder of its team.`),
    );
  const dissolved = library.one('teams', team)?.data?.dissolved;
  const starts = library.one('periods', period)?.data?.starts;
  if (dissolved !== undefined && starts !== undefined && dissolved < starts)
    about(
      `The team \`${team}\` was dissolved on ${dissolved}, before this period began.`,
      'Move the file to the team that took over.',
    );
  return findings;
}

function hasCheckInName({ id }: ReadFile): boolean {
  const day = checkInName(id.split('/')[1] ?? '')?.day;
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}

/** A name without a day and a team, or with a day that there is not. */
function wrongCheckInName({ path, id }: ReadFile): StructureFinding {
  const named = checkInName(id.split('/')[1] ?? '');
  const day = named === null ? undefined : explainDay(named.day);
  return aboutFile(
    path,
    'file-has-a-place',
    day?.message ?? 'A check-in’s name is its day and its team.',
    named === null
      ? 'Rename the file like `2026-08-10-sales.mdx`.'
      : `Rename the file like \`2026-08-10-${named.team}.mdx\`, with the day that it reports on.`,
  );
}

/** Without a `teams` folder there is one team, the company. */
export const teamIds = (library: Library): string[] => {
  const ids = library.ids('teams');
  return ids.length === 0 ? [COMPANY_TEAM] : ids;
};

export const teamExists = (library: Library, id: string): boolean => teamIds(library).includes(id);
