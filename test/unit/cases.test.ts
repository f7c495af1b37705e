import { describe, expect, it } from 'vitest';
import { objectiveView } from '../../src/site/objective/view.ts';
import { caseOf } from '../support/cases.ts';

/** The only objective of most cases, as its page shows it. */
function page(name: string, asOf: string, id = '2026-q3/company/a') {
  const { site, objective, problems, ...rest } = caseOf(name, asOf);
  expect(problems).toEqual([]);
  return { ...rest, objective: objective(id), view: objectiveView(site, objective(id)) };
}

describe('almost there', () => {
  it('is not there: 99.6 % of a commitment is neither full nor 1.00', () => {
    const { view, objective } = page('almost-there-is-not-there', '2026-09-30');
    expect(view.keyResults.map(({ score }) => score.text)).toEqual(['0.99', '0.95']);
    expect(objective.keyResults.map(({ band }) => band)).toEqual(['strong', 'strong']);
  });

  it('is a commitment missed once the period is closed', () => {
    const { view } = page('a-commitment-just-missed', '2026-10-20');
    expect(view.score).toMatchObject({ text: '0.99', band: 'strong' });
    expect(view.good).toBe('short of 1');
  });
});

describe('a closed quarter without grades', () => {
  it('is final, never done', () => {
    const { view } = page('failed-is-not-done', '2026-10-20');
    expect([view.status, ...view.keyResults.map(({ status }) => status)].map(({ key }) => key)).toEqual([
      'final',
      'final',
      'final',
    ]);
    expect(view.score.meaning).toBe('none: next to nothing; short of 0.7');
  });
});

describe('a stretch that ended at 0.9', () => {
  it('is not at risk between the end and the grade', () => {
    const { view } = page('after-the-end-before-the-grade', '2026-10-02');
    expect(view.status.key).toBe('on-track');
    expect(view.good).toBe('reached 0.7');
  });
});

describe('what begins late', () => {
  it('is judged from when it was added', () => {
    const { objective } = page('key-result-added-late', '2026-08-31');
    const added = objective.keyResults.find(({ id }) => id === 'new');
    expect(added).toMatchObject({ status: 'on-track', starts: '2026-08-24' });
    expect(added?.pace).toBeCloseTo(-0.7 * (8 / 38), 6);
  });

  it('is not behind on its first days as a whole objective', () => {
    expect(page('objective-added-late', '2026-08-31', '2026-q3/company/late').view.status.key).toBe(
      'on-track',
    );
  });
});

describe('a break that the company takes', () => {
  it('makes nothing outdated', () => {
    const { objective } = page('christmas', '2027-01-02', '2026-q4/company/a');
    expect([objective.status, objective.keyResults[0]?.status]).not.toContain('outdated');
  });
});

describe('a key result that is taken out', () => {
  it('keeps its check-ins, and says since when and why it is gone', () => {
    const { view } = page('key-result-removed', '2026-08-17');
    const gone = view.keyResults.find(({ id }) => id === 'gone');
    expect(gone?.notes).toEqual(['Taken out on August 12, 2026. No longer needed.']);
    expect(gone?.history.rows.map(({ value }) => value)).toEqual(['3']);
  });
});

describe('an objective that is taken up again', () => {
  it('was retired in between, and says both days', () => {
    expect(page('retired-then-revived', '2026-08-01').view.status.key).toBe('retired');
    const { view } = page('retired-then-revived', '2026-08-17');
    expect(view.status.key).toBe('no-data');
    expect(view.notes).toEqual([
      'Retired from July 20, 2026 until it was taken up again on August 10, 2026. No money.',
    ]);
  });
});

describe('a key result with a better id', () => {
  it('keeps its links and its earlier check-ins', () => {
    const { view } = page('id-of-a-key-result-renamed', '2026-08-17');
    expect(view.keyResults[0]).toMatchObject({ id: 'return-visits', formerIds: ['k1'] });
    expect(view.keyResults[0]?.history.rows).toHaveLength(1);
  });
});

describe('an owner who has left', () => {
  it('is found, and marked on the objective', () => {
    const { view, findings } = page('owner-has-left', '2026-08-17');
    expect(findings.map(({ rule }) => rule)).toContain('owner-is-here');
    expect(view.notes).toEqual(['Ines Falk, who owns this, left on July 31, 2026.']);
  });
});

describe('an objective that is judged as a whole', () => {
  it('shows the grade and the mean beside it', () => {
    const { view, findings } = page('several-scores-and-a-judged-objective', '2026-10-20');
    expect(view.score.text).toBe('0.80');
    expect(view.notes[0]).toContain('its key results come to 0.50');
    expect(findings.filter(({ rule }) => rule === 'grade-says-why')).toEqual([]);
  });
});

describe('a target that was halved in August', () => {
  const { view } = page('past-by-the-target-of-today', '2026-08-17');
  const [keyResult] = view.keyResults;
  const sentence = 'On August 10 the target went from 100 to 50: The largest partner closed.';

  it('leaves July the number that people saw, with a mark where it changed', () => {
    const rows = keyResult?.history.rows;
    expect(rows?.map(({ day, progress, changedAfter }) => [day, progress, changedAfter])).toEqual([
      ['August 17', '0.82', []],
      ['July 20', '0.40', [sentence]],
    ]);
    expect(keyResult?.changed).toEqual({ text: 'target changed', sentence });
    expect(keyResult?.chart?.changes).toEqual([sentence]);
    expect(view.weeks?.numbers?.rows[0]?.slice(0, 3)).toEqual(['Week 3', 'July 21', '0.40']);
  });
});

describe('a second check-in of one day', () => {
  it('holds, and leaves the first readable with its own numbers', () => {
    const { view } = page('two-on-one-day', '2026-08-17');
    const [keyResult] = view.keyResults;
    expect([keyResult?.current, keyResult?.confidence.text]).toEqual(['8', '8']);
    expect(
      keyResult?.history.rows.map(({ value, progress, confidence }) => [value, progress, confidence]),
    ).toEqual([
      ['8', '0.80', '8'],
      ['3', '0.30', '4'],
    ]);
  });
});

describe('targets that live in the third decimal', () => {
  it('keep their digits', () => {
    const { view } = page('five-nines', '2026-08-17');
    expect(view.keyResults.map(({ goal, current }) => [goal, current])).toEqual([
      ['at least 99.995%', '99.991%'],
      ['at least 99.999%', '99.998%'],
      ['from 1.0842 to 1.0862', '1.0849'],
      ['from 0.845\u00a0s to 0.842\u00a0s', '0.844\u00a0s'],
    ]);
  });
});

describe('confidences on other scales', () => {
  it('are each said, with what to write', () => {
    const { problems } = caseOf('confidence-in-another-scale', '2026-08-17');
    expect(problems.map(({ rule }) => rule)).toEqual([
      'confidence-is-on-its-scale',
      'confidence-is-on-its-scale',
      'confidence-is-on-its-scale',
      'check-in-has-confidence',
    ]);
    for (const { help } of problems) expect(help).toMatch(/0.*10|7/);
  });
});
