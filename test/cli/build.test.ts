import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { companyOf, okr } from '../support/cli.ts';

it('never replaces a folder that holds something else than a site', async () => {
  const content = companyOf({});
  const out = join(dirname(content), 'letters');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), 'Dear customer');
  const run = await okr(['build', '--out', out], content);
  expect(run.code).toBe(1);
  expect(run.stderr.trim()).toBe(
    `${out} holds something else. Name an empty folder, or one that an earlier build made.`,
  );
  expect(readFileSync(join(out, 'letter.txt'), 'utf8')).toBe('Dear customer');
});

it('never replaces the company’s own folder, nor one that holds it', async () => {
  const content = companyOf({});
  for (const out of [content, dirname(content)])
    expect((await okr(['build', '--out', out], content)).code).toBe(1);
  expect(existsSync(join(content, 'company.yaml'))).toBe(true);
});
