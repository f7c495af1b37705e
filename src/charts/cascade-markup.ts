/** Text for between tags or in an attribute; control characters, which no document may hold, become spaces. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** The address if it is one a link of ours may have: http(s), on this site, or on this page. */
export function safeAddress(href: string | undefined): string | undefined {
  return href !== undefined &&
    /^(?:https?:\/\/|\/(?![/\\])|#|\.{1,2}\/)/i.test(href) &&
    !/[\s\p{Cc}]/u.test(href)
    ? href
    : undefined;
}

/** A length with one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
