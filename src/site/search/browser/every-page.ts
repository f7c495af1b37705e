/**
 * A word nobody types, kept with every page: asked for filters without words, Pagefind 1.5 would fetch its whole
 * index first.
 */
export const EVERY_PAGE = 'ʘ';
