import { beforeAll, describe, expect, it } from 'vitest';
import { german } from '../../src/site/words/de/index.ts';
import { english } from '../../src/site/words/en/index.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { type BuiltSite, onePerKind, siteOf } from '../support/site.ts';
import { partsOf, sayingsIn } from '../support/words.ts';

const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'data-copied', 'data-label'];

/** Everything a page says, shown or spoken, apart from what it marks as being in another language. */
function saidOn(html: string): string {
  const page = documentOf(html);
  for (const one of page.querySelectorAll('body [lang], script, pre')) one.remove();
  const spoken = [...page.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.map((name) => element.getAttribute(name) ?? ''),
  );
  const forScripts = [...page.querySelectorAll('[data-words]')].flatMap((element) =>
    sayingsIn(JSON.parse(element.getAttribute('data-words') ?? '')).map(({ text }) => text),
  );
  const shown = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent ?? ''),
  );
  return [...shown, ...spoken, ...forScripts].join(' | ').replace(/\s+/g, ' ');
}

const LEAST_LETTERS = 4;

/** What is said in English and not in German: whole words, since `Edit` is no part of `Editor`. */
function onlyInEnglish(): RegExp {
  const parts = (words: unknown) => sayingsIn(words).flatMap(partsOf);
  const inGerman = parts(german).join(' | ');
  const whole = (part: string) => `(?<![\\p{L}-])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`;
  const phrases = [...new Set(parts(english))].filter(
    (part) => part.length >= LEAST_LETTERS && !new RegExp(whole(part), 'u').test(inGerman),
  );
  return new RegExp(phrases.map(whole).join('|'), 'gu');
}

describe('the site of a German company', () => {
  let site: BuiltSite;
  let objective: Document;
  beforeAll(async () => {
    site = await siteOf('talwerk');
    objective = documentOf(site.page('2026-q4/fertigung/freigaben-frueher/'));
  });

  it('says that it is German, and runs from the left', () => {
    for (const page of site.pages) expect(site.page(page)).toContain('<html lang="de" dir="ltr">');
  });

  it('has not one word of the English interface on any kind of page', async () => {
    const english = onlyInEnglish();
    const found = onePerKind(site).flatMap((page) =>
      [...saidOn(site.page(page)).matchAll(english)].map(([words]) => `${page}: ${words}`),
    );
    expect(found).toEqual([]);
    const onEnglishPage = saidOn((await siteOf('talentsync')).page('')).match(english) ?? [];
    expect(onEnglishPage.length).toBeGreaterThan(40);
  });

  it('writes scores, amounts, shares and days as German does', () => {
    const company = documentOf(site.page('2026-q4/company/anlagen-kommen-puenktlich/'));
    expect(textOf(company.querySelector('#strafen'))).toContain('von 250.000 € auf 80.000 €');
    expect(textOf(company.querySelector('#termintreue'))).toContain('86 %');
    expect(textOf(company.body)).toMatch(/Score0,\d\d bisher; gut wäre bis heute: 0,\d\d/);
    expect(textOf(company.body)).toContain('fällig am 31. Dezember 2026');
    expect(textsOf(company, 'svg text')).toContain('0,5');
  });

  it('tells from which day to which a due day was moved', () => {
    expect(textOf(objective.body)).toContain('13. November 2026 → 30. November 2026');
  });

  it('names footnotes, tables and drawings for people who hear them', () => {
    const notes = documentOf(site.page('2026-q4/company/nachwuchs-bleibt/'));
    expect(
      [...notes.querySelectorAll('[href*="footnote"]')].map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Fußnote 1', 'Zurück zur Fußnote 1 im Text']);
    expect(objective.querySelector('.diagram svg')?.getAttribute('aria-label')).toBe('Diagramm');
  });

  it('marks what comes with the product as English, and nothing the company wrote', () => {
    const method = documentOf(site.page('handbook/grading/'));
    for (const part of ['h1', '.lede', '.prose'])
      expect(method.querySelector(part)?.getAttribute('lang')).toBe('en');
    const rule = documentOf(site.page('rules/objective-says-why/'));
    for (const part of ['h1', '.prose']) expect(rule.querySelector(part)?.getAttribute('lang')).toBe('en');
    const [finding] = documentOf(site.page('health/')).querySelectorAll('.findings li p[lang]');
    expect(textOf(finding)).toMatch(/^No department's objective leads to/);
    expect(documentOf(site.page('handbook/unser-montag/')).querySelectorAll('article [lang]')).toHaveLength(
      0,
    );
  });
});

describe('the site of a company whose language has no words yet', () => {
  it('has English words and says so, and says what language its people write', async () => {
    const site = await siteOf('waha');
    const page = documentOf(site.page('2026-q4/company/homes/'));
    expect(page.documentElement.lang).toBe('en');
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.querySelector('main')?.lang).toBe('ar');
    expect(textsOf(page, 'h2')).toContain('Why this matters');
    expect(documentOf(site.page('handbook/grading/')).querySelector<HTMLElement>('main .prose')?.lang).toBe(
      'en',
    );
  });
});
