/** A stretch of a sentence; what stands between backticks is to be typed as it is. */
export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

/** A sentence of the linter, cut at its backticks. */
export const withCode = (sentence: string): TextPart[] =>
  sentence
    .split('`')
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
