import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramParser } from '../../../../src/diagrams/parse-diagram.ts';
import { LARGE_PERIOD, largeCompany, type LargeCompany, SIZES } from '../../../support/large-company.ts';
import { boxesIn, cascadeOf, inSight, linesInSight, linesOf } from './cascade-picture.ts';

const parser = createDiagramParser();
afterAll(() => parser.close());

const isMore = (title: string) => /^\+\d+ more$/.test(title);

describe.each(Object.entries<LargeCompany>(SIZES))('the cascade of %s objectives', (_, size) => {
  const { view } = cascadeOf(largeCompany(size));
  const lines = [...linesOf(view.tree.items), ...linesOf(view.tree.loose?.items ?? [])];
  const pictures = [view.picture.map, ...view.parts.flatMap(({ map }) => map ?? [])];

  it('tells every objective once in the list, each with its own anchor', () => {
    const anchors = lines.flatMap(({ found }) => found?.anchor ?? []);
    expect(anchors).toHaveLength(size.objectives);
    expect(new Set(anchors).size).toBe(size.objectives);
  });

  it('is drawn in boxes that a person can look through', () => {
    for (const map of pictures) {
      expect(boxesIn(map).length).toBeGreaterThan(1);
      expect(boxesIn(map).length).toBeLessThanOrEqual(64);
    }
  });

  it('opens as much of the list as one screen after another can hold', () => {
    const seen = [...linesInSight(view.tree.items), ...inSight(view.tree.loose)];
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.length).toBeLessThanOrEqual(90);
  });

  it('leads from every “+12 more” to a line or a part of this page', () => {
    const anchors = new Set([
      ...lines.flatMap(({ found }) => found?.anchor ?? []),
      '_list',
      ...(view.parts.length > 0 ? ['_departments'] : []),
    ]);
    const more = boxesIn(view.picture.map).filter(({ title }) => isMore(title));
    for (const { href } of more) {
      expect(href).toMatch(`/${LARGE_PERIOD}/cascade/#`);
      expect(anchors).toContain(href.split('#')[1]);
    }
  });

  it('can be read by Mermaid', async () => {
    expect(await parser.parse(view.picture.mermaid)).toMatchObject({ ok: true });
  });
});

describe('the picture of a period', () => {
  it('has every objective while there are no more than sixty', () => {
    const { view } = cascadeOf(largeCompany(SIZES[60]));
    expect(boxesIn(view.picture.map)).toHaveLength(60);
    expect(view.parts).toEqual([]);
    expect(view.departments.map(({ text }) => text)).toEqual([
      'Engineering',
      'Marketing',
      'Product',
      'Sales',
    ]);
  });

  it('has each department as a box under each company objective it carries when there are more', () => {
    const { view } = cascadeOf(largeCompany(SIZES[300]));
    const boxes = boxesIn(view.picture.map);
    const company = boxes.filter(({ kind }) => kind === 'card');
    expect(company.map(({ href }) => href)).toEqual(
      [0, 1, 2, 3].map((one) => `/2026-q3/company/aim-${String(one)}/`),
    );
    const departments = boxes.filter(({ kind }) => kind === 'card group');
    expect(departments.length).toBeGreaterThan(12);
    for (const { href } of departments) expect(href).toMatch(/^\/2026-q3\/department-\d\/#cascade$/);
    expect(departments[0]?.name).toBe('Department: Finance. 1 off track, 0.47. 5 objectives');
  });

  it('offers each department’s picture to open while there are few, and links to it when there are many', () => {
    const few = cascadeOf(largeCompany(SIZES[300])).view.parts;
    expect(few).toHaveLength(6);
    for (const { map } of few) expect(boxesIn(map ?? '').length).toBeGreaterThan(5);
    const many = cascadeOf(largeCompany(SIZES[1500])).view.parts;
    expect(many).toHaveLength(10);
    expect(many.map(({ map }) => map)).toEqual(many.map(() => null));
    expect(many[0]).toMatchObject({ name: 'Engineering', href: '/2026-q3/department-3/#cascade' });
  });
});
