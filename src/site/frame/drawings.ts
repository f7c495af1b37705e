import type { Body } from '../../body/piece.ts';
import type { Site } from './site.ts';

/** The style rules of every authored diagram, each once, in an order that does not depend on theirs. */
export function drawingStyles({ plan }: Site): string {
  const bodies: Body[] = [
    ...plan.periods,
    ...plan.organisation.values(),
    ...plan.objectives.values(),
    ...plan.checkIns,
    ...plan.retrospectives.values(),
    ...plan.plans.values(),
    ...plan.handbook,
  ].map(({ body }) => body);
  const rules = new Set(bodies.flatMap(stylesIn).flatMap((css) => css.split('\n')));
  return [...rules]
    .filter((rule) => rule !== '')
    .sort()
    .join('\n');
}

const stylesIn = (body: Body): string[] =>
  body.flatMap((piece) =>
    piece.kind === 'diagram'
      ? [piece.drawing?.css ?? '']
      : 'children' in piece
        ? stylesIn(piece.children)
        : [],
  );
