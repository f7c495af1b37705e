import type { Labels } from '../labels.ts';

type Words = Labels['history'];
type Verdict = Parameters<Words['calibration']['sentence']>[1];
type Counts = Parameters<Words['calibration']['reason']>[1];

const number = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const stretches = (count: number): string => number(count, 'ambitionierten Ziel', 'ambitionierten Zielen');

const were: Record<Verdict, string> = {
  'too-easy': 'waren zu leicht',
  'well-set': 'waren gut gesetzt',
  'too-hard': 'waren zu schwer',
  uneven: 'waren ungleich',
  'too-few': 'lassen sich nicht beurteilen',
};

const why: Record<Verdict, (counts: Counts) => string> = {
  'too-easy': ({ past, scored }) =>
    `${String(past)} von ${stretches(scored)} mit Score endeten über dem Erwarteten`,
  'well-set': ({ near, scored }) =>
    `${String(near)} von ${stretches(scored)} mit Score kamen zu einem guten Ergebnis oder nahe heran`,
  'too-hard': ({ far, scored }) =>
    `${String(far)} von ${stretches(scored)} mit Score blieben weit von einem guten Ergebnis`,
  uneven: ({ past, near, far, scored }) =>
    `von ${stretches(scored)} mit Score endeten ${String(past)} über dem Erwarteten, ${String(near)} bei einem guten Ergebnis oder nahe daran, ${String(far)} weit darunter`,
  'too-few': ({ scored, all }) =>
    scored === 0
      ? 'kein ambitioniertes Ziel hat einen Score'
      : scored * 2 < all
        ? `nur ${String(scored)} von ${stretches(all)} ${scored === 1 ? 'hat' : 'haben'} einen Score`
        : `nur ${number(scored, 'ambitioniertes Ziel', 'ambitionierte Ziele')} mit Score, und es braucht zwölf`,
};

