import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import { companyOf, mdx } from '../support/cli.ts';
import { filesIn, filesSaying } from '../support/folder.ts';
import { builtCompany, type BuiltSite } from '../support/site.ts';

const picture = readFileSync(join(projectRoot, 'content/objectives/2026-q1/product/why-trials-left.png'));

/** An objective whose every word can be recognised. */
const secret = (word: string, visibility: string) =>
  mdx(
    `
title: Buy the firm ${word}title
description: ${word}description
owner: ${word}owner and others
visibility: ${visibility}
keyResults:
  - id: ${word}id
    title: Sign with ${word}result
    metric: { baseline: 1, target: 9, unit: ${word}unit, source: ${word}source }
obstacles:
  - ${word}obstacle
initiatives:
  - { title: ${word}initiative, url: "https://${word}address.example" }`,
    `The ${word}body.\n\n![The ${word}alt](./${word}picture.png)\n\n\`\`\`mermaid\nflowchart LR\n  A[${word}drawing] --> B\n\`\`\`\n`,
  );

const checkIn = (word: string, visibility: string) =>
  mdx(
    `
visibility: ${visibility}
updates:
  - { keyResult: ${word}slug#${word}id, value: 4, confidence: 6, note: The ${word}note }`,
    `The ${word}narrative.`,
  );

let site: BuiltSite;
beforeAll(async () => {
  const words = [
    ['quagga', 'draft'],
    ['okapi', 'restricted'],
  ] as const;
  const hidden = words.flatMap(([word, visibility]) => [
    [`objectives/2026-q3/sales/${word}slug.mdx`, secret(word, visibility)],
    [`objectives/2026-q3/sales/${word}picture.png`, picture],
    [`check-ins/2026-q3/2026-08-03-sales--${word}.mdx`, checkIn(word, visibility)],
  ]);
  site = await builtCompany(
    companyOf({
      ...Object.fromEntries(hidden),
      'objectives/2026-q3/company/shown.png': picture,
      'objectives/2026-q3/company/win.mdx': mdx(
        'title: Win customers who stay\nkeyResults:\n  - { id: bookings, title: Grow bookings, metric: { baseline: 0, target: 10 } }',
        '![What all may see](./shown.png)\n',
      ),
      'teams/tapir.mdx': mdx('name: The tapir team\nparent: company\nvisibility: restricted'),
      'objectives/2026-q3/tapir/tapir-aim.mdx': mdx('title: The tapir aim'),
      'periods/2033-q3.mdx': mdx(
        'label: The wombat quarter\nstarts: 2033-07-01\nends: 2033-09-30\nvisibility: draft',
      ),
      'objectives/2033-q3/company/wombat-aim.mdx': mdx('title: The wombat aim'),
    }),
  );
});

describe('a site for the company', () => {
  it.each(['quagga', 'okapi', 'tapir', 'wombat', '2033-q3'])(
    'has no word and no picture of what is hidden: %s',
    (word) => {
      expect(filesSaying(site.folder, [word])).toEqual([]);
    },
  );

  it('has the same words and pictures where they are not hidden', () => {
    expect(filesIn(site.folder).filter((file) => file.endsWith('.png'))).toEqual([
      'data/pictures/objectives/2026-q3/company/shown.png',
    ]);
    const found = filesSaying(site.folder, ['Win customers who stay']);
    expect(found.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
    expect(found.some((file) => file.startsWith('2026-q3/company/win/index.html'))).toBe(true);
  });
});
