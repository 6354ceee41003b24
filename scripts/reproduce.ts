/**
 * `npm run reproduce`: builds the site twice, in two folders, time zones and locales, and compares every byte. Exit
 * status 1 when a file differs; both sites are left in `.cache/reproduce/` to be looked at. The date is that of
 * SOURCE_DATE_EPOCH, or of today for both.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseBuildDate } from '../src/domain/build-date.ts';
import { copyProject } from './testing/copy-project.ts';

const folder = resolve(import.meta.dirname, '../.cache/reproduce');
const moment = parseBuildDate(process.env['SOURCE_DATE_EPOCH'], new Date()).getTime() / 1000;
const builds = [
  { name: 'one', environment: { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'another-and-longer',
    environment: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  },
] as const;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [one, other] = builds.map(({ name, environment }) => build(join(folder, name), environment));
const differing = compare(one ?? new Map(), other ?? new Map());
for (const line of differing) console.log(line);
console.log(`${one?.size} files, ${differing.length} differ.`);
process.exitCode = differing.length > 0 ? 1 : 0;

/** Path below the built site → digest of its bytes. */
function build(place: string, environment: Record<string, string>): Map<string, string> {
  copyProject(place);
  const { status } = spawnSync('npm', ['run', 'site'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment, SITE_OUT: 'dist', SOURCE_DATE_EPOCH: String(moment) },
  });
  if (status !== 0) process.exit(status ?? 1);
  const names = readdirSync(join(place, 'dist'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file.slice(join(place, 'dist').length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function compare(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
  return paths.flatMap((path) => {
    if (one.get(path) === other.get(path)) return [];
    return `${path}: ${one.has(path) ? (other.has(path) ? 'differs' : 'only in the first') : 'only in the second'}`;
  });
}
