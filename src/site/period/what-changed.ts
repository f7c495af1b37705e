/** What moved in a period since the day before the latest round of check-ins. */
import { objectiveOn } from '../../domain/as-it-was.ts';
import type { Day } from '../../domain/day.ts';
import type { Objective } from '../../domain/objective.ts';
import { fromTo } from '../parts/from-to.ts';
import { whoseText } from '../parts/whose.ts';
import type { Site } from '../frame/site.ts';

export interface ChangesView {
  /** Names the day; of more changes than are told it says so. */
  readonly title: string;
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  readonly title: string;
  readonly href: string;
  readonly team: string;
  /** What moved most comes first; each has a direction of its own. */
  readonly moves: readonly MoveView[];
}

export interface MoveView {
  readonly words: string;
  /** Null for the first of its kind. */
  readonly direction: 'up' | 'down' | null;
}

interface Move extends MoveView {
  /** As a share of the way it can go, 0–1. */
  readonly size: number;
}

const WORTH_TELLING = 8;

/** What moved most, by confidence and by progress as they are shown; null where there is nothing to compare with. */
export function changesView(
  site: Site,
  objectives: readonly Objective[],
  since: Day | null,
): ChangesView | null {
  if (since === null) return null;
  const { urls, labels, format } = site;
  const moved = objectives
    .filter(({ retired }) => retired === null)
    .map((objective) => ({ objective, moves: movesOf(site, objective, since) }))
    .filter(({ moves }) => moves.length > 0)
    .sort((a, b) => sizeOf(b.moves) - sizeOf(a.moves));
  const title = moved.length > WORTH_TELLING ? labels.page.changedMost : labels.page.changed;
  return {
    title: title(format.dayMonth(since)),
    changes: moved.slice(0, WORTH_TELLING).map(({ objective, moves }) => ({
      title: objective.title,
      href: urls.objective(objective.id),
      team: whoseText(site, objective),
      moves: moves.map(({ words, direction }) => ({ words, direction })),
    })),
  };
}

const sizeOf = (moves: readonly Move[]): number => moves.reduce((sum, { size }) => sum + size, 0);

function movesOf(site: Site, objective: Objective, since: Day): Move[] {
  const { plan, labels, format } = site;
  const before = objectiveOn(plan, objective, since);
  const move = (
    from: number | null | undefined,
    to: number | null,
    most: number,
    shown: (value: number) => string,
    inWords: (change: string) => string,
  ): Move[] => {
    if (to === null) return [];
    if (from === null || from === undefined)
      return [{ size: 0, direction: null, words: inWords(labels.score.first(shown(to))) }];
    if (shown(from) === shown(to)) return [];
    return [
      {
        size: Math.abs(to - from) / most,
        direction: to < from ? 'down' : 'up',
        words: inWords(fromTo(site, shown(from), shown(to))),
      },
    ];
  };
  return [
    ...move(before?.confidence, objective.confidence, 10, format.confidence, labels.score.confidenceMoved),
    ...move(before?.progress, objective.progress, 1, format.score, labels.score.progressMoved),
  ].sort((a, b) => b.size - a.size);
}
