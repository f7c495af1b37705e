import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/project.ts';
import { PERIOD_PAGES, SITE_PAGES, TAKEN_BY_PAGES, TAKEN_BY_PERIOD_PAGES } from '../../../src/site/pages.ts';

const routes = join(projectRoot, 'src/pages');
const hasRoute = (folder: string, id: string): boolean =>
  existsSync(join(folder, `${id}.astro`)) || existsSync(join(folder, id, 'index.astro'));
const routesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => name.replace('.astro', ''))
    .filter((id) => !/^[[_]/.test(id) && !['index', '404'].includes(id) && hasRoute(folder, id));

describe('the list of pages', () => {
  it('has every route and nothing else', () => {
    expect(SITE_PAGES.map(({ id }) => id).toSorted()).toEqual(routesIn(routes).toSorted());
    expect(PERIOD_PAGES.map(({ id }) => id).toSorted()).toEqual(
      routesIn(join(routes, '[period]')).toSorted(),
    );
  });

  it('is told to authors as the names that are taken', () => {
    const docs = readFileSync(join(projectRoot, 'docs/content.md'), 'utf8');
    const [, ofPeriods = '', ofTeams = ''] =
      /A period cannot be called([^.]*)\. A team cannot be called([^.]*?), and has/.exec(docs) ?? [];
    const names = (text: string): string[] =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).toSorted();
    expect(names(ofPeriods)).toEqual(TAKEN_BY_PAGES.toSorted());
    expect(names(ofTeams)).toEqual(TAKEN_BY_PERIOD_PAGES.toSorted());
  });
});
