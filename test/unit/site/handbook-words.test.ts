import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../src/site/words/languages.ts';

describe('the handbook on what changes after a diagnosis', () => {
  const page = readFileSync('docs/handbook/checking-in.mdx', 'utf8');
  const { labels } = labelsFor('en');

  it.each(Object.entries(labels.terms.change))('calls `%s` what check-ins call it: %s', (value, word) => {
    expect(page).toContain(`| ${word} | \`${value}\` |`);
  });
});
