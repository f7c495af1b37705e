import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putInOrder } from '../../../src/load/put-in-order.ts';
import { readFile } from '../../../src/load/read-file.ts';

const PATH = 'objectives/2026-q3/sales/pipeline.mdx';
const file = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;
const put = (fields: string, body = '') => putInOrder(PATH, file(fields, body));

describe('putting a file in order', () => {
  it('puts fields in the order of the documentation, in every group of them', () => {
    expect(
      put(`owner: omar
keyResults:
  - title: New pipeline
    owner: rosa
    id: pipeline
  - id: second
    title: Second
title: A pipeline we can trust`),
    ).toBe(
      file(`title: A pipeline we can trust
owner: omar
keyResults:
  - id: pipeline
    title: New pipeline
    owner: rosa
  - id: second
    title: Second`),
    );
  });

  it('keeps comments with the field below them, and texts over several lines whole', () => {
    expect(
      put(`# Who answers for it.
owner: omar
description: |
  # not a comment

  two lines
# What must change.
title: A pipeline we can trust
# The end.`),
    ).toBe(
      file(`# What must change.
title: A pipeline we can trust
description: |
  # not a comment

  two lines
# Who answers for it.
owner: omar
# The end.`),
    );
  });

  it('writes days without quotes and weights as numbers', () => {
    expect(
      put(`title: A pipeline we can trust
keyResults:
  - id: pipeline
    title: "2026-08-10 is the day"
    weight: "2"
    due: '2026-08-10'`),
    ).toBe(
      file(`title: A pipeline we can trust
keyResults:
  - id: pipeline
    title: "2026-08-10 is the day"
    weight: 2
    due: 2026-08-10`),
    );
  });

  it('leaves the text below the fields byte for byte', () => {
    const body = 'owner: not a field\n\n---\n\n  - weight: "2"  \n\t# x\n\n';
    expect(put('owner: omar\ntitle: A', body)).toBe(file('title: A\nowner: omar', body));
  });

  it.each([
    ['fields between braces', 'title: A\nkeyResults:\n  - { title: B, id: b }'],
    [
      'the order within a metric',
      'title: A\nkeyResults:\n  - id: b\n    title: B\n    metric:\n      target: 3\n      type: at-least',
    ],
    ['fields it does not know, behind those it knows', 'title: A\nunknown: 1\nother: 2'],
    ['a file whose fields cannot be read', 'owner: omar\ntitle: [A'],
    ['a file in which a field is written twice', 'owner: omar\ntitle: A\ntitle: B'],
    ['lines that end as on Windows', 'owner: omar\r\ntitle: A'],
  ])('leaves %s as it is', (_, fields) => {
    expect(put(fields)).toBe(file(fields));
  });

  it('leaves a file of no known kind, and one without fields, as it is', () => {
    expect(putInOrder('notes/x.mdx', file('owner: a\ntitle: b'))).toBe(file('owner: a\ntitle: b'));
    expect(putInOrder(PATH, 'owner: a\ntitle: b')).toBe('owner: a\ntitle: b');
  });

  it('never changes what a file says, and has nothing left to do the second time', () => {
    const root = join(import.meta.dirname, '../../../content');
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:mdx|yaml)$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(300);
    for (const path of paths) {
      const text = readFileSync(join(root, path), 'utf8');
      const upsideDown = turned(text);
      const once = putInOrder(path, upsideDown);
      expect(putInOrder(path, once), path).toBe(once);
      const says = (one: string) => readFile({ path, text: one, digest: '' }).data;
      expect(says(once), path).toEqual(says(text));
    }
  });
});

/** The same file with its uppermost fields in the opposite order. */
function turned(text: string): string {
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (parts === null) return text;
  const fields = (parts[1] ?? '').split(/^(?=[a-zA-Z])/m);
  return `---\n${fields.reverse().join('')}---\n${parts[2] ?? ''}`;
}
