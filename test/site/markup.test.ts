import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteNames } from '../support/companies.ts';
import { tagsIn } from '../support/html.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Our own files lie beside the page: a hash guards only what comes from elsewhere.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A check-in's place is its file name, which begins with a day; HTML allows that.
      'valid-id': ['error', { relaxed: true }],
      // A title is as long as its author wrote it.
      'long-title': 'off',
      // Search answers while one types and sends nothing: there is nothing to submit.
      'wcag/h32': 'off',
      'no-inline-style': 'error',
    },
  }),
);

describe.each(siteNames)('the pages of %s', (name) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await siteOf(name);
  });

  it('are valid HTML, without a style attribute', () => {
    const mistakes = site.pages.flatMap((page) =>
      validator
        .validateStringSync(site.page(page), page)
        .results.flatMap(({ messages }) => messages)
        .map(({ line, column, message, ruleId }) => `${page}:${line}:${column} ${message} (${ruleId})`),
    );
    expect(mistakes).toEqual([]);
  });

  it('have one first heading, a language, a title and one main part each', () => {
    const lacking = site.pages.filter((page) => {
      const html = site.page(page);
      const tags = tagsIn(html);
      const count = (tag: string) => tags.filter(({ name }) => name === tag).length;
      const language = tags.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '';
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim() ?? '';
      return count('h1') !== 1 || count('main') !== 1 || !['de', 'en'].includes(language) || title === '';
    });
    expect(lacking).toEqual([]);
  });

  it('have titles that tell them apart', () => {
    const pages = site.pages.filter((page) => !site.page(page).includes('http-equiv="refresh"'));
    const byTitle = Map.groupBy(pages, (page) => /<title>([^<]+)<\/title>/.exec(site.page(page))?.[1] ?? '');
    const shared = [...byTitle]
      .filter(([, pages]) => pages.length > 1)
      .map(([title, pages]) => [title, ...pages]);
    // The current period is shown at two addresses, its own and the front page.
    const isFront = (pages: string[]) => pages.includes('index.html') && pages.length === 3;
    expect(shared.filter((pages) => !isFront(pages))).toEqual([]);
  });

  it('have no inline script, no inline style and no event attribute', () => {
    const inline = site.pages.flatMap((page) =>
      tagsIn(site.page(page))
        .filter(
          ({ name, attributes }) =>
            name === 'style' ||
            (name === 'script' && !attributes.has('src')) ||
            attributes.has('style') ||
            [...attributes.keys()].some((attribute) => attribute.startsWith('on')) ||
            [...attributes.values()].some((value) => /^\s*(javascript|data):/i.test(value)),
        )
        .map((tag) => `${page}: <${tag.name}>`),
    );
    expect(inline).toEqual([]);
  });
});
