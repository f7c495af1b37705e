import { hideSigns } from './stand-ins.ts';

/** Turns the name of a character reference into its character; undefined for a name there is not. */
export type NamedCharacter = (name: string) => string | undefined;

/** Mermaid's own way to write a sign, `#quot;` or `#35;`; HTML's `&quot;` is no sign here, but six of them. */
export function decodeEntities(line: string, named: NamedCharacter): string {
  return line
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#x?\w+);/g, (reference) => hideSigns(reference))
    .replace(/#(\w+);/g, (whole, name: string) => {
      const code = /^\d+$/.test(name) ? Number(name) : undefined;
      const character =
        code === undefined
          ? named(name)
          : code > 31 && code <= 0x10ffff
            ? String.fromCodePoint(code)
            : undefined;
      return character === undefined ? hideSigns(whole, /[#;]/g) : hideSigns(character);
    });
}
