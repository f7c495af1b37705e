import type { Library } from '../library.ts';
import { amendmentsLeadBack } from './amendments.ts';
import { accentIsReadable } from './brand.ts';
import { nothingGoesInCircles } from './cycles.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';
import { formerKeyResultsAreFree } from './former-key-results.ts';
import { linksLeadSomewhere } from './links.ts';
import { metricsExist } from './metrics.ts';
import { saidOnce } from './once.ts';
import { organisationIsATree } from './organisation.ts';
import { periodsHoldTogether } from './periods.ts';
import { filesLieWhereTheyBelong } from './places.ts';
import { referencesResolve } from './references.ts';
import { rulesExist } from './rules.ts';
import { startsLieWithin } from './starts.ts';
import { updatesFitTheirMetric } from './updates.ts';
import { visibleNamesVisible } from './visibility.ts';

const CHECKS: readonly StructureCheck[] = [
  filesLieWhereTheyBelong,
  organisationIsATree,
  periodsHoldTogether,
  metricsExist,
  referencesResolve,
  linksLeadSomewhere,
  nothingGoesInCircles,
  updatesFitTheirMetric,
  saidOnce,
  formerKeyResultsAreFree,
  startsLieWithin,
  rulesExist,
  amendmentsLeadBack,
  accentIsReadable,
  visibleNamesVisible,
];

/** Everything that keeps the files from fitting together. */
export const checkStructure = (library: Library): StructureFinding[] =>
  CHECKS.flatMap((check) => check(library));
