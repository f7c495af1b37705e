import { RULES } from '../../lint/rules/index.ts';
import type { Library, ReadFile } from '../library.ts';
import { type StructureCheck, type StructureFinding, suggest } from './finding.ts';

interface Carrier {
  readonly waive?: readonly {
    readonly rule: string;
    readonly period?: string | undefined;
  }[];
}

/** company.yaml and waivers name rules and periods that exist. */
export const rulesExist: StructureCheck = (library) => [
  ...Object.keys(library.one('company', 'company')?.data?.rules ?? {}).flatMap((rule) =>
    unknownRule('company.yaml', ['rules', rule], 'key', rule),
  ),
  ...library
    .withBodies()
    .flatMap((file) =>
      ((file.data as Carrier | null)?.waive ?? []).flatMap((waiver, index) => [
        ...unknownRule(file.path, ['waive', index, 'rule'], 'value', waiver.rule),
        ...unknownPeriod(library, file, index, waiver.period),
      ]),
    ),
];

function unknownRule(
  file: string,
  path: readonly (string | number)[],
  at: 'key' | 'value',
  rule: string,
): StructureFinding[] {
  const ids = RULES.map(({ id }) => id);
  if (ids.includes(rule)) return [];
  return [
    {
      file,
      path,
      at,
      rule: 'rule-is-known',
      message: `There is no rule of the method called \`${rule}\`.`,
      help: suggest(
        rule,
        ids,
        '`npm run -s okr -- explain` lists them. What keeps files from fitting together is mended, not silenced.',
      ),
    },
  ];
}

function unknownPeriod(
  library: Library,
  { path: file }: ReadFile,
  index: number,
  wanted: string | undefined,
): StructureFinding[] {
  if (wanted === undefined || library.has('periods', wanted)) return [];
  return [
    {
      file,
      path: ['waive', index, 'period'],
      at: 'value',
      rule: 'reference-resolves',
      message: `There is no period \`${wanted}\`.`,
      help: suggest(
        wanted,
        library.ids('periods'),
        'Write the name of a file in periods/, without its ending.',
      ),
    },
  ];
}
