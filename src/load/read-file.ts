import { parseBody } from '../body/parse-body.ts';
import { findInvisible } from '../body/invisible.ts';
import { anchorPrefix } from '../domain/anchor.ts';
import { confidencesOnAnotherScale } from '../lint/confidence-scale.ts';
import type { Problem } from '../lint/diagnostic.ts';
import type { CompanyData } from '../schema/company.ts';
import { wantsText } from '../schema/shape.ts';
import { type DataFinding, explainIssues } from './explain-issue.ts';
import { type Kind, kindAt } from './kinds.ts';
import type { ReadFile } from './library.ts';
import { readRows } from './read-rows.ts';
import { findConflictMarkers } from './yaml/conflict-markers.ts';
import { placeOf } from './yaml/finding.ts';
import { splitFrontmatter } from './yaml/frontmatter.ts';
import { locate, textAt } from './yaml/locate.ts';
import { readYaml } from './yaml/read-yaml.ts';

interface Source {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
}

/** Reads one file of a company: what it says, and everything that is wrong with it. Never throws. */
export function readFile({ path, text, digest }: Source): ReadFile {
  const nothing = { body: [], text: '', pictures: [], components: [], links: [], headings: [] };
  const metric = /^metrics\/([^/]+)\.csv$/.exec(path)?.[1];
  if (metric !== undefined) {
    return { ...nothing, path, collection: 'metric-rows', id: metric, digest, ...readRows(text) };
  }
  const place = kindAt(path);
  if (place === null) throw new Error(`Nothing is read from ${path}; the walk should have said so.`);
  const { kind, id } = place;
  const file = { ...nothing, path, collection: kind.collection, id, digest };
  const conflicts = findConflictMarkers(text);
  if (conflicts.length > 0) return { ...file, data: null, problems: conflicts };
  if (path.endsWith('.yaml')) {
    const read = readData(text, 1, kind);
    return { ...file, ...read, pictures: kind.collection === 'company' ? logoIn(read.data, text) : [] };
  }
  const parts = splitFrontmatter(text);
  if ('problem' in parts) return { ...file, data: null, problems: [parts.problem] };
  const { problems, ...read } = readData(parts.yaml, parts.yamlFirstLine, kind);
  const body = parseBody(parts.body, {
    firstLine: parts.bodyFirstLine,
    anchorPrefix: anchorPrefix(path),
    firstHeading: FIRST_HEADING.get(kind.collection) ?? 3,
  });
  return { ...file, ...body, ...read, problems: [...problems, ...body.problems] };
}

/** The company's logo, at its place in company.yaml. */
function logoIn(data: unknown, source: string): ReadFile['pictures'] {
  const src = (data as CompanyData | null)?.brand.logo;
  return src === undefined ? [] : [{ src, ...locate(source, { firstLine: 1 }, ['brand', 'logo'], 'value') }];
}

/** Most texts stand under a section's h2; these stand under the page's h1, or under the h3 of their team. */
const FIRST_HEADING = new Map<string, 2 | 3 | 4>([
  ['handbook', 2],
  ['teams', 2],
  ['check-ins', 4],
  ['retrospectives', 4],
]);

function readData(
  source: string,
  firstLine: number,
  kind: Kind,
): Pick<ReadFile, 'data' | 'problems' | 'grouped'> {
  const hidden = invisibleIn(source, firstLine);
  const reading = readYaml(source, { firstLine, wantsText: (path) => wantsText(kind.shape, path) });
  const problems = [...hidden, ...reading.problems];
  if (reading.value === undefined) return { data: null, problems };
  const checked = kind.schema.safeParse(reading.value ?? {});
  const { grouped } = reading;
  if (checked.success)
    return {
      data: problems.length === 0 ? checked.data : null,
      problems,
      ...(grouped !== undefined && { grouped }),
    };
  const found = explainIssues(checked.error.issues, {
    data: reading.value,
    shape: kind.shape,
    writtenAt: (path) => textAt(source, path),
  }).map((finding) => placed(finding, source, firstLine));
  const said = new Set(problems.map(({ line }) => line));
  if (kind.collection === 'check-ins') found.push(...askedBesides(reading.value, source, firstLine));
  return { data: null, problems: [...problems, ...found.filter(({ line }) => !said.has(line))] };
}

/**
 * The rules of the method see nothing of a check-in that cannot be read. Somebody who wrote its confidences on another
 * scale hears of all of them at once.
 */
function askedBesides(data: unknown, source: string, firstLine: number): Problem[] {
  const updates: unknown = (data as { updates?: unknown } | null)?.updates;
  if (!Array.isArray(updates)) return [];
  const groups = updates.map((one: unknown) => (typeof one === 'object' && one !== null ? one : {}));
  return confidencesOnAnotherScale(groups).flatMap(({ path, message, help }): Problem[] =>
    path === 'body'
      ? []
      : [
          {
            ...locate(source, { firstLine }, path, 'value'),
            rule: 'check-in-has-confidence',
            severity: 'warning',
            message,
            help,
          },
        ],
  );
}

/** Characters in the frontmatter that nobody would see. */
const invisibleIn = (source: string, firstLine: number): Problem[] =>
  findInvisible(source)
    .slice(0, 20)
    .map(({ offset, length, name }) => ({
      ...placeOf(source, firstLine, offset, offset + length),
      rule: 'text-is-visible',
      message: `There is a character here that nobody can see: ${name}.`,
      help: 'Delete it; writing the line again by hand is the surest way.',
    }));

/** A finding about data, at its place in the text. */
function placed({ path, at, rule, message, help }: DataFinding, source: string, firstLine: number): Problem {
  return { ...locate(source, { firstLine }, path, at), rule, message, help };
}
