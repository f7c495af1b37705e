import type { APIRoute } from 'astro';
import { loadPictures } from '../../../load/from-astro.ts';
import { readPicture } from '../../../load/disk/read-picture.ts';

export async function getStaticPaths() {
  return (await loadPictures()).map(({ path, absolute }) => ({ params: { path }, props: { absolute } }));
}

/** A picture as it lies beside the file that shows it. */
export const GET: APIRoute<{ absolute: string }> = ({ props }) => new Response(readPicture(props.absolute));
