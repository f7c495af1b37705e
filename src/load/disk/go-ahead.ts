import { once } from 'node:events';

/**
 * A build starts up while its content is still being checked by another process; it reads nothing before that
 * one says that all is well. Where nobody checks, there is nothing to wait for.
 */
export const waitForGoAhead = (isBeingChecked: boolean): Promise<void> =>
  isBeingChecked ? once(process, 'message').then(() => process.disconnect()) : Promise.resolve();
