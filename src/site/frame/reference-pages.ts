/** Pages beside the periods: search, a page that is not there. */
import { type Frame, frameView } from './view.ts';
import type { Site } from './site.ts';

/** A page without data of its own. */
export const plainFrame = (site: Site, title: string): Frame => frameView(site, { title });
