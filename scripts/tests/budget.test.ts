import { expect, test } from 'vitest';
import { firstFlight } from '../checks/budget/kinds.ts';
import { weighPage, type PageWeight } from '../checks/budget/weigh-page.ts';
import { base, pages } from '../checks/site/built-site.ts';
import { useSite } from './support/use-site.ts';

const web = useSite();
const weights = pages().map(weighPage);

test('the first screen of every page comes with the first flight', () => {
  const over = weights.filter(({ first, kind }) => kind.critical !== undefined && first > firstFlight);
  expect(over.map(({ path, first }) => `${path}: ${first} bytes, ${firstFlight} allowed`)).toEqual([]);
});

test('home, search and number pages fit into the first flight whole, others into two', () => {
  const over = weights
    .filter(({ critical, kind }) => kind.critical !== undefined && critical > kind.critical)
    .map(({ path, critical, kind }) => `${path}: ${critical} bytes, ${kind.critical} allowed`);
  expect(over).toEqual([]);
});

test('a page loads almost no script before search is used, and no font', () => {
  const over = weights
    .filter(({ script, kind }) => script > kind.script)
    .map(({ path, script, kind }) => `${path}: ${script} bytes of script, ${kind.script} allowed`);
  expect(over).toEqual([]);
  expect(
    pages()
      .filter(({ html }) => html.includes('@font-face'))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('what the largest page of a kind asks for when a browser opens it is all weighed', async () => {
  const unweighed: string[] = [];
  const open = async (weight: PageWeight): Promise<void> => {
    const weighed = new Set([weight.path, ...weight.asked]);
    const page = await web.browser.newPage();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!request.isNavigationRequest() && !weighed.has(pathname)) unweighed.push(`${weight.path}: ${pathname}`);
    });
    await page.goto(web.url + weight.path.slice(base.length), { waitUntil: 'networkidle' });
    await page.close();
  };
  const kinds = [...Map.groupBy(weights, ({ kind }) => kind.name).values()];
  await Promise.all(kinds.map((kind) => open(kind.reduce((a, b) => (b.critical > a.critical ? b : a)))));
  expect(unweighed).toEqual([]);
});
