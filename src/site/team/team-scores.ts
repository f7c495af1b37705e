/** A team's scores over its periods. */
import { periodColumns } from '../../charts/period-columns.ts';
import { teamRollUp } from '../../domain/roll-up.ts';
import type { Team } from '../../domain/team.ts';
import type { ChartView } from '../parts/chart.ts';
import { periodLabel, type Site } from '../frame/site.ts';

const FEWEST = 2;

/**
 * A team's quarters beside each other (its years, where it works in years alone), oldest first; null before it has
 * scores of two. Quarters without a score stay empty.
 */
export function teamScoresChart(site: Site, team: Team): ChartView | null {
  const { plan, format, labels } = site;
  const words = labels.charts.team;
  const columns = (annual: boolean) =>
    plan.periods
      .filter((period) => period.annual === annual)
      .map((period) => {
        const { score } = teamRollUp(plan, period.id, team.id);
        return {
          label: periodLabel(site, period),
          score,
          text: score === null ? labels.charts.nothing : format.score(score),
          isOpen: period.phase === 'active',
        };
      });
  const quarters = columns(false);
  const all = quarters.some(({ score }) => score !== null) ? quarters : columns(true);
  const scored = all.filter(({ score }) => score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined || scored.length < FEWEST) return null;
  const expected = plan.company.scoring.expected.aspirational;
  const shown = all.slice(all.indexOf(first), all.indexOf(last) + 1);
  return {
    caption: words.title,
    note: words.note(format.expected(expected)),
    svg: periodColumns({
      title: `${words.title}: ${team.name}`,
      description: words.description(
        first.label,
        last.label,
        shown
          .map(({ label, score, text }) => words.score(label, score === null ? labels.score.noData : text))
          .join(', '),
      ),
      periods: shown,
      expected,
      expectedText: format.expected(expected),
    }),
    numbers: null,
  };
}
