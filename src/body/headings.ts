import type { MdastNode } from 'satteri';
import { unmask } from './mask.ts';

/** The ids of one body, all with its prefix, none twice. */
export interface HeadingIds {
  /** An unused id for this name. */
  readonly take: (name: string) => string;
  /** Gives a heading its id. */
  readonly add: (heading: MdastNode, text: string) => void;
  readonly of: (heading: MdastNode) => string | undefined;
  /** The id of the heading of this name. */
  readonly find: (name: string) => string | undefined;
  /** The names of all headings, in the order of the text. */
  readonly names: () => readonly string[];
}

/** Names that occur again are numbered as GitHub does it: `setup`, `setup-1`, `setup-2`. */
export function headingIds(prefix: string): HeadingIds {
  const uses = new Map<string, number>();
  const byHeading = new Map<MdastNode, string>();
  const byName = new Map<string, string>();
  const takeName = (name: string): string => {
    let taken = name;
    let count = uses.get(name) ?? 0;
    while (uses.has(taken)) {
      count += 1;
      taken = `${name}-${count}`;
    }
    uses.set(name, count);
    if (taken !== name) uses.set(taken, 0);
    return taken;
  };
  return {
    take: (name) => prefix + takeName(name),
    add: (heading, text) => {
      const name = takeName(slug(text));
      byName.set(name, prefix + name);
      byHeading.set(heading, prefix + name);
    },
    of: (heading) => byHeading.get(heading),
    find: (name) => byName.get(name),
    names: () => [...byName.keys()],
  };
}

/** Everything but letters, numbers, joining signs, hyphens and spaces: https://github.com/gjtorikian/html-pipeline */
const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** A heading's name as on GitHub: small letters, no punctuation, a hyphen for each space. */
function slug(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const name = words.replace(dropped, '').replaceAll(' ', '-');
  return name === '' ? 'section' : name;
}

/** The text within a node, without markup. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return unmask(node.value);
  if ('children' in node) return node.children.map(plainText).join('');
  return '';
}
