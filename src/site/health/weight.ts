/** Keeps a page of many findings light: what is alike is told in full less often. */
import type { BriefFindings, FindingView, RuleFindings } from './findings.ts';
import type { LinkView } from '../parts/owner.ts';
import { withCode } from '../parts/quoted-code.ts';

/** Bytes of HTML for all findings; the rest of the page needs some forty thousand more at the most. */
const BUDGET = 200_000;

interface Detail {
  /** How many findings of each rule are told in full. */
  readonly told: number;
  /** How many findings of each rule lead to what they are about. */
  readonly linked: number;
  /** How many findings of each rule are listed at all. */
  readonly listed: number;
}

const ALL = Number.POSITIVE_INFINITY;

/** From everything down to a few lines for each rule. */
const DETAILS: readonly Detail[] = [
  ...[ALL, 50, 20, 10, 5, 3, 1].map((told) => ({ told, linked: ALL, listed: ALL })),
  ...[400, 300, 200, 100, 50, 20].map((linked) => ({ told: 1, linked, listed: ALL })),
  ...[200, 100, 50, 20].map((listed) => ({ told: 1, linked: 20, listed })),
];

/** The parts of a page with as much detail as its weight allows. */
export function lightEnough(
  parts: readonly (readonly RuleFindings[])[],
  leftOut: (findings: number) => string,
): RuleFindings[][] {
  let lighter: RuleFindings[][] = [];
  for (const detail of DETAILS) {
    lighter = parts.map((groups) => groups.map((group) => withDetail(group, detail, leftOut)));
    if (weightOf(lighter.flat()) <= BUDGET) break;
  }
  return lighter;
}

function withDetail(
  group: RuleFindings,
  { told, linked, listed }: Detail,
  leftOut: (findings: number) => string,
): RuleFindings {
  let before = 0;
  const periods = group.periods.map((one) => {
    const upTo = (count: number): number => Math.max(0, count - before);
    const inFull = one.findings.slice(0, Math.min(upTo(told), upTo(listed)));
    const others = one.findings.slice(inFull.length, upTo(listed));
    const links = Math.max(0, upTo(linked) - inFull.length);
    before += one.findings.length;
    return { ...one, findings: inFull, brief: briefly(others, links) };
  });
  return {
    ...group,
    periods: periods.filter(({ findings, brief }) => findings.length + brief.length > 0),
    leftOut: group.findings <= listed ? null : withCode(leftOut(group.findings - listed)),
  };
}

/** Team by team; the first ones lead to what they are about. */
function briefly(findings: readonly FindingView[], links: number): BriefFindings[] {
  const linked = findings.map((one, index) =>
    index < links ? one : { ...one, about: { text: one.about.text, href: null } },
  );
  const together = Map.groupBy(linked, ({ team, teams }) => `${teams} ${team}`);
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [{ team: first.team, teams: first.teams, about: all.map(({ about }) => about) }];
  });
}

/** Markup around the words. */
const OF_GROUP = 400;
const OF_PERIOD = 150;
const OF_FINDING = 200;
const OF_TEAM = 50;
const OF_NAME = 10;
const OF_LINK = 15;
const OF_CODE = 13;

function weightOf(groups: readonly RuleFindings[]): number {
  const periods = groups.flatMap((group) => group.periods);
  return (
    sum(groups, () => OF_GROUP) +
    sum(periods, ({ findings, brief }) => OF_PERIOD + sum(findings, weightInFull) + sum(brief, weightInBrief))
  );
}

function weightInFull({ about, team, teams, message, help, edit }: FindingView): number {
  const parts = [...message, ...help];
  return (
    OF_FINDING +
    weightOfLink(about) +
    bytesOf(team + teams + (edit ?? '')) +
    sum(parts, ({ text, isCode }) => bytesOf(text) + (isCode ? OF_CODE : 0))
  );
}

const weightInBrief = ({ team, teams, about }: BriefFindings): number =>
  OF_TEAM + bytesOf(team + teams) + sum(about, (link) => OF_NAME + weightOfLink(link));

const weightOfLink = ({ text, href }: LinkView): number =>
  bytesOf(text) + (href === null ? 0 : OF_LINK + bytesOf(href));

const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((before, one) => before + of(one), 0);

const bytes = new TextEncoder();

/** Of a text in HTML, where quotes are written longer. */
const bytesOf = (text: string): number => bytes.encode(text.replace(/["&<>']/g, '......')).length;
