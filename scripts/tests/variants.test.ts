/**
 * The site built once more as others may build it: under a base path, in a third language, on a machine without a
 * browser. The language is added to a copy of the project by files alone, and its code in the list of languages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import jsQr from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './support/copy-project.ts';
import { thirdLanguage } from './support/third-language.ts';
import { openBrowser } from '../lib/browser.ts';
import { findProgram } from '../lib/run.ts';
import { readPages, type BuiltPage } from './support/built-site.ts';
import { findBrokenLinks } from './support/find-broken-links.ts';
import { serveSite } from '../lib/serve.ts';
import { isWhole } from './support/sample-pages.ts';
import { readSvgCode } from './support/svg-code.ts';

const base = '/ina/';
const origin = 'https://kodomo.example';
const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const project = join(folder, 'project');
const site = join(project, 'dist');
let run: { status: number | null; output: string };
let pages: Map<string, BuiltPage>;

const page = (path: string): BuiltPage['$'] => {
  const found = pages.get(base + path);
  if (!found) throw new Error(`${base}${path}: no page`);
  return found.$;
};

beforeAll(() => {
  copyProject(project);
  const list = join(project, 'src/domain/vocabulary.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace("['ja', 'en']", "['ja', 'en', 'eo']"));
  for (const [path, text] of Object.entries(thirdLanguage)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text, { flag: 'wx' });
  }
  // Nothing of the environment of these tests: theirs names a base path of its own.
  const { PATH, HOME } = process.env;
  const settings = { SITE_URL: origin + base, SITE_OUT: 'dist', CHROME_PATH: '/no/browser/here' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build/main.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, HOME, ...settings },
  });
  run = { status, output: stdout + stderr };
  if (status !== 0) throw new Error(run.output);
  pages = new Map(readPages(site, base).map((found) => [found.path, found]));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build that finds no browser says so, ends well, and has neither PDFs nor links to them', () => {
  expect(run.status).toBe(0);
  expect(run.output).toContain('No browser could be started, so the site has no PDFs and no links to them.');
  const links = [...pages.values()].flatMap(({ path, html }) => (/href="[^"]*\.pdf"/.test(html) ? [path] : []));
  expect(links).toEqual([]);
  expect(existsSync(join(site, 'pdf'))).toBe(false);
});

test('without a browser the pictures for those who share a page are there all the same', () => {
  const named = [...pages.values()].flatMap(({ $ }) => $('meta[property="og:image"]').attr('content') ?? []);
  expect(named.length).toBeGreaterThan(0);
  const files = [...new Set(named)].map((url) => join(site, new URL(url).pathname.slice(base.length)));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('under a base path every link leads to something that is there', () => {
  expect(findBrokenLinks([...pages.values()], { folder: site, base, origin }).slice(0, 20)).toEqual([]);
});

test('under a base path every address ever published is served, and every short one leads on from there', () => {
  const published = readFileSync('content/permalinks.txt', 'utf8').match(/^\/.*$/gm) ?? [];
  expect(published.filter((path) => !pages.has(base + path.slice(1)))).toEqual([]);
  const redirects = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n');
  expect(
    redirects.filter((line) => !/^\/ina\/(?:\w+\/){0,2}\d+ \/ina\/(?:\w+\/)?measures\/\S+ 302$/.test(line)),
  ).toEqual([]);
  expect(page('57/')('meta[http-equiv=refresh]').attr('content')).toContain('/ina/measures/child-allowance/');
});

test('codes and canonical addresses name the host with its base path', () => {
  const $ = page('measures/child-allowance/');
  const { pixels, size } = readSvgCode($('svg[role=img] path[stroke]').first().attr('d') ?? '');
  expect(jsQr(pixels, size, size)?.data).toBe('https://kodomo.example/ina/r6/57/');
  expect($('link[rel=canonical]').attr('href')).toBe('https://kodomo.example/ina/measures/child-allowance/');
});

test('a language that was added has every page that English has, and its own page for what is not found', () => {
  const below = (locale: string): string[] =>
    [...pages.keys()].flatMap((path) =>
      path.startsWith(`${base}${locale}/`) ? path.slice(base.length + locale.length) : [],
    );
  expect(below('eo')).toEqual(below('en'));
  expect(existsSync(join(site, 'eo/404.html'))).toBe(true);
});

test.runIf(isWhole)('with a language added all types still hold: nothing counts on two languages', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve(findProgram('typescript', 'node_modules', 'tsc')), '--noEmit'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('');
});

test('each page leads to itself in all three languages, for readers and for search engines', () => {
  const $ = page('eo/measures/child-allowance/');
  const toLinks = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => [$(element).attr('hreflang'), $(element).attr('href')]);
  const paths = [
    ['ja', '/ina/measures/child-allowance/'],
    ['en', '/ina/en/measures/child-allowance/'],
    ['eo', '/ina/eo/measures/child-allowance/'],
  ];
  const easy = ['ja', '/ina/easy/measures/child-allowance/'];
  expect(toLinks('.languages a')).toEqual(paths.toSpliced(1, 0, easy));
  const forAll = ['x-default', '/ina/measures/child-allowance/'];
  expect(toLinks('link[rel=alternate][hreflang]')).toEqual(
    [...paths, forAll].map(([code, path]) => [code, origin + path]),
  );
  expect($('.languages [aria-current=true]').text().trim()).toContain('Esperanto');
});

test('what is translated is shown in that language: interface, names, texts, guide pages', () => {
  const $ = page('eo/measures/child-allowance/');
  expect($('html').attr('lang')).toBe('eo');
  expect($('a.name').text().trim()).toBe('Subteno por infanoj en Ina');
  expect($('h1').html()?.trim()).toBe('Infanmonhelpo');
  expect($('.lead').text().trim()).toBe('Mono por tiuj, kiuj edukas infanojn.');
  expect($('[data-cell=result]').attr('lang')).toBe('eo');
  expect($('[data-cell=result]').text()).toContain('La urbo pagis la monhelpon.');
  expect(page('eo/departments/health-promotion/')('h1').html()?.trim()).toBe('Fako pri Sano');
  expect(page('eo/about/')('.prose').attr('lang')).toBeUndefined();
  expect(page('eo/glossary/')('#child-allowance dt').text()).toContain('Infanmonhelpo');
});

test('what is not translated yet is shown in English and marked as English', () => {
  const $ = page('eo/measures/child-rearing-allowance/');
  expect($('h1').html()?.trim()).toBe('<span lang="en">Child Rearing Allowance</span>');
  expect($('.lead span').attr('lang')).toBe('en');
  expect($('[data-cell=plan]').attr('lang')).toBe('en');
  expect(page('eo/help/')('.prose').attr('lang')).toBe('en');
  expect(page('eo/departments/management/')('h1 span').attr('lang')).toBe('en');
  const broken = [...pages.values()].filter(({ $ }) => /undefined|\[object/.test($('body').text()));
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('search works under a base path, in the added language too', async () => {
  const [browser, served] = await Promise.all([openBrowser(), serveSite(site, base)]);
  const tab = await browser.newPage();
  const firstOf = async (path: string): Promise<string | null> => {
    await tab.goto(served.url + path);
    const first = tab.locator('#results:not([data-state=loading]) > li').first();
    await first.waitFor();
    expect(await first.locator('a').first().getAttribute('href')).toMatch(/^\/ina\//);
    return first.getAttribute('data-measure');
  };
  expect(await firstOf('search/?q=児童手当')).toBe('child-allowance');
  expect(await firstOf('eo/search/?q=Infanmonhelpo')).toBe('child-allowance');
  await browser.close();
  await served.close();
});
