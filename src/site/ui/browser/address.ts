/** Parameters of the address: filters and the like, which a link to the page is to keep. */

/** The query of an address with some parameters set, or taken away where they are empty; the others stay. */
export function withParameters(search: string, changes: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes))
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Sets parameters of the page's own address, without a step in its history. */
export function keepInAddress(changes: Readonly<Record<string, string>>): void {
  const { pathname, search, hash } = location;
  const changed = withParameters(search, changes);
  if (changed !== search) history.replaceState(history.state, '', pathname + changed + hash);
}
