/** What `make` gives, made on the first call and kept: a build asks for the same tables on every page. */
export const memo = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** What `make` gives for a text, made once: many measures share their search words. */
export const memoByText = <T, Text extends string = string>(make: (text: Text) => T): ((text: Text) => T) => {
  const made = new Map<Text, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const own = make(text);
    made.set(text, own);
    return own;
  };
};
