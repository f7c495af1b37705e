import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createDiagramDrawer,
  type DiagramDrawer,
  withLabel,
  withOccurrence,
} from '../../../src/diagrams/draw-diagram.ts';
import { fences } from './fence-samples.ts';

let folder: string;
let drawer: DiagramDrawer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
  drawer = createDiagramDrawer({ cacheDir: join(folder, 'shared') });
});
afterAll(async () => {
  await drawer.close();
  await rm(folder, { recursive: true });
});

async function drawn(source: string): Promise<{ svg: string; css: string; root: Element }> {
  const drawing = await drawer.draw(source);
  if (!drawing.ok) throw new Error(`line ${drawing.line}: ${drawing.message}`);
  const root = new JSDOM(drawing.svg).window.document.querySelector('svg')!;
  return { svg: drawing.svg, css: drawing.css, root };
}

describe('a drawing', () => {
  it.each(Object.entries(fences))('of a %s shows its words', async (_, { source, shows }) => {
    const { root, svg } = await drawn(source);
    const words = root.textContent.replace(/\s+/g, ' ');
    expect(words).toContain(shows);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(Number(root.getAttribute('width'))).toBeGreaterThan(40);
  });

  it.each(Object.entries(fences))('of a %s needs nothing but a stylesheet', async (_, { source }) => {
    const { root, css } = await drawn(source);
    const all = [root, ...root.querySelectorAll('*')];
    expect(root.querySelector('style, script, foreignObject, image, animate')).toBeNull();
    expect(all.filter((element) => element.hasAttribute('style'))).toEqual([]);
    const attributes = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    expect(
      attributes.filter((text) => /^on|javascript:|url\((?!#)|^(?:xlink:)?href=(?!\/|#)/.test(text)),
    ).toEqual([]);
    expect(css).not.toMatch(/@|url\(|<|\/\*|animation/);
  });

  it.each(Object.entries(fences))(
    'of a %s has a rule for each class and a light value beside it',
    async (_, { source }) => {
      const { root, css } = await drawn(source);
      const rules = new Map(css.split('\n').map((rule) => [/^\.([\w-]+)\{/.exec(rule)?.[1], rule]));
      expect(rules.size).toBeGreaterThan(0);
      for (const element of root.querySelectorAll('[class]')) {
        for (const name of element.classList) {
          const [, property] = /\{([\w-]+):light-dark\(/.exec(rules.get(name) ?? '') ?? [];
          expect(property, name).toBeDefined();
          expect(element.hasAttribute(property!)).toBe(true);
        }
      }
    },
  );

  it('keeps accTitle and accDescr', async () => {
    const { root } = await drawn(fences['flowchart']!.source);
    const named = (attribute: string): string | undefined =>
      root.querySelector(`[id="${root.getAttribute(attribute)}"]`)?.textContent;
    expect(named('aria-labelledby')).toBe('How a check-in travels');
    expect(named('aria-describedby')).toBe('From owner to page');
  });

  it('keeps links, and lets them be reached by being no image', async () => {
    const { root } = await drawn('flowchart LR\n a["Read on"] --> b\n click a href "/page/" "Where it goes"');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/page/');
    expect(root.querySelector('a')?.textContent).toContain('Read on');
    expect(root.getAttribute('role')).toBe('group');
    expect(root.textContent).toContain('Where it goes');
  });

  it('reads as it was written where a label wraps', async () => {
    const { root } = await drawn(
      'flowchart LR\n a["Become the most trusted OKR site of all companies there are"]',
    );
    expect(root.querySelector('text')?.textContent).toBe(
      'Become the most trusted OKR site of all companies there are',
    );
    expect(root.querySelectorAll('text tspan[dy]').length).toBeGreaterThan(1);
  });

  it.each([
    ['flowchart LR\n a -- on the way --> b', 'on the way'],
    ['stateDiagram-v2\n a --> b: on the way', 'on the way'],
    ['classDiagram\n A --> B : on the way', 'on the way'],
  ])('of %j lets no line run through the words on it', async (source, words) => {
    const { root } = await drawn(source);
    const [text] = [...root.querySelectorAll('text')].filter(({ textContent }) => textContent === words);
    const ground = text?.parentElement?.querySelector('rect');
    expect(Number(ground?.getAttribute('width'))).toBeGreaterThan(40);
    expect(ground?.getAttribute('opacity') ?? '1').toBe('1');
  });

  it('writes text that stands out on a fill its author fixed', async () => {
    const ink = async (fill: string): Promise<string | null | undefined> =>
      (await drawn(`flowchart LR\n a[Word]\n style a fill:${fill}`)).root
        .querySelector('text')
        ?.getAttribute('fill');
    expect(await ink('#ffe0e0')).toBe('#1b1d1f');
    expect(await ink('#301010')).toBe('#e8e9ea');
    expect(await ink('navy')).toBe('#e8e9ea');
  });

  it('does not show today in a Gantt chart', async () => {
    const chart = (marker: string): string =>
      `gantt\n dateFormat YYYY-MM-DD${marker}\n section A\n Over a century :1990-01-01, 36500d`;
    const bare = (svg: string): string => svg.replace(/m[0-9a-f]{8}-/g, '');
    expect(bare((await drawn(chart(''))).svg)).toBe(bare((await drawn(chart('\n todayMarker off'))).svg));
  });
});

describe('the same fence', () => {
  it('is the same drawing whatever was drawn before, in another thread', async () => {
    const other = createDiagramDrawer({ cacheDir: join(folder, 'other') });
    const names = Object.keys(fences);
    const inOrder = new Map<string, string>();
    for (const name of names) inOrder.set(name, (await drawn(fences[name]!.source)).svg);
    for (const name of names.toReversed()) {
      const again = await other.draw(fences[name]!.source);
      expect(again.ok && again.svg, name).toBe(inOrder.get(name));
    }
    await other.close();
  });

  it('may stand twice on a page', async () => {
    const { svg } = await drawn(fences['flowchart']!.source);
    const page = (second: string): string =>
      `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${svg}${second}</body></html>`;
    const validate = new HtmlValidate({ rules: { 'no-dup-id': 'error' } });
    expect((await validate.validateString(page(svg))).valid).toBe(false);
    expect((await validate.validateString(page(withOccurrence(svg, 2)))).valid).toBe(true);
    const { window } = new JSDOM(withOccurrence(svg, 2));
    for (const element of window.document.querySelectorAll('[marker-end]')) {
      const id = /#([^)]+)\)/.exec(element.getAttribute('marker-end')!)?.[1];
      expect(window.document.getElementById(id!)).not.toBeNull();
    }
  });
});

describe('a label from the page', () => {
  it('names a drawing without a title, and leaves one with a title alone', async () => {
    const { svg } = await drawn('flowchart LR\n a --> b');
    expect(
      new JSDOM(withLabel(svg, 'A & "B"')).window.document.querySelector('svg')?.getAttribute('aria-label'),
    ).toBe('A & "B"');
    const titled = (await drawn(fences['flowchart']!.source)).svg;
    expect(withLabel(titled, 'Diagram')).toBe(titled);
  });
});

describe('an author', () => {
  it.each([
    '%%{init: {"securityLevel":"loose","htmlLabels":true,"themeCSS":"*{background:url(https://evil.example/)}"}}%%\n',
    '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n  secure: []\n  themeCSS: "*{fill:url(https://evil.example/)}"\n  fontFamily: "x;}*{fill:url(https://evil.example/)}"\n  flowchart:\n    htmlLabels: true\n---\n',
  ])('cannot loosen the rules with %j', async (directive) => {
    const { svg, css } = await drawn(
      `${directive}flowchart LR\n a["<img src=x onerror=alert(1)>"] --> b\n click a href "javascript:alert(1)"\n click b call alert()`,
    );
    expect(svg + css).not.toMatch(/<img|foreignObject|javascript:|evil|alert\(\)|style/i);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example/', 'vbscript:x', 'file:///etc/passwd'])(
    'cannot link to %s',
    async (href) => {
      const { root } = await drawn(`flowchart LR\n a[Word]\n click a href "${href}"`);
      expect(root.querySelector('[href]')).toBeNull();
      expect(root.textContent).toContain('Word');
    },
  );

  it.each([
    ['flowchart LR\n a-->b\n a[[[-->b', 3, 'Mermaid cannot read `a[[[-->b`.'],
    [
      '---\ntitle: T\n---\n%% a note\nflowchart LR\n\n  %% more\n  a --> [b',
      8,
      'Mermaid cannot read `a --> [b`.',
    ],
    [
      '%%{init: {"theme": "dark"}}%%\nsequenceDiagram\n A->>B: hi\n A->>>B x',
      4,
      'Mermaid cannot read `A->>>B x`.',
    ],
    ['pie\n "a" : 3\n "b" ; 4', 3, 'Mermaid cannot read `"b" ; 4`, at `4`.'],
    ['flowchrt LR\n a', 1, 'Mermaid knows no diagram that begins with `flowchrt LR`.'],
    ['flowchart LR\r\n a-->b\r\n a[[[-->b', 3, 'Mermaid cannot read `a[[[-->b`.'],
    ['', 1, 'The diagram is empty.'],
    ['x'.repeat(20_001), 1, 'The diagram has 20001 characters, and 20000 is the most; split it in two.'],
    [
      `flowchart LR\n${Array.from({ length: 301 }, (_, index) => ` a${index}`).join('\n')}`,
      1,
      'Mermaid cannot draw this: it has 301 boxes, and 300 is the most.',
    ],
    [
      `flowchart LR\n${Array.from({ length: 301 }, () => ' a --> b').join('\n')}`,
      1,
      'Mermaid cannot draw this: Edge limit exceeded. 300 edges found, but the limit is 300.',
    ],
  ])('is told what is wrong with %j', async (source, line, message) => {
    expect(await drawer.draw(source)).toEqual({ ok: false, line, message });
  });
});

describe('a diagram that takes too long', () => {
  it('is given up, and the next one is drawn by a fresh thread', async () => {
    const slow = `flowchart LR\n${Array.from({ length: 299 }, (_, index) => ` n${index % 97} -- "label ${index}" --> n${(index * 7 + 3) % 97}`).join('\n')}`;
    const hasty = createDiagramDrawer({ cacheDir: join(folder, 'hasty'), timeLimitMs: 4000 });
    expect(await hasty.draw(slow)).toEqual({
      ok: false,
      line: 1,
      message: 'Mermaid did not finish this within 4 seconds; draw less, or split it in two.',
    });
    expect(await hasty.draw('flowchart LR\n a --> b')).toMatchObject({ ok: true });
    expect(hasty.starts).toBe(2);
    await hasty.close();
  });
});

describe('the cache', () => {
  const source = 'flowchart LR\n a[Kept] --> b';

  it('gives a drawing back without starting a thread', async () => {
    const cacheDir = join(folder, 'kept');
    const first = createDiagramDrawer({ cacheDir });
    const drawing = await first.draw(source);
    expect(drawing.ok && first.starts).toBe(1);
    await first.close();
    const second = createDiagramDrawer({ cacheDir });
    expect(await second.draw(source)).toEqual(drawing);
    expect(second.starts).toBe(0);
  });

  it('serves a fence that is asked for several times at once', async () => {
    const many = createDiagramDrawer({ cacheDir: join(folder, 'many') });
    const drawings = await Promise.all(Array.from({ length: 5 }, () => many.draw(source)));
    expect(new Set(drawings.map((drawing) => drawing.ok && drawing.svg)).size).toBe(1);
    expect(await readdir(join(folder, 'many'))).toHaveLength(1);
    await many.close();
  });

  it.each(['', '{"svg":', '{"svg":"<svg></svg>","css":"","checksum":"x"}', 'null'])(
    'ignores an entry that holds %j',
    async (content) => {
      const cacheDir = await mkdtemp(join(folder, 'corrupt-'));
      const before = createDiagramDrawer({ cacheDir });
      const drawing = await before.draw(source);
      await before.close();
      const [entry = ''] = await readdir(cacheDir);
      await writeFile(join(cacheDir, entry), content);
      const after = createDiagramDrawer({ cacheDir });
      expect(await after.draw(source)).toEqual(drawing);
      expect(await readFile(join(cacheDir, entry), 'utf8')).toContain('Kept');
      await after.close();
    },
  );
});

describe('a process that draws', () => {
  const run = promisify(execFile);
  const module = new URL('../../../src/diagrams/draw-diagram.ts', import.meta.url).href;
  async function node(script: string, zone = 'UTC'): Promise<string> {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 20_000,
      env: { ...process.env, TZ: zone },
    });
    return stdout.trim();
  }

  it('ends by itself without closing the drawer', async () => {
    const cacheDir = JSON.stringify(join(folder, 'process'));
    const script = `import { createDiagramDrawer } from '${module}';
      const { ok } = await createDiagramDrawer({ cacheDir: ${cacheDir} }).draw('flowchart LR\\n a --> b');
      console.log(ok);`;
    expect(await node(script)).toBe('true');
  });

  it('draws the same Gantt chart in every time zone', async () => {
    const source = `gantt\n dateFormat YYYY-MM-DD HH:mm\n section A\n Clocks change :2026-03-28 12:00, 3d`;
    const drawnIn = (zone: string): Promise<string> =>
      node(
        `import { createDiagramDrawer } from '${module}';
        const cacheDir = ${JSON.stringify(join(folder, 'zones'))} + process.env.TZ;
        console.log((await createDiagramDrawer({ cacheDir }).draw(${JSON.stringify(source)})).svg);`,
        zone,
      );
    const inUtc = await drawnIn('UTC');
    expect(inUtc).toContain('Clocks change');
    expect(await drawnIn('Europe/Berlin')).toBe(inUtc);
  });

  it('does not load jsdom or Mermaid to import the door', async () => {
    const script = `import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve(name, context, next) { seen.push(name); return next(name, context); } });
      await import('${module}');
      console.log(seen.filter((name) => /jsdom|mermaid$/.test(name)).length);`;
    expect(await node(script)).toBe('0');
  });
});
