import { describe, expect, it } from 'vitest';
import {
  type ObjectiveFacts,
  objectiveStatus,
  outlookOf,
  type Status,
  unpausedDays,
} from '../../../src/domain/status.ts';
import { companySchema } from '../../../src/schema/company.ts';

const { status: thresholds } = companySchema.parse({ name: 'Fernwell' });
/** A running objective with two live key results on track. */
const running: ObjectiveFacts = {
  isRetired: false,
  isGraded: false,
  isClosed: false,
  hasBegun: true,
  keyResults: ['on-track', 'on-track'],
  score: 0.5,
  confidence: 8,
  pace: 0,
};
const statusOf = (facts: Partial<ObjectiveFacts>) => objectiveStatus({ ...running, ...facts }, thresholds);
const silent = { confidence: null, pace: null, score: null };

describe('an objective', () => {
  it.each<[Status, string, Partial<ObjectiveFacts>]>([
    ['on-track', 'on track when confidence and pace say so', {}],
    [
      'retired',
      'retired when it is, whatever its key results are',
      { isRetired: true, isGraded: true, keyResults: ['graded'] },
    ],
    ['graded', 'graded when somebody graded it as a whole', { isGraded: true }],
    ['graded', 'graded when all are finished and one is graded', { keyResults: ['graded', 'done', 'final'] }],
    ['graded', 'graded in a closed period too', { isClosed: true, keyResults: ['graded', 'graded'] }],
    ['on-track', 'not finished while one runs', { keyResults: ['graded', 'on-track'] }],
    [
      'final',
      'final once its period is closed, never done',
      { isClosed: true, keyResults: ['final', 'final'] },
    ],
    ['final', 'final at nothing reached', { isClosed: true, keyResults: ['final'], score: 0 }],
    [
      'not-graded',
      'not graded where nobody gave a number',
      { isClosed: true, keyResults: ['not-graded', 'not-graded'], score: null },
    ],
    ['not-graded', 'not graded without key results', { isClosed: true, keyResults: [], score: null }],
    [
      'not-applicable',
      'not applicable when none of its key results is any longer',
      { isClosed: true, keyResults: ['not-applicable', 'retired'], score: null },
    ],
    [
      'not-graded',
      'not graded when all were retired',
      { isClosed: true, keyResults: ['retired'], score: null },
    ],
    ['planned', 'planned before it begins', { hasBegun: false, keyResults: ['planned', 'planned'] }],
    ['planned', 'planned before it begins, without key results too', { hasBegun: false, keyResults: [] }],
    ['planned', 'planned while all key results are', { keyResults: ['planned', 'retired'] }],
    ['graded', 'graded even before the period begins', { hasBegun: false, keyResults: ['graded'] }],
    ['done', 'done when all are', { keyResults: ['done', 'done', 'retired'] }],
    ['no-data', 'without data when it has no live key result', { keyResults: [] }],
    ['no-data', 'without data when none reports', { keyResults: ['no-data', 'no-data'], ...silent }],
    ['no-data', 'without data when the open ones are silent', { keyResults: ['done', 'no-data'], ...silent }],
    [
      'outdated',
      'outdated when more than half of the open ones are outdated or silent',
      { keyResults: ['outdated', 'no-data', 'on-track', 'done', 'done'] },
    ],
    [
      'on-track',
      'not outdated when just half are and somebody is confident',
      { keyResults: ['outdated', 'no-data', 'on-track', 'on-track'] },
    ],
    [
      'outdated',
      'outdated when just half are and nothing else speaks',
      { keyResults: ['outdated', 'on-track'], ...silent },
    ],
    ['outdated', 'outdated when all are', { keyResults: ['outdated', 'outdated'] }],
    ['at-risk', 'at risk below a mean confidence of 7', { confidence: 6.9 }],
    ['on-track', 'not at risk at 7', { confidence: 7 }],
    ['off-track', 'off track below a mean confidence of 4', { confidence: 3.9 }],
    ['at-risk', 'not off track at 4', { confidence: 4 }],
    ['at-risk', 'at risk more than 0.2 behind', { pace: -0.21 }],
    ['on-track', 'not at risk just 0.2 behind', { pace: -0.2 }],
    ['off-track', 'off track more than 0.4 behind', { pace: -0.41 }],
    ['at-risk', 'not off track just 0.4 behind', { pace: -0.4 }],
    [
      'at-risk',
      'at least at risk when one live key result is off track',
      { keyResults: ['off-track', 'on-track'] },
    ],
    [
      'off-track',
      'off track when its means are, whatever one key result is',
      { keyResults: ['off-track'], pace: -0.5 },
    ],
    ['on-track', 'on track where neither confidence nor pace speaks', silent],
  ])('is %s: %s', (expected, _, facts) => {
    expect(statusOf(facts)).toBe(expected);
  });
});

describe('days of silence', () => {
  const holidays = [{ from: '2026-12-21', to: '2027-01-03' }];
  it.each([
    ['2026-12-18', '2027-01-02', holidays, 2],
    ['2026-12-18', '2027-01-04', holidays, 3],
    ['2026-12-25', '2026-12-30', holidays, 0],
    ['2026-12-10', '2026-12-20', holidays, 10],
    ['2026-12-18', '2027-01-02', [...holidays, { from: '2026-12-19', to: '2026-12-22' }], 0],
    ['2026-12-18', '2027-01-02', [], 15],
  ])('from %s to %s are counted without those of pauses', (after, until, pauses, days) => {
    expect(unpausedDays(after, until, pauses)).toBe(days);
  });
});

describe('the outlook', () => {
  it('is the worse of confidence and pace', () => {
    expect(outlookOf(9, -0.5, thresholds)).toBe('off-track');
    expect(outlookOf(3, 0.5, thresholds)).toBe('off-track');
    expect(outlookOf(9, -0.3, thresholds)).toBe('at-risk');
    expect(outlookOf(6, null, thresholds)).toBe('at-risk');
    expect(outlookOf(null, 0.1, thresholds)).toBe('on-track');
  });
  it('is not thrown by binary fractions', () => {
    expect(outlookOf(null, 0.1 - 0.3, thresholds)).toBe('on-track');
    expect(outlookOf(6.999999999999, null, thresholds)).toBe('on-track');
  });
  it('follows the company’s own thresholds', () => {
    const own = { ...thresholds, atRiskBelowConfidence: 5, atRiskBehindPace: 0.1 };
    expect([outlookOf(6, null, own), outlookOf(6, -0.15, own)]).toEqual(['on-track', 'at-risk']);
  });
});
