import { describe } from 'vitest';
import { mistakesTogether } from '../support/cli.ts';

const company = (brand: string) => `name: Fernwell\nasOf: 2026-08-12\nbrand: ${brand}\n`;

describe('a company’s logo and colour', () => {
  const pale = mistakesTogether();
  pale('a colour too pale to read', { 'company.yaml': company('{ accent: "#ffcc00" }') }, [
    'company.yaml:3:18 accent-is-readable',
    'Links in #ffcc00 are hard to read on a light page: the contrast is 1.3 to 1, and text needs 4.5 to 1.',
    'Write `"#876c00"`, the same colour as dark as it takes.',
  ]);
});

describe('a logo', () => {
  const missing = mistakesTogether();
  missing('that is not there', { 'company.yaml': company('{ logo: ./logo.svg }') }, [
    'company.yaml:3:16 picture-exists',
    'There is no picture `./logo.svg` beside this file.',
    'Put it into the same folder, with exactly this name.',
  ]);
  missing(
    'with a script in it',
    {
      'mark.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><path d="M0 0h9v9z"/></svg>',
    },
    [
      'mark.svg:1:1 picture-is-plain',
      'This picture holds a script, or something that could run one.',
      'Export it again as a plain SVG: shapes and text only.',
    ],
  );
});
