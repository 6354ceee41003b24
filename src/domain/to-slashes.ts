/** The path of a file as addresses are written, on Windows too. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/');
