/** Whether the targets of the periods that have ended were well set. */
import { bandShares } from '../../charts/band-shares.ts';
import { type Calibration, calibrationOf } from '../../domain/calibration.ts';
import type { Period } from '../../domain/period.ts';
import { type Band, BANDS } from '../../domain/scoring.ts';
import type { LinkView } from '../parts/owner.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** The periods of one kind, the latest first. */
export interface CalibrationTable {
  readonly bands: readonly { readonly band: Band; readonly name: string }[];
  readonly rows: readonly CalibrationRow[];
  /** Key results that had no score in the end. */
  readonly unscored: string | null;
}

export interface CalibrationRow {
  readonly period: LinkView;
  readonly verdict: string;
  readonly reason: string;
  readonly spread: string;
  /** Shares of the stretching key results, in the order of the bands; null where there were none. */
  readonly shares: readonly (string | null)[];
  readonly stretches: string;
  readonly mean: string | null;
  readonly commitments: string | null;
  readonly kept: string | null;
}

/** What the latest period that has ended says of its targets. */
export interface CalibrationSummary {
  readonly period: string;
  readonly verdict: string;
  /** How the stretches were set, and what to take from it. */
  readonly targets: string;
  /** Means, and how commitments were kept. */
  readonly more: string;
}

export function calibrationTable(site: Site, periods: readonly Period[]): CalibrationTable | null {
  const found = calibrations(site, periods);
  if (found.length === 0) return null;
  const unscored = found.reduce(
    (sum, { stretches, commitments }) => sum + stretches.unscored + commitments.unscored,
    0,
  );
  return {
    bands: BANDS.map((band) => ({ band, name: site.labels.terms.bandName[band] })),
    rows: found.map((one) => rowOf(site, one)),
    unscored: unscored === 0 ? null : site.labels.history.calibration.unscored(unscored),
  };
}

/** Null until a period with key results has ended. */
export function calibrationSummary(site: Site, periods: readonly Period[]): CalibrationSummary | null {
  const words = site.labels.history.calibration;
  const [latest] = calibrations(site, periods);
  if (latest === undefined) return null;
  const { format, plan } = site;
  const { expected } = plan.company.scoring;
  const { verdict, stretches, allOrNothing, judged, commitments } = latest;
  const period = periodLabel(site, latest.period);
  return {
    period,
    verdict: words.verdict[verdict],
    targets: `${words.sentence(period, verdict, reasonOf(site, latest))} ${words.advice[verdict]}`,
    more: [
      ...(stretches.mean === null
        ? []
        : [words.average(format.score(stretches.mean), format.expected(expected.aspirational))]),
      ...(allOrNothing.scored === 0 ? [] : [words.allOrNothing(allOrNothing.reached, allOrNothing.scored)]),
      ...(judged.scored === 0
        ? []
        : [words.judged(judged.reached, judged.scored, format.expected(expected.aspirational))]),
      ...(commitments.mean === null
        ? []
        : [
            words.kept(
              commitments.kept,
              commitments.scored,
              format.score(commitments.mean),
              format.expected(expected.committed),
            ),
          ]),
    ].join(' '),
  };
}

const calibrations = ({ plan }: Site, periods: readonly Period[]): Calibration[] =>
  periods
    .toReversed()
    .map((period) => calibrationOf(plan, period))
    .filter((one) => one !== null);

const reasonOf = (
  { labels }: Site,
  { verdict, stretches: { past, near, far, scored, unscored } }: Calibration,
): string => labels.history.calibration.reason(verdict, { past, near, far, scored, all: scored + unscored });

function rowOf(site: Site, calibration: Calibration): CalibrationRow {
  const { labels, format, urls } = site;
  const words = labels.history.calibration;
  const { period, verdict, stretches, commitments } = calibration;
  const share = (band: Band) => format.share(stretches.bands[band] / stretches.scored);
  const ended = BANDS.filter((band) => stretches.bands[band] > 0);
  const shares = ended.map((band) => words.share(labels.terms.bandName[band], share(band)));
  return {
    period: { text: periodLabel(site, period), href: urls.period(period.id, 'scores') },
    verdict: words.verdict[verdict],
    reason: reasonOf(site, calibration),
    spread: bandShares({
      bands: BANDS.map((band) => ({ band, count: stretches.bands[band] })),
      title: words.sharesOf(periodLabel(site, period)),
      description: words.shares(format.list(shares)),
    }),
    shares: BANDS.map((band) => (stretches.scored === 0 ? null : share(band))),
    stretches: String(stretches.scored),
    mean: stretches.mean === null ? null : format.score(stretches.mean),
    commitments: commitments.mean === null ? null : format.score(commitments.mean),
    kept: commitments.scored === 0 ? null : words.keptOf(commitments.kept, commitments.scored),
  };
}
