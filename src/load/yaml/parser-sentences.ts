import type { ErrorCode } from 'yaml';
import type { Explanation } from './finding.ts';

const oneLinePerField = 'Write each field as `name: value` on a line of its own, or put the text in quotes.';
const noReferences =
  'Put the text in quotes if it begins with `&`, `*` or `!`; nothing else here needs these signs.';

/** The plain sentence for every code of the YAML parser, used when no closer explanation fits. */
export const parserSentences: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: { message: 'A reference with `*` carries further signs.', help: noReferences },
  BAD_ALIAS: { message: 'A lone `&` or `*` stands where a text begins.', help: noReferences },
  BAD_COLLECTION_TYPE: {
    message: 'A sign with `!` says something else than what follows.',
    help: noReferences,
  },
  BAD_DIRECTIVE: { message: 'A line begins with `%`.', help: 'Delete the line, or put the text in quotes.' },
  BAD_DQ_ESCAPE: {
    message: 'Between double quotes, a backslash and the letter behind it stand for a special character.',
    help: 'Write two backslashes, or use single quotes around the text.',
  },
  BAD_INDENT: {
    message: 'The indentation of this line fits no line above it.',
    help: 'Start it in the same column as the other fields or items of its group.',
  },
  BAD_PROP_ORDER: { message: 'A sign with `&` or `!` stands before its dash or colon.', help: noReferences },
  BAD_SCALAR_START: { message: 'A text cannot begin with this sign.', help: 'Put the text in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'This line holds a field within a field.', help: oneLinePerField },
  BLOCK_IN_FLOW: {
    message:
      'Between brackets, every field and item ends with a comma, and a dash or second colon cannot follow.',
    help: 'Check the commas between the brackets, and put a text with a colon in quotes.',
  },
  DUPLICATE_KEY: { message: 'This field is written twice.', help: 'Keep one of the two.' },
  IMPOSSIBLE: {
    message: 'This place cannot be read.',
    help: 'Write the line again, without signs before or after it.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'A colon comes after more than a thousand characters, so YAML takes them all for a field name.',
    help: 'Put the text in quotes.',
  },
  MISSING_CHAR: {
    message: 'Something is missing here: a colon, a comma, a dash or a quote.',
    help: oneLinePerField,
  },
  MULTILINE_IMPLICIT_KEY: { message: 'This line has no field name of its own.', help: oneLinePerField },
  MULTIPLE_ANCHORS: { message: 'Several signs with `&` stand in a row.', help: noReferences },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    help: 'Delete the line `---` or `...`: one file holds one document.',
  },
  MULTIPLE_TAGS: { message: 'Several signs with `!` stand in a row.', help: noReferences },
  NON_STRING_KEY: { message: 'A field name must be a plain word.', help: oneLinePerField },
  RESOURCE_EXHAUSTION: {
    message: 'The fields are nested too deeply to be read.',
    help: 'Close the brackets that were opened, or move the lines to the left.',
  },
  TAB_AS_INDENT: {
    message: 'This line is indented with a tab, which YAML does not read.',
    help: 'Replace the tab with spaces, two for each level.',
  },
  TAG_RESOLVE_FAILED: { message: 'A sign with `!` begins this text.', help: noReferences },
  UNEXPECTED_TOKEN: { message: 'Something stands here that YAML does not expect.', help: oneLinePerField },
};
