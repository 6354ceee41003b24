/** The security policy of every page, and the site used with all it has: nothing breaks the policy or leaves the site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from './support/attacks.ts';
import { base, origin, pages, siteFolder } from '../checks/site/built-site.ts';
import { parseHeaderRules, resolveHeaders } from '../lib/header-rules.ts';
import { useSite } from './support/use-site.ts';
import { watchPage } from './support/watch-page.ts';
import { inR6 } from './support/r6.ts';

const web = useSite({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-write'] });

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const parsePolicy = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

test('each page allows its own scripts and styles and nothing else, before it loads anything', () => {
  const problems = pages().flatMap(({ path, $ }) => {
    const meta = $('meta[http-equiv="content-security-policy" i]');
    const policy = parsePolicy(meta.attr('content') ?? '');
    const found = [...policy.values()]
      .flat()
      .filter((source) => /unsafe-(?:inline|hashes)|'unsafe-eval'|^\*|^https?:|^blob:/.test(source));
    if (meta.length !== 1) found.push(`${meta.length} policies`);
    if (meta.prevAll('script, style, link').length > 0) found.push('something is loaded before the policy');
    const fixed = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'", 'connect-src': "'self'" };
    for (const [name, source] of Object.entries(fixed))
      if (policy.get(name)?.join(' ') !== source) found.push(`${name} ${policy.get(name)?.join(' ')}`);
    if ($('script:not([src]):not([type$=json])').length > 0) found.push('a script in the page');
    for (const style of $('style').toArray())
      if (!policy.get('style-src')?.includes(hash($(style).text()))) found.push('a style that the policy forbids');
    return found.map((problem) => `${path}: ${problem}`);
  });
  expect(problems).toEqual([]);
});

test('a host is told to forbid frames, guessing of types, foreign openers and devices, and to keep to https', () => {
  const rules = parseHeaderRules(readFileSync(join(siteFolder, '_headers'), 'utf8'));
  for (const path of ['/', '/en/57/', '/pdf/plan.pdf', '/pagefind/pagefind.js'])
    expect(resolveHeaders(rules, path)).toMatchObject({
      // A second policy would be met together with that of the page: it holds what a meta cannot, alone.
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/max-age=\d{8}/) as unknown,
      'permissions-policy': expect.stringContaining('geolocation=()') as unknown,
    });
  for (const path of ['/_astro/a.js', '/pagefind/pagefind.js'])
    expect(resolveHeaders(rules, path)['cross-origin-resource-policy']).toBe('same-origin');
});

test('only the page that searches may run WebAssembly', () => {
  const allowed = pages().filter(({ html }) => html.includes('wasm-unsafe-eval'));
  expect(allowed.map(({ path }) => path.slice(base.length))).toEqual(['easy/search/', 'en/search/', 'search/']);
});

test('robots are shown the list of pages where the site knows its address', () => {
  const robots = readFileSync(join(siteFolder, 'robots.txt'), 'utf8');
  expect(robots).toContain('User-agent: *');
  expect(robots.includes(`Sitemap: ${origin}${base}sitemap.xml`)).toBe(existsSync(join(siteFolder, 'sitemap.xml')));
  expect(origin === undefined).toBe(!robots.includes('Sitemap'));
});

inR6(
  'search, filters, the age page with its calendar, furigana, notes and sharing stay within the policy',
  async () => {
    const { page } = web;
    const problems = watchPage(page, web.url);
    const open = (path: string) => page.goto(web.url + path);
    await open('');
    await page.locator('.furigana-switch').click();
    await open('search/');
    await page.locator('#search input[name=q]').fill('手当');
    await page.locator('#results:not([data-state=loading]) > li').first().waitFor();
    await page.locator('#filters summary').click();
    await page.locator('select[name=stage]').selectOption('high-school');
    await page.waitForURL(/stage=high-school/);
    await open('measures/');
    await page.locator('[data-filters] select').first().selectOption({ index: 1 });
    await open('en/age/#2026-08');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-calendar]').click()]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    await open('measures/child-allowance/');
    await page.locator('[data-copy]').click();
    await page.locator('[popovertarget]').first().click();
    await page.locator('[popover]:popover-open').waitFor();
    await open('57/');
    await page.waitForURL(/measures\/child-allowance/);
    expect(problems).toEqual([]);
  },
);

test('a ready PDF comes from the link to it', async (context) => {
  const address = pages().flatMap(({ $ }) => $('main a[href$=".pdf"]').attr('href') ?? [])[0];
  if (address === undefined) return context.skip('no browser could be started, so there are no PDFs');
  const { page } = web;
  await page.goto(`${web.url}departments/management/sheet/`);
  const problems = watchPage(page, web.url);
  const link = page.locator('a[href$=".pdf"]').first();
  const asked = page.waitForResponse((response) => response.url().endsWith('.pdf'));
  await link.click();
  expect((await asked).headers()['content-type']).toBe('application/pdf');
  expect(problems).toEqual([]);
});

test('whatever an address carries, no page runs it, breaks or leaves the site', async () => {
  const { page } = web;
  const problems = watchPage(page, web.url);
  for (const [index, address] of addresses.entries()) {
    await page.goto(web.url + (index % 2 === 0 ? '' : 'en/') + address);
    if (address.startsWith('search/'))
      await page.locator('#results[data-state]:not([data-state=loading])').waitFor({ state: 'attached' });
  }
  expect(problems).toEqual([]);
});
