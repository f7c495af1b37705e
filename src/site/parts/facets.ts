/** What search keeps of a page, to narrow its answers by. */
export type Facets = { readonly kind: string | readonly string[] } & {
  readonly [name in 'period' | 'team']?: string;
} & { readonly [name in 'level' | 'owner' | 'status' | 'band' | 'cause']?: string | readonly string[] };
