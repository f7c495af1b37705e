import { hideSigns } from './stand-ins.ts';

/** One token as it is to be parsed, and the texts that must stand in the drawing. */
export interface LabelWords {
  readonly hidden: string;
  readonly shown: readonly string[];
}

/** What a token means depends on what it is, and on the words before it. */
export interface TokenPlace {
  readonly type: string;
  readonly kind: string;
  /** The beginning of its statement, in small letters. */
  readonly statement: string;
  /** The matched text right before it, without what is only space. */
  readonly before: string;
}

const everySign = /[!-/:-@[-`{-~]/g;

/** Emphasis, where it stands as Markdown has it: around words. Elsewhere its signs are signs. */
const emphasis = /(?<![\w*])(\*\*|__|\*|_)(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\w*])/g;

function markdown(text: string): LabelWords {
  let hidden = '';
  let shown = '';
  let end = 0;
  for (const match of text.matchAll(emphasis)) {
    const [whole, mark = '', words = ''] = match;
    const calm = text.slice(end, match.index);
    const star = '*'.repeat(mark.length);
    hidden += hideSigns(calm) + star + hideSigns(words) + star;
    shown += calm + words;
    end = match.index + whole.length;
  }
  const rest = text.slice(end);
  return { hidden: hidden + hideSigns(rest), shown: [shown + rest] };
}

/** What Mermaid takes for "abstract" after a method, and for "static" after a method or a field. */
const classifier = /(?:(?<=\)[^)]*)(?<![\s*])\*|(?<=[\p{L}\p{N})~])\$)\s*$/u;

/** A member of a class: its visibility, its brackets, `~types~` and its classifier mean something. */
function member(text: string): LabelWords {
  const end = classifier.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - end.length);
  const hidden = hideSigns(words, /(?<!\))[*$]|[&<>=_`\\"'%;]/g);
  return { hidden: hidden + end, shown: words.split(/(?<=\))[*$]?|~/) };
}

/** Everything after a beginning that is the grammar's own. */
function after(text: string, beginning: RegExp): LabelWords {
  const lead = beginning.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length);
  return { hidden: lead + hideSigns(words), shown: [words] };
}

const beginnings: Readonly<Record<string, RegExp>> = {
  title: /^(?:title)?:?\s*/i,
  legacy_title: /^title:?\s*/i,
  section: /^section\s*/i,
  event: /^:\s*/,
  TXT: /^:?\s*(?:(?:no)?wrap:)?/,
  restOfLine: /^:?\s*(?:(?:no)?wrap:)?/,
  DESCR: /^\s*:\s*/,
  NOTE_TEXT: /^\s*:?\s*/,
};

/** The colour a box of a sequence may begin with. */
const boxColour = /^\s*(?:(?:rgba?|hsla?)\s*\([^)]*\)|transparent\b|[a-z]+(?=\s|$))?\s*/i;

/** A token of words, made safe for Mermaid, with what a reader must find. */
export function labelWords(text: string, { type, kind, statement, before }: TokenPlace): LabelWords {
  if (kind === 'MD_STR' || before.endsWith('"`')) return markdown(text);
  if (kind === 'LABEL' && /--|\.\./.test(before)) return after(text, /^\s*:\s*/);
  if (kind === 'MEMBER' || kind === 'LABEL') {
    const lead = /^\s*:?\s*/.exec(text)?.[0] ?? '';
    const { hidden, shown } = member(text.slice(lead.length));
    return { hidden: lead + hidden, shown };
  }
  if (kind === 'SHAPE_DATA') return shapeData(text, before);
  if (kind === 'taskData') {
    const [, , ...people] = text.split(':');
    return { hidden: hideSigns(text, /[!-+\--/;-@[-`{-~]/g), shown: people.join(':').split(',') };
  }
  if (type === 'sankey' && /^\s*[\d.]+\s*$/.test(text)) return { hidden: text, shown: [] };
  if (type === 'sankey') {
    const words = text.replaceAll('""', '"');
    return { hidden: hideSigns(words), shown: [words] };
  }
  if (type === 'c4' && kind === 'STR' && !before.endsWith('"')) return { hidden: text, shown: [] };
  if (type === 'er' && /^"[^]*"$/.test(text)) {
    return { hidden: `"${hideSigns(text.slice(1, -1))}"`, shown: [text.slice(1, -1)] };
  }
  if (statement === 'box' && kind === 'restOfLine') return after(text, boxColour);
  if (statement === 'rect' && kind === 'restOfLine') return { hidden: text, shown: [] };
  const beginning = beginnings[kind];
  return beginning ? after(text, beginning) : { hidden: hideSigns(text, everySign), shown: [text] };
}

/** Between `@{` and `}`: the value of a key in quotes is one token, all around it are others. */
function shapeData(text: string, before: string): LabelWords {
  const key = /(\w+)\s*:\s*"$/.exec(before)?.[1] ?? '';
  if (/^(?:label|assigned|ticket)$/.test(key) && text !== '"') {
    return { hidden: key === 'label' ? hideSigns(text) : text, shown: [text] };
  }
  const bare = [...text.matchAll(/\b(?:label|assigned|ticket)\s*:\s*([^\s,"'}][^,"\n}]*)/g)];
  return { hidden: text, shown: bare.map(([, words = '']) => words) };
}
