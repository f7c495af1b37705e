import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { companyOf, okr } from '../support/cli.ts';
import { forgetBuild } from '../support/companies.ts';

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

it('checks as of the day that the site is as of', async () => {
  const content = companyOf({
    'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nrules: { check-in-is-recent: error }\n',
  });
  const out = join(dirname(content), 'site');
  const late = await okr(['build', '--out', out], content);
  expect(late.code).toBe(1);
  expect(late.stderr.match(/check-in-is-recent/g)).toHaveLength(1);
  const early = await okr(['build', '--out', out, '--as-of', '2026-07-02'], content);
  expect(early).toMatchObject({ code: 0, stderr: '' });
  forgetBuild(content, out);
});
