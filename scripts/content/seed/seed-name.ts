import path from 'node:path';

/** A text in seeds/ by its path there, any other by its bare name: no generated file names a path of one machine. */
export function toSeedName(project: string, seed: string, { basename, relative, resolve, sep }: typeof path = path): string {
  const [folder, ...rest] = relative(project, resolve(seed)).split(sep);
  return folder === 'seeds' ? [folder, ...rest].join('/') : basename(seed);
}
