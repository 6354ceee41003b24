/** What `make` gives, made on the first call (for each text) and kept: a build asks for the same things on every page. */
export function memoize<Args extends [] | [text: string], T>(make: (...args: Args) => T): (...args: Args) => T {
  const made = new Map<string | undefined, T>();
  return (...args) => {
    const known = made.get(args[0]);
    if (known !== undefined) return known;
    const own = make(...args);
    made.set(args[0], own);
    return own;
  };
}