export const history: Words = {
  title: 'Verlauf',
  lede: 'Was wir versucht haben, wie es ausging und was wir gelernt haben, ein Zeitraum neben dem anderen.',
  running: 'läuft noch',
  scoring: 'wird bewertet',
  kinds: { quarters: 'Quartale', years: 'Jahre', periods: 'Zeiträume', longer: 'Längere Zeiträume' },
  earlier: (from, to) => `Früher: ${from} bis ${to}`,
  period: 'Zeitraum',
  figures: {
    periods: {
      word: 'Zeiträume',
      quarters: (count) => number(count, 'Quartal', 'Quartale'),
      years: (count) => number(count, 'Jahr', 'Jahre'),
      others: (count) => number(count, 'anderer Zeitraum', 'andere Zeiträume'),
    },
    calibration: (period) => `Ziele von ${period}`,
    intents: { word: 'Wieder aufgegriffene Vorhaben', note: 'über zwei Zeiträume oder mehr' },
    learned: { word: 'Lehren', note: 'aus Retrospektiven' },
  },
  scores: {
    title: 'Scores im Lauf der Zeit',
    text: 'Neben jedem Team stehen die Mittelwerte seiner eigenen Objectives und, wo nicht alle einen Score haben, wie viele davon einen haben. Teams setzen sich verschieden hohe Ziele: Die Zahl eines Teams lässt sich mit seinen eigenen früheren vergleichen, und mit denen keines anderen.',
    chart: (company) => `Mittlerer Score von ${company} nach Zeiträumen`,
    chartNote: (expected) =>
      `Der eigenen Objectives des Unternehmens. Gestrichelt: ${expected} ist für ein ambitioniertes Ziel ein gutes Ergebnis. Eine offene Säule kann sich noch ändern.`,
    chartText: (scores) => `Nach Zeiträumen: ${scores}.`,
    column: (period, score) => `${period} ${score}`,
    soFar: (score) => `bisher ${score}`,
    caption: (kind) => `Mittlere Scores nach Teams. ${kind}`,
    team: 'Team',
    coverage: (scored, all) => `${String(scored)} von ${String(all)}`,
    covered: (all) => (all === 1 ? 'Objective mit Score' : 'Objectives mit Score'),
    empty: 'Noch hat kein Team ein Objective geschrieben.',
    emptyHow:
      'Das erste ist eine Datei objectives/<period>/<team>/<slug>.mdx mit einem Titel und Key Results.',
  },
  calibration: {
    title: 'Waren die Ziele gut gesetzt?',
    text: 'Wo die ambitionierten Key Results jedes Zeitraums geendet sind. Gut gesetzt heißt, dass mehr als die Hälfte zu einem guten Ergebnis kam oder knapp davor blieb; zu leicht, dass mehr als die Hälfte darüber hinausging; zu schwer, dass mehr als die Hälfte weit darunter blieb; ungleich, dass nichts davon gilt. Dazu braucht es zwölf Ergebnisse, und die Hälfte von allen, mit einem Score. Was nur erreicht werden konnte oder nicht, und was Menschen bewertet haben, wird getrennt gezählt. Das spricht über Ziele, nicht über Menschen, und vergleicht kein Team mit einem anderen.',
    sentence: (period, verdict, reason) => `Die Ziele von ${period} ${were[verdict]}: ${reason}.`,
    reason: (verdict, counts) => why[verdict](counts),
    average: (mean, expected) => `Im Mittel endeten sie bei ${mean}; ${expected} ist ein gutes Ergebnis.`,
    allOrNothing: (reached, all) =>
      `${String(all)} weitere ${all === 1 ? 'konnte' : 'konnten'} nur erreicht werden oder nicht: ${String(reached)} ${reached === 1 ? 'wurde' : 'wurden'} es.`,
    judged: (reached, all, expected) =>
      `${String(all)} weitere ${all === 1 ? 'wurde' : 'wurden'} von Menschen bewertet: ${String(reached)} mit mindestens ${expected}.`,
    kept: (kept, all, mean, expected) =>
      `${number(all, 'verbindliches Ziel endete', 'verbindliche Ziele endeten')} im Mittel bei ${mean}, erwartet war ${expected}: ${String(kept)} ${kept === 1 ? 'wurde' : 'wurden'} eingehalten.`,
    advice: {
      'too-easy': 'Beim nächsten Mal das anstreben, womit das ein gutes Ergebnis wäre.',
      'well-set': 'Solche Ziele lassen sich wieder setzen.',
      'too-hard': 'Beim nächsten Mal weniger oder nähere Ziele setzen, mit nachgeschlagenen Ausgangswerten.',
      uneven: 'Die beiden Enden einzeln ansehen: Manche Ziele waren sicher, andere außer Reichweite.',
      'too-few': 'Jedes Key Result, das einen Score bekommt, macht das nächste Urteil leichter.',
    },
    verdict: {
      'too-easy': 'Zu leicht',
      'well-set': 'Gut gesetzt',
      'too-hard': 'Zu schwer',
      uneven: 'Ungleich',
      'too-few': 'Zu wenige für ein Urteil',
    },
    caption: (kind) =>
      `Wo ambitionierte Key Results geendet sind und wie verbindliche eingehalten wurden. ${kind}`,
    spread: 'Verteilung',
    sharesOf: (period) => `Ambitionierte Key Results von ${period}`,
    shares: (shares) => `Nach Stufen: ${shares}`,
    share: (band, share) => `${band} ${share}`,
    stretches: 'Ambitioniert',
    mean: 'Mittelwert',
    commitments: 'Verbindlich',
    keptOf: (kept, all) => `${String(kept)} von ${String(all)} eingehalten`,
    targets: 'Ziele',
    unscored: (count) =>
      `${number(count, 'Key Result dieser Zeiträume hat', 'Key Results dieser Zeiträume haben')} keinen Score und ${count === 1 ? 'bleibt' : 'bleiben'} außer Betracht.`,
    empty: 'Noch ist kein Zeitraum mit Key Results zu Ende gegangen.',
    emptyHow:
      'Sobald der erste bewertet ist, steht hier, ob seine Ziele zu leicht, gut gesetzt oder zu schwer waren.',
  },
  themes: {
    title: 'Themen im Lauf der Zeit',
    text: 'Welche Themen wann liefen, wie viele Objectives sie aufgriffen und welchen Score diese im Mittel hatten. Ein Thema ist dasselbe, solange es seine id behält; wo es anders hieß, steht sein damaliger Name in der Zelle.',
    caption: (kind) => `Themen nach Zeiträumen. ${kind}`,
    theme: 'Thema',
    nobody: 'von niemandem aufgegriffen',
    empty: 'Noch hatte kein Zeitraum ein Thema.',
    emptyHow:
      'Ein Thema ist eine id und ein title unter themes in periods/<period>.mdx; Objectives nennen es als theme.',
  },
  intents: {
    title: 'Wieder aufgegriffene Vorhaben',
    text: 'Ein Objective, das ein früheres fortsetzt, trägt dessen Vorhaben weiter. Der Score eines Zeitraums sagt wenig über ein solches Vorhaben, die Reihe sagt etwas.',
    in: (period, count) => `${period} (${String(count)})`,
    more: (count) => `${String(count)} weitere`,
    empty: 'Noch setzt kein Objective ein früheres fort.',
    emptyHow: 'Ein Objective, das es tut, nennt es unter continues.',
  },
  learned: {
    title: 'Was gelernt wurde',
    text: 'Ein Satz aus jeder Retrospektive, unter jeder Ursache, die sie nennt. Über die Zeiträume sagt eine Ursache, die wiederkehrt, mehr als jede einzelne.',
    causes: 'Ursachen',
    cause: {
      ambition: 'Das Ziel war zu hoch oder zu niedrig.',
      execution: 'Geplantes wurde nicht oder nicht gut getan.',
      dependency: 'Ein Team wartete auf ein anderes.',
      measurement: 'Die Zahl zeigte nicht, was gemeint war.',
      focus: 'Etwas anderes kostete die Zeit.',
      external: 'Die Welt um uns hat sich verändert.',
    },
    unnamed: 'Keine Ursache genannt',
    unnamedText: 'Diese Retrospektiven nennen keine Ursache.',
    none: 'Keine Retrospektive nennt sie.',
    lessons: (count) => number(count, 'Lehre', 'Lehren'),
    more: (count) => number(count, 'frühere Lehre', 'frühere Lehren'),
    empty: 'Noch sagt keine Retrospektive, was gelernt wurde.',
    emptyHow: 'Eine Retrospektive ist eine Datei retrospectives/<period>/<team>.mdx mit learned und causes.',
  },
};
