/** A cascade's picture read back from its markup, and the view it comes from. */
import { JSDOM } from 'jsdom';
import { makePlan } from '../../../../src/domain/plan.ts';
import type { Period } from '../../../../src/domain/period.ts';
import type { TreeBranch, TreeItem } from '../../../../src/site/cascade/tree.ts';
import { type PeriodCascadeView, periodCascadeView } from '../../../../src/site/cascade/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { textOf } from '../../../support/html.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const siteOf = (sketch: Sketch): Site => makeSite(makePlan(writingOf(sketch), '2026-08-12'), '/');

/** The first period of a sketch and its cascade. */
export function cascadeOf(sketch: Sketch): { site: Site; period: Period; view: PeriodCascadeView } {
  const site = siteOf(sketch);
  const period = site.plan.periods[0]!;
  return { site, period, view: periodCascadeView(site, period) };
}

export interface DrawnBox {
  readonly title: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly column: number;
}

export function boxesIn(map: string): DrawnBox[] {
  const cards = [...new JSDOM(map).window.document.querySelectorAll('g.card')];
  const left = (card: Element) =>
    Number(/translate\((-?[\d.]+)/.exec(card.getAttribute('transform') ?? '')?.[1]);
  const columns = [...new Set(cards.map(left))].sort((a, b) => a - b);
  return cards.map((card) => ({
    title: textOf(card.querySelector('.title')),
    name: card.querySelector('a')?.getAttribute('aria-label') ?? '',
    href: card.querySelector('a')?.getAttribute('href') ?? '',
    kind: card.getAttribute('class') ?? '',
    column: columns.indexOf(left(card)),
  }));
}

/** Every line of a tree, the closed ones too. */
export const linesOf = (items: readonly TreeItem[]): TreeItem[] =>
  items.flatMap((item) => [item, ...linesOf(item.branch?.items ?? [])]);

/** What one sees before one opens anything. */
export const linesInSight = (items: readonly TreeItem[]): TreeItem[] =>
  items.flatMap((item) => [item, ...inSight(item.branch)]);

export const inSight = (branch: TreeBranch | null): TreeItem[] =>
  branch?.isOpen === true ? linesInSight(branch.items) : [];
