import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { Problem } from '../lint/diagnostic.ts';
import { explainParseError } from './explain.ts';
import { renderFootnotes } from './footnotes.ts';
import { guardBody } from './guard.ts';
import { headingIds, plainText } from './headings.ts';
import { warnOfLosses } from './losses.ts';
import { warnOfSecondFootnote } from './lost-text.ts';
import { mask } from './mask.ts';
import { joinPieces, type Body } from './piece.ts';
import { offsetsOf, placesOf } from './positions.ts';
import {
  report,
  startOf,
  type ComponentCall,
  type LinkUse,
  type Node,
  type PictureUse,
  type Reading,
} from './reading.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderLine } from './render-line.ts';
import { checkDefinition } from './render-link.ts';

export interface BodyOptions {
  /** The file's line, counted from 1, on which the body starts. */
  readonly firstLine: number;
  /** What every id of this body begins with, such as `why-`, so that two bodies share a page. */
  readonly anchorPrefix: string;
  /** The level of the body's highest headings: 3 by default, for a body under an h2. */
  readonly firstHeading?: 2 | 3 | 4;
}

export interface ParsedBody {
  /** Empty when there are errors. */
  readonly body: Body;
  /** The words a reader sees, a line a paragraph, without diagrams; for excerpts. */
  readonly text: string;
  readonly pictures: readonly PictureUse[];
  /** Every component, so that the caller can resolve what `id` and `to` refer to. */
  readonly components: readonly ComponentCall[];
  /** Every link within the site, for the caller to resolve. */
  readonly links: readonly LinkUse[];
  /** What `#…` may name, in the order of the text: `setup` for `## Setup`, `setup-1` for a second one. */
  readonly headings: readonly string[];
  readonly problems: readonly Problem[];
}

const features: Features = {
  gfm: true,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
};

const deepest = 40;

/**
 * Reads the MDX after the frontmatter as data. Nothing in it is run. Every mistake of the author is a problem
 * with the line and column of the file; the function throws only for bugs of its own.
 */
export function parseBody(
  source: string,
  { firstLine, anchorPrefix, firstHeading = 3 }: BodyOptions,
): ParsedBody {
  const at = placesOf(source, firstLine);
  const refused = guardBody(source, at);
  if (refused.length > 0) return withProblems(refused);
  const masked = mask(source);
  let tree: MdastNode;
  try {
    tree = mdxToMdast(masked.source, { features });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return withProblems([explainParseError(message, masked.source, firstLine, offsetsOf(source))]);
  }
  const definitions = new Map<string, Node<'definition'>>();
  const footnotes = new Map<string, Node<'footnoteDefinition'>>();
  const reading: Reading = {
    blocks: (nodes) => renderBlocks(reading, nodes),
    line: (nodes, options) => renderLine(reading, nodes, options),
    masked,
    firstHeading,
    at,
    ids: headingIds(anchorPrefix),
    definitions,
    footnotes,
    references: new Map(),
    problems: [],
    pictures: [],
    components: [],
    links: [],
    words: [],
  };
  const tooDeep = survey(tree, reading, definitions, footnotes);
  if (tooDeep) {
    const message = `The text is nested more than ${deepest} levels deep.`;
    report(reading, startOf(tooDeep), 'body-is-not-too-deep', message, 'Write it with fewer levels.');
    return withProblems(reading.problems);
  }
  warnOfLosses(reading, tree);
  const blocks = 'children' in tree ? renderBlocks(reading, tree.children) : [];
  const body = joinPieces([...blocks, ...renderFootnotes(reading)]);
  const { pictures, components, links, problems } = reading;
  const text = reading.words
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
  const isBroken = problems.some(({ severity }) => severity !== 'warning');
  const headings = reading.ids.names();
  return { body: isBroken ? [] : body, text, pictures, components, links, headings, problems };
}

function withProblems(problems: readonly Problem[]): ParsedBody {
  return { body: [], text: '', pictures: [], components: [], links: [], headings: [], problems };
}

/** Collects what the text refers to from afar; returns the first node that lies too deep to go on. */
function survey(
  root: MdastNode,
  reading: Reading,
  definitions: Map<string, Node<'definition'>>,
  footnotes: Map<string, Node<'footnoteDefinition'>>,
): MdastNode | undefined {
  const visit = (node: MdastNode, depth: number): MdastNode | undefined => {
    if (depth > deepest) return node;
    if (node.type === 'definition') {
      checkDefinition(reading, node);
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition') {
      if (footnotes.has(node.identifier)) warnOfSecondFootnote(reading, node);
      else footnotes.set(node.identifier, node);
    }
    let tooDeep: MdastNode | undefined;
    if ('children' in node) {
      for (const child of node.children) {
        tooDeep = visit(child, depth + 1);
        if (tooDeep) break;
      }
    }
    if (node.type === 'heading' && !tooDeep) reading.ids.add(node, plainText(node));
    return tooDeep;
  };
  return visit(root, 0);
}
