/** Places on pages that stand for headings of authors' texts. */

/**
 * What the ids of a file's headings begin with on the pages that show its text. No file name and no id of the site's
 * own has an underscore behind its first letter, so texts that share a page never share an id: a team's page shows its
 * plan and its retrospective, whose files have one name.
 */
export function anchorPrefix(file: string): string {
  const name = nameOf(file);
  return file.startsWith('plans/') ? `plan-${name}_` : `${name}_`;
}

/** The name of a heading that a link means. */
export interface HeadingMatch {
  readonly name: string;
  /** Whether the link names it as it should; else it differs in capitals or punctuation alone. */
  readonly isExact: boolean;
}

/**
 * The heading of a file that the part of a link behind `#` names: as GitHub names it, or by the id it has on the page,
 * which is what an address bar shows. Undefined when it names none.
 */
export function headingCalled(
  headings: readonly string[],
  fragment: string,
  file: string,
): HeadingMatch | undefined {
  const written = decoded(fragment);
  const exact = [
    written,
    ...[anchorPrefix(file), `${nameOf(file)}-`].map((before) => without(before, written)),
  ];
  for (const name of exact) if (name !== undefined && headings.includes(name)) return { name, isExact: true };
  const words = plain(written);
  const alike = words === '' ? undefined : headings.find((name) => plain(name) === words);
  return alike === undefined ? undefined : { name: alike, isExact: false };
}

/** A part of an address as its author meant it; a stray percent sign stands for itself. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');

const without = (before: string, text: string): string | undefined =>
  text.startsWith(before) ? text.slice(before.length) : undefined;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';
