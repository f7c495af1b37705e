/** What was learned, under each cause that it came from. */
import { type Cause, type Learning, learnedFrom, learningsOf } from '../../domain/learning.ts';
import { teamName } from '../parts/named-objective.ts';
import type { LinkView } from '../parts/owner.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** Lessons that share a cause. */
export interface LessonsView {
  /** The anchor: the cause's name in files. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly count: string;
  /** Newest first. */
  readonly lessons: readonly LessonView[];
  /** Folded away: those further back. */
  readonly earlier: { readonly title: string; readonly lessons: readonly LessonView[] } | null;
}

export interface LessonView {
  readonly learned: string;
  readonly team: LinkView;
  /** The retrospective it stands in. */
  readonly period: LinkView;
}

const MOST_SHOWN = 5;

/** Every cause in the order of the words, then what names none; empty before anything was learned. */
export function lessonsByCause(site: Site): LessonsView[] {
  const words = site.labels.history.learned;
  const all = learningsOf(site.plan);
  if (all.length === 0) return [];
  const causes = Object.entries(site.labels.terms.cause) as [Cause, string][];
  const unnamed = learnedFrom(all, null);
  return [
    ...causes.map(([cause, title]) =>
      lessonsView(site, { id: cause, title, text: words.cause[cause] }, learnedFrom(all, cause)),
    ),
    ...(unnamed.length === 0
      ? []
      : [lessonsView(site, { id: 'unnamed', title: words.unnamed, text: words.unnamedText }, unnamed)]),
  ];
}

function lessonsView(
  site: Site,
  about: Pick<LessonsView, 'id' | 'title' | 'text'>,
  learnings: readonly Learning[],
): LessonsView {
  const lessons = learnings.map((one) => lessonView(site, one));
  const earlier = lessons.slice(MOST_SHOWN);
  return {
    ...about,
    count: site.labels.history.learned.lessons(lessons.length),
    lessons: lessons.slice(0, MOST_SHOWN),
    earlier:
      earlier.length === 0
        ? null
        : { title: site.labels.history.learned.more(earlier.length), lessons: earlier },
  };
}

function lessonView(site: Site, { learned, retrospective }: Learning): LessonView {
  const { plan, urls } = site;
  const { period, team } = retrospective;
  const found = plan.periods.find(({ id }) => id === period);
  return {
    learned,
    team: { text: teamName(site, retrospective), href: urls.teamIn(period, team) },
    period: {
      text: found === undefined ? period : periodLabel(site, found),
      href: `${urls.period(period, 'retrospective')}#${team}`,
    },
  };
}
