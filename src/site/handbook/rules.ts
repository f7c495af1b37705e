import { GROUPS, type Group, type Rule, type Weight } from '../../lint/rule.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type TextPart, withCode } from '../parts/quoted-code.ts';
import type { Site } from '../frame/site.ts';

/** The rules of the method, by the part of it they belong to. */
export interface RulesView {
  readonly frame: Frame;
  /** Of titles and texts, where it is not the page's. */
  readonly language: string | null;
  readonly groups: readonly {
    readonly group: Group;
    readonly name: string;
    readonly rules: readonly {
      readonly id: string;
      readonly title: string;
      readonly summary: readonly TextPart[];
      readonly href: string;
      readonly weight: string;
    }[];
  }[];
}

export interface RuleView {
  readonly frame: Frame;
  /** Of title and text, where it is not the page's. */
  readonly language: string | null;
  readonly id: string;
  readonly title: string;
  readonly weight: string;
  /** Changes with the text of the page. */
  readonly digest: string;
}

export interface RuleText {
  readonly title: string;
  readonly summary: string;
  readonly digest: string;
}

type RuleHere = Pick<Rule, 'id' | 'group' | 'severity'>;

const weightHere = ({ plan, labels }: Site, { id, severity }: RuleHere): string => {
  const weight: Weight = plan.company.rules[id] ?? severity;
  return labels.rules.weight[weight];
};

export const rulesView = (
  site: Site,
  rules: readonly RuleHere[],
  texts: ReadonlyMap<string, RuleText>,
): RulesView => ({
  frame: frameView(site, { title: site.labels.rules.title, section: 'rules' }),
  language: site.language.product,
  groups: GROUPS.map((group) => ({
    group,
    name: site.labels.rules.groups[group],
    rules: rules
      .filter((rule) => rule.group === group)
      .map((rule) => ({
        id: rule.id,
        title: texts.get(rule.id)?.title ?? rule.id,
        summary: withCode(texts.get(rule.id)?.summary ?? ''),
        href: site.urls.rule(rule.id),
        weight: weightHere(site, rule),
      })),
  })),
});

/** A rule's own page. */
export const ruleView = (site: Site, rule: RuleHere, text: RuleText): RuleView => ({
  frame: frameView(site, {
    title: text.title,
    description: text.summary,
    section: 'rules',
    breadcrumb: [{ text: site.labels.rules.title, href: site.urls.rules }],
  }),
  language: site.language.product,
  id: rule.id,
  title: text.title,
  weight: weightHere(site, rule),
  digest: text.digest,
});
