import { beforeAll, describe, expect, it } from 'vitest';
import { makePlan } from '../../src/domain/plan.ts';
import { beginView } from '../../src/site/period/begin.ts';
import { companyOf, okr } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';
import { writingOf } from '../support/writing.ts';

/** The fixture names no day: it is built for the one on which the tests run. */
const today = new Date().toISOString().slice(0, 10);

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
    const { id, checkIn } = beginView({ plan: makePlan(writingOf({ periods: {} }), today) });
    expect(files.map((file) => file.split('\n')[0])).toEqual([
      `content/periods/${id}.mdx`,
      `content/objectives/${id}/company/first-week.mdx`,
      `content/check-ins/${id}/${checkIn}-company.mdx`,
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
