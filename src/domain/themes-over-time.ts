import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { countedOf, rollUpOf } from './roll-up.ts';
import type { RollUp } from './scoring.ts';

/** A theme through the periods that were about it. */
export interface ThemeOverTime {
  readonly id: string;
  /** By the period's id: what the theme was called there, and who took it up. */
  readonly in: ReadonlyMap<string, ThemeInPeriod>;
}

export interface ThemeInPeriod {
  readonly title: string;
  /** Live objectives of that period that name it: personal ones only where there are no others. */
  readonly objectives: number;
  /** Their mean, without the personal ones. */
  readonly rollUp: RollUp;
}

/** The themes of some periods, an id being one theme throughout: the latest period's first, in its order. */
export function themesOverTime(plan: Plan, periods: readonly Period[]): ThemeOverTime[] {
  const themes = new Map<string, Map<string, ThemeInPeriod>>();
  for (const period of periods.toReversed()) {
    const named = Map.groupBy(
      plan.objectivesIn(period.id).filter(({ retired }) => retired === null),
      ({ theme }) => theme,
    );
    for (const { id, title } of themesOf(plan, period)) {
      const objectives = named.get(id) ?? [];
      // A theme of the year belongs to a quarter only once an objective there takes it up.
      if (objectives.length === 0 && !period.themes.some((one) => one.id === id)) continue;
      const theme = themes.get(id) ?? new Map<string, ThemeInPeriod>();
      themes.set(id, theme);
      theme.set(period.id, {
        title,
        objectives: countedOf(objectives).length,
        rollUp: rollUpOf(objectives),
      });
    }
  }
  return [...themes].map(([id, found]) => ({ id, in: found }));
}

/** The themes objectives of a period may name: its own, then those of its year that have another id. */
export function themesOf({ periods }: Plan, { themes, within }: Period): Period['themes'] {
  const year = periods.find(({ id }) => id === within)?.themes ?? [];
  return [...themes, ...year.filter(({ id }) => !themes.some((own) => own.id === id))];
}
