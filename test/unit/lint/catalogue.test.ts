import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePage } from '../../../src/check/rule-pages.ts';
import { RULES } from '../../../src/lint/rules/index.ts';

const root = join(import.meta.dirname, '../../..');
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => name !== 'index' && name !== 'README')
    .sort();

const ids = RULES.map(({ id }) => id).sort();

describe('the catalogue of rules', () => {
  it('has one file, one test and one page for each rule, all of its name', () => {
    expect(namesIn('src/lint/rules', '.ts')).toEqual(ids);
    expect(namesIn('test/unit/lint/rules', '.test.ts')).toEqual(ids);
    expect(namesIn('docs/rules', '.md')).toEqual(ids);
  });

  it('lists every rule once, with what it weighs and where it belongs', () => {
    const table = readFileSync(join(root, 'docs/rules/README.md'), 'utf8');
    const rows = [...table.matchAll(/^\| \[`?([a-z-]+)`?\]\(([a-z-]+)\.md\) +\|.*\| ([a-z ]+?) +\|$/gm)];
    expect(rows.map(([, id]) => id).sort()).toEqual(ids);
    const words = { error: 'error', warn: 'warning', none: 'off' } as const;
    for (const [, id, file, weight] of rows) {
      const rule = RULES.find((one) => one.id === id)!;
      expect({ id, file, weight }).toEqual({ id, file: id, weight: words[rule.severity] });
    }
  });

  it.each(RULES)('says of $id why, what is wrong, what is right and when to do without', (rule) => {
    const { title, summary, markdown } = rulePage(rule.id);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual(['Why', 'Wrong', 'Right', 'When to switch it off']);
    expect(markdown.match(/^```/gm)?.length ?? 0).toBeGreaterThanOrEqual(4);
  });

  it('groups a page as the rule is grouped', () => {
    for (const { id, group } of RULES) {
      const text = readFileSync(join(root, 'docs/rules', `${id}.md`), 'utf8');
      expect(text, id).toContain(`\ngroup: ${group}\n`);
    }
  });

  it('names each rule’s constant after it', async () => {
    for (const { id } of RULES) {
      const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const file = join(root, 'src/lint/rules', `${id}.ts`);
      expect(existsSync(file)).toBe(true);
      const module = (await import(file)) as Record<string, unknown>;
      expect(Object.keys(module), id).toEqual([name]);
    }
  });
});
