import type { Labels } from '../labels.ts';

export const presentation: Labels['presentation'] = {
  title: 'Präsentation',
  objective: (number, all) => `Objective ${String(number)} von ${String(all)}`,
  keyResults: 'Key Results',
  noKeyResults: 'Dieses Objective hat keine Key Results: Woran wir den Erfolg erkennen, steht nirgends.',
  confidence: 'Zuversicht',
  changed: 'Was sich geändert hat',
  atRisk: {
    title: 'Was gefährdet ist',
    none: 'Alles ist auf Kurs, und nichts ist gefährdet.',
    notBegun: 'Bevor der Zeitraum beginnt, ist nichts gefährdet.',
  },
  learned: {
    title: 'Was wir gelernt haben',
    tryNext: 'Als Nächstes ausprobieren',
    none: 'Das Unternehmen hat auf diesen Zeitraum nicht zurückgeblickt.',
    how: 'Was gelernt wurde, ist eine Datei retrospectives/<period>/company.mdx.',
  },
  next: {
    title: 'Was als Nächstes kommt',
    none: 'Im Kalender dieses Zeitraums steht nichts mehr.',
    how: 'Ein eigener Termin ist ein date und ein title unter calendar in periods/<period>.mdx.',
    period: 'Der nächste Zeitraum:',
  },
  slides: 'Folien',
  scorecard: 'Dasselbe auf einem Blatt: die Scorecard',
  controls: 'Von Folie zu Folie',
  position: 'Folie {n} von {all}',
  previous: 'Zurück',
  following: 'Weiter',
  start: 'Folie für Folie zeigen',
  leave: 'Beenden',
};
