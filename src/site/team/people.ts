/** People and what they own; never a ranking. */
import type { Objective } from '../../domain/objective.ts';
import type { Person } from '../../domain/person.ts';
import { type Frame, frameView } from '../frame/view.ts';
import type { LinkView } from '../parts/owner.ts';
import { objectiveRow, type ObjectiveRowView } from '../parts/objective-row.ts';
import { objectiveText, scoreTextOf } from '../parts/score.ts';
import { statusView, type StatusView } from '../parts/status.ts';
import type { Facets } from '../parts/facets.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export interface PeopleView {
  readonly frame: Frame;
  readonly teams: readonly {
    readonly team: LinkView | null;
    readonly people: readonly { readonly person: LinkView; readonly title: string | null }[];
  }[];
}

/** Who works here today, by team in the order of the organisation. */
export function peopleView(site: Site): PeopleView {
  const { plan, labels, urls } = site;
  const here = [...plan.people.values()].filter(({ left }) => left === null);
  const people = (team: string | null) =>
    here
      .filter((person) => person.team === team)
      .map(({ id, name, title }) => ({ person: { text: name, href: urls.person(id) }, title }));
  return {
    frame: frameView(site, { title: labels.nav.people, section: 'people' }),
    teams: [
      ...[...plan.organisation.values()].map(({ id, name }) => ({
        team: { text: name, href: urls.team(id) },
        people: people(id),
      })),
      { team: null, people: people(null) },
    ].filter((group) => group.people.length > 0),
  };
}

export interface PersonView {
  readonly frame: Frame;
  /** What search keeps beside the text. */
  readonly facets: Facets;
  readonly name: string;
  readonly title: string | null;
  readonly team: LinkView | null;
  readonly left: string | null;
  /** Above what is theirs in the current period; null where there is none, and where somebody who left owns nothing. */
  readonly ownsNow: string | null;
  readonly objectives: readonly ObjectiveRowView[];
  readonly keyResults: readonly OwnedKeyResult[];
  /** Earlier periods, newest first. */
  readonly before: readonly {
    readonly period: LinkView;
    readonly owned: readonly (LinkView & { readonly score: string })[];
  }[];
}

export interface OwnedKeyResult {
  readonly keyResult: LinkView;
  readonly objective: LinkView;
  readonly status: StatusView;
  readonly score: string;
}

/** What a person owns now, and what they owned before. */
export function personView(site: Site, person: Person): PersonView {
  const { plan, labels, urls, format } = site;
  const team = plan.organisation.get(person.team ?? '');
  const owns = (one: { readonly owners: readonly string[] }) => one.owners.includes(person.id);
  const now = plan.current === null ? [] : plan.objectivesIn(plan.current.id);
  const named = (objectives: readonly Objective[]) =>
    objectives.flatMap((objective) =>
      objective.keyResults
        .filter((one) => one.hasOwnOwner && owns(one))
        .map((keyResult) => ({ objective, keyResult })),
    );
  const objectives = now.filter(owns);
  const keyResults = named(now);
  return {
    frame: frameView(site, {
      title: person.name,
      section: 'people',
      breadcrumb: team === undefined ? [] : [{ text: team.name, href: urls.team(team.id) }],
    }),
    facets: { kind: labels.search.kinds.person, ...(team === undefined ? {} : { team: team.name }) },
    name: person.name,
    title: person.title,
    team: team === undefined ? null : { text: team.name, href: urls.team(team.id) },
    left: person.left === null ? null : labels.organisation.leftOn(format.day(person.left)),
    ownsNow:
      plan.current === null || (person.left !== null && objectives.length + keyResults.length === 0)
        ? null
        : labels.organisation.ownsNow(periodLabel(site, plan.current), person.left !== null),
    objectives: objectives.map((one) => objectiveRow(site, one)),
    keyResults: keyResults.map(({ objective, keyResult }) => ({
      keyResult: { text: keyResult.title, href: urls.keyResult(keyResult.ref) },
      objective: { text: objective.title, href: urls.objective(objective.id) },
      status: statusView(site, keyResult.status),
      score: scoreTextOf(site, keyResult),
    })),
    before: plan.periods.toReversed().flatMap((period) => {
      if (period.id === plan.current?.id) return [];
      const objectives = plan.objectivesIn(period.id);
      const owned = [
        ...objectives.filter(owns).map((one) => ({
          text: one.title,
          href: urls.objective(one.id),
          score: objectiveText(site, one),
        })),
        ...named(objectives).map(({ keyResult }) => ({
          text: keyResult.title,
          href: urls.keyResult(keyResult.ref),
          score: scoreTextOf(site, keyResult),
        })),
      ];
      return owned.length === 0
        ? []
        : [{ period: { text: periodLabel(site, period), href: urls.period(period.id) }, owned }];
    }),
  };
}
