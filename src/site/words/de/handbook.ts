import type { Labels } from '../labels.ts';

export const handbook: Labels['handbook'] = {
  lede: 'Wie wir mit Objectives und Key Results arbeiten: was bei uns besonders ist, und die Methode dahinter.',
  rules: 'Die Regeln, nach denen jede Datei geprüft wird, jede mit ihrem Grund',
  groups: {
    own: { title: 'So machen wir es hier', text: 'Von uns geschrieben.' },
    method: {
      title: 'Die Methode',
      text: 'Wie sie überall funktioniert. Diese Seiten kommen mit der Website und sind auf Englisch.',
    },
  },
  noOwn: 'Noch hat niemand aufgeschrieben, was bei uns besonders ist.',
  noOwnHow:
    'Eine Seite ist eine Datei handbook/<page>.mdx mit einem Titel. Unter dem Namen einer Seite von oben ersetzt sie diese.',
  onThisPage: 'Auf dieser Seite',
  otherPages: 'Andere Seiten des Handbuchs',
  edit: 'Bearbeiten',
  examples: {
    title: 'Aus unseren eigenen OKRs',
    introductions: {
      'start-here': () => 'Am leichtesten lernt man diese Seiten kennen, indem man ein paar davon liest.',
      'writing-objectives': (period) => `Was sich das Unternehmen selbst für ${period} vorgenommen hat.`,
      'writing-key-results': () => 'Eines für jede Art zu messen, die wir verwenden.',
      'committed-and-aspirational': () => 'Die Marke auf dem Balken zeigt, wo jedes enden soll.',
      'checking-in': () =>
        'Die neueste Meldung, die sagt, wie groß die Zuversicht ist und was sich wirklich bewegt hat.',
      grading: () => 'Die neueste Bewertung neben einem berechneten Score, mit ihrer Begründung.',
      retrospectives: () => 'Was Teams zuletzt aufgeschrieben haben.',
      'north-star-and-levers': () =>
        'Die Zahl, nach der wir steuern, und unsere Wetten darauf, was sie bewegt.',
      alignment: () => 'Wie ein Objective sagt, was es voranbringt, und warum.',
      'okr-mbo-v2mom-kpi': () =>
        'Eine Zusage aus dem laufenden Betrieb, und eine Zahl, die wir ohnehin beobachten.',
      'changing-a-target': () =>
        'Die neuesten Änderungen, die nach Beginn eines Zeitraums vereinbart wurden.',
    },
    kinds: { northStar: 'Nordstern', lever: 'Hebel', commitment: 'Zusage', metric: 'Kennzahl' },
    terms: {
      goal: 'Ziel',
      now: 'Jetzt',
      target: 'Zielwert',
      due: 'Fällig',
      healthy: 'Gesund',
      confidence: 'Zuversicht',
      next: 'Als Nächstes',
      checkIn: 'Check-in vom',
      computed: 'Berechnet',
      grade: 'Bewertung',
      advances: 'Bringt voran',
      change: 'Änderung',
      tried: 'Versucht von',
    },
    nobody: 'noch kein Objective',
    links: {
      period: (period) => `Was wir in ${period} erreichen wollen`,
      teams: 'Das eigene Team finden',
      search: 'Alle Zeiträume durchsuchen',
      alignment: (period) => `Wie in ${period} alles zusammenhängt`,
    },
  },
};
