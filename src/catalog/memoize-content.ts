/**
 * What `make` gives from the content, made on the first call and kept: a build asks for the same tables on every page. In
 * `astro dev` it is made again once the content has changed.
 */
export function memoizeContent<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  import.meta.hot?.on('astro:content-changed', () => {
    made = undefined;
  });
  return () => (made ??= make());
}
