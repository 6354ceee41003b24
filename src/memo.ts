/** What `make` gives, made on the first call and kept: a build asks for the same tables on every page. */
export const memo = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
