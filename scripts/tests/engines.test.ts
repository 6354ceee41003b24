/** The styles that are sent, held to the oldest browsers that the site is made for. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, readPagesOnly, siteFolder } from '../checks/site/built-site.ts';
import { findNewerScripts } from './support/find-newer-scripts.ts';
import { findNewerStyles } from './support/find-newer-styles.ts';

/** What may be newer, and what a browser does that does not know it. What no page asks for any more goes. */
const harmless: Readonly<Record<string, string>> = {
  'display: ruby': 'what a ruby is without it',
  'cursor: pointer': 'a finger has none',
  'media scripting': 'without scripts, controls that need one are shown',
  'media forced-colors': 'a browser without forced colours',
  'property forced-color-adjust': 'likewise',
  'forced-color-adjust: none': 'likewise',
  'property text-size-adjust': 'written after -webkit-text-size-adjust',
  'property user-select': 'written after -webkit-user-select',
  'text-decoration: wavy': 'written after -webkit-text-decoration',
  'unit dvh': 'the foot of a short page is higher up',
  'property text-wrap': 'lines break as they always did',
  'text-wrap: balance': 'likewise',
  'text-wrap: pretty': 'likewise',
  'word-break: auto-phrase': 'likewise',
  '@view-transition': 'pages change at once',
  '@page': 'paper has the margins of the browser',
  'property size': 'likewise, and its size',
  'break-after: avoid': 'a heading is parted from its text on paper',
  'break-before: avoid': 'likewise',
  'selector :has': 'tables keep the plain layout, and a sheet is shown whole, without a choice',
  'align-content: start': 'older within a grid, which is where it is used',
  'property position-area': 'notes open in the middle, or stand in the text',
  'position-area: end': 'likewise',
  'position-area: span-end': 'likewise',
  'position-area: span-all': 'likewise',
  'property position-try-fallbacks': 'likewise',
  'position-try-fallbacks: flip-block': 'likewise',
  'position-try-fallbacks: flip-inline': 'likewise',
  'selector ::details-content': 'folded text stays folded on paper',
  'property content-visibility': 'likewise',
  'content-visibility: visible': 'likewise',
  'property container-type': 'a narrow table keeps its narrow layout',
  'container-type: inline-size': 'likewise',
  '@container': 'likewise',
  'grid-template-columns: subgrid':
    'only within such a container: engines that know it have the subgrid, or put each bar under its words',
};

test('a browser of spring 2022 knows what the styles ask for, or does well without it', () => {
  const inline = pages().flatMap(({ $ }) =>
    $('style')
      .toArray()
      .map((style) => $(style).text()),
  );
  const files = globSync('_astro/*.css', { cwd: siteFolder }).map((name) =>
    readFileSync(join(siteFolder, name), 'utf8'),
  );
  const newer = new Set([...new Set([...inline, ...files])].flatMap(findNewerStyles));
  expect([...newer].filter((name) => !(name in harmless))).toEqual([]);
  expect(Object.keys(harmless).filter((name) => !newer.has(name))).toEqual([]);
});

test('drawings are measured in units that WebKit knows', () => {
  const units = readPagesOnly().flatMap(({ html }) =>
    [...html.matchAll(/\s(?:[xy][12]?|d[xy])="-?[\d.]+([^"\d\s]*)"/g)].map(([, unit]) => unit),
  );
  expect([...new Set(units)].toSorted()).toEqual(['', '%', 'em']);
});

/** Likewise for scripts: what replaces it where it is missing. */
const harmlessInScripts: Readonly<Record<string, string>> = {
  '.share': 'the button stays away',
  '.results': 'a property of our own',
  '.contacts': 'likewise',
  '.lost': 'likewise',
  '.lines': 'likewise',
  '.address': 'likewise',
  '.removed': 'likewise',
  '.range': 'likewise',
  '.mul': 'likewise',
  '.toBase64': 'the library of QR codes asks for it first',
};

test('the search is sent no expression that its browsers cannot read', () => {
  const files = globSync('{,*/}search/index.json', { cwd: siteFolder });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((name) => /\(\?<[=!]/.test(readFileSync(join(siteFolder, name), 'utf8')))).toEqual([]);
});

test('a browser of spring 2022 knows what the scripts ask for, or does well without it', () => {
  // Pagefind's own may fail: the search does without.
  const files = globSync('_astro/*.js', { cwd: siteFolder });
  expect(files.length).toBeGreaterThan(10);
  const newer = new Set(files.flatMap((name) => findNewerScripts(readFileSync(join(siteFolder, name), 'utf8'))));
  expect([...newer].filter((name) => !(name in harmlessInScripts))).toEqual([]);
  expect(Object.keys(harmlessInScripts).filter((name) => !newer.has(name))).toEqual([]);
});

test.each([
  ['new Intl.Segmenter("ja")', 'Intl.Segmenter'],
  ['URL.parse("x")', 'URL.parse'],
  ['Map.groupBy([])', 'Map.groupBy'],
  ['[].toSorted()', '.toSorted'],
  ['rt.ariaHidden = "true"', '.ariaHidden'],
  ['/(?<=a)b/', 'lookbehind'],
  ['RegExp(`(?<!${a})b`)', 'lookbehind'],
  ['/[a--b]/v', 'flag v'],
  ['class A { static {} }', 'static block'],
])('%s is found to be newer', (code, name) => {
  expect(findNewerScripts(code)).toEqual([name]);
});

test('what a script of that time asks for is not', () => {
  const code =
    'JSON.parse(""); "a".replaceAll("a", "b"); [].at(-1); Object.hasOwn(a, "b"); /(?<a>b)/u; const { parse } = own';
  expect(findNewerScripts(code)).toEqual([]);
});

test.each([
  ['@media (width<40rem){p{color:red}}', 'media range'],
  ['@media screen and not (min-width:40rem){p{color:red}}', 'media not'],
  ['p{& b{color:red}}', 'selector &'],
  ['p{color:light-dark(#000,#fff)}', 'function light-dark'],
  ['rt{display:ruby-text}', 'display: ruby-text'],
  ['p{width:50cqw}', 'unit cqw'],
  ['@layer a{p{color:red}}@scope (p){b{color:red}}', '@scope'],
  ['p:has(b){color:red}', 'selector :has'],
])('%s is found to be newer', (css, name) => {
  expect(findNewerStyles(css)).toContain(name);
});

test('what is as old as that is not', () => {
  const css =
    '@media not all and (min-width:40rem){p{inset:0;min-height:10vh}}@media (max-width:39.99rem){p:is(b){width:clamp(1px,2px,3px)}}';
  expect(findNewerStyles(css)).toEqual([]);
});
