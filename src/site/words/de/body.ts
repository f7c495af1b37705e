import type { Labels } from '../labels.ts';

export const body: Labels['body'] = {
  table: 'Tabelle',
  diagram: 'Diagramm',
  footnotes: 'Fußnoten',
  footnote: (number) => `Fußnote ${number}`,
  wayBack: (number, place) =>
    `Zurück zur Fußnote ${number} im Text${place === null ? '' : `, Stelle ${place}`}`,
};
