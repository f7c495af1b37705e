/** The links that people wrote into a company's texts, as its site should have them. */
import { join } from 'node:path';
import { cacheDir, projectRoot } from '../../src/project.ts';
import { asOfDay } from '../../src/domain/as-of.ts';
import { makePlan } from '../../src/domain/plan.ts';
import { readContent } from '../../src/load/disk/read-content.ts';
import { placeOfFile } from '../../src/load/library.ts';
import { linkTarget } from '../../src/load/structure/link-target.ts';
import { COMPANY_AUDIENCE, isShown } from '../../src/load/structure/visibility.ts';
import { toWriting } from '../../src/load/writing.ts';
import { linkAddress } from '../../src/site/parts/body-link.ts';
import { makeSite } from '../../src/site/frame/site.ts';
import { COMPANIES, type SiteName } from './companies.ts';

export interface AuthoredLink {
  readonly file: string;
  readonly to: string;
  /** Null where the site shows words alone. */
  readonly address: string | null;
}

/** Every link in a text that everybody in the company may read, and what the check knows of each address. */
export async function authoredLinks(name: SiteName) {
  const { content: root, base } = COMPANIES[name];
  const content = await readContent(root, {
    drawDiagram: () => Promise.resolve({ ok: true, svg: '<svg></svg>', css: '' }),
    cacheDir: join(cacheDir, 'authored-links'),
    handbook: join(projectRoot, 'docs/handbook'),
  });
  const { library } = content;
  const writing = toWriting(content, 'company');
  const site = makeSite(makePlan(writing, asOfDay(undefined, writing.company, new Date())), base);
  const links = library
    .withBodies()
    .filter((file) => isShown(library, file, COMPANY_AUDIENCE))
    .flatMap((file) =>
      file.links.map(({ to }): AuthoredLink => {
        const objective = file.collection === 'objectives' ? { objective: file.id } : {};
        const place = { file: file.path, ...placeOfFile(file), ...objective };
        return { file: file.path, to, address: linkAddress(site, to, place) };
      }),
    );
  const isPage = (address: string): boolean => {
    const [from] = library.withBodies();
    return from === undefined || linkTarget(library, from, address).missing === null;
  };
  return { links, isPage };
}
