import { describe, expect, it } from 'vitest';
import { searchedPart } from '../../../src/build/search-index.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Win</title></head><body><header>Teams</header><main>${body}</main><footer>As of today</footer></body></html>`;
const searched = (body: string) => `<!doctype html><html><body><main>${body}</main>`;

describe('what search reads of a page', () => {
  it('is the sentences of its main part, without drawings and what is left out of the search', () => {
    expect(
      searchedPart(
        page(
          '<div data-pagefind-body>Win <svg viewBox="0 0 9 9"><title>0.39</title></svg>customers' +
            '<details data-pagefind-ignore><summary>Why</summary><svg></svg>1 + 1</details>' +
            '<section aria-labelledby="weeks" data-pagefind-ignore><h2>Weeks</h2><details>3</details></section>' +
            '<figure class="chart" data-pagefind-ignore>Dots</figure><p class="row" data-pagefind-ignore>25 %</p>' +
            '<details class="numbers" data-pagefind-ignore><table></table></details> who stay</div>',
        ),
      ),
    ).toBe(searched('<div data-pagefind-body>Win customers who stay</div>'));
  });
  it('is nothing of a page that only lists what other pages say', () => {
    expect(searchedPart(page('<h1>Table</h1>'))).toBeNull();
  });
  it.each([
    ['a text that authors folded away', '<details><summary>More</summary>Words</details>'],
    ['a drawing within a drawing', '<svg><svg><text>a</text></svg><text>b</text></svg>'],
    ['folded parts within folded parts', '<details data-pagefind-ignore><details>a</details>b</details>'],
    ['an element that is not closed', '<svg><path/>'],
    [
      'what says something to filter by',
      '<section data-pagefind-ignore><span data-pagefind-filter="kind[data-value]" data-value="Plan"></span></section>',
    ],
    ['a paragraph that is only left out of the words', '<p data-pagefind-ignore="index">Anna</p>'],
  ])('keeps %s as it is', (_, part) => {
    const body = `<div data-pagefind-body>${part}</div>`;
    expect(searchedPart(page(body))).toBe(searched(body));
  });
});
