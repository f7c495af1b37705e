import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/project.ts';

const folder = join(projectRoot, 'src/styles');

const LEFT_AND_RIGHT =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|(?:left|right):.*|(?:text-align|float|clear):\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius.*)$/;
/** Four values, of which the right one and the left one are not the same. */
const FOUR_SIDES = /^(?:margin|padding|inset|border-\w+|scroll-margin):\s*\S+\s+(\S+)\s+\S+\s+(?!\1$)\S+$/;

/** What a stylesheet says of left and right, apart from rules that ask for the direction first. */
function sidesIn(css: string): string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) =>
    selector.includes('[dir=')
      ? []
      : body
          .split(';')
          .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
          .filter((declaration) => LEFT_AND_RIGHT.test(declaration) || FOUR_SIDES.test(declaration))
          .map((declaration) => `${selector.trim()} { ${declaration} }`),
  );
}

describe('the styles', () => {
  it.each(readdirSync(folder).filter((name) => name !== 'direction.css'))(
    'of %s speak of start and end, never of left and right',
    (name) => {
      expect(sidesIn(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
    },
  );

  it('would be caught speaking of them', () => {
    const css =
      '@media print { .a { margin-left: 1px; padding: 0 1px 0 2px } } .b { text-align: right; left:0 }';
    expect(sidesIn(css)).toHaveLength(4);
    expect(
      sidesIn(".a { padding: 0 1px 0 1px; margin-inline-start: 1px } [dir='rtl'] .b { left: 0 }"),
    ).toEqual([]);
  });
});
