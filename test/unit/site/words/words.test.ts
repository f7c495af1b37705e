import { describe, expect, it } from 'vitest';
import { german } from '../../../../src/site/words/de/index.ts';
import { english } from '../../../../src/site/words/en/index.ts';
import { labelsFor } from '../../../../src/site/words/languages.ts';
import { partsOf, sayingsIn } from '../../../support/words.ts';

const ENGLISH = sayingsIn(english);
const GERMAN = new Map(sayingsIn(german).map(({ path, text }) => [path, text]));

/** Words that German practice shares with English, or that are the same by chance. */
const SHARED =
  /\b(Alignment|Blocker|Check-ins?|Ctrl|Enter|Esc|Key|Objectives?|Person|Plan|Q|Results?|Scorecard|Scores?|Status|System|Teams?|Vision)\b|⌘ K/gu;

describe('the words of the interface', () => {
  it('are all there in German, no more and no fewer', () => {
    expect([...GERMAN.keys()]).toEqual(expect.arrayContaining(ENGLISH.map(({ path }) => path)));
    expect(GERMAN.size).toBe(ENGLISH.length);
    expect(ENGLISH.length).toBeGreaterThan(400);
  });

  it('say something in German wherever they do in English', () => {
    const silent = ENGLISH.filter(({ path, text }) => text !== '' && GERMAN.get(path) === '');
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('have nothing of the English left, but what the field says in both languages', () => {
    const untranslated = ENGLISH.filter(
      ({ path, text }) =>
        GERMAN.get(path) === text &&
        partsOf({ path, text }).some((part) => /\p{L}/u.test(part.replace(SHARED, ''))),
    );
    expect(untranslated).toEqual([]);
  });

  it('put the same values into a saying', () => {
    const marks = (text: string) => [...new Set(text.match(/⟨\d⟩|\{\w+\}/g))].sort();
    const other = ENGLISH.filter(({ path, text }) => {
      const [here, there] = [marks(text), marks(GERMAN.get(path) ?? '')];
      return here.join(' ') !== there.join(' ');
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('say "yet" only where no period is over, or where they are told whether it is', () => {
    const mayChange = /^(?:history|handbook|people)\.|\.(?:noPeople|noMetrics|beginText|running)$/;
    const waiting = (sayings: typeof ENGLISH, word: RegExp) =>
      sayings.filter(({ path, text }) => word.test(text) && !mayChange.test(path)).map(({ path }) => path);
    expect(waiting(ENGLISH, /\byet\b/i)).toEqual([]);
    expect(waiting(sayingsIn(german), /\bnoch (?:kein|keine|nicht|nichts|nirgends|niemand)\b/i)).toEqual([]);
  });

  it('count in German as German does', () => {
    expect(german.objective.objectives(1)).toBe('1 Objective');
    expect(german.objective.objectives(4)).toBe('4 Objectives');
    expect(german.goal.milestones(1)).toBe('1 Meilenstein');
    expect(german.lineage.thisIntent(1, 'years')).toBe('Dieses Vorhaben, ein Jahr');
    expect(german.lineage.over(3, 'periods')).toBe('Drei Zeiträume');
    expect(german.history.calibration.unscored(1)).toBe(
      '1 Key Result dieser Zeiträume hat keinen Score und bleibt außer Betracht.',
    );
    expect(german.scorecard.counted(2, german.terms.status['no-data'])).toBe('2 keine Daten');
  });
});

describe('the words for a locale', () => {
  it.each([
    ['de', german, 'de'],
    ['de-AT', german, 'de'],
    ['en-GB', english, 'en'],
    ['fr', english, 'en'],
  ])('%s are those of its language, or English', (locale, labels, wordsIn) => {
    expect(labelsFor(locale)).toEqual({ labels, wordsIn });
  });
});
