import type { APIRoute } from 'astro';
import { drawingStyles } from '../../../site/frame/drawings.ts';
import { loadSite } from '../../_site.ts';

/** The style rules of all authored diagrams, each once. */
export const GET: APIRoute = async () =>
  new Response(drawingStyles(loadSite()), { headers: { 'content-type': 'text/css' } });
