/**
 * `npm run budget`: what each kind of page weighs, and its limit, for the site in SITE_OUT or `dist`.
 * `-- --browser` adds what a browser sees: when the largest part of the first screen is painted, and whether anything jumps.
 */
import { measureVitals } from './budget/web-vitals.ts';
import { weighPage, type PageWeight } from './budget/weigh-page.ts';
import { pages } from './site/built-site.ts';
import { toMedian, toRatio } from '../lib/figures.ts';
import { toTable } from '../lib/to-table.ts';

const kinds = [...Map.groupBy(pages().map(weighPage), ({ kind }) => kind.name).values()];
console.log(
  'Bytes with gzip. Critical: HTML and what holds up its first sight. Whole: all that opening the page asks for.',
);
console.log(
  toTable(
    ['kind', 'pages', 'critical', 'largest', 'limit', 'to limit', 'script', 'whole', 'requests'],
    kinds.map(toRow),
  ),
);
if (process.argv.includes('--browser')) {
  const onScreen = kinds.map(toLargest).filter(({ kind }) => kind.critical !== undefined);
  const vitals = await measureVitals(onScreen.map(({ path }) => path));
  console.log('\nLargest contentful paint on slow 4G, beside a blank page in the same run, and layout shift.');
  console.log(
    toTable(
      ['page', 'LCP ms', 'to blank', 'shift'],
      vitals.map(({ path, lcp, lcpOfBlank, cls }) => [path, Math.round(lcp), toRatio(lcp, lcpOfBlank), cls.toFixed(3)]),
    ),
  );
}

function toRow(weights: PageWeight[]): (string | number)[] {
  const { kind, critical } = toLargest(weights);
  return [
    kind.name,
    weights.length,
    toMedian(weights.map((weight) => weight.critical)),
    critical,
    ...(kind.critical ? [kind.critical, toRatio(critical, kind.critical)] : ['—', '—']),
    Math.max(...weights.map(({ script }) => script)),
    toMedian(weights.map(({ whole }) => whole)),
    1 + Math.max(...weights.map(({ asked }) => asked.length)),
  ];
}

function toLargest(weights: PageWeight[]): PageWeight {
  return weights.reduce((a, b) => (b.critical > a.critical ? b : a));
}
