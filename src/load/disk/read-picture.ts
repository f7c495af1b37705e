import { readFileSync } from 'node:fs';

/** The bytes of a picture that the walk has found and measured. */
export const readPicture = (absolute: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(absolute));
