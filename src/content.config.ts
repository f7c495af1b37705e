import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { GROUPS } from './lint/rule.ts';
import type * as Drawing from './diagrams/draw-diagram.ts';
import type * as Loading from './load/disk/loader.ts';

/** Node reads these and keeps them compiled: Vite would compile their hundred files anew in every build. */
const readByNode = createRequire(import.meta.url);
const { createDiagramDrawer } = readByNode('./diagrams/draw-diagram.ts') as typeof Drawing;
const { companyLoader } = readByNode('./load/disk/loader.ts') as typeof Loading;

/** A build hands over what it has read; `npm run dev` runs in the project's folder, and only its environment speaks to it. */
const cacheDir = resolve('node_modules/.cache/okr');
const drawer = createDiagramDrawer({ cacheDir: join(cacheDir, 'diagrams') });

/** All that a company writes. What may be written is checked as it is read. */
const company = defineCollection({
  loader: companyLoader({
    root: resolve(process.env['OKR_CONTENT'] || 'content'),
    asOf: process.env['OKR_AS_OF'] || undefined,
    cacheDir,
    handbook: resolve('docs/handbook'),
    drawDiagram: (source, occurrence) => drawer.draw(source, occurrence),
  }),
});

/** Pages of our own about the rules of the method. */
const rules = defineCollection({
  loader: glob({ pattern: ['*.md', '!README.md'], base: 'docs/rules' }),
  schema: z.strictObject({ title: z.string(), summary: z.string(), group: z.enum(GROUPS) }),
});

export const collections = { company, rules };
