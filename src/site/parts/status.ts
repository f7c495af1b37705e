/** A status in words. */
import type { Status } from '../../domain/status.ts';
import type { Site } from '../frame/site.ts';

export interface StatusView {
  readonly key: Status;
  readonly word: string;
}

export const statusView = ({ labels }: Site, key: Status): StatusView => ({
  key,
  word: labels.terms.status[key],
});
