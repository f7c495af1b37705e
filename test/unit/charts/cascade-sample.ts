import type { CascadeGraph, CascadeNode } from '../../../src/charts/cascade-graph.ts';

/** A valid node; a test changes what it is about. */
export function aNode(id: string, change: Partial<CascadeNode> = {}): CascadeNode {
  return {
    id,
    kind: 'Objective',
    title: `Title of ${id}`,
    status: 'on-track',
    statusLabel: 'On track',
    score: 0.66,
    scoreLabel: '0.66',
    expected: 0.7,
    owner: 'Nadia Osei',
    href: `/2026-q3/team/${id}/`,
    ...change,
  };
}

/** ACME: each objective hangs under a key result of the level above. Id, title, parent, key results. */
const objectives: readonly (readonly [
  id: string,
  title: string,
  under: string,
  results: readonly string[],
])[] = [
  ['grow', 'Grow the business', '', ['5% more MQLs', '10% growth', 'Sales team 15% larger']],
  ['mqls', 'Get 600 MQLs', 'grow#0', ['200 from AdWords', '200 from mass mail', '3 strategies for SEO']],
  ['adwords', 'Improve the AdWords campaign', 'mqls#0', ['150 via search', '50 via CMD']],
  ['mass-mail', 'Drive leads from mass mail', 'mqls#1', ['100 from offers', '100 from content']],
  ['seo', 'Improve SEO', 'mqls#2', ['200 from organic search']],
  ['revenue', 'Increase revenue to $500K', 'grow#1', ['$300K in South America', '$200K in Europe']],
  ['south-america', 'Improve South American sales', 'revenue#0', ['Argentina', 'Brazil']],
  ['europe', 'Improve European sales', 'revenue#1', ['Eastern Europe', 'Central Europe']],
  ['sales-team', 'Grow the sales team', 'grow#2', ['Hire 5 sales reps', 'Engagement up 20%']],
  ['hire-reps', 'Build a stronger sales team', 'sales-team#0', ['10 candidates', 'Interviews', 'Hire 5']],
  ['engagement', 'Find new ways to drive engagement', 'sales-team#1', ['Pulse survey', 'Interview 5 a week']],
];

/** `[parent key result, child objective]` of ACME. */
export const acmeContributions: readonly (readonly [string, string])[] = objectives
  .filter(([, , under]) => under !== '')
  .map(([id, , under]) => [under, id]);

export function acme(): CascadeGraph {
  const nodes = objectives.flatMap(([id, title, , results]) => [
    aNode(id, { title }),
    ...results.map((result, index) =>
      aNode(`${id}#${index}`, { kind: 'Key result', title: result, keyResult: true }),
    ),
  ]);
  const inside = objectives.flatMap(([id, , , results]) =>
    results.map((_, index) => [id, `${id}#${index}`] as const),
  );
  return { nodes, edges: [...inside, ...acmeContributions] };
}
