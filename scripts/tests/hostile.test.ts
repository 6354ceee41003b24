/** The site built from a project whose every text carries an attack: each stays a text, in markup and in a real browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from './support/attacks.ts';
import { hostileDepartment, hostileSlug, makeHostileProject } from './support/hostile-project.ts';
import { openBrowser } from '../lib/browser.ts';
import { parseCsv } from './support/parse-csv.ts';
import { serveSite, type Site } from '../lib/serve.ts';
import { watchPage } from './support/watch-page.ts';

const project = resolve(import.meta.dirname, '../..');
let folder: string;
let expected: ReadonlyMap<number, string>;
let pages: { path: string; $: CheerioAPI }[];
let site: Site;
let browser: Browser;

const run = (...words: string[]) =>
  spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_OUT: 'dist', SITE_URL: 'https://kodomo.example/', FEEDBACK_MAIL: 'desk@example.org' },
  });
const astro = join(project, 'node_modules/astro/bin/astro.mjs');

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'site');
  expected = makeHostileProject(folder);
  const { status, stderr } = run(astro, 'build');
  if (status !== 0) throw new Error(stderr);
  const dist = join(folder, 'dist');
  pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ path: name.replace(/index\.html$/, ''), $: load(readFileSync(join(dist, name), 'utf8')) }));
  [site, browser] = await Promise.all([serveSite(dist), openBrowser()]);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const pageAt = (path: string): CheerioAPI => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found.$;
};
/** What is read, without readings above kanji. */
const textOf = ($: CheerioAPI): string => {
  const main = $('main').clone();
  main.find('rt, rp').remove();
  return main.text();
};

test('the site has as many scripts, styles, pictures, frames and fields as it has without attacks', () => {
  const allowed = new Set(['module', 'application/json', 'application/ld+json']);
  const problems = pages.flatMap(({ path, $ }) => {
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
  expect(pages.length).toBeGreaterThan(700);
});

test('no address is made of a text', () => {
  const addresses = pages.flatMap(({ path, $ }) =>
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
    const target = /url=\/(.*?)(?:#.*)?$/.exec(
      pageAt(`${number}/`)('meta[http-equiv=refresh]').attr('content') ?? '',
    )?.[1];
    return !textOf(pageAt(target ?? '')).includes(attack);
  });
  expect(lost).toEqual([]);
  expect(textOf(pageAt('departments/management/'))).toContain(hostileDepartment);
  for (const attack of attacks.slice(0, 20)) expect(textOf(pageAt('en/glossary/'))).toContain(attack);
});

test('facts for search engines stay whole, and open data has no formula', () => {
  for (const { $ } of pages)
    for (const script of $('script[type*=json]').toArray())
      expect(() => JSON.parse($(script).text()) as unknown).not.toThrow();
  for (const name of readdirSync(join(folder, 'dist/data')).filter((file) => file.endsWith('.csv'))) {
    const cells = parseCsv(readFileSync(join(folder, 'dist/data', name), 'utf8')).flatMap(Object.values<string>);
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－](?!\d)/.test(cell))).toEqual([]);
  }
});

const kinds = [
  '',
  'measures/',
  `measures/${hostileSlug}/`,
  'measures/child-allowance/',
  'measures/child-allowance/handout/',
].concat(
  ['departments/management/', 'departments/management/sheet/', 'policies/1/', 'life-stages/pregnancy/', 'needs/money/'],
  ['glossary/', 'results/', 'source/', 'data/', 'about/', 'age/#2020-04,2026-08', '404.html', 'search/?need=money'],
  attacks.slice(0, 6).map((attack) => `search/?q=${encodeURIComponent(attack)}`),
);

test('a real browser runs nothing of it, asks nobody else, and needs no more room', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const problems = watchPage(page, site.url);
  for (const path of kinds.flatMap((kind) => [kind, `en/${kind}`])) {
    await page.goto(site.url + path);
    const furigana = page.locator('.furigana-switch');
    if (await furigana.count()) await furigana.click();
    if (path.includes('search/'))
      await page.locator('#results:not([data-state=loading])[data-state]').waitFor({ state: 'attached' });
    // The menu of six stages is on one line; a stage has a short name.
    if (
      !path.includes('life-stages/') &&
      (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    )
      problems.push(`${path}: scrolls sideways`);
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('what is found is shown as it is written', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent('児童手当')}`);
  const name = await page.locator('#results [data-name]').first().textContent();
  expect(
    attacks.some((attack) => name?.endsWith(attack)),
    name ?? '',
  ).toBe(true);
  await page.close();
});

test('a table that cannot be read stops the build and is told with its line', () => {
  const contacts = join(folder, 'content/contacts.yaml');
  writeFileSync(contacts, `${readFileSync(contacts, 'utf8')}\nx: !!js/function "alert(1)"\n`);
  const { status, stdout, stderr } = run(astro, 'sync');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(/content\/contacts\.yaml:\d+: yaml: a tag \(!/);
});
