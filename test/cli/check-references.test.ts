import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

const titled = (fields: string): string => mdx(`title: Win\n${fields}`);

describe('what a file names', () => {
  const wrong = mistakesTogether();

  wrong(
    'an objective there is not',
    {
      'objectives/2026-q3/sales/nothing.mdx': titled(`
contributesTo:
  - to: company/absent-entirely
dependsOn:
  - to: unheard-of
neededBy:
  - { to: 2025-q1/company/long-forgotten }
continues: company/wim`),
    },
    [
      'objectives/2026-q3/sales/nothing.mdx:5:9 reference-resolves',
      'There is no objective `company/absent-entirely` (in full: `2026-q3/company/absent-entirely`).',
      'Write its file name, after its team and period where those are other ones.',
      'objectives/2026-q3/sales/nothing.mdx:7:9 reference-resolves',
      'There is no objective `unheard-of` (in full: `2026-q3/sales/unheard-of`).',
      'Write its file name, after its team and period where those are other ones.',
      'objectives/2026-q3/sales/nothing.mdx:9:11 reference-resolves',
      'There is no objective `2025-q1/company/long-forgotten`.',
      'Write its file name, after its team and period where those are other ones.',
      'objectives/2026-q3/sales/nothing.mdx:10:12 reference-resolves',
      'There is no objective `company/wim` (in full: `2026-q3/company/wim`).',
      'Did you mean `company/win`?',
    ],
  );
  wrong(
    'a key result there is not',
    {
      'objectives/2026-q3/sales/parts.mdx': titled(
        'contributesTo:\n  - to: company/win#booking\n  - to: company/win#revenue-of-the-year\n  - to: parts#any',
      ),
    },
    [
      'objectives/2026-q3/sales/parts.mdx:4:9 reference-resolves',
      'The objective `company/win` has no key result `booking`.',
      'Did you mean `bookings`?',
      'objectives/2026-q3/sales/parts.mdx:5:9 reference-resolves',
      'The objective `company/win` has no key result `revenue-of-the-year`.',
      'It has `bookings`.',
      'objectives/2026-q3/sales/parts.mdx:6:9 cascade-has-no-cycle',
      'This goes in a circle: `2026-q3/sales/parts` contributes to `2026-q3/sales/parts`.',
      'Take away the one that points down or sideways.',
      'objectives/2026-q3/sales/parts.mdx:6:9 reference-resolves',
      'The objective `parts` has no key result `any`.',
      'It has no key results: leave the part from `#` on out.',
    ],
  );
  wrong(
    'a key result and an objective there are not, in a check-in',
    {
      'check-ins/2026-q3/2026-08-10-company.mdx': mdx(
        'updates:\n  - { keyResult: win#sales-calls, value: 1 }\n  - { objective: another-world, confidence: 5 }',
      ),
    },
    [
      'check-ins/2026-q3/2026-08-10-company.mdx:3:18 reference-resolves',
      'The objective `win` has no key result `sales-calls`.',
      'It has `bookings`. If it was renamed, write `aliases: [sales-calls]` at the key result that it is now; if it moved to another objective, `aliases: [2026-q3/company/win#sales-calls]` at the one there. If it was dropped, put it back with `retired:`, or add an amendment with `keyResult: sales-calls` and `field: removed`.',
      'check-ins/2026-q3/2026-08-10-company.mdx:4:18 reference-resolves',
      'There is no objective `another-world` (in full: `2026-q3/company/another-world`).',
      'Write its file name, after its team and period where those are other ones. If it was renamed or moved, write `aliases: [2026-q3/company/another-world]` in its file.',
    ],
  );
  wrong(
    'a key result and an objective there are not, in a retrospective',
    {
      'retrospectives/2026-q3/company.mdx': mdx(
        'date: 2026-10-05\ngrades:\n  - { keyResult: win#sales-calls, score: 1 }\nobjectives:\n  - { objective: another-world, decision: drop }',
      ),
    },
    [
      'retrospectives/2026-q3/company.mdx:4:18 reference-resolves',
      'The objective `win` has no key result `sales-calls`.',
      'It has `bookings`. If it was renamed, write `aliases: [sales-calls]` at the key result that it is now; if it moved to another objective, `aliases: [2026-q3/company/win#sales-calls]` at the one there. If it was dropped, put it back with `retired:`, or add an amendment with `keyResult: sales-calls` and `field: removed`.',
      'retrospectives/2026-q3/company.mdx:6:18 reference-resolves',
      'There is no objective `another-world` (in full: `2026-q3/company/another-world`).',
      'Write its file name, after its team and period where those are other ones. If it was renamed or moved, write `aliases: [2026-q3/company/another-world]` in its file.',
    ],
  );
  wrong(
    'a year there is not',
    { 'periods/2027-q1.mdx': mdx('starts: 2027-01-01\nends: 2027-03-31\nwithin: fy') },
    [
      'periods/2027-q1.mdx:4:9 reference-resolves',
      'There is no period `fy`.',
      'Write periods/fy.mdx, or leave the line out.',
    ],
  );
  wrong(
    'a theme and a lever there are not',
    {
      'periods/2026-q4.mdx': mdx(
        'starts: 2026-10-01\nends: 2026-12-31\nthemes: [{ id: activation, title: Start }]',
      ),
      'objectives/2026-q4/company/theme.mdx': titled('theme: activatoin\nlever: price'),
      'objectives/2026-q4/company/other-theme.mdx': titled('theme: expansion'),
    },
    [
      'objectives/2026-q4/company/other-theme.mdx:3:8 reference-resolves',
      'The period 2026-q4 has no theme `expansion`.',
      'They are `activation`.',
      'objectives/2026-q4/company/theme.mdx:3:8 reference-resolves',
      'The period 2026-q4 has no theme `activatoin`.',
      'Did you mean `activation`?',
      'objectives/2026-q4/company/theme.mdx:4:8 reference-resolves',
      'The period 2026-q4 has no lever `price`.',
      'Add it to `levers:` in periods/2026-q4.mdx, or leave the line out.',
    ],
  );
  wrong(
    'a metric there is not',
    {
      'metrics/active-teams.yaml': 'title: Active teams\n',
      'objectives/2026-q3/sales/metric.mdx': titled(
        'keyResults:\n  - id: active\n    title: Active\n    metric: { ref: active-team, type: at-least, target: 9 }',
      ),
      'plans/2026-q3/sales.mdx': mdx(
        'commitments:\n  - { id: renew, title: Renew, metric: { ref: renewals, type: at-least, target: 9 } }',
      ),
    },
    [
      'objectives/2026-q3/sales/metric.mdx:6:20 reference-resolves',
      'There is no metric `active-team`.',
      'Did you mean `active-teams`?',
      'plans/2026-q3/sales.mdx:3:47 reference-resolves',
      'There is no metric `renewals`.',
      'Write metrics/renewals.yaml, or name another metric.',
    ],
  );
  wrong(
    'a north star there is not',
    { 'company.yaml': 'name: Fernwell\nnorthStar:\n  metric: teams-that-stay\n' },
    [
      'company.yaml:3:11 reference-resolves',
      'There is no metric `teams-that-stay`.',
      'Write metrics/teams-that-stay.yaml, or name another metric.',
    ],
  );
  wrong(
    'a key result there is not, in an amendment and a waiver',
    {
      'objectives/2026-q3/sales/amended.mdx': titled(`
keyResults:
  - { id: deals, title: Deals }
amendments:
  - { date: 2026-08-01, keyResult: deal, field: target, from: 1, to: 2 }
  - { date: 2026-08-01, keyResult: gone, field: removed }
waive:
  - { rule: key-result-has-source, because: Not yet, keyResult: visits }`),
    },
    [
      'objectives/2026-q3/sales/amended.mdx:7:36 reference-resolves',
      'This objective has no key result `deal`.',
      'Did you mean `deals`?',
      'objectives/2026-q3/sales/amended.mdx:10:65 reference-resolves',
      'This objective has no key result `visits`.',
      'It has `deals`.',
    ],
  );
  wrong(
    'things there are not, in a body',
    {
      'objectives/2026-q3/sales/body.mdx': mdx(
        'title: Body\nkeyResults: [{ id: deals, title: Deals }]',
        '<KeyResult id="deals" />\n\n<KeyResult id="deels" />\n\n<Objective to="company/unknown-thing" />\n\n<Metric id="weather" />\n',
      ),
    },
    [
      'objectives/2026-q3/sales/body.mdx:7:1 reference-resolves',
      'The objective `2026-q3/sales/body` has no key result `deels`.',
      'Did you mean `deals`?',
      'objectives/2026-q3/sales/body.mdx:9:1 reference-resolves',
      'There is no objective `company/unknown-thing` (in full: `2026-q3/company/unknown-thing`).',
      'Write its file name, after its team and period where those are other ones.',
      'objectives/2026-q3/sales/body.mdx:11:1 reference-resolves',
      'There is no metric `weather`.',
      'Write the name of a file in metrics/, without its ending.',
    ],
  );
});
