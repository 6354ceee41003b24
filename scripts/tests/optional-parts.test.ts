/** Parts of a browser or of the site that may be missing or refuse, taken away one by one: the answer is still there. */
import { expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';

const web = useSite({ viewport: { width: 360, height: 800 } });
/** A sentence, which has to be cut into words. */
const query = `search/?q=${encodeURIComponent('児童手当はいくらですか')}`;
/** Those of the whole search: names and everyday words may answer before it. */
const results = () => web.page.locator('#results:not([data-state=loading]) > li[data-measure]');
const expectAnswer = async () => {
  await results().first().waitFor();
  // What is missing fails after the first answer has come.
  await web.page.waitForLoadState('networkidle');
  expect(await results().first().getAttribute('data-measure')).toBe('child-allowance');
  expect(await web.page.locator('#failed').isVisible()).toBe(false);
};

test.each([
  ['WebAssembly', 'delete globalThis.WebAssembly'],
  ['Intl.Segmenter', 'delete Intl.Segmenter'],
  [
    'storage that refuses',
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('denied'); } })",
  ],
  ['view transitions', 'delete Document.prototype.startViewTransition'],
])('the search answers without %s', async (_name, take) => {
  await web.page.addInitScript(take);
  await web.page.goto(web.url + query);
  await expectAnswer();
});

test.each(['pagefind/**', 'search/readings.json'])('the search answers without %s', async (files) => {
  await web.page.route(`${web.url}${files}`, (route) => route.abort());
  await web.page.goto(web.url + query);
  await web.page.locator('.furigana-switch').click();
  await expectAnswer();
});

test('readings are shown on the page where nothing can be stored', async () => {
  await web.page.addInitScript(
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('denied'); } })",
  );
  await web.page.goto(`${web.url}measures/child-allowance/`);
  await web.page.locator('.furigana-switch').click();
  expect(await web.page.locator('h1 rt').first().isVisible()).toBe(true);
});

test('where the clipboard refuses, the reader is told what to do; where there is none, no button offers it', async () => {
  await web.page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
  await web.page.goto(`${web.url}measures/child-allowance/`);
  await web.page.locator('[data-copy]').click();
  await web.page.getByRole('status').getByText('コピーできませんでした').waitFor();
  expect(await web.page.locator('a.short').isVisible()).toBe(true);
  await web.page.addInitScript('delete Navigator.prototype.clipboard');
  await web.page.reload();
  await web.page.locator('[data-print][data-ready]').first().waitFor({ state: 'attached' });
  expect(await web.page.locator('[data-copy]').isVisible()).toBe(false);
});

test('a share sheet that is closed again, or refuses, leaves the page as it was', async () => {
  await web.page.addInitScript("navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'))");
  const errors: Error[] = [];
  web.page.on('pageerror', (error) => errors.push(error));
  await web.page.goto(`${web.url}measures/child-allowance/`);
  await web.page.locator('[data-send]').click();
  expect(await web.page.locator('h1').isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

/** A browser that does not know popovers takes no notice of the attribute. */
const withoutPopovers = `new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const note of [node, ...node.querySelectorAll('[popover]')]) note.removeAttribute('popover');
}).observe(document, { childList: true, subtree: true })`;

test('without popovers the words explained stand in the page; without anchors their notes open within the window', async () => {
  await web.page.addInitScript(withoutPopovers);
  await web.page.goto(`${web.url}measures/child-allowance/`);
  expect(await web.page.locator('#glosses + ul a').first().isVisible()).toBe(true);
});

test("without :has() a sheet is shown whole and offers no choice, and one's own list stays clear of the bar", async () => {
  const page = await web.browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(':has(', ':of-another-year(') });
  });
  await page.goto(`${web.url}departments/management/sheet/`);
  expect(await page.getByRole('banner').isVisible()).toBe(true);
  expect(await page.locator('#full, #short').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.short-only').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.full-only').filter({ visible: true }).count()).toBeGreaterThan(0);
  await page.goto(`${web.url}measures/child-allowance/`);
  await page.locator('[data-list-add]').first().click();
  const [list, bar] = await Promise.all(['[data-my-list] a', '.act'].map((part) => page.locator(part).boundingBox()));
  expect((list?.y ?? Infinity) + (list?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.close();
});

test('where a script does not come, the page says what to use instead, and the lists are there', async () => {
  await web.page.route('**/*.js', (route) => route.abort());
  await web.page.goto(web.url + query);
  await web.page.locator('.needs-script a').first().waitFor();
  await web.page.goto(`${web.url}age/`);
  await web.page.locator('.needs-script p').waitFor();
  await web.page.goto(`${web.url}measures/`);
  expect(await web.page.locator('tr[data-measure]').count()).toBeGreaterThan(100);
});
