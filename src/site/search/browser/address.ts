import type { Query } from './answer.ts';

/** What an address such as `?q=trial&period=Q4+2026` asks for. */
export function queryIn(address: string, filters: readonly string[]): Query {
  const asked = new URLSearchParams(address);
  const set = filters
    .map((name) => [name, asked.get(name) ?? ''] as const)
    .filter(([, value]) => value !== '');
  return { words: asked.get('q')?.trim() ?? '', filters: Object.fromEntries(set) };
}

/** The same the other way round; empty when nothing is asked. */
export function addressOf({ words, filters }: Query): string {
  const asked = new URLSearchParams([...(words === '' ? [] : [['q', words]]), ...Object.entries(filters)]);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}
