import { once } from 'node:events';

/**
 * A build starts up while its content is still being checked by another process; it reads nothing before that
 * one says that all is well. Where nobody checks, there is nothing to wait for.
 */
export const goAhead: Promise<void> =
  process.env['OKR_WAITS_FOR_CHECK'] === '1'
    ? once(process, 'message').then(() => process.disconnect())
    : Promise.resolve();
