import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { Objective } from '../../../src/domain/objective.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { keyResultIsOutcome } from '../../../src/lint/rules/key-result-is-outcome.ts';
import { objectiveIsNotActivity } from '../../../src/lint/rules/objective-is-not-activity.ts';
import { objectiveIsNotASlogan } from '../../../src/lint/rules/objective-is-not-a-slogan.ts';
import { objectiveIsNotBusinessAsUsual } from '../../../src/lint/rules/objective-is-not-business-as-usual.ts';
import { objectiveIsQualitative } from '../../../src/lint/rules/objective-is-qualitative.ts';
import { en } from '../../../src/lint/words/en.ts';
import { wordsFor } from '../../../src/lint/words/index.ts';
import { listed, type Language, type Words } from '../../../src/lint/words/words.ts';

/** What a file for another language holds, in short. */
const de: Language = {
  grammar: { determiners: listed('das, die, den, ein, eine, einen, unser, neues, neue, neuen, drei') },
  tasks: { verbs: listed('… einführen, … umsetzen'), namesOrVerbs: listed('plane, entwirf') },
  praise: { superlatives: listed('führend, führende, der beste'), emptyVerbs: listed('sei, werde') },
  usual: { verbs: listed('erhalte, halte') },
  numbers: { values: { zwanzig: 20, million: 2 } },
};

const german = wordsFor('de-AT', { de });
const plan = {} as Plan;
const objective = (rule: Rule, title: string, words: Words) =>
  rule.objective?.({ title } as Objective, { plan, words }).map(({ word }) => word);

describe('words', () => {
  it('are English for English, and where a language is not known', () => {
    for (const locale of ['en', 'en-GB', 'tlh']) expect(wordsFor(locale)).toBe(en);
  });

  it('of another language join those of English', () => {
    expect(german.praise.superlatives.slice(0, 3)).toEqual(['führend', 'führende', 'der beste']);
    expect(german.praise.superlatives).toContain('world-class');
    expect(german.pay).toEqual(en.pay);
    expect(german.numbers.values).toMatchObject({ zwanzig: 20, twenty: 20 });
  });

  it('of another language go before those of English where both know a word', () => {
    expect(german.numbers.values['million']).toBe(2);
    expect(en.numbers.values['million']).toBe(1_000_000);
  });

  it('of another language make rules speak of its titles', () => {
    expect(objective(objectiveIsNotActivity, 'Neues Kassensystem einführen', german)).toEqual(['einführen']);
    expect(objective(objectiveIsNotActivity, 'Plane drei Messen', german)).toEqual(['Plane']);
    expect(objective(objectiveIsNotASlogan, 'Werde der beste Anbieter', german)).toEqual(['der beste']);
    expect(objective(objectiveIsNotBusinessAsUsual, 'Halte die Qualität', german)).toEqual(['Halte']);
    expect(objective(objectiveIsQualitative, 'Gewinne zwanzig Kliniken', german)).toEqual(['zwanzig']);
    expect(objective(objectiveIsNotActivity, 'Launch the new website', german)).toEqual(['Launch']);
  });

  it('are nowhere but in their lists: without them rules are silent', () => {
    const none = JSON.parse(
      JSON.stringify(en, (_, value: unknown) => (Array.isArray(value) ? [] : value)),
    ) as Words;
    const keyResult = { title: 'Launch 3 campaigns', measures: 'outcome' } as KeyResult;
    expect(keyResultIsOutcome.keyResult?.(keyResult, {} as Objective, { plan, words: none })).toEqual([]);
    for (const title of ['Launch the menu', 'World-class support', 'Maintain our level'])
      for (const rule of [objectiveIsNotActivity, objectiveIsNotASlogan, objectiveIsNotBusinessAsUsual])
        expect(objective(rule, title, none)).toEqual([]);
  });
});
