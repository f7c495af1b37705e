/** One objective: why, key results, how it connects, what happened, what was agreed. */
import { objectiveOn } from '../../domain/as-it-was.ts';
import { changedSince, isAbout } from '../../domain/check-in-round.ts';
import type { Objective } from '../../domain/objective.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { contributingMean, contributingRollUp } from '../../domain/roll-up.ts';
import { type AmendmentView, amendmentView } from '../parts/amendment.ts';
import { type BodyPart, bodyView, hasDrawing } from '../parts/body.ts';
import { type CascadeView, cascadeView } from '../cascade/cascade.ts';
import { neighbourhood } from '../cascade/scope.ts';
import { fateOf } from '../parts/fate.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { keyResultView, type KeyResultView } from './key-result.ts';
import { lineageView, type LineageView } from '../parts/lineage.ts';
import { coverageText } from '../parts/coverage.ts';
import { errataView } from '../parts/sentences.ts';
import { goodText, meanText, scoreOf, type ScoreView } from '../parts/score.ts';
import { type ConfidenceView, objectiveConfidence } from '../parts/confidence.ts';
import { type LinkView, ownerView } from '../parts/owner.ts';
import { periodOf, periodLabel, type Site } from '../frame/site.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { tagsOf } from '../parts/objective-row.ts';
import { whoseText } from '../parts/whose.ts';
import { objectiveWeeksView, type ObjectiveWeeksView } from './weeks.ts';
import { checkInAddress, editAddress } from '../frame/repository.ts';
import type { Facets } from '../parts/facets.ts';
import { confidenceBefore } from '../parts/since-last-round.ts';
import { type NamesView, ownersView } from '../parts/names.ts';
import { type Fact, whyObjective } from './why.ts';

export interface ObjectiveView {
  readonly frame: Frame;
  /** What search keeps beside the text. */
  readonly facets: Facets;
  /** The team it is of, and the word for what is a person’s. */
  readonly whose: string;
  readonly title: string;
  readonly description: string | null;
  /** Where the file is edited, and a check-in begun; null without a repository or out of season. */
  readonly edit: string | null;
  readonly checkIn: string | null;
  readonly owners: NamesView;
  readonly level: string;
  readonly tags: readonly string[];
  readonly ambition: string;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly coverage: string | null;
  readonly good: string;
  readonly confidence: ConfidenceView;
  /** Null for a company objective with nothing above it. */
  readonly advances: readonly ReasonedLink[] | null;
  readonly localPriority: string | null;
  readonly contributing: { readonly mean: string; readonly note: string | null } | null;
  readonly lineage: LineageView | null;
  readonly body: readonly BodyPart[];
  readonly weeks: ObjectiveWeeksView | null;
  readonly keyResults: readonly KeyResultView[];
  readonly why: readonly Fact[];
  readonly cascade: CascadeView;
  readonly dependsOn: readonly ReasonedLink[];
  readonly neededBy: readonly ReasonedLink[];
  readonly obstacles: readonly string[];
  readonly initiatives: readonly {
    readonly title: string;
    readonly href: string | null;
    readonly status: string | null;
  }[];
  readonly amendments: readonly AmendmentView[];
  readonly errata: readonly string[];
  /** What became of it. */
  readonly notes: readonly string[];
  readonly decision: { readonly word: string; readonly because: string | null; readonly href: string } | null;
}

export interface ReasonedLink extends LinkView {
  readonly because: string | null;
  readonly status: StatusView | null;
}

