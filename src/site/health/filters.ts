import type { LintFinding } from '../../lint/lint-finding.ts';
import { teamsOf } from './findings.ts';
import { countsOf, type ListFiltersView, type ListSelect, NOTHING } from '../parts/list-filters.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** The filter bar over the findings: by team, by period, by how much they weigh. */
export function healthFilters(site: Site, findings: readonly LintFinding[]): ListFiltersView {
  const { plan, labels } = site;
  const words = labels.health.filters;
  const select = (
    name: ListSelect['name'],
    word: string,
    texts: ReadonlyMap<string, string>,
    facetOf: (finding: LintFinding) => string,
  ): ListSelect => {
    const counts = countsOf(findings.map(facetOf));
    const options = [...texts].flatMap(([value, text]) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, text, count }];
    });
    return { name, word, options };
  };
  const teams = new Map(
    [...plan.organisation.values()].map(({ id, name, depth }) => [id, indented(name, depth)]),
  );
  const periods = new Map(plan.periods.toReversed().map((one) => [one.id, periodLabel(site, one)]));
  const severities = new Map<string, string>(Object.entries(words.severities));
  const selects = [
    select('team', words.team, teams, (finding) => teamsOf(site, finding).join(' ')),
    select(
      'period',
      words.period,
      new Map([...periods, [NOTHING, words.noPeriod]]),
      ({ period }) => period ?? NOTHING,
    ),
    select('severity', words.severity, severities, ({ severity }) => severity),
  ];
  return { words: labels.filters, selects: selects.filter(({ options }) => options.length > 1) };
}

const indented = (name: string, depth: number): string => '\u2003'.repeat(Math.max(0, depth - 1)) + name;
