import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../../../src/site/parts/first-sentences.ts';

describe('the beginning of a text', () => {
  it.each([
    ['its first sentence', 'One is told. Two is not.', 0, 'One is told.'],
    ['as many as fit', 'One is told. Two is as well. Three is not.', 30, 'One is told. Two is as well.'],
    [
      'without its heading',
      'Why this quarter\nBecause of last quarter. It was slow.',
      0,
      'Because of last quarter.',
    ],
    ['of several paragraphs', 'One.\nTwo.\nThree.', 9, 'One. Two.'],
    ['what there is, where nothing ends like a sentence', 'First\nSecond', 0, 'First'],
    ['nothing of nothing', '', 100, null],
  ])('is %s', (_, text, most, told) => {
    expect(firstSentences(text, 'en', most)).toBe(told);
  });
  it('knows how other scripts end a sentence', () => {
    expect(firstSentences('我们先做一件事。然后再做另一件。', 'zh')).toBe('我们先做一件事。');
    expect(firstSentences('هل نحن على الطريق؟ نعم.', 'ar')).toBe('هل نحن على الطريق؟');
  });
});
