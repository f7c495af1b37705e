import type { Site } from '../frame/site.ts';

/**
 * Two values with an arrow from the one to the other. Each is set apart, or where text runs from right to left the
 * values would change places and the arrow would point back.
 */
export const fromTo = ({ labels, format }: Site, from: string, to: string): string =>
  format.apart(labels.terms.fromTo(format.apart(from), format.apart(to)));
