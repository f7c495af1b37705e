import { describe, expect, it } from 'vitest';
import { type ObjectiveFacts, objectiveStatus, outlookOf, type Status } from '../../../src/domain/status.ts';
import { companySchema } from '../../../src/schema/company.ts';

const { status: thresholds } = companySchema.parse({ name: 'Fernwell' });
/** A running objective with two live key results on track. */
const running: ObjectiveFacts = {
  isRetired: false,
  hasBegun: true,
  keyResults: ['on-track', 'on-track'],
  confidence: 8,
  pace: 0,
};
const statusOf = (facts: Partial<ObjectiveFacts>) => objectiveStatus({ ...running, ...facts }, thresholds);

describe('an objective', () => {
  it.each<[Status, string, Partial<ObjectiveFacts>]>([
    ['on-track', 'on track when confidence and pace say so', {}],
    [
      'retired',
      'retired when it is, whatever its key results are',
      { isRetired: true, keyResults: ['graded'] },
    ],
    ['graded', 'graded when all are finished and one is graded', { keyResults: ['graded', 'done', 'final'] }],
    ['done', 'done when all are finished and none is graded', { keyResults: ['final', 'done'] }],
    ['on-track', 'not finished while one runs', { keyResults: ['graded', 'on-track'] }],
    ['planned', 'planned before the period begins', { hasBegun: false, keyResults: ['planned', 'planned'] }],
    [
      'planned',
      'planned before the period begins, without key results too',
      { hasBegun: false, keyResults: [] },
    ],
    ['graded', 'graded even before the period begins', { hasBegun: false, keyResults: ['graded'] }],
    ['no-data', 'without data when it has no live key result', { keyResults: [] }],
    ['no-data', 'without data when none reports', { keyResults: ['no-data', 'no-data'] }],
    [
      'outdated',
      'outdated when more than half are outdated or silent',
      { keyResults: ['outdated', 'no-data', 'on-track'] },
    ],
    [
      'on-track',
      'not outdated when just half are',
      { keyResults: ['outdated', 'no-data', 'on-track', 'on-track'] },
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
    ['on-track', 'on track where neither confidence nor pace speaks', { confidence: null, pace: null }],
  ])('is %s: %s', (expected, _, facts) => {
    expect(statusOf(facts)).toBe(expected);
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
