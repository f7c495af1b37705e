/** A character nobody can see, and where it is. */
export interface InvisibleCharacter {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
  /** Such as `U+202E (right-to-left override)`. */
  readonly name: string;
}

const names: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x08: 'backspace',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0xad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2061: 'function application',
  0x2062: 'invisible times',
  0x2063: 'invisible separator',
  0x2064: 'invisible plus',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x3164: 'Hangul filler',
  0xfeff: 'byte order mark',
  0xfffc: 'object replacement character',
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\p{Cs}/v, 'half of a character'],
  [/\p{Co}/v, 'private use'],
  [/[\u{E0000}-\u{E007F}]/v, 'tag character'],
  [/\p{Variation_Selector}/v, 'variation selector without a character before it'],
  [/\p{Cn}/v, 'not a character'],
  [/\p{Cc}/v, 'control character'],
];

/**
 * The first alternatives are what is fine: flags of regions are spelled in tag characters, and one variation
 * selector shapes the character before it. Joiners (Persian, emoji) and the marks U+200E, U+200F and U+061C
 * (Arabic, Hebrew) shape what is around them and cannot reorder a line by themselves.
 */
const shaped = String.raw`\p{RGI_Emoji_Tag_Sequence}|[^\p{Default_Ignorable_Code_Point}\p{C}\s]\p{Variation_Selector}`;
const hidden = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{FFF9}-\u{FFFC}]--[\u{34F}\t\n\r\u{200C}-\u{200F}\u{61C}]]`;
const anyHidden = new RegExp(hidden, 'v');
const pattern = new RegExp(`${shaped}|(${hidden})`, 'gv');

/**
 * Characters that are in the text but not to be seen in it: control characters, bidirectional controls,
 * zero-width spaces, tag characters, private-use and unassigned code points, halves of characters.
 */
export function findInvisible(text: string): InvisibleCharacter[] {
  if (!anyHidden.test(text)) return [];
  const found: InvisibleCharacter[] = [];
  for (const match of text.matchAll(pattern)) {
    const character = match[1];
    if (character === undefined) continue;
    found.push({ offset: match.index, length: character.length, name: invisibleName(character) });
  }
  return found;
}

function invisibleName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = names[code] ?? kinds.find(([kind]) => kind.test(character))?.[1] ?? 'invisible';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${name})`;
}
