/** What one attribute of a component holds. */
export interface AttributeRule {
  readonly required?: true;
  /** The only values there are. */
  readonly oneOf?: readonly string[];
  /** What to write, for messages. */
  readonly example: string;
}

export interface ComponentRule {
  /** `none` closes itself, `blocks` holds paragraphs, lists and other components. */
  readonly content: 'none' | 'blocks';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

/** The components a body may use. */
export const components = {
  KeyResult: { content: 'none', attributes: { id: { required: true, example: 'pipeline' } } },
  Metric: { content: 'none', attributes: { id: { required: true, example: 'active-teams' } } },
  Objective: { content: 'none', attributes: { to: { required: true, example: 'sales/pipeline' } } },
  Callout: {
    content: 'blocks',
    attributes: {
      type: { oneOf: ['note', 'tip', 'warning', 'learning', 'decision'], example: 'note' },
      title: { example: 'What we learned' },
    },
  },
  Details: { content: 'blocks', attributes: { title: { required: true, example: 'How we counted' } } },
  Figure: {
    content: 'none',
    attributes: {
      src: { required: true, example: './chart.png' },
      alt: { required: true, example: 'Pipeline rose from June to August' },
      caption: { example: 'Pipeline by week' },
    },
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

/** What an authored tag may hold and where it may stand. */
export interface TagRule {
  /** `line`: within text, holding text. `blocks`: on lines of its own. `items`: holds only the tags named. */
  readonly content: 'nothing' | 'line' | 'blocks' | 'items';
  readonly standsIn: 'line' | 'blocks' | readonly string[];
  readonly attributes: readonly string[];
}

const line: TagRule = { content: 'line', standsIn: 'line', attributes: ['title'] };

/** The tags a body may use: those Markdown has no sign for, and a few it has. */
export const tags: Readonly<Record<string, TagRule>> = {
  abbr: line,
  b: line,
  br: { content: 'nothing', standsIn: 'line', attributes: [] },
  dd: { content: 'blocks', standsIn: ['dl'], attributes: ['title'] },
  details: { content: 'blocks', standsIn: 'blocks', attributes: ['title', 'open'] },
  dl: { content: 'items', standsIn: 'blocks', attributes: ['title'] },
  dt: { content: 'line', standsIn: ['dl'], attributes: ['title'] },
  em: line,
  i: line,
  kbd: line,
  mark: line,
  q: line,
  s: line,
  small: line,
  strong: line,
  sub: line,
  summary: { content: 'line', standsIn: ['details'], attributes: ['title'] },
  sup: line,
  u: line,
};
