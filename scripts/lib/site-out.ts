/** Where the site is built: `SITE_OUT`, else `dist`. What is there is replaced, so only what a build made may be there. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isOwnFolder } from './output-guard.ts';

/** Files that only a whole site of this project has together. */
const ofOurs = ['index.html', '_headers', '_redirects', 'search/index.json'];

/**
 * The folder as an absolute path, links followed. Nothing is written.
 * @param setting `SITE_OUT`, relative to the project
 * @throws when the folder holds anything but a site of this project: it would be lost
 */
export function resolveSiteOut(setting: string, project: string): string {
  const folder = followLinks(resolve(project, setting));
  if (isOwnOutput(relative(realpathSync(project), folder)) || isOwnFolder(folder, ofOurs)) return folder;
  throw new Error(
    `SITE_OUT: ${folder} holds something other than a site of this project, which a build would remove. Name an empty or a new folder.`,
  );
}

/** dist, and whatever is below .cache: git ignores both. */
const isOwnOutput = (path: string): boolean => path === 'dist' || path.startsWith(`.cache${sep}`);

/** The real path of what exists of it, the rest added. */
function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(followLinks(dirname(path)), basename(path));
}
