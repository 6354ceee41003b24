/**
 * `npm run bench`: builds this site from the real text and from ten and fifty cities, beside bare Astro, Starlight and
 * Eleventy with the same rows, and prints what each took. `-- 1 10` takes other numbers of cities. All in
 * `.cache/bench/`; nothing of it is part of the site. Give it a quiet machine: seconds are its own, ratios travel.
 */
import { resolve } from 'node:path';
import { installPeers, ours, toPeers, type Generator } from './bench/generators.ts';
import { runMeasured, toSum, type Cost } from './bench/run-measured.ts';
import { weighSearch } from './bench/weigh-search.ts';
import { weighSite, type SiteWeight } from './bench/weigh-site.ts';
import { toRatio } from './tables/figures.ts';
import { toTable } from './tables/to-table.ts';

const place = resolve(import.meta.dirname, '../.cache/bench');
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1, 10, 50];
const environment = { ...process.env, SITE_URL: 'https://kodomo.example/', SITE_OUT: 'dist', TZ: 'UTC' };
const query = '児童手当';

interface Result extends Cost, SiteWeight {
  name: string;
  cities: number;
}

await installPeers(place);
const results: Result[] = [];
for (const cities of sizes) {
  for (const generator of [ours, ...toPeers(place)]) {
    const result = await build(generator, cities);
    results.push(result);
    console.log(`${result.name}, ${cities} cities: ${Math.round(result.wall)} s, ${result.pages} pages`);
  }
  const searched = await weighSearch(resolve(place, `${ours.name}-${cities}/dist`), query);
  console.log(`search for ${query}, ${cities} cities: ${Math.round(searched / 1024)} KB to the first results`);
}
console.log(
  toTable(
    [
      'generator',
      'cities',
      'pages',
      'wall s',
      'CPU s',
      'ms a page',
      'growth',
      'beside Astro',
      'CPU ms a page',
      'growth',
      'beside Astro',
      'peak MiB',
      'bytes a page',
    ],
    results.map(toRow),
  ),
);

async function build({ name, prepare, steps, toEnvironment }: Generator, cities: number): Promise<Result> {
  const folder = resolve(place, `${name}-${cities}`);
  await prepare(folder, cities);
  const own = toEnvironment?.(folder, environment) ?? environment;
  const costs: Cost[] = [];
  for (const step of steps) costs.push(await runMeasured(process.execPath, step, folder, own));
  return { name, cities, ...toSum(costs), ...(await weighSite(resolve(folder, 'dist'))) };
}

/**
 * Growth: what a page takes here, to what it takes of the same generator's smallest site. Beside Astro: the same, to what
 * a page of bare Astro takes with as many cities.
 */
function toRow({ name, cities, pages, wall, cpu, peak, bytes }: Result): (string | number)[] {
  const smallest = results.find((other) => other.name === name);
  const bare = results.find((other) => other.name === 'astro' && other.cities === cities);
  const beside = (own: number, other: Result | undefined, took: number | undefined): string =>
    other && took ? toRatio(own / pages, took / other.pages) : '—';
  return [
    name,
    cities,
    pages,
    wall.toFixed(1),
    cpu.toFixed(1),
    ((wall * 1000) / pages).toFixed(2),
    beside(wall, smallest, smallest?.wall),
    beside(wall, bare, bare?.wall),
    ((cpu * 1000) / pages).toFixed(2),
    beside(cpu, smallest, smallest?.cpu),
    beside(cpu, bare, bare?.cpu),
    Math.round(peak),
    bytes,
  ];
}