/** Everything an objective's page says. */
export function objectiveView(site: Site, objective: Objective): ObjectiveView {
  const { plan, labels, format, urls } = site;
  const period = periodOf(site, objective);
  const label = periodLabel(site, period);
  const team = plan.organisationIn(period.id).get(objective.team);
  const teamName = team?.name ?? objective.team;
  const score = scoreOf(site, objective, 170);
  const body = bodyView(site, objective.body, {
    file: objective.file,
    period: period.id,
    team: objective.team,
    objective: objective.id,
  });
  const contributing = contributingMean(plan, objective);
  const near = neighbourhood(site, objective);
  const since = changedSince(plan, period, (one) => isAbout(one, objective));
  return {
    frame: frameView(site, {
      title: objective.title,
      description: objective.description ?? excerpt(objective.text),
      period,
      hasDrawing: hasDrawing(body),
      breadcrumb: [
        { text: label, href: urls.period(period.id) },
        { text: teamName, href: urls.teamIn(period.id, objective.team) },
      ],
    }),
    facets: {
      kind: labels.search.kinds.objective,
      period: label,
      team: teamName,
      level: labels.terms.level[objective.level],
      owner: objective.owners.map((owner) => ownerView(site, owner).text),
      status: labels.terms.status[objective.status],
      band: bandFacet(site, objective),
    },
    whose: whoseText(site, objective),
    title: objective.title,
    description: objective.description,
    edit: editAddress(site, objective.file),
    checkIn: checkInAddress(site, objective),
    owners: ownersView(site, objective.owners),
    level: labels.terms.level[objective.level],
    tags: tagsOf(site, objective),
    ambition: labels.terms.ambitionMeans(format.expected(objective.expected))[objective.ambition],
    status: statusView(site, objective.status),
    score,
    coverage: coverageText(site, objective),
    good: goodText(site, objective),
    confidence: {
      ...objectiveConfidence(site, objective, { width: 150, height: 30 }),
      before:
        since === null
          ? null
          : confidenceBefore(site, objectiveOn(plan, objective, since)?.confidence ?? null, since),
    },
    advances:
      objective.level === 'company' && objective.contributesTo.length === 0
        ? null
        : objective.contributesTo.map((link) => reasoned(site, link)),
    localPriority: objective.localPriority,
    contributing:
      contributing === null
        ? null
        : {
            mean: meanText(site, contributingRollUp(plan, objective)),
            note:
              contributing.differs === null ? null : labels.score.contributingDiffers[contributing.differs],
          },
    lineage: lineageView(site, objective),
    body,
    weeks: objectiveWeeksView(site, objective, period),
    keyResults: objective.keyResults.map((one) => keyResultView(site, one, objective, period, since)),
    why: whyObjective(site, objective),
    cascade: cascadeView(site, near.objectives, {
      id: '_cascade',
      title: labels.cascade.cascadeOf(objective.title),
      description: labels.cascade.neighbourhoodDescription,
      current: objective.id,
      moreHref: urls.period(period.id, 'cascade'),
      leftOut: near.leftOut,
    }),
    dependsOn: objective.dependsOn.map((link) => reasoned(site, link)),
    neededBy: [
      ...objective.neededBy,
      ...objective.dependedOnBy.filter(({ to }) => !objective.neededBy.some((one) => one.to === to)),
    ].map((link) => reasoned(site, link)),
    obstacles: objective.obstacles,
    initiatives: objective.initiatives.map(({ title, url, status }) => ({
      title,
      href: url ?? null,
      status: status === undefined ? null : labels.terms.initiative[status],
    })),
    amendments: objective.amendments.map((one) => amendmentView(site, objective, one)),
    errata: errataView(site, objective.errata),
    notes: fateOf(site, objective),
    decision:
      objective.decision?.decision === null || objective.decision?.decision === undefined
        ? null
        : {
            word: labels.terms.decision[objective.decision.decision],
            because: objective.grade === null ? objective.decision.because : null,
            href: `${urls.period(period.id, 'retrospective')}#${objective.team}`,
          },
  };
}

/** The band to search by: of what is over; until then its score is so far. */
const bandFacet = ({ labels }: Site, { score, band, isOver }: Objective): string =>
  score === null || band === null
    ? labels.score.noData
    : isOver
      ? labels.terms.bandName[band]
      : labels.score.open;

function reasoned(site: Site, { to, because }: { to: string; because: string | null }): ReasonedLink {
  const { plan, urls } = site;
  const target = plan.objectives.get(objectiveOf(to));
  if (target === undefined) return { text: to, href: null, because, status: null };
  const keyResult = target.keyResults.find(({ ref }) => ref === to);
  return {
    text: keyResult?.title ?? target.title,
    href: keyResult === undefined ? urls.objective(target.id) : urls.keyResult(to),
    because,
    status: statusView(site, (keyResult ?? target).status),
  };
}

/** The first words of a text, for search engines and link previews. */
export function excerpt(text: string): string | null {
  const words = text.replace(/\s+/g, ' ');
  if (words === '') return null;
  return words.length > 160 ? `${words.slice(0, 157).replace(/\s\S*$/, '')}…` : words;
}
