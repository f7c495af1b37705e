import type { MdastNode } from 'satteri';
import type { Problem } from '../lint/diagnostic.ts';
import type { HeadingIds } from './headings.ts';
import { findInvisible } from './invisible.ts';
import { unmask, type Masked } from './mask.ts';
import type { Body } from './piece.ts';
import type { Place } from './positions.ts';
import type { bodyAdvice, BodyRule } from './rules.ts';

export type Node<Type extends MdastNode['type'] = MdastNode['type']> = Extract<MdastNode, { type: Type }>;
export type JsxNode = Node<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** A component as it was written, so that the caller can resolve what it refers to. */
export interface ComponentCall extends Place {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
}

export interface PictureUse extends Place {
  readonly src: string;
}

export interface LinkUse extends Place {
  readonly to: string;
}

export interface LineOptions {
  /** Inside a link, where another link must not stand. */
  readonly inLink?: boolean;
  readonly pictureStandsAlone?: boolean;
}

/** What is known and collected while one body is read. */
export interface Reading {
  /** What stands in something, whatever it is: a paragraph in a list in a note has words, and notes of its own. */
  readonly blocks: (nodes: readonly MdastNode[]) => Body;
  readonly line: (nodes: readonly MdastNode[], options?: LineOptions) => Body;
  readonly masked: Masked;
  /** The level of the body's highest headings. */
  readonly firstHeading: number;
  readonly at: (offset: number) => Place;
  readonly ids: HeadingIds;
  readonly definitions: ReadonlyMap<string, Node<'definition'>>;
  readonly footnotes: ReadonlyMap<string, Node<'footnoteDefinition'>>;
  /** Footnotes in the order they are first referred to, with their ids and those of the references. */
  readonly references: Map<
    string,
    { readonly number: number; readonly note: string; readonly ids: string[] }
  >;
  readonly problems: Problem[];
  readonly pictures: PictureUse[];
  readonly components: ComponentCall[];
  readonly links: LinkUse[];
  readonly words: string[];
}

const mostProblems = 50;

export const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;
export const endOf = (node: MdastNode): number => node.position?.end.offset ?? 0;

/** Notes a mistake at an offset. After fifty the author has enough to do. */
export function report(
  reading: Reading,
  offset: number,
  rule: BodyRule,
  message: string,
  help: string,
): void {
  if (reading.problems.length < mostProblems) {
    reading.problems.push({ ...reading.at(offset), rule, message, help });
  }
}

/** Notes what gets lost at an offset, though the body can be published. */
export function warn(reading: Reading, offset: number, message: string, help: string): void {
  const rule: keyof typeof bodyAdvice = 'body-loses-nothing';
  if (reading.problems.length < mostProblems)
    reading.problems.push({ ...reading.at(offset), severity: 'warning', rule, message, help });
}

/** What the author wrote, with entities decoded; an entity for an invisible character is a mistake too. */
export function readText(reading: Reading, node: MdastNode, value: string): string {
  const text = unmask(value);
  const [hidden] = findInvisible(text);
  if (hidden) {
    const message = `The text contains a character that cannot be seen: ${hidden.name}.`;
    report(reading, startOf(node), 'text-is-visible', message, 'Delete the entity that stands for it.');
  }
  return text;
}
