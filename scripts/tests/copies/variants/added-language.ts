/** The site with a language added: what is translated, what is not yet, and the ways between languages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '../../../lib/run.ts';
import { isWhole } from '../../support/sample-pages.ts';
import { base, origin, type Variant } from './build-variant.ts';

/** @param variant what was built, while a test runs */
export function testAddedLanguage(variant: () => Variant): void {
  test('a language that was added has every page that English has, and its own page for what is not found', () => {
    const { site, pages } = variant();
    const below = (locale: string): string[] =>
      [...pages.keys()].flatMap((path) =>
        path.startsWith(`${base}${locale}/`) ? path.slice(base.length + locale.length) : [],
      );
    expect(below('eo')).toEqual(below('en'));
    expect(existsSync(join(site, 'eo/404.html'))).toBe(true);
  });

  test.runIf(isWhole)('with a language added all types still hold: nothing counts on two languages', () => {
    const { project } = variant();
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
    const { page } = variant();
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
    const { page } = variant();
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
    const { pages, page } = variant();
    const $ = page('eo/measures/child-rearing-allowance/');
    expect($('h1').html()?.trim()).toBe('<span lang="en">Child Rearing Allowance</span>');
    expect($('.lead span').attr('lang')).toBe('en');
    expect($('[data-cell=plan]').attr('lang')).toBe('en');
    expect(page('eo/help/')('.prose').attr('lang')).toBe('en');
    expect(page('eo/departments/management/')('h1 span').attr('lang')).toBe('en');
    const broken = [...pages.values()].filter(({ $ }) => /undefined|\[object/.test($('body').text()));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
}
