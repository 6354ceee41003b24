/** The site built from texts that each carry an attack: it stays a text, in markup and in a real browser. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { attacks } from '../../support/attacks.ts';
import type { BuiltPage } from '../../../checks/site/built-site.ts';
import { hostileDepartment, hostileSlug } from '../../support/hostile-project.ts';
import { parseCsv } from '../../../checks/site/parse-csv.ts';
import { watchPage } from '../../support/watch-page.ts';
import { runProgram, type Variant } from './build-variant.ts';

const astro = resolve(import.meta.dirname, '../../../../node_modules/astro/bin/astro.mjs');

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

/** What is read, without readings above kanji. */
const textOf = ($: BuiltPage['$']): string => {
  const main = $('main').clone();
  main.find('rt, rp').remove();
  return main.text();
};

/** @param variant what was built, while a test runs; the last test breaks its project */
export function testHostileTexts(variant: () => Variant): void {
  test('the site has as many scripts, styles, pictures, frames and fields as it has without attacks', () => {
    const { pages } = variant();
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
    const { pages } = variant();
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
    const { attackOf, page } = variant();
    const lost = [...attackOf].filter(([number, attack]) => {
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
    const { site, pages } = variant();
    for (const { $ } of pages.values())
      for (const script of $('script[type*=json]').toArray())
        expect(() => JSON.parse($(script).text()) as unknown).not.toThrow();
    for (const name of readdirSync(join(site, 'data')).filter((file) => file.endsWith('.csv'))) {
      const cells = parseCsv(readFileSync(join(site, 'data', name), 'utf8')).flatMap(Object.values<string>);
      expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－](?!\d)/.test(cell))).toEqual([]);
    }
  });

  test('a real browser runs nothing of it, asks nobody else, and needs no more room', async () => {
    const { url, browser } = variant();
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const tab = await context.newPage();
    const problems = watchPage(tab, url);
    // Each kind in one language, in turn.
    for (const path of kinds.map((kind, index) => (index % 2 === 0 ? kind : `en/${kind}`))) {
      await tab.goto(url + path);
      const furigana = tab.locator('.furigana-switch');
      if (await furigana.count()) await furigana.click();
      if (path.includes('search/'))
        await tab.locator('#results:not([data-state=loading])[data-state]').waitFor({ state: 'attached' });
      // The menu of six stages is on one line; a stage has a short name.
      if (
        !path.includes('life-stages/') &&
        (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      )
        problems.push(`${path}: scrolls sideways`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });

  test('what is found is shown as it is written', async () => {
    const { url, browser } = variant();
    const tab = await browser.newPage();
    await tab.goto(`${url}search/?q=${encodeURIComponent('就学援助')}`);
    const name = await tab.locator('#results [data-name]').first().textContent();
    expect(
      attacks.some((attack) => name?.endsWith(attack)),
      name ?? '',
    ).toBe(true);
    await tab.close();
  });

  test('a table that cannot be read stops the build and is told with its line', () => {
    const { project } = variant();
    const contacts = join(project, 'content/contacts.yaml');
    writeFileSync(contacts, `${readFileSync(contacts, 'utf8')}\nx: !!js/function "alert(1)"\n`);
    const { status, output } = runProgram(project, astro, 'sync');
    expect(status).not.toBe(0);
    expect(output).toMatch(/content\/contacts\.yaml:\d+: yaml: a tag \(!/);
  });
}
