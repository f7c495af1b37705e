import type { MdastNode } from 'satteri';
import { unmask } from './mask.ts';

/** The ids of one body, all with its prefix, none twice. */
export interface HeadingIds {
  /** An unused id for this name. */
  readonly take: (name: string) => string;
  /** Gives a heading its id. */
  readonly add: (heading: MdastNode, text: string) => void;
  readonly of: (heading: MdastNode) => string | undefined;
  /** The id that `#name` in this body means, if one of its headings has it. */
  readonly find: (name: string) => string | undefined;
}

export function headingIds(prefix: string): HeadingIds {
  const taken = new Map<string, number>();
  const byHeading = new Map<MdastNode, string>();
  const byName = new Map<string, string>();
  const takeName = (name: string): string => {
    for (let count = (taken.get(name) ?? 0) + 1; ; count += 1) {
      const candidate = count === 1 ? name : `${name}-${count}`;
      taken.set(name, count);
      if (count > 1 && taken.has(candidate)) continue;
      if (count > 1) taken.set(candidate, 1);
      return candidate;
    }
  };
  return {
    take: (name) => prefix + takeName(name),
    add: (heading, text) => {
      const name = takeName(slug(text));
      byName.set(name, prefix + name);
      byHeading.set(heading, prefix + name);
    },
    of: (heading) => byHeading.get(heading),
    find: (name) => byName.get(name) ?? byName.get(slug(name)),
  };
}

/** The words of a heading as an id: small letters, digits and single hyphens, in any script. */
function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-').slice(0, 80) ?? 'section';
}

/** The text within a node, without markup. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return unmask(node.value);
  if ('children' in node) return node.children.map(plainText).join('');
  return '';
}
