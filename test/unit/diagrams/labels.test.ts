import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDiagramDrawer, type DiagramDrawer } from '../../../src/diagrams/draw-diagram.ts';
import { hostileLabels, places } from './hostile-labels.ts';
import { richFences } from './rich-fences.ts';

// Two hundred drawings, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let drawer: DiagramDrawer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labels-'));
  drawer = createDiagramDrawer({ cacheDir: folder, timeLimitMs: 60_000 });
});
afterAll(async () => {
  await drawer.close();
  await rm(folder, { recursive: true });
});

const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** The texts of a drawing, or what is wrong with its fence. */
async function textsOf(source: string): Promise<string[]> {
  const drawing = await drawer.draw(source);
  if (!drawing.ok) throw new Error(`line ${drawing.line}: ${drawing.message}`);
  const { document } = new JSDOM(drawing.svg).window;
  return [...document.querySelectorAll('text')].map((text) => bare(text.textContent));
}

/** Whether a drawing shows a label in one text, or in neighbouring ones where it was broken over lines. */
function shows(texts: readonly string[], label: string): boolean {
  const words = bare(label);
  return texts.some((text) => text.includes(words)) || (words.length > 10 && texts.join('').includes(words));
}

describe.each(Object.entries(places))('%s', (_, { fence, refuses, means = [] }) => {
  const kept = hostileLabels.filter((label) => !refuses?.test(label) && !means.includes(label));
  const isForOne = fence(['a', 'b']) === fence(['a']);

  it.runIf(kept.length > 0)('shows each label as it was written', async () => {
    const beginnings = kept.filter((label) => /^[>#<"-]/.test(label));
    const fences = isForOne ? [[`All: ${kept.join(' / ')}`], ...beginnings.map((label) => [label])] : [kept];
    for (const labels of fences) {
      const texts = await textsOf(fence(labels));
      expect(labels.filter((label) => !shows(texts, label))).toEqual([]);
    }
  });

  it.runIf(refuses)('says where a label stands that it cannot show', async () => {
    for (const label of hostileLabels.filter((label) => refuses?.test(label))) {
      const source = fence(isForOne ? [label] : ['calm', label]);
      const drawing = await drawer.draw(source);
      expect(drawing.ok, label).toBe(false);
      const at = source.split('\n').findIndex((line) => line.includes(label)) + 1;
      expect(drawing.ok || Math.abs(drawing.line - at), label).toBeLessThanOrEqual(1);
    }
  });
});

describe('a sign written as Mermaid has it', () => {
  it.each([
    'flowchart LR\n a[#LABEL]',
    'sequenceDiagram\n A->>B: #LABEL',
    'pie\n "#LABEL" : 3',
    'timeline\n 2026 : #LABEL',
  ])('is that sign in %j', async (fence) => {
    const source = fence.replace(
      '#LABEL',
      'say #quot;hi#quot;#59; #35;1 #lt;b#gt; #9829; but #2; and #nosuchname;',
    );
    expect((await textsOf(source)).join('')).toContain(bare('say "hi"; #1 <b> ♥ but #2; and #nosuchname;'));
  });
});

describe('words that would not stand in the drawing', () => {
  it.each([
    ['flowchart LR\n a[First] --> b\n a[Second]', 2, 'First'],
    ['sequenceDiagram\n A->>B: hi\n links A: {"Board": "https://example.com"}', 3, 'Board'],
    ['---\ntitle: Over a mind map\n---\nmindmap\n  root', 2, 'Over a mind map'],
    ['erDiagram\n A ||--o{ B : owns many', 2, 'owns many'],
    ['flowchart LR\n subgraph one; two\n  a\n end', 2, 'one; two'],
    ['classDiagram\n class A %% of the first kind', 2, 'of the first kind'],
  ])('of %j are refused', async (source, line, words) => {
    const drawing = await drawer.draw(source);
    expect(drawing).toMatchObject({ ok: false, line });
    expect(drawing.ok ? '' : drawing.message).toContain(words);
  });

  it('say what to write instead', async () => {
    expect(await drawer.draw('sequenceDiagram\n A->>B: hi; B-->>A: #35;1')).toMatchObject({ ok: true });
    expect(await drawer.draw('flowchart LR\n a["x"] --> b\n a["y > z"] --> c\n a["x"]')).toEqual({
      ok: false,
      line: 3,
      message: 'Mermaid would leave out or change part of `y > z`.',
      help: 'Write the signs by number, and the signs are drawn: `y #62; z`.',
    });
  });

  it('are what a kind of diagram holds whose labels are not known', async () => {
    expect(await drawer.draw('venn-beta\n set A["x"]')).toMatchObject({
      ok: false,
      line: 1,
      message: 'A diagram that begins with `venn-beta` is not drawn here.',
    });
  });
});

describe('nothing is refused without a loss', () => {
  it.each(Object.entries(richFences))('in a fence that uses much of what a %s can do', async (_, source) => {
    expect(await drawer.draw(source)).toMatchObject({ ok: true });
  });
});

const fragments = [
  '"', '`', '#', ';', '&', '<', '>', '\\', '[', ']', '(', ')', '{', '}', '|', '%%', '->', '-->', ':', ':::', '@{', '=', '*', '_',
  '**', '~', '$$', '/', '.', ',', "'", 'end', 'as', 'note', '1', 'NPS', 'a b', ' ', ' ', '日本', 'نمو', '🎉', '&amp;', '<b>',
]; // prettier-ignore

describe('any label at all', () => {
  const anyPlace = fc.constantFrom(
    ...Object.keys(places).filter((name) => !name.startsWith('class, member')),
  );
  const anyLabel = fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 7 })
    .map((parts) => parts.join('').trim())
    .filter((label) => /[\p{L}\p{N}]/u.test(label) && !/#\w+;|^%%|^:::[\p{L}\p{N}\s_-]*$/u.test(label));

  it('is drawn as it was written, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyLabel, async (place, label) => {
        const drawing = await drawer.draw(places[place]?.fence([label]) ?? '');
        const { document } = new JSDOM(drawing.ok ? drawing.svg : '').window;
        const texts = [...document.querySelectorAll('text')].map((text) => bare(text.textContent));
        const drawn = texts.join('');
        // Outside of quotes an arrow ends a label and begins another statement: then each of its words is drawn.
        const isStatement = /-->|->/.test(label) && !place.includes('quoted');
        const wanted = isStatement ? (label.match(/[\p{L}\p{N}]+/gu) ?? []) : [bare(label)];
        expect(!drawing.ok || wanted.every((text) => drawn.includes(text)), `${place}: ${label}`).toBe(true);
      }),
      // The same labels on every run, so that a run can be repeated.
      { numRuns: 80, seed: 1_130_2026 },
    );
  });
});
