/** The reader's own list, kept in this browser alone until it is cleared: slugs, which outlive an edition of the plan. */
const key = 'my-list';

/** Empty where nothing is kept, or where the browser keeps nothing. */
export function readOwnList(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

/** @returns false where the browser refuses to keep anything: then the list must be in the address */
export function keepOwnList(slugs: readonly string[]): boolean {
  try {
    if (slugs.length > 0) localStorage.setItem(key, slugs.join(' '));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

export const unite = (slugs: readonly string[], more: readonly string[]): string[] => [...new Set([...slugs, ...more])];
