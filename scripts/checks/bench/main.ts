/**
 * `npm run bench`: what building costs. The whole site, PDFs and pictures included, of this plan and of ten editions of it,
 * compared with bare Astro and Starlight, which make a plain page of each measure and language and a search index. All take turns,
 * so that a busy machine slows all alike; the ratios travel to other machines, the seconds do not. `-- 5` takes five rounds.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { toMedian, toRatio } from '../../lib/figures.ts';
import { findProgram } from '../../lib/run.ts';
import { toTable } from '../../lib/to-table.ts';
import { makeEditions } from './make-editions.ts';
import { installPeers, makePeer, peers } from './make-peer.ts';
import { measureRun, type Cost } from './measure-run.ts';

const rounds = Number(process.argv[2] ?? 3);
const folder = '.cache/bench';

interface Candidate {
  name: string;
  editions: number;
  cwd: string;
  /** Programs to be run in turn, each with its words. */
  steps: readonly (readonly string[])[];
  costs: Cost[];
}

rmSync(join(folder, 'sites'), { recursive: true, force: true });
installPeers(folder);
const candidates = [1, 10].flatMap((editions): Candidate[] => {
  const cwd = join(folder, 'sites', `ours-${editions}`);
  makeEditions(cwd, editions);
  const ours = { name: 'this site', editions, cwd, steps: [['scripts/build/main.ts']], costs: [] };
  const others = peers.map((name): Candidate => {
    const place = join(folder, 'sites', `${name}-${editions}`);
    makePeer(name, place, cwd, folder);
    const index = name === 'starlight' ? [] : [[findProgram('pagefind'), '--site', 'dist']];
    return { name, editions, cwd: place, steps: [[findProgram('astro'), 'build'], ...index], costs: [] };
  });
  return [ours, ...others];
});

for (let round = 1; round <= rounds; round += 1)
  for (const { name, editions, cwd, steps, costs } of candidates) {
    const cost = await measureRun(steps, cwd);
    costs.push(cost);
    console.log(`round ${round}: ${name}, editions: ${editions}: ${cost.seconds.toFixed(1)} s`);
  }

const median = ({ costs }: Candidate, part: keyof Cost): number => toMedian(costs.map((cost) => cost[part]));
console.log(
  '\nMedians. Memory: the most that all processes of a build held at one moment, shared pages counted in each.',
);
console.log(
  toTable(
    ['', 'editions', 'HTML pages', 'seconds', 'CPU s', 'peak MiB', 's to bare Astro', 'CPU s to bare Astro'],
    candidates.map((candidate) => {
      const bare = candidates.find(({ name, editions }) => name === 'bare-astro' && editions === candidate.editions);
      const ratio = (part: keyof Cost) => (bare ? toRatio(median(candidate, part), median(bare, part)) : '—');
      const figures = (['pages', 'seconds', 'cpuSeconds', 'peakMebibytes'] as const).map((part) =>
        Math.round(median(candidate, part)),
      );
      return [candidate.name, candidate.editions, ...figures, ratio('seconds'), ratio('cpuSeconds')];
    }),
  ),
);
