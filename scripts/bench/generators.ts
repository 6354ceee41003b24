/** This project and its peers as the bench sees them: a folder to build in, and the commands that build. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { toBuildEnvironment } from '../build/build-environment.ts';
import { copyProject } from '../testing/copy-project.ts';
import { writeContent } from './content/write-content.ts';
import { writeRows } from './write-rows.ts';

export interface Generator {
  name: string;
  /** Makes the folder anew, so that nothing of an earlier build is left. */
  prepare: (folder: string, cities: number) => Promise<void>;
  /** What `node` is given, in turn: content, pages and index. The site comes to lie in `dist`. */
  steps: readonly (readonly string[])[];
  /** What it runs in, where its makers set more than the bench does. */
  toEnvironment?: (folder: string, given: NodeJS.ProcessEnv) => NodeJS.ProcessEnv;
}

const templates = resolve(import.meta.dirname, 'peers');
const content = resolve(import.meta.dirname, '../../content');

export const ours: Generator = {
  name: 'ours',
  steps: [['node_modules/astro/bin/astro.mjs', 'build'], ['scripts/search/build-index.ts']],
  toEnvironment: toBuildEnvironment,
  prepare: async (folder, cities) => {
    await rm(folder, { recursive: true, force: true });
    copyProject(folder);
    await rm(join(folder, 'content'), { recursive: true });
    await writeContent(content, join(folder, 'content'), cities);
  },
};

/**
 * @param folder where the packages of the peers are, and where they build
 * @returns generators with templates as small as their makers' own examples
 */
export function toPeers(folder: string): Generator[] {
  const bin = (path: string): string => join(folder, 'node_modules', path);
  const pagefind = [bin('pagefind/lib/runner/bin.cjs'), '--site', 'dist'];
  const peer = (name: string, rows: string, steps: Generator['steps']): Generator => ({
    name,
    steps,
    prepare: async (place, cities) => {
      const texts = join(place, '..', `content-${cities}`);
      await Promise.all([place, texts].map((old) => rm(old, { recursive: true, force: true })));
      await writeContent(content, texts, cities);
      await cp(join(templates, name), place, { recursive: true });
      await writeRows(texts, join(place, rows));
    },
  });
  return [
    peer('astro', 'content', [[bin('astro/bin/astro.mjs'), 'build'], pagefind]),
    peer('starlight', 'src/content/docs', [[bin('astro/bin/astro.mjs'), 'build']]),
    peer('eleventy', 'content', [[bin('@11ty/eleventy/cmd.cjs')], pagefind]),
  ];
}

/** Installs the peers' packages below `folder`, once. */
export async function installPeers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(templates, 'package.json'), join(folder, 'package.json'));
  const { status } = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${folder}: the packages of the peers cannot be installed. Is there a network?`);
}
