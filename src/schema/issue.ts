/**
 * The words of one of our own checks. zod carries a single string from a check to its issue, so the rule and
 * what to write instead travel in it too, apart from the message by a character no author can write.
 */
export const own = (rule: string, message: string, help: string): string =>
  [message, rule, help].join('\u0000');

/** Takes apart what `own` put together; undefined for zod's own messages. */
export function unpack(message: string): { message: string; rule: string; help: string } | undefined {
  const [text, rule, help] = message.split('\u0000');
  return text !== undefined && rule !== undefined && help !== undefined
    ? { message: text, rule, help }
    : undefined;
}
