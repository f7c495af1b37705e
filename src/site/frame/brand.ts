/** What makes the site the company's own: its logo and its colour. */
import { readableIn } from '../../domain/accent.ts';
import type { Site } from './site.ts';

export interface BrandView {
  /** Stands before the company's name; null shows the product's own mark. */
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | null;
  /** Address of the stylesheet with the company's colour; null keeps the product's. */
  readonly styles: string | null;
}

const LOGO_HEIGHT = 24;

/** The brand as `company.yaml` has it. */
export function brandView({ plan, urls }: Pick<Site, 'plan' | 'urls'>): BrandView {
  const { logo, accent } = plan.company.brand;
  const path = logo?.replace(/^\.\//, '');
  const size = path === undefined ? undefined : plan.pictures[path];
  return {
    logo:
      path === undefined || size === undefined
        ? null
        : {
            src: urls.picture(path),
            width: Math.round((size.width / size.height) * LOGO_HEIGHT),
            height: LOGO_HEIGHT,
          },
    styles: accent === undefined ? null : urls.brandStyles,
  };
}

/** The company's colour for links and marks, readable in both themes, over the product's own; null without one. */
export function brandStyles({ plan }: Pick<Site, 'plan'>): string | null {
  const { accent } = plan.company.brand;
  if (accent === undefined) return null;
  return `html:root{--accent:light-dark(${readableIn('light', accent)},${readableIn('dark', accent)})}`;
}
