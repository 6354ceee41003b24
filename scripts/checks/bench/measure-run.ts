/** Runs a build and watches it and all processes that it starts, as Linux tells of them in /proc; elsewhere only time. */
import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Cost {
  seconds: number;
  cpuSeconds: number;
  peakMebibytes: number;
  /** HTML files of the site. */
  pages: number;
}

const interval = 100;
const ticksPerSecond = 100;
const bytesPerPage = 4096;

/**
 * From nothing: earlier output and Astro's stores are removed first.
 * @param steps programs to be run by this Node one after another in `cwd`, which build `dist`
 * @throws when one fails
 */
export async function measureRun(steps: readonly (readonly string[])[], cwd: string): Promise<Cost> {
  for (const made of ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(cwd, made), { recursive: true, force: true });
  const ticks = new Map<number, number>();
  let peak = 0;
  const started = performance.now();
  for (const [program = '', ...words] of steps) {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: resolve(cwd),
      env: { ...process.env, SITE_URL: 'https://kodomo.example/', SITE_OUT: 'dist', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const watch = setInterval(() => {
      const family = findFamily(child.pid ?? 0);
      for (const { id, ticks: own } of family) ticks.set(id, own);
      peak = Math.max(peak, family.reduce((sum, { pages }) => sum + pages, 0) * bytesPerPage);
    }, interval);
    const [status] = await new Promise<unknown[]>((done) => child.once('exit', (...end) => done(end)));
    clearInterval(watch);
    if (status !== 0) throw new Error(`${cwd}: ${program} ended with ${String(status)}.`);
  }
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, own) => sum + own, 0) / ticksPerSecond,
    peakMebibytes: peak / 2 ** 20,
    pages: globSync('dist/**/*.html', { cwd }).length,
  };
}

interface Process {
  id: number;
  parent: number;
  /** Processor time so far. */
  ticks: number;
  /** Of memory. */
  pages: number;
}

function findFamily(root: number): Process[] {
  const all = readProcesses();
  const family = new Set([root]);
  // Parents come before children, save where ids have begun anew: then the next look finds them.
  for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  return all.filter(({ id }) => family.has(id));
}

function readProcesses(): Process[] {
  if (process.platform !== 'linux') return [];
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return ids.sort((a, b) => a - b).flatMap((id) => readProcess(id) ?? []);
}

/** `undefined` where it has ended meanwhile. */
function readProcess(id: number): Process | undefined {
  try {
    // After the name, which may hold anything: state, parent, … (proc_pid_stat(5) counts these from 3).
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const at = (field: number): number => Number(fields[field - 3]);
    return { id, parent: at(4), ticks: at(14) + at(15), pages: at(24) };
  } catch {
    return undefined;
  }
}
