import { addressOf, parentsIn } from './lines.ts';

/** Makes the boxes pale that stand for no fitting line: those of objectives, and those of whole teams. */
export function paintBoxes(
  page: ParentNode,
  lines: readonly HTMLElement[],
  fitting: ReadonlySet<HTMLElement>,
): void {
  const teamsOf = new Map(
    [...fitting].map((line) => [addressOf(line), line.dataset['team']?.split(' ') ?? []]),
  );
  const parents = parentsIn(lines);
  for (const picture of page.querySelectorAll('svg.cascade')) {
    const boxes = [...picture.querySelectorAll<SVGGElement>('.card:not(.more)')];
    const ofTeams = boxes.filter((box) => box.dataset['teams'] !== undefined);
    const drawn = new Set(boxes.filter((box) => !ofTeams.includes(box)).map(addressOf));
    const carried = ofTeams.length === 0 ? new Set<string>() : whatTeamsCarry(teamsOf, parents, drawn);
    for (const box of boxes) {
      const { teams, above } = box.dataset;
      const fits =
        teams?.split(' ').some((team) => carried.has(carries(team, above))) ?? teamsOf.has(addressOf(box));
      box.classList.toggle('pale', !fits);
    }
  }
}

const carries = (team: string, above?: string): string => (above === undefined ? team : `${team} ${above}`);

/** Which team has something that fits and is not drawn by itself: at all, and below which drawn objective. */
function whatTeamsCarry(
  teamsOf: ReadonlyMap<string, readonly string[]>,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  drawn: ReadonlySet<string>,
): Set<string> {
  const carried = new Set<string>();
  for (const [address, teams] of teamsOf) {
    if (drawn.has(address)) continue;
    const reached = reachedFirst(address, parents, drawn);
    for (const team of teams) {
      carried.add(carries(team));
      for (const above of reached) carried.add(carries(team, above));
    }
  }
  return carried;
}

/** Which of the drawn objectives one contributes to first; the empty address when none. */
function reachedFirst(
  address: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  drawn: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const seen = new Set<string>();
  const follow = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const above of parents.get(one) ?? []) {
      if (drawn.has(above)) reached.add(above);
      else follow(above);
    }
  };
  follow(address);
  return reached.size === 0 ? new Set(['']) : reached;
}
