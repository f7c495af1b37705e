import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/load/kinds.ts';
import { readFile } from '../../../src/load/read-file.ts';
import { readYaml } from '../../../src/load/yaml/read-yaml.ts';
import { type Shape, wantsText } from '../../../src/schema/shape.ts';
import { mdx } from '../../support/mdx.ts';

const OBJECTIVE = 'objectives/2026-q4/sales/pipeline.mdx';
const CHECK_IN = 'check-ins/2026-q4/2026-10-12-sales.mdx';

const read = (path: string, fields: string) =>
  readFile({ path, text: path.endsWith('.mdx') ? mdx(fields) : fields, digest: '' });

const said = (path: string, fields: string) =>
  read(path, fields).problems.map(({ message, help }) => `${message} ${help}`);

/** Every way to write nothing without quotes. */
const NOTHING = ['', 'null', 'Null', 'NULL', '~'];

describe('a value that is nothing', () => {
  it.each(NOTHING)('is empty in a field that may be left out: %j', (nothing) => {
    const name = /null/i.test(nothing) ? ` Where it is a name, put it in quotes: "${nothing}".` : '';
    expect(said(OBJECTIVE, `title: Grow\nowner: ${nothing}`)).toEqual([
      `This field is empty. Write text or a list, or leave the whole line out.${name}`,
    ]);
  });

  it.each(NOTHING)('is empty in a field that is needed, without advice to write null: %j', (nothing) => {
    const name = /null/i.test(nothing) ? ` Where it is a name, put it in quotes: "${nothing}".` : '';
    expect(said(OBJECTIVE, `title: ${nothing}`)).toEqual([
      `This field is empty. Write text: this field is needed.${name}`,
    ]);
  });

  it.each([
    [
      'a list',
      OBJECTIVE,
      'title: Grow\nobstacles: [Legal, ~]',
      'This item of the list is empty. Write text, or take the item out.',
    ],
    [
      'a blocker',
      CHECK_IN,
      'updates:\n  - { keyResult: a#b, blockers: [null] }',
      'This item of the list is empty. Write text, or fields such as `what`, `owner`, `due`, or take the item out. Where it is a name, put it in quotes: "null".',
    ],
    [
      'a note',
      CHECK_IN,
      'updates:\n  - keyResult: a#b\n    note: null',
      'This field is empty. Write text, or leave the whole line out. Where it is a name, put it in quotes: "null".',
    ],
    [
      'a list of milestones',
      CHECK_IN,
      'updates:\n  - { keyResult: a#b, done: [~] }',
      'This item of the list is empty. Write text, or take the item out.',
    ],
    [
      'the source of a metric',
      'metrics/users.yaml',
      'title: Users\nsource: ~',
      'This field is empty. Write text, or leave the whole line out.',
    ],
    [
      'a number',
      CHECK_IN,
      'updates:\n  - { keyResult: a#b, value: null }',
      'This field is empty. Write a number or true or false, or leave the whole line out.',
    ],
    [
      'a day',
      'people.yaml',
      '- { id: mara, name: Mara, left: null }',
      'This field is empty. Write text, or leave the whole line out. Where it is a name, put it in quotes: "null".',
    ],
    [
      'certain words',
      OBJECTIVE,
      'title: Grow\nambition: ~',
      'This field is empty. Write one of `aspirational`, `committed`, or leave the whole line out.',
    ],
  ])('is empty in %s', (_, path, fields, expected) => {
    expect(said(path, fields)).toEqual([expected]);
  });

  it.each(['null', '~'])('says of a level that none is reached: %s', (nothing) => {
    const { data, problems } = read(CHECK_IN, `updates:\n  - { keyResult: a#b, level: ${nothing} }`);
    expect(problems).toEqual([]);
    expect((data as { updates: { level: unknown }[] }).updates[0]?.level).toBeNull();
  });

  it('is a name in quotes', () => {
    const { data, problems } = read(
      'people.yaml',
      `- { id: lee, name: "Null" }\n- { id: kim, name: 'null' }`,
    );
    expect(problems).toEqual([]);
    expect((data as { name: string }[]).map(({ name }) => name)).toEqual(['Null', 'null']);
  });

  it('is no note in a row of numbers, and no value', () => {
    const rows = (text: string) => readFile({ path: 'metrics/a.csv', text, digest: '' });
    expect(rows('date,value,note\n2026-07-06,1,NULL\n2026-07-07,2,~\n2026-07-08,3,"null"\n').data).toEqual([
      { date: '2026-07-06', value: 1 },
      { date: '2026-07-07', value: 2 },
      { date: '2026-07-08', value: 3, note: 'null' },
    ]);
    expect(rows('date,value,note\n2026-07-06,NULL,\n').problems).toMatchObject([
      {
        line: 2,
        message: 'This row has no value.',
        help: 'Write a day, a comma and a number, such as 2026-07-06,1130, or take the row out.',
      },
    ]);
  });
});

/** A text of fields in which some value is nothing, by the shape of its kind of file. */
function withNothing(shape: Shape, nothing: string): fc.Arbitrary<string> {
  const line = (here: Shape, indent: string): fc.Arbitrary<string> => {
    const below = [...here.keys];
    if (here.item !== null && here.item.keys.size > 0)
      return line(here.item, `${indent}  `).map((text) => `\n${indent}- ${text.trimStart()}`);
    if (here.item !== null) return fc.constantFrom(` [${nothing || '~'}]`, ` [a, ${nothing || '~'}]`);
    if (below.length === 0) return fc.constant(` ${nothing}`);
    return fc
      .constantFrom(...below)
      .chain(([key, value]) => line(value, `${indent}  `).map((text) => `\n${indent}${key}:${text}`));
  };
  return line(shape, '').map((text) => text.trimStart());
}

/** All texts in a file's data. */
const textsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : [];

describe('a word nobody wrote', () => {
  it.each(KINDS.map((kind) => [kind.collection, kind] as const))(
    'never comes out of an unquoted nothing in %s',
    (collection, { shape, pattern }) => {
      const path = pattern
        .replace('<yyyy-mm-dd>', '2026-10-12')
        .replace('…/', '')
        .replace(/<[a-z]+>/g, 'a');
      fc.assert(
        fc.property(
          fc.constantFrom(...NOTHING).chain((nothing) => withNothing(shape, nothing)),
          fc.boolean(),
          (fields, isSlow) => {
            // A remark leaves the quick reader for the parser.
            const text = isSlow ? `# read by the parser\n${fields}` : fields;
            const { value } = readYaml(text, { firstLine: 1, wantsText: (at) => wantsText(shape, at) });
            expect(textsIn(value).filter((one) => /^(?:null|~)$/i.test(one))).toEqual([]);
            const mayBeNothing = collection === 'check-ins' && text.includes('level:');
            if (!mayBeNothing) expect(read(path, text).problems).not.toEqual([]);
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
