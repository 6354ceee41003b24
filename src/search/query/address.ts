/** A search as written in the address of the search page: ?q=…&need=money&families=true. */

export const filterNames = ['need', 'stage', 'form', 'department', 'policy', 'families'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Wanted {
  q: string;
  /** Only filters that are set. */
  filters: Partial<Record<FilterName, string>>;
}

/** Unknown parameters are left aside. */
export function parseAddress(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const filters: Wanted['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { q: (parameters.get('q') ?? '').trim(), filters };
}

/** Always in the same order, so that one search has one address; empty where there is nothing to search for. */
export function toAddress({ q, filters }: Wanted): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
