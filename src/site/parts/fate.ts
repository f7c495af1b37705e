/** What became of an objective or a key result, in sentences. */
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { isOpen } from '../../domain/status.ts';
import { closingWordOf } from './score.ts';
import { ownerView } from './owner.ts';
import { sentence } from './sentences.ts';
import type { Site } from '../frame/site.ts';

/** Given up, taken up again, no longer applicable, judged as a whole, left by its owner, and the closing word. */
export const fateOf = (site: Site, one: Objective | KeyResult): string[] => [
  ...retirementsOf(site, one),
  ...('notApplicable' in one && one.notApplicable !== null
    ? [site.labels.objective.notApplicable(reason(one.notApplicable.because))]
    : []),
  ...lateStartOf(site, one),
  ...leftOwnersOf(site, one),
  ...('decision' in one ? gradeOf(site, one) : []),
  ...closingOf(site, one),
];

const reason = (because: string | null): string | null => (because === null ? null : sentence(because));

const retirementsOf = ({ labels, format }: Site, one: Objective | KeyResult): string[] =>
  one.retirements.map(({ date, because, revived }) =>
    'isRemoved' in one && one.isRemoved
      ? labels.objective.removedOn(format.day(date), reason(because))
      : revived === null
        ? labels.objective.retiredOn(format.day(date), reason(because))
        : labels.objective.takenUp(format.day(date), format.day(revived), reason(because)),
  );

/** When it began, or begins, where that is later than what it belongs to. */
function lateStartOf(site: Site, one: Objective | KeyResult): string[] {
  const { plan, labels, format } = site;
  const objective = 'ref' in one ? plan.objectives.get(objectiveOf(one.ref)) : one;
  const from = 'ref' in one ? objective?.starts : plan.periods.find(({ id }) => id === one.period)?.starts;
  return from === undefined || one.starts <= from
    ? []
    : [labels.objective.countsFrom(format.day(one.starts))];
}

/** Whoever left while it is still pursued; an inherited owner is told on the objective alone. */
function leftOwnersOf(site: Site, one: Objective | KeyResult): string[] {
  const { plan, labels, format } = site;
  if (!isOpen(one.status) || one.isOver || ('hasOwnOwner' in one && !one.hasOwnOwner)) return [];
  return one.owners.flatMap((owner) => {
    const left = plan.people.get(owner)?.left ?? null;
    return left === null ? [] : [labels.objective.ownerLeft(ownerView(site, owner).text, format.day(left))];
  });
}

function gradeOf({ labels, format }: Site, { grade, computed, decision }: Objective): string[] {
  if (grade === null) return [];
  const because = decision?.because ?? null;
  const mean = computed === null ? null : format.score(computed);
  return [
    [labels.objective.gradedAsAWhole(format.score(grade), mean), because === null ? '' : sentence(because)]
      .join(' ')
      .trim(),
  ];
}

/** An outcome always; a note or a decision only where it stands in the place of a number. */
function closingOf(site: Site, one: Objective | KeyResult): string[] {
  const outcome = 'closingWord' in one ? one.outcome : (one.decision?.outcome ?? null);
  const word = outcome ?? (one.isOver && one.score === null ? closingWordOf(site, one) : null);
  return word === null ? [] : [site.labels.objective.atTheEnd(sentence(word))];
}
