import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { makeSite } from '../../../src/site/frame/site.ts';
import { everyView } from '../../support/every-view.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const visits = { title: 'Visits', rows: [['2026-07-06', 4] as const] };
const keyResults = [{ id: 'k', title: 'Visits a month', metric: { ref: 'visits', baseline: 0, target: 10 } }];
const fewer = [{ id: 'k', title: 'Fewer visits', metric: { ref: 'visits', baseline: 10, target: 0 } }];
const french = { title: 'Speak French', owner: 'ada', keyResults };

/** A personal objective that goes on from one of its team, and moves a metric the other way than another team. */
const site = makeSite(
  makePlan(
    writingOf({
      people: [{ id: 'ada', name: 'Ada Lind', team: 'sales' }],
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales' }, support: { name: 'Support' } },
      periods: { '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' }, '2026-q3': quarter },
      metrics: { visits },
      objectives: {
        '2026-q2/sales/french': french,
        '2026-q3/sales/french': { ...french, individual: true, continues: '2026-q2/sales/french' },
        '2026-q3/support/guests': { title: 'Guests come rarely', keyResults: fewer },
      },
    }),
    '2026-08-12',
  ),
  '/',
);

/** Every entry that names the team of something personal and leads there, with its place. */
function entriesIn(view: unknown, path: string): (readonly [place: string, team: string])[] {
  if (typeof view !== 'object' || view === null) return [];
  const entry = view as Readonly<Record<string, unknown>>;
  const hrefs = [entry, ...Object.values(entry)].flatMap((one) =>
    typeof one === 'object' && one !== null && 'href' in one && typeof one.href === 'string'
      ? [one.href]
      : [],
  );
  const { team, tags } = entry;
  const isOne = typeof team === 'string' && hrefs.some((href) => href.includes('/2026-q3/sales/french/'));
  const marks = Array.isArray(tags) ? tags.join() : '';
  return [
    ...(isOne ? [[path, `${team} ${marks}`] as const] : []),
    ...Object.entries(entry).flatMap(([name, value]) => entriesIn(value, `${path}.${name}`)),
  ];
}

describe('a personal objective', () => {
  const entries = [...everyView(site)].flatMap(([page, view]) => entriesIn(view, page));

  it('is told from those of its team in every list that names the team', () => {
    expect(entries.filter(([, said]) => !said.includes('personal'))).toEqual([]);
  });

  it.each(['pulledApart', 'history.intents', 'lineage.steps', 'table', 'cascade'])(
    'stands in %s',
    (place) => {
      expect(entries.map(([path]) => path).join(' ')).toContain(place);
    },
  );

  it('is a person’s in what search shows of it, and found under its team', () => {
    const page = everyView(site).get('2026-q3/sales/french') as { whose: string; facets: { team: string } };
    expect([page.whose, page.facets.team]).toEqual(['Sales, personal', 'Sales']);
  });
});
