/** Names of parts of an author's text, for people who hear it. Markup holds them as they are: no quotes, no signs. */
export const body = {
  done: 'Done',
  toDo: 'To do',
  table: 'Table',
  diagram: 'Diagram',
  footnotes: 'Footnotes',
  footnote: (number: string) => `Footnote ${number}`,
  /** The place where a footnote that is used several times is used. */
  wayBack: (number: string, place: string | null) =>
    `Back to footnote ${number} in the text${place === null ? '' : `, place ${place}`}`,
};
