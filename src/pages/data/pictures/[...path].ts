import type { APIRoute } from 'astro';
import { readPicture } from '../../../load/disk/read-picture.ts';
import { loadCompany } from '../../_site.ts';

export function getStaticPaths() {
  return loadCompany().pictures.map(({ path, absolute }) => ({ params: { path }, props: { absolute } }));
}

/** A picture as it lies beside the file that shows it. */
export const GET: APIRoute<{ absolute: string }> = ({ props }) => new Response(readPicture(props.absolute));
