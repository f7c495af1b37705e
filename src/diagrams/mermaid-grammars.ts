/** What the tokens of one of Mermaid's grammars are to a reader, by their names there. */
export interface Grammar {
  /** Labels, each in one token. */
  readonly labels: string;
  /** Labels in pieces: neighbours belong together. */
  readonly pieces?: string;
  /** Names that are drawn, but are separate though only a space is between them. */
  readonly apart?: string;
  /** Not drawn. All that is in no list is a name, drawn unless it has a label. */
  readonly syntax?: string;
  /** How a statement begins that has no words to draw. */
  readonly wordless?: RegExp;
}

const look = /^(?:style|classdef|class|linkstyle|cssclass)\b/;
const accessible = 'acc_title_value acc_descr_value acc_descr_multiline_value';
const direction = 'direction_tb direction_bt direction_rl direction_lr direction_td';

const flowchart: Grammar = {
  labels: `STR MD_STR SHAPE_DATA ${accessible}`,
  pieces: 'TEXT EDGE_TEXT',
  syntax: `LINK_ID ${direction}`,
  wordless: /^(?:style|classdef|class|linkstyle|click)\b|^\w+@$/,
};

/** By the type Mermaid gives a diagram. The others that are drawn are in `quotedTypes`. */
export const grammars: Readonly<Record<string, Grammar>> = {
  'flowchart-v2': flowchart,
  'flowchart-elk': flowchart,
  sequence: {
    labels: `TXT restOfLine title legacy_title ${accessible}`,
    syntax: 'NUM CONFIG_CONTENT links link properties details',
    wordless: /^rect\b/,
  },
  stateDiagram: {
    labels: `DESCR NOTE_TEXT STATE_DESCR ${accessible}`,
    syntax: `FORK JOIN CHOICE WIDTH STRING ${direction}`,
    wordless: /^(?:style|classdef|class|click|scale)\b/,
  },
  classDiagram: {
    labels: `STR LABEL MEMBER BQUOTE_STR ${accessible}`,
    syntax: `GENERICTYPE ${direction}`,
    wordless: /^(?:style|classdef|cssclass|click|link|callback)\b/,
  },
  er: {
    labels: `ENTITY_NAME WORD COMMENT ${accessible}`,
    apart: 'ATTRIBUTE_WORD',
    syntax: direction,
    wordless: look,
  },
  gantt: {
    labels: `title section taskTxt ${accessible}`,
    syntax: 'taskData dateFormat axisFormat tickInterval includes excludes todayMarker date',
    wordless: /^click\b/,
  },
  mindmap: { labels: 'NODE_ID NODE_DESCR', syntax: 'ICON' },
  kanban: { labels: 'NODE_ID NODE_DESCR SHAPE_DATA', syntax: 'ICON' },
  timeline: { labels: `title section period event ${accessible}` },
  journey: { labels: `title section taskName taskData ${accessible}` },
  quadrantChart: {
    labels: `STR MD_STR title_value ${accessible}`,
    syntax: 'point_x point_y class_name',
    wordless: /^classdef\b/,
  },
  xychart: {
    labels: `STR MD_STR title_value ${accessible}`,
    syntax: 'NUMBER_WITH_DECIMAL CHART_ORIENTATION',
  },
  block: {
    labels: 'STR MD_STR',
    apart: 'NODE_ID',
    syntax: 'COLUMNS SIZE SPACE_BLOCK DIR',
    wordless: look,
  },
  sankey: { labels: 'NON_ESCAPED_TEXT ESCAPED_TEXT' },
  requirement: { labels: `qString ${accessible}`, syntax: direction, wordless: look },
  c4: {
    labels: `STR title ${accessible}`,
    syntax: `STR_KEY STR_VALUE ${direction}`,
    wordless: /^update(?:elementstyle|relstyle|layoutconfig)\b/,
  },
};

/** Diagrams whose parsers have no lexer that could be followed: their labels are in quotes, in brackets or a title. */
const quotedTypes: ReadonlySet<string> = new Set([
  'pie',
  'gitGraph',
  'packet',
  'radar',
  'treemap',
  'architecture',
]);

/** Whether the labels of a type are known, so that none can get lost. */
export function isDrawn(type: string): boolean {
  return type in grammars || quotedTypes.has(type);
}
