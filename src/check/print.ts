import { styleText } from 'node:util';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { reportPretty, type Tone } from '../lint/reporters/pretty.ts';
import type { Content } from '../load/disk/read-content.ts';

const STYLES = { error: 'red', warning: 'yellow', quiet: 'dim', strong: 'bold' } as const;

/** Findings for a person, in colour where the stream shows colours. */
export const pretty = (
  { linesOf }: Pick<Content, 'linesOf'>,
  diagnostics: readonly Diagnostic[],
  stream: NodeJS.WriteStream,
): string =>
  reportPretty(diagnostics, {
    linesOf,
    paint: (tone: Tone, text: string) => styleText(STYLES[tone], text, { stream }),
  });
