/**
 * The site built once more as hard as can be: under a base path, in a third language, on a machine without a browser, from
 * texts that each carry an attack. One build serves all the tests, those of `variants/` too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQr from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { renamedSlug } from '../support/hostile-project.ts';
import { readSvgCode } from '../support/svg-code.ts';
import { testAddedLanguage } from './variants/added-language.ts';
import { base, buildVariant, origin, type Variant } from './variants/build-variant.ts';
import { testHostileTexts } from './variants/hostile-texts.ts';

let built: Variant;
const variant = (): Variant => built;
beforeAll(async () => {
  built = await buildVariant();
}, 600_000);
afterAll(() => built.close());

test('a build that finds no browser says so, ends well, and has neither PDFs nor links to them', () => {
  const { site, run, pages } = variant();
  expect(run.status).toBe(0);
  expect(run.output).toContain('No browser could be started, so the site has no PDFs and no links to them.');
  const links = [...pages.values()].flatMap(({ path, html }) => (/href="[^"]*\.pdf"/.test(html) ? [path] : []));
  expect(links).toEqual([]);
  expect(existsSync(join(site, 'pdf'))).toBe(false);
});

test('without a browser the pictures for those who share a page are there all the same', () => {
  const { site, pages } = variant();
  const named = [...pages.values()].flatMap(({ $ }) => $('meta[property="og:image"]').attr('content') ?? []);
  expect(named.length).toBeGreaterThan(0);
  const files = [...new Set(named)].map((url) => join(site, new URL(url).pathname.slice(base.length)));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('under a base path every link leads to something that is there', () => {
  const { site, pages } = variant();
  expect(findBrokenLinks([...pages.values()], { folder: site, base, origin }).slice(0, 20)).toEqual([]);
});

test('under a base path every address ever published is served, and every short one leads on from there', () => {
  const { site, pages, page } = variant();
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
  const { page } = variant();
  const $ = page('measures/child-allowance/');
  const { pixels, size } = readSvgCode($('svg[role=img] path[stroke]').first().attr('d') ?? '');
  expect(jsQr(pixels, size, size)?.data).toBe('https://kodomo.example/ina/r6/57/');
  expect($('link[rel=canonical]').attr('href')).toBe('https://kodomo.example/ina/measures/child-allowance/');
});

test('search works under a base path, in the added language too', async () => {
  const { url, browser } = variant();
  const tab = await browser.newPage();
  const firstOf = async (path: string): Promise<string | null> => {
    await tab.goto(url + path);
    const first = tab.locator('#results:not([data-state=loading]) > li').first();
    await first.waitFor();
    expect(await first.locator('a').first().getAttribute('href')).toMatch(/^\/ina\//);
    return first.getAttribute('data-measure');
  };
  expect(await firstOf('search/?q=児童手当')).toBe('child-allowance');
  expect(await firstOf('eo/search/?q=Infanmonhelpo')).toBe('child-allowance');
  await tab.close();
});

describe('a language added', () => testAddedLanguage(variant));
describe('texts that carry attacks', () => testHostileTexts(variant));
