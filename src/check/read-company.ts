import { join } from 'node:path';
import { createDiagramDrawer } from '../diagrams/draw-diagram.ts';
import { type Content, readContent } from '../load/disk/read-content.ts';
import { cacheDir, projectRoot } from '../project.ts';

/** Reads a company's folder with its diagrams. */
export async function readCompany(root: string): Promise<Content> {
  const drawer = createDiagramDrawer({ cacheDir: join(cacheDir, 'diagrams') });
  try {
    return await readContent(root, {
      drawDiagram: (source, occurrence) => drawer.draw(source, occurrence),
      cacheDir,
      handbook: join(projectRoot, 'docs/handbook'),
    });
  } finally {
    await drawer.close();
  }
}
