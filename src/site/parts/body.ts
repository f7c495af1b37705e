/** An author's text with everything in it looked up. */
import type { Body, Piece } from '../../body/piece.ts';
import { isHealthy } from '../../domain/health-metric.ts';
import { fullReference } from '../../domain/reference.ts';
import { type BodyPlace, linkAddress } from './body-link.ts';
import { numbersOfMetric } from './numbers.ts';
import { objectiveText, scoreOf, type ScoreView } from './score.ts';
import { statusView, type StatusView } from './status.ts';
import type { Site } from '../frame/site.ts';
import { attributesWithNames, withNames } from './spoken.ts';

/** One part of a text, ready to be shown. */
export type BodyPart =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly BodyPart[];
    }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title: string | null;
      readonly children: readonly BodyPart[];
    }
  | {
      readonly kind: 'callout';
      readonly type: string;
      readonly title: string | null;
      readonly children: readonly BodyPart[];
    }
  | { readonly kind: 'details'; readonly title: string; readonly children: readonly BodyPart[] }
  | {
      readonly kind: 'goal';
      readonly block: boolean;
      readonly text: string;
      readonly href: string;
      readonly status: StatusView;
      readonly score: ScoreView;
    }
  | {
      readonly kind: 'metric';
      readonly block: boolean;
      readonly text: string;
      readonly href: string;
      readonly value: string;
      readonly isHealthy: boolean | null;
    }
  | {
      readonly kind: 'picture';
      readonly block: boolean;
      readonly src: string;
      readonly alt: string;
      readonly caption: string | null;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'diagram'; readonly svg: string };

/** A text ready to be shown; what cannot be found (it may be hidden from this audience) is left out. */
export function bodyView(site: Site, body: Body, place: BodyPlace): BodyPart[] {
  return body.flatMap((piece) => partOf(site, piece, place));
}

/** Whether a text shows a drawing, so that the page needs the stylesheet of drawings. */
export const hasDrawing = (parts: readonly BodyPart[]): boolean =>
  parts.some((part) => part.kind === 'diagram' || ('children' in part && hasDrawing(part.children)));

function partOf(site: Site, piece: Piece, place: BodyPlace): BodyPart[] {
  const { urls, plan } = site;
  const children = 'children' in piece ? bodyView(site, piece.children, place) : [];
  switch (piece.kind) {
    case 'html':
      return [{ kind: 'html', html: withNames(site, piece.html) }];
    case 'element':
      return [
        {
          kind: 'element',
          tag: piece.tag,
          attributes: attributesWithNames(site, piece.attributes),
          children,
        },
      ];
    case 'link': {
      const href = linkAddress(site, piece.to, place);
      return href === null ? children : [{ kind: 'link', href, title: piece.title ?? null, children }];
    }
    case 'picture': {
      const path = `${place.file.slice(0, place.file.lastIndexOf('/') + 1)}${piece.src}`;
      const { width, height } = plan.pictures[path] ?? { width: 0, height: 0 };
      return [
        {
          kind: 'picture',
          block: piece.block,
          src: urls.picture(path),
          alt: piece.alt,
          caption: piece.caption ?? null,
          width,
          height,
        },
      ];
    }
    case 'diagram':
      return piece.drawing === undefined
        ? []
        : [{ kind: 'diagram', svg: withNames(site, piece.drawing.svg) }];
    case 'component':
      return componentPart(site, piece, place, children);
  }
}

function componentPart(
  site: Site,
  piece: Piece & { kind: 'component' },
  place: BodyPlace,
  children: BodyPart[],
): BodyPart[] {
  const {
    block,
    props: { id = '', to = '', title = '', type = 'note' },
  } = piece;
  switch (piece.name) {
    case 'Callout':
      return [{ kind: 'callout', type, title: title === '' ? null : title, children }];
    case 'Details':
      return [{ kind: 'details', title, children }];
    case 'KeyResult':
      return keyResultPart(
        site,
        place.objective !== undefined && !id.includes('#')
          ? `${place.objective}#${id}`
          : fullReference(id, place),
        block,
      );
    case 'Objective':
      return objectivePart(site, fullReference(to, place), block);
    case 'Metric':
      return metricPart(site, id, block);
    default:
      return [];
  }
}

function keyResultPart(site: Site, written: string, block: boolean): BodyPart[] {
  const ref = site.plan.canonical(written);
  const objective = site.plan.objectives.get(ref.split('#')[0] ?? '');
  const found = objective?.keyResults.find((one) => one.ref === ref);
  if (found === undefined) return [];
  return [
    {
      kind: 'goal',
      block,
      text: found.title,
      href: site.urls.keyResult(ref),
      status: statusView(site, found.status),
      score: scoreOf(site, found, 90),
    },
  ];
}

function objectivePart(site: Site, written: string, block: boolean): BodyPart[] {
  const id = site.plan.canonical(written);
  const found = site.plan.objectives.get(id);
  if (found === undefined) return [];
  return [
    {
      kind: 'goal',
      block,
      text: found.title,
      href: site.urls.objective(id),
      status: statusView(site, found.status),
      score: { ...scoreOf(site, found, 90), text: objectiveText(site, found) },
    },
  ];
}

function metricPart(site: Site, id: string, block: boolean): BodyPart[] {
  const { plan, urls, labels } = site;
  const metric = plan.metrics.get(id);
  if (metric === undefined) return [];
  const last = metric.rows.at(-1);
  const value = last === undefined ? labels.score.noData : numbersOfMetric(site, metric).text(last.value);
  return [
    {
      kind: 'metric',
      block,
      text: metric.title,
      href: urls.metric(id),
      value,
      isHealthy: last === undefined ? null : isHealthy(metric, last.value),
    },
  ];
}
