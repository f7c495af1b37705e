import type { Labels } from '../labels.ts';

export const body: Labels['body'] = {
  done: 'Erledigt',
  toDo: 'Noch zu tun',
  table: 'Tabelle',
  diagram: 'Diagramm',
  footnotes: 'Fußnoten',
  footnote: (number) => `Fußnote ${number}`,
  wayBack: (number, place) =>
    `Zurück zur Fußnote ${number} im Text${place === null ? '' : `, Stelle ${place}`}`,
};
