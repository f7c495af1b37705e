/** A company whose tracking sheet has something of everything; `bulk` adds so many key results, five an objective. */
import { companyOf, mdx } from './cli.ts';

const AT_ONCE = 5;

export function trackedCompany(bulk = 0): string {
  const keyResult = (index: number) =>
    `  - { id: kr-${index}, title: Bulk ${index}, metric: { baseline: 0, target: ${index + 1} } }`;
  const objective = (index: number) => {
    const some = Array.from({ length: AT_ONCE }, (_, more) => keyResult(index * AT_ONCE + more));
    return mdx(`title: Many things ${index}\nkeyResults:\n${some.join('\n')}`);
  };
  const many = Array.from({ length: bulk / AT_ONCE }, (_, index) => [
    `objectives/2026-q3/product/bulk-${index}.mdx`,
    objective(index),
  ]);
  return companyOf({
    'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\n',
    'people.yaml':
      '- { id: mara, name: Mara Lindqvist, team: company }\n- { id: jo, name: Jörg Öz, team: emea }\n',
    'teams/emea.mdx': mdx('name: EMEA\nparent: sales'),
    'teams/product.mdx': mdx('name: Product\nparent: company'),
    'periods/2026-q3.mdx': mdx(
      'starts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: growth, title: Growth }, { id: calm, title: Calm }]',
    ),
    'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
    'periods/2027-q1.mdx': mdx('starts: 2027-01-01\nends: 2027-03-31'),
    'objectives/2026-q3/company/win.mdx': mdx(`title: Win customers who stay
owner: mara
theme: calm
keyResults:
  - { id: bookings, title: Grow bookings, metric: { baseline: 0, target: 1200000, unit: USD } }
  - { id: churn, title: Keep churn low, owner: [jo, mara], metric: { type: at-most, baseline: 3, target: 2, unit: "%" } }`),
    'objectives/2026-q3/sales/pipeline.mdx': mdx(`title: 'Fill the "pipeline", early'
owner: VP Sales
theme: growth
keyResults:
  - { id: calls, title: "=Calls a week", metric: { baseline: 9, target: 10, unit: calls } }
  - { id: cash, title: Cash flow, metric: { baseline: -20.5, target: 5, unit: EUR } }`),
    'objectives/2026-q3/emea/cologne.mdx': mdx(`title: Größere Kunden in Köln
owner: jo
theme: growth
keyResults:
  - { id: names, title: They name us first }`),
    'objectives/2026-q3/product/quiet.mdx': mdx('title: A quiet quarter\nowner: mara'),
    'objectives/2026-q4/company/next.mdx': mdx(`title: Next year is prepared
keyResults:
  - { id: budget, title: Budget agreed, metric: { type: yes-no } }`),
    ...Object.fromEntries(many),
    'check-ins/2026-q3/2026-08-03-company.mdx': mdx(`updates:
  - { keyResult: win#bookings, value: 300000, confidence: 8 }
  - { keyResult: win#churn, value: 2.5, confidence: 6 }`),
    'check-ins/2026-q3/2026-08-10-company.mdx': mdx(`updates:
  - { keyResult: win#bookings, value: 900000, confidence: 10 }
  - { keyResult: win#churn, value: 2.6, confidence: 5, blockers: [Nobody owns renewals, "+1 is missing"] }`),
    'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(`updates:
  - { keyResult: pipeline#calls, value: 9.25, confidence: 9 }
  - { keyResult: pipeline#cash, value: -30, confidence: 2 }`),
  });
}
