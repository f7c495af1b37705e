import { findInvisible } from './invisible.ts';

export interface Refusal {
  readonly message: string;
  readonly help: string;
}

export type Address =
  | { readonly kind: 'heading' | 'outside' | 'inside'; readonly href: string }
  | ({ readonly kind: 'refused' } & Refusal);

const web =
  'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.';
const refused = (message: string, help = web): Address => ({ kind: 'refused', message, help });

const unseen = /[\u200C-\u200F\u061C]|%e2%80%(?:8[b-f]|a[a-e])|%e2%81%a[0-9a-f]/i;

/** Where a link leads, judged by the address a browser would see, in every disguise we know. */
export function readAddress(address: string, shown: string): Address {
  if (address === '') return refused('The link has no address.');
  if (unseen.test(address) || /[^\S ]/.test(address) || findInvisible(address).length > 0)
    return refused(
      `The address \`${shown}\` contains characters that cannot be seen.`,
      'Type it again by hand.',
    );
  if (/\s/.test(address))
    return refused(`The address \`${shown}\` contains a space or a line break.`, 'Write `%20` for a space.');
  if (address.includes('\\')) return refused(`The address \`${shown}\` contains a backslash.`, 'Write `/`.');
  if (address.startsWith('#')) return { kind: 'heading', href: address };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') return readWebAddress(address, shown);
  if (scheme === 'mailto') return readMailAddress(address, shown);
  return readPath(address, shown);
}

function readPath(address: string, shown: string): Address {
  const decoded = decode(address);
  if (/^[^/?#]*:/.test(decoded))
    return refused(`The address \`${shown}\` does not begin with https, http or mailto.`);
  if (/^[^?#]*\/\//.test(decoded))
    return refused(`The address \`${shown}\` has two slashes but does not say https.`);
  if (/[\p{Cc}\\]/v.test(decoded))
    return refused(`The address \`${shown}\` hides a sign behind a percent sign.`, 'Write the path plainly.');
  return { kind: 'inside', href: address };
}

function readMailAddress(address: string, shown: string): Address {
  if (/^mailto:[^@/?#]+@[^@/?#]+(?:\?[^#]*)?$/i.test(address)) return { kind: 'outside', href: address };
  return refused(`\`${shown}\` is not an e-mail address.`, 'Write `mailto:name@example.com`.');
}

function readWebAddress(address: string, shown: string): Address {
  if (!/^https?:\/\/[^/?#]/i.test(address))
    return refused(
      `The address \`${shown}\` has no host.`,
      'Write two slashes and a host after the colon: `https://example.com`.',
    );
  if (!URL.canParse(address))
    return refused(`The address \`${shown}\` cannot be read.`, 'Look for a mistyped sign in it.');
  const { username, password } = new URL(address);
  if (username !== '' || password !== '' || /^[^/]*\/\/[^/?#]*@/.test(address))
    return refused(
      `The address \`${shown}\` hides its host behind a user name.`,
      'Leave out everything between `//` and `@`, and the `@`.',
    );
  return { kind: 'outside', href: address };
}

function decode(address: string): string {
  let decoded = address;
  for (let round = 0; round < 4 && decoded.includes('%'); round += 1) {
    const next = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** The bare file name of a picture beside the file, or why it is none. */
export function readPictureName(src: string, shown: string): { readonly name: string } | Refusal {
  const beside = 'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.';
  const name = src.replace(/^\.\//, '');
  if (/^[a-z0-9-]+\.(?:png|jpe?g|webp|gif)$/.test(name)) return { name };
  if (src === '') return { message: 'The picture has no file.', help: beside };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src))
    return { message: `The picture \`${shown}\` lies on another site.`, help: beside };
  if (/[/\\]/.test(name))
    return { message: `The picture \`${shown}\` lies in another folder.`, help: beside };
  if (/\.(?:png|jpe?g|webp|gif)$/i.test(name))
    return {
      message: `The picture's name \`${shown}\` has other signs than small letters, digits and hyphens.`,
      help: 'Rename it, such as `pipeline-2026.png`.',
    };
  return {
    message: `The picture \`${shown}\` is not a png, jpg, jpeg, webp or gif beside this file.`,
    help: beside,
  };
}
