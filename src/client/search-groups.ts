import type { Answer, Hit } from './search-index.ts';
import { element, type Look, number, resultList } from './search-results.ts';

export type GroupWords = Readonly<Record<'now' | 'earlier', string>>;

/** Fewer of each where there is both, so that one comes into sight of the archive. */
const FIRST = { now: 6, earlier: 3 };

/** What is found now, then earlier periods, the newest one open; the others ask for their results when opened. */
export async function resultGroups(
  { now, earlier }: Answer,
  words: GroupWords,
  look: Look,
  askIn: (period: string) => Promise<readonly Hit[]>,
): Promise<readonly HTMLElement[]> {
  const [newest, ...older] = earlier;
  const listOf = async (period: string) =>
    resultList(await askIn(period), look, now.length === 0 ? undefined : FIRST.earlier);
  const [nowList, newestList] = await Promise.all([
    now.length === 0 ? [] : resultList(now, look, newest === undefined ? undefined : FIRST.now),
    newest === undefined ? [] : listOf(newest.period),
  ]);
  const groups = now.length === 0 ? [] : [group(words.now, now.length, nowList)];
  if (newest !== undefined) {
    const archive = group(
      words.earlier,
      earlier.reduce((sum, { count }) => sum + count, 0),
      [
        openPeriod(newest, newestList),
        ...older.map((one) => closedPeriod(one, () => listOf(one.period), look)),
      ],
    );
    archive.className = 'earlier';
    groups.push(archive);
  }
  return groups;
}

function group(title: string, count: number, content: readonly HTMLElement[]): HTMLElement {
  const section = element('section');
  section.append(counted('h2', title, count), ...content);
  return section;
}

type PeriodOfResults = Answer['earlier'][number];

function openPeriod({ period, count }: PeriodOfResults, list: readonly HTMLElement[]): HTMLElement {
  const details = document.createElement('details');
  details.open = true;
  details.append(counted('summary', period, count), ...list);
  return details;
}

function closedPeriod(
  { period, count }: PeriodOfResults,
  list: () => Promise<readonly HTMLElement[]>,
  look: Look,
): HTMLElement {
  const details = document.createElement('details');
  details.append(counted('summary', period, count));
  details.addEventListener('toggle', () => void list().then((all) => details.append(...all), look.fail), {
    once: true,
  });
  return details;
}

function counted(name: string, text: string, count: number): HTMLElement {
  const made = element(name, `${text} `);
  made.append(element('span', number(count), 'quiet'));
  return made;
}
