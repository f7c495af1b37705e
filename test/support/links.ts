/** Where a built site's pages lead, read from the files alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tagsIn } from './html.ts';
import { addressOf, type BuiltSite } from './site.ts';

export interface SiteLinks {
  /** Sentences: which page names which address, and what is not there. */
  readonly broken: readonly string[];
  /** What a browser would fetch from another machine; links for people to follow are none of these. */
  readonly loadedFromElsewhere: readonly string[];
  /** Every address that a page names, as it is written there. */
  readonly named: ReadonlySet<string>;
  /** For each page, the pages it leads to. */
  readonly pagesFrom: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages at old addresses, with the page each leads on to. */
  readonly moved: ReadonlyMap<string, string>;
}

const HERE = 'http://here';

interface Address {
  readonly from: string;
  readonly to: string;
  /** Whether a browser fetches it by itself. */
  readonly isLoaded: boolean;
  readonly isMove?: boolean;
}

export function linksOf(site: BuiltSite): SiteLinks {
  const root = site.base === '/' ? '/' : `${site.base}/`;
  const places = new Map<string, ReadonlySet<string>>();
  const addresses: Address[] = [];
  for (const page of site.pages) {
    const tags = tagsIn(site.page(page));
    places.set(page, new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])));
    for (const { name, attributes } of tags) addresses.push(...addressesOf(page, name, attributes));
  }
  const broken: string[] = [];
  const loadedFromElsewhere: string[] = [];
  const pagesFrom = new Map<string, Set<string>>(site.pages.map((page) => [page, new Set()]));
  const moved = new Map<string, string>();
  for (const { from, to, isLoaded, isMove } of addresses) {
    const url = URL.parse(to, `${HERE}${root}${addressOf(from)}`);
    if (url === null) broken.push(`${from} names "${to}", which is no address.`);
    else if (url.origin !== HERE) {
      if (isLoaded) loadedFromElsewhere.push(`${from} loads ${to}`);
    } else if (!url.pathname.startsWith(root)) broken.push(`${from} leads to ${to}, outside ${root}`);
    else {
      const file = fileAt(decodeURIComponent(url.pathname.slice(root.length)));
      const place = decodeURIComponent(url.hash.slice(1));
      const ids = places.get(file);
      if (ids === undefined && !existsSync(join(site.folder, file)))
        broken.push(`${from} leads to ${to}: no such file`);
      else if (place !== '' && ids?.has(place) !== true)
        broken.push(`${from} leads to ${to}: no such place on the page`);
      if (ids !== undefined) pagesFrom.get(from)?.add(file);
      if (isMove === true) moved.set(from, file);
    }
  }
  const named = new Set(addresses.map(({ to }) => to));
  return { broken, loadedFromElsewhere, named, pagesFrom, moved };
}

const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

function addressesOf(from: string, name: string, attributes: ReadonlyMap<string, string>): Address[] {
  const isLink = name === 'a' || name === 'area';
  const named = ['href', 'xlink:href', 'src', 'poster', 'action', 'data-base'].flatMap((attribute) => {
    const to = attributes.get(attribute);
    if (to === undefined) return [];
    return [{ from, to, isLoaded: !isLink }];
  });
  const sets = (attributes.get('srcset') ?? '').split(',').flatMap((one) => {
    const to = one.trim().split(/\s+/)[0] ?? '';
    return to === '' ? [] : [{ from, to, isLoaded: true }];
  });
  const refresh = attributes.get('http-equiv') === 'refresh' ? attributes.get('content') : undefined;
  const move = refresh?.match(/url=(.*)/)?.[1];
  return [
    ...named,
    ...sets,
    ...(move === undefined ? [] : [{ from, to: move, isLoaded: false, isMove: true }]),
  ];
}
