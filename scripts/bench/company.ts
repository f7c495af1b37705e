/** A company of any size, the same for the same number: content for measuring, not for reading. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WEEKS = 12;
const OBJECTIVES_A_TEAM = 5;
const TEAMS_A_DEPARTMENT = 8;
const KEY_RESULTS = 4;
const PERIOD = '2026-q3';

const WORDS =
  'customers week sequence approval partner trial invoice quiet signal careful letter template review question team month source answer practice evening number change reason import'.split(
    ' ',
  );

/** Numbers 0–1, the same row for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes the company; returns a function that adds one more check-in. */
export function writeCompany(root: string, objectives: number): { addCheckIn: () => void } {
  rmSync(root, { recursive: true, force: true });
  const random = numbers(objectives);
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const page = (): string =>
    Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => sentence(12)).join(' ')).join('\n\n');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  const teams = Math.ceil(objectives / OBJECTIVES_A_TEAM);
  const departments = Math.ceil(teams / TEAMS_A_DEPARTMENT);
  write('company.yaml', 'name: Measured\nasOf: 2026-09-25\n');
  write(`periods/${PERIOD}.mdx`, '---\nstarts: 2026-07-01\nends: 2026-09-30\n---\n');
  write('teams/company.mdx', '---\nname: Measured\n---\n');
  for (let d = 0; d < departments; d++)
    write(`teams/department-${d}.mdx`, `---\nname: Department ${d}\nparent: company\n---\n`);
  for (let g = 0; g < 4; g++)
    write(
      `objectives/${PERIOD}/company/goal-${g}.mdx`,
      `---\ntitle: ${sentence(7)}\nowner: Chief executive\nkeyResults:\n  - { id: kr-0, title: Grow it, metric: { baseline: 0, target: 10, source: Warehouse } }\n---\n${page()}\n`,
    );

  let left = objectives - 4;
  for (let t = 0; t < teams; t++) {
    const team = `team-${t}`;
    write(`teams/${team}.mdx`, `---\nname: Team ${t}\nparent: department-${t % departments}\n---\n`);
    const own = Math.min(OBJECTIVES_A_TEAM, left);
    left -= own;
    for (let o = 0; o < own; o++) {
      const keyResults = Array.from(
        { length: KEY_RESULTS },
        (_, k) =>
          `  - id: kr-${k}\n    title: ${sentence(6)}\n    metric: { type: from-to, baseline: 0, target: 100, unit: "%", source: Warehouse }`,
      );
      const head = `title: ${sentence(9)}\nowner: Lead of team ${t}\ncontributesTo:\n  - to: company/goal-${(t + o) % 4}\n    because: ${sentence(10)}\nkeyResults:\n${keyResults.join('\n')}`;
      write(
        `objectives/${PERIOD}/${team}/objective-${o}.mdx`,
        `---\n${head}\n---\n${page()}\n\n<KeyResult id="kr-0" />\n`,
      );
    }
    for (let week = 0; week < WEEKS; week++) writeCheckIn(week, t, own);
  }

  function writeCheckIn(week: number, t: number, own: number): void {
    const day = new Date(Date.UTC(2026, 6, 6 + week * 7)).toISOString().slice(0, 10);
    const updates = Array.from({ length: own * KEY_RESULTS }, (_, i) => {
      const value = Math.round(((week + 1) * 7 + random() * 6) * 10) / 10;
      return `  - { keyResult: objective-${Math.floor(i / KEY_RESULTS)}#kr-${i % KEY_RESULTS}, value: ${value}, confidence: ${5 + Math.floor(random() * 4)} }`;
    });
    write(
      `check-ins/${PERIOD}/${day}-team-${t}.mdx`,
      `---\nupdates:\n${updates.join('\n')}\n---\n${sentence(20)}\n`,
    );
  }
  return { addCheckIn: () => writeCheckIn(WEEKS - 1 + 3 / 7, 0, OBJECTIVES_A_TEAM) };
}
