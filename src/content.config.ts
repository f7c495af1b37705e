import { join, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { GROUPS } from './lint/rule.ts';
import { createDiagramDrawer } from './diagrams/draw-diagram.ts';
import { companyLoader, type StoredCollection } from './load/disk/loader.ts';
import { COLLECTIONS } from './load/kinds.ts';

/** The project: a build runs in a folder of its own and says where it is, `npm run dev` runs here. */
const project = resolve(process.env['OKR_ROOT'] || '.');
const cacheDir = join(project, 'node_modules/.cache/okr');
const drawer = createDiagramDrawer({ cacheDir: join(cacheDir, 'diagrams') });

const collection = (name: StoredCollection) =>
  defineCollection({
    loader: companyLoader(name, {
      root: resolve(project, process.env['OKR_CONTENT'] || 'content'),
      cacheDir,
      handbook: join(project, 'docs/handbook'),
      isChecked: process.env['OKR_IS_CHECKED'] === '1',
      drawDiagram: (source, occurrence) => drawer.draw(source, occurrence),
    }),
  });

/** Pages of our own about the rules of the method. */
const rules = defineCollection({
  loader: glob({ pattern: ['*.md', '!README.md'], base: 'docs/rules' }),
  schema: z.strictObject({ title: z.string(), summary: z.string(), group: z.enum(GROUPS) }),
});

/** Each kind of file an author writes is a collection. What may be written is checked as it is read. */
export const collections = {
  ...Object.fromEntries([...COLLECTIONS, 'pictures' as const].map((name) => [name, collection(name)])),
  rules,
};
