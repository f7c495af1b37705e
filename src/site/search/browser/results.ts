import type { FoundPage, Hit } from './index.ts';
import { bestSentence } from './sentence.ts';

/** What results are shown with. */
export interface Look {
  readonly words: Readonly<Record<'more' | 'nowMark', string>>;
  /** Names of the periods that run. */
  readonly running: ReadonlySet<string>;
  /** A status with its shape, by its word. */
  status(word: string): Node | null;
  /** Called when a result cannot be fetched. */
  fail(): void;
}

const AT_A_TIME = 10;

export const number = (count: number): string =>
  new Intl.NumberFormat(document.documentElement.lang).format(count);

/** The first results, and a button for more where there are more. */
export async function resultList(
  hits: readonly Hit[],
  look: Look,
  first = AT_A_TIME,
): Promise<readonly HTMLElement[]> {
  const list = document.createElement('ol');
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more';
  const add = async (count: number) => {
    const from = list.childElementCount;
    more.disabled = true;
    const pages = await Promise.all(hits.slice(from, from + count).map((hit) => hit.data()));
    list.append(...pages.map((page) => resultItem(page, look)));
    const left = hits.length - list.childElementCount;
    more.hidden = left === 0;
    more.disabled = false;
    more.textContent = `${look.words.more} (${number(left)})`;
    return list.children[from]?.querySelector('a');
  };
  more.addEventListener('click', () => {
    void add(AT_A_TIME).then((next) => next?.focus(), look.fail);
  });
  await add(first);
  return [list, more];
}

function resultItem(page: FoundPage, look: Look): HTMLLIElement {
  const { url, meta, filters } = page;
  const sentence = bestSentence(page);
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = sentence.anchor === null ? url : `${url}#${sentence.anchor}`;
  link.dir = 'auto';
  link.textContent = [meta['title'] ?? url, sentence.heading].filter((text) => text !== null).join(' › ');
  const text = document.createElement('p');
  text.dir = 'auto';
  text.append(...sentence.pieces.map(({ text, isMatch }) => (isMatch ? element('mark', text) : text)));
  item.append(link, facts(meta, filters, look), text);
  return item;
}

/** Where and when it was, and how it went. */
function facts(meta: FoundPage['meta'], filters: FoundPage['filters'], look: Look): HTMLElement {
  const line = element('p', '', 'eyebrow');
  const { title, period, team, score } = meta;
  const kinds = filters['kind'] ?? [];
  if (kinds.length > 0) line.append(element('span', kinds.join(', '), 'kind'));
  if (period !== undefined) {
    const when = element('span', period, 'when');
    if (look.running.has(period)) when.append(' ', element('span', look.words.nowMark, 'tag'));
    line.append(when);
  }
  if (team !== undefined && team !== title) line.append(element('span', team, 'team'));
  const status = look.status(filters['status']?.[0] ?? '');
  if (status !== null) line.append(status);
  if (score !== undefined) line.append(element('b', score, 'score'));
  return line;
}

export function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
