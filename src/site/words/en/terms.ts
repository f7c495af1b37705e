/** What the method calls its own: states, bands, causes, kinds. */
import type { CalendarEntry } from '../../../domain/calendar.ts';
import type { Phase } from '../../../domain/period.ts';
import type { Band } from '../../../domain/scoring.ts';
import type { Status } from '../../../domain/status.ts';

const status: Record<Status, string> = {
  retired: 'Retired',
  graded: 'Graded',
  final: 'Final',
  planned: 'Planned',
  done: 'Done',
  'no-data': 'No data',
  outdated: 'Outdated',
  'off-track': 'Off track',
  'at-risk': 'At risk',
  'on-track': 'On track',
  'not-applicable': 'Not applicable',
  'not-graded': 'Not graded',
};

const band: Record<Band, string> = {
  full: 'full: past or at the target',
  strong: 'strong: at the ambition or close to it',
  partial: 'partial: real progress',
  limited: 'limited: little progress',
  none: 'none: next to nothing',
};

const bandName: Record<Band, string> = {
  full: 'Full',
  strong: 'Strong',
  partial: 'Partial',
  limited: 'Limited',
  none: 'None',
};

const bandResponse: Record<Band, string> = {
  full: 'Celebrate; aim higher next period.',
  strong: 'Celebrate; understand what worked.',
  partial: 'Find the blockers; adjust resources or approach.',
  limited: 'Full retrospective; rethink approach or resources.',
  none: 'Is the objective still valid?',
};

const phase: Record<Phase, string> = {
  planning: 'Planning',
  active: 'Running',
  scoring: 'Being scored',
  closed: 'Closed',
};

const moment: Record<Exclude<CalendarEntry['moment'], 'own'>, string> = {
  'company-draft': 'Company draft',
  'department-drafts': 'Department drafts',
  alignment: 'Alignment session',
  published: 'Objectives published',
  'check-in': 'Next check-in',
  'mid-period-review': 'Mid-period review',
  scoring: 'Scoring begins',
  retrospectives: 'Retrospectives begin',
};

const decision = {
  'carry-forward': 'Carried forward',
  change: 'Changed',
  drop: 'Dropped',
  done: 'Concluded',
};

const cause = {
  ambition: 'Ambition',
  execution: 'Execution',
  dependency: 'Dependency',
  measurement: 'Measurement',
  focus: 'Focus',
  external: 'External',
};

export const terms = {
  objective: 'Objective',
  keyResult: 'Key result',
  status,
  band,
  bandName,
  bandResponse,
  phase,
  moment,
  decision,
  cause,
  level: { company: 'Company', department: 'Department', team: 'Team', person: 'Person' },
  ambition: { aspirational: 'aspirational', committed: 'committed' },
  ambitionMeans: (expected: string) => ({
    aspirational: `A stretch: ${expected} is a good end.`,
    committed: `A commitment: expected to end at ${expected}.`,
  }),
  measures: { outcome: 'outcome', output: 'output', input: 'input' },
  alignment: {
    cascade: 'set from the top down',
    parallel: 'set by teams and company side by side',
    'modified-parallel': 'drafted by the company, answered by teams, then agreed',
  },
  kind: { weekly: '', monthly: 'monthly', 'mid-period': 'mid-period review', final: 'final numbers' },
  change: {
    'add-resource': 'add a resource',
    'adjust-approach': 'adjust the approach',
    'remove-priority': 'remove a priority',
    none: 'nothing',
  },
  initiative: { planned: 'planned', 'in-progress': 'in progress', done: 'done', dropped: 'dropped' },
  amendmentField: {
    target: 'Target',
    baseline: 'Baseline',
    unit: 'Unit',
    source: 'Source',
    weight: 'Weight',
    starts: 'Start',
    due: 'Due day',
    ambition: 'Ambition',
    owner: 'Owner',
    title: 'Title',
    added: 'Added',
    removed: 'Removed',
  },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  amendmentCause: { external: 'external', correction: 'a correction', scope: 'a change of scope' },
  process: { ambition: 'Ambition', measurability: 'Measurability', focus: 'Focus' },
  plan: { values: 'Values', methods: 'Methods', obstacles: 'Obstacles', measures: 'Measures' },
};
