import type { MdastNode } from 'satteri';
import { readAddress, readPictureName } from './address.ts';
import { unmask } from './mask.ts';
import type { Body, Piece } from './piece.ts';
import { elementPiece } from './print.ts';
import { quote } from './quote.ts';
import { readText, report, startOf, type Node, type Reading, type LineOptions } from './reading.ts';

/** A link in text. Addresses of definitions have been judged where they are defined. */
export function renderLink(
  reading: Reading,
  node: Node<'link' | 'linkReference'>,
  url: string,
  title: string | null | undefined,
  options: LineOptions,
): Body {
  const children = reading.line(node.children, { ...options, inLink: true });
  if (options.inLink) return children;
  const address = readAddress(unmask(url), quote(unmask(url)));
  const titled = title ? { title: readText(reading, node, title) } : {};
  if (address.kind === 'refused') {
    if (node.type === 'link')
      report(reading, startOf(node), 'body-link-is-safe', address.message, address.help);
    return children;
  }
  if (address.kind === 'outside') {
    // `noreferrer` keeps the addresses of an internal site to itself; it implies `noopener`.
    const attributes = { href: encodeLoose(address.href), rel: 'noreferrer', ...titled };
    return [elementPiece('a', attributes, children)];
  }
  const heading = address.kind === 'heading' ? headingHere(reading, address.href) : undefined;
  if (heading !== undefined) return [elementPiece('a', { href: `#${heading}`, ...titled }, children)];
  reading.links.push({ to: address.href, ...reading.at(startOf(node)) });
  return [{ kind: 'link', to: address.href, ...titled, children }];
}

/** The id of the heading of this very text that `#name` means; empty for the top of the page. */
function headingHere(reading: Reading, href: string): string | undefined {
  const name = href.slice(1);
  if (name === '') return '';
  try {
    return reading.ids.find(decodeURIComponent(name).normalize('NFC'));
  } catch {
    // A stray percent sign stands for itself.
    return reading.ids.find(name);
  }
}

/** Signs that a browser would encode anyway. */
function encodeLoose(href: string): string {
  return href.replace(/[<>"`{}|^]/g, (sign) => encodeURIComponent(sign));
}

/** Checks a definition, used or not: it is the place where its address can be mended. */
export function checkDefinition(reading: Reading, node: Node<'definition'>): void {
  const url = unmask(node.url);
  const address = readAddress(url, quote(url));
  if (address.kind === 'refused')
    report(reading, startOf(node), 'body-link-is-safe', address.message, address.help);
}

/** A picture written in Markdown. */
export function renderPicture(
  reading: Reading,
  node: Node<'image' | 'imageReference'>,
  url: string,
  title: string | null | undefined,
  block: boolean,
): Body {
  const alt = readText(reading, node, node.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const caption = title ? readText(reading, node, title) : undefined;
  if (alt === '') {
    const message = 'The picture is not described, so people who cannot see it miss what it says.';
    report(
      reading,
      startOf(node),
      'body-picture-is-plain',
      message,
      'Say in the square brackets what it shows: `![Pipeline by week](./chart.png)`.',
    );
  }
  return pictureOf(reading, node, unmask(url), alt, caption, block);
}

/** A picture piece, if its file lies beside this one. */
export function pictureOf(
  reading: Reading,
  node: MdastNode,
  src: string,
  alt: string,
  caption: string | undefined,
  block: boolean,
): readonly Piece[] {
  const picture = readPictureName(src, quote(src));
  if ('message' in picture) {
    report(reading, startOf(node), 'body-picture-is-plain', picture.message, picture.help);
    return [];
  }
  reading.pictures.push({ src: picture.name, ...reading.at(startOf(node)) });
  if (caption) reading.words.push(' ', caption, ' ');
  return [{ kind: 'picture', src: picture.name, alt, ...(caption && { caption }), block }];
}
