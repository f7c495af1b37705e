import type { Answer, EarlierPeriod } from './answer.ts';
import { element, type Look, number, resultList } from './results.ts';

export type GroupWords = Readonly<Record<'now' | 'earlier', string>>;

/** As many fill the place in sight; where they do, the archive stays folded below them. */
const FILLED = 6;

/** What is found now, then earlier periods, which fetch their results when they are opened. */
export async function resultGroups(
  { now, earlier }: Answer,
  words: GroupWords,
  look: Look,
): Promise<readonly HTMLElement[]> {
  const isFilled = now.length >= FILLED;
  const [nowList, periods] = await Promise.all([
    now.length === 0 ? [] : resultList(now, look, earlier.length === 0 ? undefined : FILLED),
    Promise.all(earlier.map((one, index) => periodOfResults(one, index === 0 && !isFilled, look))),
  ]);
  const archive = group(
    words.earlier,
    earlier.reduce((sum, { count }) => sum + count, 0),
    periods,
  );
  archive.className = 'earlier';
  return [
    ...(nowList.length === 0 ? [] : [group(words.now, now.length, nowList)]),
    ...(periods.length === 0 ? [] : [archive]),
  ];
}

function group(title: string, count: number, content: readonly HTMLElement[]): HTMLElement {
  const section = element('section');
  section.append(counted('h2', title, count), ...content);
  return section;
}

async function periodOfResults(
  { period, count, hits }: EarlierPeriod,
  isOpen: boolean,
  look: Look,
): Promise<HTMLElement> {
  const details = document.createElement('details');
  const fill = async () => details.append(...(await resultList(await hits(), look)));
  details.open = isOpen;
  details.append(counted('summary', period, count));
  if (isOpen) await fill();
  else details.addEventListener('toggle', () => void fill().catch(look.fail), { once: true });
  return details;
}

function counted(name: string, text: string, count: number): HTMLElement {
  const made = element(name, `${text} `);
  made.append(element('span', number(count), 'quiet'));
  return made;
}
