import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, okr } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';

describe('a company of nothing but its name', () => {
  let site: BuiltSite;
  let page: Document;
  beforeAll(async () => {
    site = await siteOf('bare');
    page = documentOf(site.page(''));
  });

  it('gets a front page that says how to begin, in three files', () => {
    expect(textOf(page.querySelector('h1'))).toBe('Bare');
    expect(textsOf(page, 'h2')).toEqual(['How to begin']);
    const files = [...page.querySelectorAll('pre')].map((one) => one.textContent);
    expect(files.map((file) => file.split('\n')[0])).toEqual([
      'content/periods/2026-q4.mdx',
      'content/objectives/2026-q4/company/first-week.mdx',
      'content/check-ins/2026-q4/2026-10-12-company.mdx',
    ]);
  });

  it('gets three files that pass the check when they are copied', async () => {
    const files = [...page.querySelectorAll('pre')].map(({ textContent }) => {
      const [path = '', ...lines] = textContent.split('\n');
      return [path.replace(/^content\//, ''), lines.join('\n').trimStart()];
    });
    const run = await okr(
      ['check'],
      companyOf(Object.fromEntries(files), { 'company.yaml': 'name: Bare\n' }),
    );
    expect(run.code).toBe(0);
  });

  it('gets people, metrics and teams that say what would be here, and a search', () => {
    expect(textOf(documentOf(site.page('people/')).querySelector('.empty'))).toContain('people.yaml');
    expect(textOf(documentOf(site.page('metrics/')).querySelector('.empty'))).toContain(
      'metrics/<metric>.yaml',
    );
    expect(site.page('search/')).toContain('<site-search');
  });
});
