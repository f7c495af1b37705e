import { describe, expect, it } from 'vitest';
import type { FoundPage } from '../../../../../src/site/search/browser/index.ts';
import { bestSentence } from '../../../../../src/site/search/browser/sentence.ts';

const OBJECTIVE =
  'Trials end well. We lost nearly half of them. Why this matters. A trial that nobody opens teaches nothing. Key results. Raise trials that end in use.';

/** A page whose words that begin with one of those asked are found, each as good as the other. */
function page(text: string, asked: readonly string[], more: Partial<FoundPage> = {}): FoundPage {
  const words = text.split(text.includes('\u200B') ? '\u200B' : ' ');
  return {
    url: '/2026-q4/sales/trials/',
    meta: { title: 'Trials end well' },
    filters: {},
    raw_content: text,
    weighted_locations: words.flatMap((word, location) =>
      asked.some((one) =>
        word
          .toLowerCase()
          .replace(/^\p{P}+/u, '')
          .startsWith(one),
      )
        ? [{ location, balanced_score: 100 }]
        : [],
    ),
    anchors: [],
    ...more,
  };
}

const said = (found: FoundPage): string =>
  bestSentence(found)
    .pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

const at = (text: string, words: string) => text.slice(0, text.indexOf(words)).split(' ').length - 1;

describe('the sentence shown with a result', () => {
  it('is the one with the most of what was asked, with the words marked and their signs left out', () => {
    expect(said(page(OBJECTIVE, ['trial', 'nobody']))).toBe('A [trial] that [nobody] opens teaches nothing.');
    expect(said(page('We asked. They said “trials, please” and meant it today.', ['trial']))).toBe(
      'They said “[trials], please” and meant it today.',
    );
  });

  it('is never the title again, nor a heading', () => {
    expect(said(page(OBJECTIVE, ['end']))).toBe('Raise trials that [end] in use.');
    const heading = { id: '_why', text: 'Why this matters', location: at(OBJECTIVE, 'Why this') };
    expect(said(page(OBJECTIVE, ['matters'], { anchors: [heading] }))).toBe(
      'A trial that nobody opens teaches nothing.',
    );
  });

  it('is the first one where only the title matches', () => {
    expect(said(page(OBJECTIVE, ['well']))).toBe('We lost nearly half of them.');
  });

  it('goes on where it is very short, and is cut around the match where it is very long', () => {
    expect(said(page('Growth. Last spring. We had no trials then at all.', ['spring']))).toBe(
      'Last [spring]. We had no trials then at all.',
    );
    const long = `${'so '.repeat(60)}trial ${'and '.repeat(60)}so.`;
    const shown = said(page(long, ['trial']));
    expect(shown).toMatch(/^… (so )+\[trial\] (and )+…$/);
    expect(shown.split(' ').length).toBeLessThan(42);
  });

  it('shows signs of markup as signs', () => {
    expect(said(page('Keep churn &lt; 2 % of &lt;mark&gt; customers this year.', ['churn']))).toBe(
      'Keep [churn] < 2 % of <mark> customers this year.',
    );
  });

  it('finds its way in a language without spaces', () => {
    const text = ['我们', '的', '客户', '很', '好', '。', '每', '个', '试用', '都', '有用', '。'].join(
      '\u200B',
    );
    expect(said(page(text, ['试用']))).toBe('每个[试用]都有用。');
  });

  it('leaves a page without text without a sentence', () => {
    expect(bestSentence(page('', []))).toEqual({ pieces: [], anchor: null, heading: null });
  });
});

describe('where a result leads', () => {
  const keyResult = { id: 'in-use', text: '', location: at(OBJECTIVE, 'Raise') };

  it('is the nearest address above the sentence', () => {
    const { anchor, heading } = bestSentence(page(OBJECTIVE, ['raise'], { anchors: [keyResult] }));
    expect({ anchor, heading }).toEqual({ anchor: 'in-use', heading: null });
  });

  it('is the page itself where nothing but the title matches', () => {
    expect(bestSentence(page(OBJECTIVE, ['well'], { anchors: [keyResult] })).anchor).toBeNull();
  });

  it('names the part of a page that has many, by its own heading or the one with its id', () => {
    const text = 'Metrics. Churn. Customers that leave in a month. Trials. Those that begin in a week.';
    const [churn, trials] = [at(text, 'Churn'), at(text, 'Trials')];
    const anchors = [
      { id: 'churn', text: '', location: churn },
      { id: '_churn', text: 'Churn', location: churn },
      { id: 'trials', text: 'Trials', location: trials },
    ];
    expect(bestSentence(page(text, ['leave'], { anchors }))).toMatchObject({
      anchor: 'churn',
      heading: 'Churn',
    });
    expect(bestSentence(page(text, ['begin'], { anchors }))).toMatchObject({
      anchor: 'trials',
      heading: 'Trials',
    });
  });

  it('is the part whose heading matches, where no sentence does', () => {
    const text = 'Check-ins. Sales. An empty week. Support. Our Monday felt like a holiday.';
    const anchors = [
      { id: '_sales', text: 'Sales', location: at(text, 'Sales') },
      { id: '_support', text: 'Support', location: at(text, 'Support') },
    ];
    const found = page(text, ['support'], { anchors });
    expect(said(found)).toBe('Our Monday felt like a holiday.');
    expect(bestSentence(found).anchor).toBe('_support');
  });
});
