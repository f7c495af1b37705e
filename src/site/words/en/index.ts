/** Every English word of the interface, an area a file. */
import { alignment } from './alignment.ts';
import { below } from './below.ts';
import { body } from './body.ts';
import { cascade } from './cascade.ts';
import { charts } from './charts.ts';
import { filters } from './filters.ts';
import { frame } from './frame.ts';
import { goal } from './goal.ts';
import { handbook } from './handbook.ts';
import { health } from './health.ts';
import { history } from './history.ts';
import { lineage } from './lineage.ts';
import { metrics } from './metrics.ts';
import { nav } from './nav.ts';
import { objective } from './objective.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { period } from './period.ts';
import { presentation } from './presentation.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { scorecard } from './scorecard.ts';
import { scores } from './scores.ts';
import { search } from './search.ts';
import { table } from './table.ts';
import { terms } from './terms.ts';
import { why } from './why.ts';

export const english = {
  alignment,
  below,
  body,
  cascade,
  charts,
  filters,
  frame,
  goal,
  handbook,
  health,
  history,
  lineage,
  metrics,
  nav,
  objective,
  organisation,
  page,
  period,
  presentation,
  rules,
  score,
  scorecard,
  scores,
  search,
  table,
  terms,
  why,
};
