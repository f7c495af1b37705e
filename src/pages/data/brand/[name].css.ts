import type { APIRoute } from 'astro';
import { brandStyles } from '../../../site/frame/brand.ts';
import { loadSite } from '../../_site.ts';

/** There is a stylesheet only for a company with a colour of its own. */
export function getStaticPaths() {
  const styles = brandStyles(loadSite());
  return styles === null ? [] : [{ params: { name: 'accent' }, props: { styles } }];
}

/** The company's colour in both themes. */
export const GET: APIRoute<{ styles: string }> = ({ props }) =>
  new Response(props.styles, { headers: { 'content-type': 'text/css' } });
