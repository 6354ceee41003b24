/** A command run to its end, and what it took of the machine. Reads /proc: Linux only. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { hrtime } from 'node:process';

export interface Cost {
  /** From start to end, in seconds. */
  wall: number;
  /** Of all its processes, in seconds. */
  cpu: number;
  /** All its processes together at the worst moment, in MiB; looked at ten times a second. */
  peak: number;
}

const ticksASecond = 100;
const pageBytes = 4096;

/** @throws with the end of what the command printed when it fails */
export async function runMeasured(
  command: string,
  words: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Cost> {
  const started = hrtime.bigint();
  const before = childrenSeconds();
  const child = spawn(command, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed = (printed + part.toString()).slice(-4000)));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, child.pid ? residentPages(child.pid) : 0)), 100);
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${folder}:\n${printed}`);
  return {
    wall: Number(hrtime.bigint() - started) / 1e9,
    cpu: childrenSeconds() - before,
    peak: (peak * pageBytes) / 2 ** 20,
  };
}

export const toSum = (costs: readonly Cost[]): Cost => ({
  wall: costs.reduce((sum, { wall }) => sum + wall, 0),
  cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
  peak: Math.max(...costs.map(({ peak }) => peak)),
});

/** Fields of /proc/…/stat after the name of the program, which may hold anything. */
const readStat = (process: string): string[] => {
  const text = readFileSync(`/proc/${process}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** What children that have ended took, with theirs: cutime and cstime. */
const childrenSeconds = (): number => {
  const stat = readStat('self');
  return (Number(stat[13]) + Number(stat[14])) / ticksASecond;
};

/** A process and all below it. */
function residentPages(root: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readStat(name);
      children.set(Number(stat[1]), [...(children.get(Number(stat[1])) ?? []), Number(name)]);
      pages.set(Number(name), Number(stat[21]));
    } catch {
      // It ended between the list and the look.
    }
  }
  const add = (process: number): number =>
    (pages.get(process) ?? 0) + (children.get(process) ?? []).reduce((sum, child) => sum + add(child), 0);
  return add(root);
}
