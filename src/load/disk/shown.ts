import type { Company } from '../hand-over.ts';
import { COMPANY_AUDIENCE, isShown } from '../structure/visibility.ts';
import { type Audience, toWriting } from '../writing.ts';
import { type Content, pictureBeside } from './read-content.ts';

/** What an audience may see of a company; throws when there is no readable company. */
export function shownTo(content: Content, audience: Audience): Pick<Company, 'writing' | 'pictures'> {
  const { library, pictures } = content;
  const inUse = new Set(
    library
      .withPictures()
      .filter((file) => audience === 'everything' || isShown(library, file, COMPANY_AUDIENCE))
      .flatMap((file) => file.pictures.map(({ src }) => pictureBeside(file.path, src))),
  );
  const shown = [...pictures.values()].filter(({ path }) => inUse.has(path));
  return {
    writing: {
      ...toWriting(content, audience),
      pictures: Object.fromEntries(shown.map(({ path, width, height }) => [path, { width, height }])),
    },
    pictures: shown,
  };
}
