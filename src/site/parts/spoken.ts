/** Names of parts for people who hear an author's text. */
import type { Site } from '../frame/site.ts';

/** As `body/spoken.ts` and drawings keep them: within a tag, where no text of an author stands. */
const IN_MARKUP = /(?<=<[^<>]*\saria-label=")\{[a-z\d -]+\}(?=")/g;
const NAME = /^\{([a-z-]+)(?: (\d+))?(?: (\d+))?\}$/;

/** Markup with each such name in the words of the site. */
export const withNames = (site: Site, markup: string): string =>
  markup.replace(IN_MARKUP, (place) => nameAt(site, place));

/** The same for the attributes of an element. */
export function attributesWithNames(
  site: Site,
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const place = attributes['aria-label'];
  return place === undefined ? attributes : { ...attributes, 'aria-label': nameAt(site, place) };
}

function nameAt({ labels: { body } }: Site, place: string): string {
  const [, part, first = '', second = null] = NAME.exec(place) ?? [];
  switch (part) {
    case 'footnote':
      return body.footnote(first);
    case 'way-back':
      return body.wayBack(first, second);
    case 'to-do':
      return body.toDo;
    case 'done':
    case 'footnotes':
    case 'table':
    case 'diagram':
      return body[part];
    default:
      throw new Error(`There are no words for ${place} in a text.`);
  }
}
