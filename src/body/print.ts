import { joinPieces, type Body, type Piece } from './piece.ts';

/**
 * Everything a body can ever print. Tags and attributes come from our own code, never from an author's text;
 * this list holds even if that code is wrong.
 */
export const printable: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'title', 'id', 'aria-label'],
  abbr: ['title'],
  b: ['title'],
  blockquote: [],
  br: [],
  code: ['class'],
  dd: ['title'],
  del: [],
  details: ['title', 'open'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
  dl: ['title'],
  dt: ['title'],
  em: ['title'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  i: ['title'],
  kbd: ['title'],
  li: ['class', 'id'],
  mark: ['title'],
  ol: ['start'],
  p: [],
  pre: ['tabindex'],
  q: ['title'],
  s: ['title'],
  small: ['title'],
  span: ['class', 'role', 'aria-label'],
  strong: ['title'],
  sub: ['title'],
  summary: ['title'],
  sup: ['title'],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class', 'scope'],
  thead: [],
  tr: [],
  u: ['title'],
  ul: ['class'],
};

const empty = new Set(['br', 'hr']);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for use between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Text, as a piece. */
export function textPiece(text: string): Piece {
  return { kind: 'html', html: escapeHtml(text.replace(/\r\n?/g, '\n')) };
}

/** An element: complete markup when all it holds is markup, otherwise a tree around what is not. */
export function elementPiece(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: Body = [],
): Piece {
  const opening = openingTag(tag, attributes);
  const joined = joinPieces(children);
  if (joined.some((piece) => piece.kind !== 'html')) {
    return { kind: 'element', tag, attributes, children: joined };
  }
  if (empty.has(tag)) return { kind: 'html', html: opening };
  const inner = joined.map((piece) => (piece.kind === 'html' ? piece.html : '')).join('');
  return { kind: 'html', html: `${opening}${inner}</${tag}>` };
}

function openingTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const allowed = Object.hasOwn(printable, tag) ? printable[tag] : undefined;
  if (!allowed) throw new Error(`The printer was asked for <${tag}>, which is not in its list.`);
  let opening = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (!allowed.includes(name)) throw new Error(`The printer was asked for ${name} on <${tag}>.`);
    if (name === 'href') assertPlainAddress(value);
    opening += value === '' && name === 'open' ? ' open' : ` ${name}="${escapeHtml(value)}"`;
  }
  return `${opening}>`;
}

function assertPlainAddress(address: string): void {
  if (!/^(?:https?:\/\/[^/\\]|mailto:|#)/i.test(address)) {
    throw new Error(
      'The printer was asked for an address that is neither https, http, mailto nor a heading.',
    );
  }
}
