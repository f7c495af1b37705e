import { bandOf } from '../domain/scoring.ts';
import { scoreView, type ScoreView } from './parts.ts';
import type { Site } from './site.ts';

/** A team's mean as a score; it is measured against what a stretch is expected to reach. */
export const teamScore = (site: Site, score: number | null): ScoreView => {
  const { bands, expected } = site.plan.company.scoring;
  return scoreView(site, { score, band: bandOf(score, bands), expected: expected.aspirational });
};
