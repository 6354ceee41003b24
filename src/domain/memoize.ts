/** What `make` gives for a text, made on the first call and kept: a build asks for the same things on every page. */
export function memoize<T, Text extends string = string>(make: (text: Text) => T): (text: Text) => T {
  const made = new Map<Text, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const own = make(text);
    made.set(text, own);
    return own;
  };
}
