import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/project.ts';
import { tokens } from '../../../src/diagrams/palette.ts';

const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');

describe('drawings that authors write', () => {
  it.each(Object.entries(tokens))(
    'have the %s of the page around them, in light and in dark',
    (name, pair) => {
      expect(css).toContain(`--${name}: light-dark(${pair.join(', ')});`);
    },
  );
});
