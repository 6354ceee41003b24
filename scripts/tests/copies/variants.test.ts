/**
 * The site built once more as hard as can be: under a base path, in a third language, on a machine without a browser, from
 * texts that each carry an attack. The language is added to a copy of the project by files alone, and its code in the list
 * of languages. An attack stays a text, in markup and in a real browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import jsQr from 'jsqr';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from '../support/attacks.ts';
import { thirdLanguage } from '../support/third-language.ts';
import { openBrowser } from '../../lib/browser.ts';
import { findProgram } from '../../lib/run.ts';
import { readPages, type BuiltPage } from '../support/built-site.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { hostileDepartment, hostileSlug, makeHostileProject, renamedSlug } from '../support/hostile-project.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { serveSite, type Site } from '../../lib/serve.ts';
import { isWhole } from '../support/sample-pages.ts';
import { readSvgCode } from '../support/svg-code.ts';
import { watchPage } from '../support/watch-page.ts';

const base = '/ina/';
const origin = 'https://kodomo.example';
const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const project = join(folder, 'project');
const astro = resolve(import.meta.dirname, '../../../node_modules/astro/bin/astro.mjs');
const site = join(project, 'dist');
let expected: ReadonlyMap<number, string>;
let run: Run;
let pages: Map<string, BuiltPage>;
let served: Site;
let browser: Browser;

interface Run {
  status: number | null;
  output: string;
}

const page = (path: string): BuiltPage['$'] => {
  const found = pages.get(base + path);
  if (!found) throw new Error(`${base}${path}: no page`);
  return found.$;
};

/** Runs a program of the copy, with nothing of the environment of these tests: theirs names a site of its own. */
function runProgram(...words: string[]): Run {
  const { PATH, HOME } = process.env;
  const settings = { SITE_URL: origin + base, SITE_OUT: 'dist', CHROME_PATH: '/no/browser/here', TZ: 'UTC' };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, HOME, FEEDBACK_MAIL: 'desk@example.org', ...settings },
  });
  return { status, output: stdout + stderr };
}

beforeAll(async () => {
  expected = makeHostileProject(project);
  const list = join(project, 'src/domain/vocabulary.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace("['ja', 'en']", "['ja', 'en', 'eo']"));
  for (const [path, text] of Object.entries(thirdLanguage)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text, { flag: 'wx' });
  }
  run = runProgram('scripts/build/main.ts', '--without-stale');
  if (run.status !== 0) throw new Error(run.output);
  pages = new Map(readPages(site, base).map((found) => [found.path, found]));
  [served, browser] = await Promise.all([serveSite(site, base), openBrowser()]);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

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
  const missing = published.filter((path) => !pages.has(base + path.slice(1)));
  expect(missing.filter((path) => !path.includes(`/${renamedSlug}/`))).toEqual([]);
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
  await tab.close();
});

/** What is read, without readings above kanji. */
const textOf = ($: BuiltPage['$']): string => {
  const main = $('main').clone();
  main.find('rt, rp').remove();
  return main.text();
};

test('the site has as many scripts, styles, pictures, frames and fields as it has without attacks', () => {
  const allowed = new Set(['module', 'application/json', 'application/ld+json']);
  const problems = [...pages.values()].flatMap(({ path, $ }) => {
    const forbidden = $('iframe, object, embed, base, plaintext, math, slot, [style], [srcdoc], [formaction]');
    const scripts = $('script').filter((_, script) => !allowed.has($(script).attr('type') ?? ''));
    const inline = $('script[type=module]:not([src])').filter((_, script) => /alert\(1\)/.test($(script).text()));
    const handlers = $('*').filter((_, element) =>
      Object.keys('attribs' in element ? element.attribs : {}).some((name) => /^on/i.test(name)),
    );
    // A sheet has a second one, with the words in its margins.
    const styles = $('style').slice($('.sheet').length > 0 ? 2 : 1);
    const found = [forbidden, scripts, inline, handlers, styles, $('svg[onload], img[src=x]')];
    return found.flatMap((elements) =>
      elements.toArray().map((element) => `${path}: ${$.html(element).slice(0, 100)}`),
    );
  });
  expect(problems).toEqual([]);
  expect(pages.size).toBeGreaterThan(700);
});

