import { beforeAll, describe, expect, it } from 'vitest';
import { createDiagramParser } from '../../src/diagrams/parse-diagram.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { hostile, hostileCompany, TITLES } from '../support/hostile-company.ts';
import { linksOf } from '../support/links.ts';
import { builtCompany, type BuiltSite } from '../support/site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtCompany(hostileCompany());
});

describe('a company whose every title is hostile', () => {
  it('has not one element, attribute or address of an author’s making', () => {
    for (const page of site.pages) {
      const document = documentOf(site.page(page));
      expect(
        textsOf(document, 'script:not([src]), style, iframe, object, embed, base, title ~ title'),
        page,
      ).toEqual([]);
      const foreign = [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(
          ({ name }) => name.startsWith('on') || name === 'style' || name.includes('hostile'),
        ),
      );
      expect(
        foreign.map(({ tagName }) => tagName),
        page,
      ).toEqual([]);
      expect(document.querySelectorAll('img, x-hostile, [href^="javascript"]'), page).toHaveLength(0);
    }
  });

  it('has links that all lead somewhere', () => {
    const { broken, loadedFromElsewhere } = linksOf(site);
    expect({ broken, loadedFromElsewhere }).toEqual({ broken: [], loadedFromElsewhere: [] });
  });

  it.each(Object.entries(TITLES))(
    'shows %s as it was written, wherever an objective is named',
    (slug, title) => {
      const own = documentOf(site.page(`2026-q3/company/${slug}/`));
      const text = title.replace(/\s+/g, ' ').trim();
      expect(textOf(own.querySelector('h1'))).toBe(text);
      expect(own.title).toContain(text);
      expect(textOf(own.querySelector('.kr h3'))).toBe(text);
      const inTree = (page: string) => {
        const links = documentOf(site.page(page)).querySelectorAll(
          `.tree a[href="/2026-q3/company/${slug}/"]`,
        );
        return [...links].map(textOf);
      };
      expect(inTree('2026-q3/cascade/')).toEqual([text]);
      const overview = documentOf(site.page('2026-q3/'));
      expect(textsOf(overview, `.objectives a[href="/2026-q3/company/${slug}/"]`)).toEqual([text]);
      const table = documentOf(site.page('2026-q3/table/'));
      expect(textsOf(table, `a[href="/2026-q3/company/${slug}/"]`)).toContain(text);
      const picture = documentOf(site.page('2026-q3/cascade/')).querySelector(
        `svg a[href="/2026-q3/company/${slug}/"]`,
      );
      expect(picture?.getAttribute('aria-label')?.replace(/\s+/g, ' ')).toContain(text);
    },
  );

  it('shows the names of its people, teams, periods and themes as they were written', () => {
    expect(textsOf(documentOf(site.page('people/')), 'main a')).toContain(hostile('person'));
    expect(textsOf(documentOf(site.page('teams/')), 'main a')).toContain(hostile('team'));
    const period = documentOf(site.page('2026-q3/'));
    expect(textsOf(period, '.eyebrow span')).toContain(hostile('period'));
    expect(textOf(period.querySelector('h1'))).toBe(hostile('theme'));
    expect(textOf(documentOf(site.page('')).querySelector('header .brand'))).toBe(hostile('company'));
    expect(textsOf(documentOf(site.page('metrics/')), 'h2')).toContain(hostile('metric'));
  });

  it('offers text for a wiki that Mermaid can read', async () => {
    const parser = createDiagramParser();
    const text = documentOf(site.page('2026-q3/cascade/')).querySelector('copy-text code')?.textContent ?? '';
    const parsed = await parser.parse(text).finally(() => parser.close());
    expect(parsed).toMatchObject({ ok: true });
    expect(text.split('\n').filter((line) => /^ {2}n\d+[[(]/.test(line))).toHaveLength(19);
  });

  it('shows what check-ins say as it was written', () => {
    const week = documentOf(site.page('2026-q3/check-ins/'));
    for (const what of ['note', 'blocker', 'next'])
      expect(textOf(week.querySelector('main'))).toContain(hostile(what));
  });
});
