import { describe, expect, it } from 'vitest';
import { withoutNumbers } from '../../../scripts/search-index.ts';

describe('what search reads of a page', () => {
  it('is its sentences, without drawings and numbers behind a click', () => {
    expect(
      withoutNumbers(
        'Win <svg viewBox="0 0 9 9"><title>0.39</title></svg>customers' +
          '<details data-pagefind-ignore><summary>Why</summary><svg></svg>1 + 1</details>' +
          '<details class="numbers" data-pagefind-ignore><table></table></details> who stay',
      ),
    ).toBe('Win customers who stay');
  });
  it.each([
    ['a text that authors folded away', '<details><summary>More</summary>Words</details>'],
    ['a drawing within a drawing', '<svg><svg><text>a</text></svg><text>b</text></svg>'],
    ['folded parts within folded parts', '<details data-pagefind-ignore><details>a</details>b</details>'],
    ['an element that is not closed', '<svg><path/>'],
  ])('keeps %s as it is', (_, html) => {
    expect(withoutNumbers(html)).toBe(html);
  });
});
