/**
 * `npm run bench`: builds this site from the real text and from ten and fifty cities, beside bare Astro, Starlight and
 * Eleventy with the same rows, and prints what each took. `-- 1 10` takes other numbers of cities. All in
 * `.cache/bench/`; nothing of it is part of the site. Give it a quiet machine: seconds are its own, ratios travel.
 * The generators take turns, three times: a machine that is slower for a while is slower for all.
 */
import { resolve } from 'node:path';
import { installPeers, ours, toPeers, type Generator } from './bench/generators.ts';
import { runMeasured, toSum, type Cost } from './bench/run-measured.ts';
import { weighSearch } from './bench/weigh-search.ts';
import { weighSite, type SiteWeight } from './bench/weigh-site.ts';
import { toMedian, toRatio } from './tables/figures.ts';
import { toTable } from './tables/to-table.ts';

const place = resolve(import.meta.dirname, '../.cache/bench');
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1, 10, 50];
const rounds = 3;
const environment = { ...process.env, SITE_URL: 'https://kodomo.example/', SITE_OUT: 'dist', TZ: 'UTC' };
const query = '児童手当';

interface Result extends SiteWeight {
  name: string;
  cities: number;
  /** One for each round. */
  costs: Cost[];
}

await installPeers(place);
const results: Result[] = [];
for (const cities of sizes) {
  const generators = [ours, ...toPeers(place)];
  const costs = generators.map((): Cost[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, generator] of generators.entries()) {
      const cost = await build(generator, cities);
      costs[index]?.push(cost);
      console.log(`${generator.name}, ${cities} cities: ${cost.wall.toFixed(1)} s`);
    }
  for (const [index, { name }] of generators.entries())
    results.push({ name, cities, costs: costs[index] ?? [], ...(await weighSite(toFolder(name, cities, 'dist'))) });
  const searched = await weighSearch(toFolder(ours.name, cities, 'dist'), query);
  console.log(`search for ${query}, ${cities} cities: ${Math.round(searched / 1024)} KB to the first results`);
}
console.log(
  toTable(
    [
      'generator',
      'cities',
      'pages',
      'to read',
      'wall s',
      'ms a page',
      'growth',
      'beside Astro',
      'a page to read',
      'CPU ms a page',
      'beside Astro',
      'peak MiB',
      'bytes a page',
    ],
    results.map(toRow),
  ),
);

function toFolder(name: string, cities: number, ...below: string[]): string {
  return resolve(place, `${name}-${cities}`, ...below);
}

async function build({ name, prepare, steps, toEnvironment }: Generator, cities: number): Promise<Cost> {
  const folder = toFolder(name, cities);
  await prepare(folder, cities);
  const own = toEnvironment?.(folder, environment) ?? environment;
  const costs: Cost[] = [];
  for (const step of steps) costs.push(await runMeasured(process.execPath, step, folder, own));
  return toSum(costs);
}

/**
 * Growth: what a page takes here, to what it takes of the same generator's smallest site. Beside Astro: the same, to what
 * a page of bare Astro took in the same round. Middle of the rounds, the least and the most; of memory the most.
 */
function toRow(result: Result): (string | number)[] {
  const { name, cities, pages, toRead, costs, bytes } = result;
  const smallest = results.find((other) => other.name === name) ?? result;
  const bare = results.find((other) => other.name === 'astro' && other.cities === cities) ?? result;
  const toMiddle = ({ costs: all }: Result, what: 'wall' | 'cpu'): number => toMedian(all.map((cost) => cost[what]));
  const besideAstro = (what: 'wall' | 'cpu', own: number, ofAstro: number): string => {
    const ratios = costs.map((cost, round) => cost[what] / own / ((bare.costs[round]?.[what] ?? 0) / ofAstro));
    const [least, middle, most] = [Math.min(...ratios), toMedian(ratios), Math.max(...ratios)].map((n) => n.toFixed(2));
    return `${middle} (${least}–${most})`;
  };
  const wall = toMiddle(result, 'wall');
  return [
    name,
    cities,
    pages,
    toRead,
    wall.toFixed(1),
    ((wall * 1000) / pages).toFixed(2),
    toRatio(wall / pages, toMiddle(smallest, 'wall') / smallest.pages),
    besideAstro('wall', pages, bare.pages),
    besideAstro('wall', toRead, bare.toRead),
    ((toMiddle(result, 'cpu') * 1000) / pages).toFixed(2),
    besideAstro('cpu', pages, bare.pages),
    Math.round(Math.max(...costs.map(({ peak }) => peak))),
    bytes,
  ];
}
