/** The handbook: what the company wrote about how it works, and the pages about the method that come with the product. */
import type { HandbookPage } from '../../domain/written.ts';
import { type BodyPart, bodyView, hasDrawing } from '../parts/body.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type ExamplesView, handbookExamples } from './examples.ts';
import type { LinkView } from '../parts/owner.ts';
import { editAddress } from '../frame/repository.ts';
import type { Facets } from '../parts/facets.ts';
import type { Site } from '../frame/site.ts';

export interface HandbookView {
  readonly frame: Frame;
  readonly title: string;
  readonly rules: string;
  readonly groups: readonly HandbookGroup[];
}

export interface HandbookGroup {
  /** The anchor of its heading. */
  readonly id: 'own' | 'method';
  readonly title: string;
  readonly text: string;
  readonly pages: readonly (PageLink & { readonly description: string | null })[];
}

/** All pages in two groups, the company's own first; without any, the place for them comes last. */
export function handbookView(site: Site): HandbookView {
  const { labels, urls } = site;
  const { own, method } = handbookPages(site);
  const group = (id: HandbookGroup['id'], pages: readonly HandbookPage[]): HandbookGroup => ({
    id,
    ...labels.handbook.groups[id],
    pages: pages.map((page) => ({ ...linkTo(site, page), description: page.data.description ?? null })),
  });
  const groups = [group('own', own), ...(method.length === 0 ? [] : [group('method', method)])];
  return {
    frame: frameView(site, {
      title: labels.nav.handbook,
      description: labels.handbook.lede,
      section: 'handbook',
    }),
    title: labels.nav.handbook,
    rules: urls.rules,
    groups: own.length === 0 ? groups.toReversed() : groups,
  };
}

/** A page by its title. */
interface PageLink extends LinkView {
  /** Of the title, where it is not the page's one is on. */
  readonly language: string | null;
}

export interface HandbookPageView {
  readonly frame: Frame;
  /** What search keeps beside the text. */
  readonly facets: Facets;
  readonly title: string;
  readonly description: string | null;
  /** Of title and text, where it is not that of the company's pages. */
  readonly language: string | null;
  /** Where the company edits it; null for a page of the product, and without a repository. */
  readonly edit: string | null;
  /** Headings of the text; empty where there are too few to choose from. */
  readonly headings: readonly HeadingView[];
  readonly body: readonly BodyPart[];
  readonly examples: ExamplesView | null;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

export interface HeadingView {
  readonly href: string;
  /** Its words, as checked markup. */
  readonly html: string;
}

/** Every page with its neighbours, in the order of the groups. */
export function handbookPageViews(site: Site): { id: string; view: HandbookPageView }[] {
  const { own, method } = handbookPages(site);
  const pages = [...own, ...method];
  const link = (page: HandbookPage | undefined) => (page === undefined ? null : linkTo(site, page));
  return pages.map((page, index) => ({
    id: page.id,
    view: { ...pageView(site, page), previous: link(pages[index - 1]), next: link(pages[index + 1]) },
  }));
}

const WORTH_A_LIST = 3;

function pageView(site: Site, page: HandbookPage): Omit<HandbookPageView, 'previous' | 'next'> {
  const { plan, urls, labels } = site;
  const { title, description = null } = page.data;
  const body = bodyView(site, page.body, { file: page.file, period: plan.current?.id ?? '', team: '' });
  const headings = headingsIn(body);
  return {
    frame: frameView(site, {
      title,
      description,
      section: 'handbook',
      hasDrawing: hasDrawing(body),
      breadcrumb: [{ text: labels.nav.handbook, href: urls.handbook() }],
    }),
    facets: { kind: labels.search.kinds.handbook },
    title,
    description,
    language: languageOf(site, page),
    edit: page.isOwn ? editAddress(site, page.file) : null,
    headings: headings.length < WORTH_A_LIST ? [] : headings,
    body,
    examples: handbookExamples(site, page.id),
  };
}

/** The company's pages and the product's, each by their order, then by title. */
function handbookPages({ plan, format }: Site): { own: HandbookPage[]; method: HandbookPage[] } {
  const sorted = plan.handbook.toSorted(
    ({ data: a }, { data: b }) =>
      (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE) || format.compare(a.title, b.title),
  );
  return { own: sorted.filter(({ isOwn }) => isOwn), method: sorted.filter(({ isOwn }) => !isOwn) };
}

const linkTo = (site: Site, page: HandbookPage): PageLink => ({
  text: page.data.title,
  href: site.urls.handbook(page.id),
  language: languageOf(site, page),
});

const languageOf = ({ language }: Site, { isOwn }: HandbookPage): string | null =>
  isOwn ? null : language.product;

const HEADING = /<h2 id="([^"]*)">(.*?)<\/h2>/gs;

/** The highest headings of a text; links within them are left as words. */
function headingsIn(parts: readonly BodyPart[]): HeadingView[] {
  return parts.flatMap((part) => {
    if (part.kind === 'html')
      return [...part.html.matchAll(HEADING)].map(([, id = '', html = '']) => ({
        href: `#${id}`,
        html: withoutLinks(html),
      }));
    if (part.kind !== 'element' || part.tag !== 'h2') return [];
    return [{ href: `#${part.attributes['id'] ?? ''}`, html: withoutLinks(htmlIn(part.children)) }];
  });
}

const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, '');

const htmlIn = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => (part.kind === 'html' ? part.html : 'children' in part ? htmlIn(part.children) : ''))
    .join('');
