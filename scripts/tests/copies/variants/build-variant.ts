/** A copy of the project, changed in all the ways that variants.test.ts names, built and served. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../lib/browser.ts';
import { serveSite } from '../../../lib/serve.ts';
import { readPages, type BuiltPage } from '../../../checks/site/built-site.ts';
import { makeHostileProject } from '../../support/hostile-project.ts';
import { thirdLanguage } from '../../support/third-language.ts';

export const base = '/ina/';
export const origin = 'https://kodomo.example';

interface Run {
  status: number | null;
  output: string;
}

export interface Variant {
  project: string;
  /** Folder of the built site. */
  site: string;
  /** Plan number → the attack that its text carries. */
  attackOf: ReadonlyMap<number, string>;
  /** What the build said. */
  run: Run;
  pages: ReadonlyMap<string, BuiltPage>;
  /** @throws when the site has no page at this path below the base path */
  page: (path: string) => BuiltPage['$'];
  /** Address of its home page. */
  url: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** @throws when the build fails */
export async function buildVariant(): Promise<Variant> {
  const folder = mkdtempSync(join(tmpdir(), 'variant-'));
  const project = join(folder, 'project');
  const attackOf = makeHostileProject(project);
  addThirdLanguage(project);
  const run = runProgram(project, 'scripts/build/main.ts', '--without-stale');
  if (run.status !== 0) throw new Error(run.output);
  const site = join(project, 'dist');
  const pages = new Map(readPages(site, base).map((found) => [found.path, found]));
  const [{ url, close }, browser] = await Promise.all([serveSite(site, base), openBrowser()]);
  return {
    ...{ project, site, attackOf, run, pages, url, browser },
    page: (path) => {
      const found = pages.get(base + path);
      if (!found) throw new Error(`${base}${path}: no page`);
      return found.$;
    },
    close: async () => {
      await browser.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a program of the copy, with nothing of the environment of these tests: theirs names a site of its own. */
export function runProgram(project: string, ...words: string[]): Run {
  const { PATH, HOME } = process.env;
  const settings = { SITE_URL: origin + base, SITE_OUT: 'dist', CHROME_PATH: '/no/browser/here', TZ: 'UTC' };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, HOME, FEEDBACK_MAIL: 'desk@example.org', ...settings },
  });
  return { status, output: stdout + stderr };
}

/** By files alone, and its code in the list of languages. */
function addThirdLanguage(project: string): void {
  const list = join(project, 'src/domain/vocabulary.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace("['ja', 'en']", "['ja', 'en', 'eo']"));
  for (const [path, text] of Object.entries(thirdLanguage)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text, { flag: 'wx' });
  }
}
