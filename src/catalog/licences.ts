/** The packages that the site is made with, and their licences: package-lock.json and the packages say, at build time. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };

export interface Package {
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
}

/** Packages of which code, letters or data are on pages or in files that readers load, with the files of their terms. */
const delivered = {
  pagefind: ['LICENSE/LICENSE'],
  kuromoji: ['NOTICE.md', 'LICENSE-2.0.txt'],
  '@fontsource/noto-sans-jp': ['LICENSE'],
} as const;
export type DeliveredName = keyof typeof delivered;
export const deliveredNames = Object.keys(delivered) as DeliveredName[];

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional() })),
});

/** What package.json names, in its order. @throws when package-lock.json has no licence of one */
export function getNamedPackages(): Package[] {
  const byPath = new Map(readInstalled().map((one) => [one.path, one]));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).map((name) => {
    const found = byPath.get(`node_modules/${name}`);
    if (!found) throw new Error(`${name}: package-lock.json names no licence of it. Look it up before you use it.`);
    return found;
  });
}

/**
 * Every package that was locked, each version once, by name. Those for other systems are left out: the lockfile has no
 * licence of them, and each is a part of a package that is there.
 */
export function getAllPackages(): Package[] {
  const byLine = new Map(readInstalled().map((one) => [`${one.name} ${one.version}`, one]));
  return [...byLine.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The terms that a package asks to be shown, as it brings them. */
export const readTerms = (name: DeliveredName): string =>
  delivered[name].map((file) => readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()).join('\n\n');

function readInstalled(): (Package & { path: string })[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return Object.entries(packages).flatMap(([path, { version, license }]) =>
    version && license && path ? { path, name: path.replace(/^.*node_modules\//, ''), version, licence: license } : [],
  );
}
