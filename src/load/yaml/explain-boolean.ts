import { excerpt } from './excerpt.ts';
import type { Explanation } from './finding.ts';

const meansTrue = /^(?:yes|y|on|true|1)$/i;
const meansFalse = /^(?:no|n|off|false|0)$/i;

/**
 * What to tell someone who wrote this text where true or false belongs: `yes`, `off`, `"true"`, `maybe`.
 * Undefined only for an empty text, which is a missing value rather than a wrong one.
 */
export function explainBoolean(text: string): Explanation | undefined {
  const words = excerpt(text);
  if (words === '') return undefined;
  if (/^(?:true|false)$/i.test(words)) {
    const value = words.toLowerCase();
    return { message: `This \`${words}\` is in quotes.`, help: `Write \`${value}\`, without the quotes.` };
  }
  if (meansTrue.test(words) || meansFalse.test(words)) {
    const value = meansTrue.test(words) ? 'true' : 'false';
    return { message: `YAML does not read \`${words}\` as ${value}.`, help: `Write \`${value}\`.` };
  }
  return { message: `This needs to be true or false: "${words}".`, help: 'Write `true` or `false`.' };
}
