import type { Rule } from '../rule.ts';
import { amendmentHasReason } from './amendment-has-reason.ts';
import { carryForwardHasSuccessor } from './carry-forward-has-successor.ts';
import { checkInHasConfidence } from './check-in-has-confidence.ts';
import { checkInIsInTime } from './check-in-is-in-time.ts';
import { checkInIsRecent } from './check-in-is-recent.ts';
import { closedPeriodIsGraded } from './closed-period-is-graded.ts';
import { closedPeriodIsUnchanged } from './closed-period-is-unchanged.ts';
import { closedTeamHasRetrospective } from './closed-team-has-retrospective.ts';
import { companyObjectiveHasSupport } from './company-objective-has-support.ts';
import { contributionGoesUp } from './contribution-goes-up.ts';
import { dependencyIsAcknowledged } from './dependency-is-acknowledged.ts';
import { gradeIsOnItsScale } from './grade-is-on-its-scale.ts';
import { gradeSaysWhy } from './grade-says-why.ts';
import { keyResultCountIsFocused } from './key-result-count-is-focused.ts';
import { keyResultHasBaseline } from './key-result-has-baseline.ts';
import { keyResultHasInputs } from './key-result-has-inputs.ts';
import { keyResultHasNoPlaceholder } from './key-result-has-no-placeholder.ts';
import { keyResultHasOwner } from './key-result-has-owner.ts';
import { keyResultHasSource } from './key-result-has-source.ts';
import { keyResultIsDueInPeriod } from './key-result-is-due-in-period.ts';
import { keyResultIsMeasurable } from './key-result-is-measurable.ts';
import { keyResultIsOutcome } from './key-result-is-outcome.ts';
import { keyResultKindsAreMixed } from './key-result-kinds-are-mixed.ts';
import { keyResultStatesOneThing } from './key-result-states-one-thing.ts';
import { keyResultTargetIsGrounded } from './key-result-target-is-grounded.ts';
import { keyResultTitleAgreesWithMetric } from './key-result-title-agrees-with-metric.ts';
import { leadershipGoesFirst } from './leadership-goes-first.ts';
import { leverHasObjective } from './lever-has-objective.ts';
import { metricIsNotPulledApart } from './metric-is-not-pulled-apart.ts';
import { midPeriodHasDiagnosis } from './mid-period-has-diagnosis.ts';
import { numberHasNoGroupPoint } from './number-has-no-group-point.ts';
import { objectiveAdvancesTheCompany } from './objective-advances-the-company.ts';
import { objectiveCountIsFocused } from './objective-count-is-focused.ts';
import { objectiveHasOwner } from './objective-has-owner.ts';
import { objectiveIsNotASlogan } from './objective-is-not-a-slogan.ts';
import { objectiveIsNotActivity } from './objective-is-not-activity.ts';
import { objectiveIsNotBusinessAsUsual } from './objective-is-not-business-as-usual.ts';
import { objectiveIsQualitative } from './objective-is-qualitative.ts';
import { objectiveSaysWhy } from './objective-says-why.ts';
import { ownerIsHere } from './owner-is-here.ts';
import { ownerIsKnown } from './owner-is-known.ts';
import { periodLabelIsItsOwn } from './period-label-is-its-own.ts';
import { personIsNotOverloaded } from './person-is-not-overloaded.ts';
import { scoresAreCalibrated } from './scores-are-calibrated.ts';
import { scoresAreNotPay } from './scores-are-not-pay.ts';
import { targetChangeIsAmended } from './target-change-is-amended.ts';
import { teamHasStretchAndCommitment } from './team-has-stretch-and-commitment.ts';
import { themeHasObjective } from './theme-has-objective.ts';
import { unitIsUnderstood } from './unit-is-understood.ts';
import { waiverIsUsed } from './waiver-is-used.ts';
import { workIsNotDuplicated } from './work-is-not-duplicated.ts';

/** Every rule of the method, by the part of it they belong to. */
export const RULES: readonly Rule[] = [
  objectiveCountIsFocused,
  objectiveHasOwner,
  objectiveIsNotASlogan,
  objectiveIsNotActivity,
  objectiveIsNotBusinessAsUsual,
  objectiveIsQualitative,
  objectiveSaysWhy,
  teamHasStretchAndCommitment,
  keyResultCountIsFocused,
  keyResultHasBaseline,
  keyResultHasInputs,
  keyResultHasNoPlaceholder,
  keyResultHasOwner,
  keyResultHasSource,
  keyResultIsDueInPeriod,
  keyResultIsMeasurable,
  keyResultIsOutcome,
  keyResultKindsAreMixed,
  keyResultStatesOneThing,
  keyResultTargetIsGrounded,
  keyResultTitleAgreesWithMetric,
  numberHasNoGroupPoint,
  unitIsUnderstood,
  companyObjectiveHasSupport,
  contributionGoesUp,
  dependencyIsAcknowledged,
  leadershipGoesFirst,
  leverHasObjective,
  metricIsNotPulledApart,
  objectiveAdvancesTheCompany,
  ownerIsHere,
  ownerIsKnown,
  personIsNotOverloaded,
  themeHasObjective,
  workIsNotDuplicated,
  amendmentHasReason,
  checkInHasConfidence,
  checkInIsInTime,
  checkInIsRecent,
  closedPeriodIsUnchanged,
  midPeriodHasDiagnosis,
  targetChangeIsAmended,
  carryForwardHasSuccessor,
  closedPeriodIsGraded,
  closedTeamHasRetrospective,
  gradeIsOnItsScale,
  gradeSaysWhy,
  periodLabelIsItsOwn,
  scoresAreCalibrated,
  scoresAreNotPay,
  waiverIsUsed,
];