test('no address is made of a text', () => {
  const addresses = [...pages.values()].flatMap(({ path, $ }) =>
    $('[href], [src], [action]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '')
      .filter(
        (address) =>
          !/^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:|(?:\.\.\/)*(?:[\w.-]+\/)*[\w.-]*$)/.test(address) ||
          /^https?:\/\/[^/]*evil/.test(address),
      )
      .map((address) => `${path}: ${address}`),
  );
  expect(addresses).toEqual([]);
});

test('the attack of each cell stands on its page, character for character', () => {
  const lost = [...expected].filter(([number, attack]) => {
    const target = /url=\/ina\/(.*?)(?:#.*)?$/.exec(
      page(`${number}/`)('meta[http-equiv=refresh]').attr('content') ?? '',
    )?.[1];
    return !textOf(page(target ?? '')).includes(attack);
  });
  expect(lost).toEqual([]);
  expect(textOf(page('departments/management/'))).toContain(hostileDepartment);
  for (const attack of attacks.slice(0, 20)) expect(textOf(page('en/glossary/'))).toContain(attack);
});

test('facts for search engines stay whole, and open data has no formula', () => {
  for (const { $ } of pages.values())
    for (const script of $('script[type*=json]').toArray())
      expect(() => JSON.parse($(script).text()) as unknown).not.toThrow();
  for (const name of readdirSync(join(site, 'data')).filter((file) => file.endsWith('.csv'))) {
    const cells = parseCsv(readFileSync(join(site, 'data', name), 'utf8')).flatMap(Object.values<string>);
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－](?!\d)/.test(cell))).toEqual([]);
  }
});

const kinds = [
  '',
  'measures/',
  `measures/${hostileSlug}/`,
  'measures/school-expense-assistance/',
  'measures/school-expense-assistance/handout/',
].concat(
  ['departments/management/', 'departments/management/sheet/', 'policies/1/', 'life-stages/pregnancy/', 'needs/money/'],
  ['glossary/', 'results/', 'source/', 'data/', 'about/', 'age/#2020-04,2026-08', '404.html', 'search/?need=money'],
  attacks.slice(0, 6).map((attack) => `search/?q=${encodeURIComponent(attack)}`),
);

test('a real browser runs nothing of it, asks nobody else, and needs no more room', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const tab = await context.newPage();
  const problems = watchPage(tab, served.url);
  // Each kind in one language, in turn.
  for (const path of kinds.map((kind, index) => (index % 2 === 0 ? kind : `en/${kind}`))) {
    await tab.goto(served.url + path);
    const furigana = tab.locator('.furigana-switch');
    if (await furigana.count()) await furigana.click();
    if (path.includes('search/'))
      await tab.locator('#results:not([data-state=loading])[data-state]').waitFor({ state: 'attached' });
    // The menu of six stages is on one line; a stage has a short name.
    if (!path.includes('life-stages/') && (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)))
      problems.push(`${path}: scrolls sideways`);
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('what is found is shown as it is written', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${served.url}search/?q=${encodeURIComponent('就学援助')}`);
  const name = await tab.locator('#results [data-name]').first().textContent();
  expect(
    attacks.some((attack) => name?.endsWith(attack)),
    name ?? '',
  ).toBe(true);
  await tab.close();
});

test('a table that cannot be read stops the build and is told with its line', () => {
  const contacts = join(project, 'content/contacts.yaml');
  writeFileSync(contacts, `${readFileSync(contacts, 'utf8')}\nx: !!js/function "alert(1)"\n`);
  const { status, output } = runProgram(astro, 'sync');
  expect(status).not.toBe(0);
  expect(output).toMatch(/content\/contacts\.yaml:\d+: yaml: a tag \(!/);
});
