/** The list of all measures, narrowed down in place. */
import { expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite();
const open = (path = 'measures/') => web.page.goto(`${web.url}${path}`);
const visibleRows = () => web.page.locator('tr[data-measure]:visible').count();
const status = () => web.page.locator('[data-list-filters] [role=status]').textContent();

inR6('a filter narrows the list, says how many measures are left, and stands in the address', async () => {
  await open();
  expect([await visibleRows(), await status()]).toEqual([123, 'すべての支援80件']);
  await web.page.locator('[name=department]').selectOption('culture-exchange');
  expect(await visibleRows()).toBe(3);
  expect(await status()).toMatch(/^条件に合う支援は\d件です$/);
  expect(new URL(web.page.url()).search).toBe('?department=culture-exchange');
  await web.page.locator('[data-filters] [data-clear]').click();
  expect([await visibleRows(), new URL(web.page.url()).search]).toEqual([123, '']);
});

test('each option tells how many measures it leaves, and that many are left', async () => {
  await open('measures/?policy=3&families=true');
  const option = web.page.locator('[name=need] option:not([value=""]):not([disabled])').first();
  const promised = /（(\d+)）$/.exec((await option.textContent()) ?? '')?.[1];
  await web.page.locator('[name=need]').selectOption(await option.getAttribute('value'));
  expect(await status()).toBe(`条件に合う支援は${promised}件です`);
});

test('an option whose count stays is not written anew: a screen reader would say the count of the list late', async () => {
  await open('measures/?policy=3');
  const { written, changed } = await web.page.locator('[data-filters]').evaluate(async (filters) => {
    const options = [...filters.querySelectorAll('option')];
    const read = () => options.map(({ textContent }) => textContent);
    const before = read();
    const changes = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => changes.add(target)));
    observer.observe(filters, { childList: true, subtree: true });
    filters.querySelector<HTMLInputElement>('[name=families]')?.click();
    await Promise.resolve();
    const after = read();
    return {
      written: options.filter((option) => changes.has(option)).length,
      changed: after.filter((text, index) => text !== before[index]).length,
    };
  });
  expect(changed).toBeGreaterThan(0);
  expect(written).toBe(changed);
});

test('back and forward walk through the choices, and a link brings them along', async () => {
  await open('en/measures/?stage=pregnancy');
  const pregnant = await visibleRows();
  expect(pregnant).toBeLessThan(123);
  await web.page.getByLabel('Only what families can use').check();
  await web.page.goBack();
  expect([await visibleRows(), await web.page.locator('[name=families]').isChecked()]).toEqual([pregnant, false]);
  await web.page.goForward();
  expect(await web.page.locator('[name=families]').isChecked()).toBe(true);
  await web.page.getByRole('link', { name: '日本語', exact: true }).click();
  await web.page.waitForURL((url) => !url.pathname.includes('/en/'));
  await web.page.locator('[data-list-filters][data-ready]').waitFor();
  expect(new URL(web.page.url()).search).toBe('?stage=pregnancy&families=true');
  expect(await web.page.locator('[name=stage]').inputValue()).toBe('pregnancy');
});

inR6('a value that is not there filters nothing', async () => {
  await open('measures/?need=nothing&department=%3Cscript%3E');
  expect(await visibleRows()).toBe(123);
});

inR6('without script the whole list stands, without filters', async () => {
  const plain = await web.browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${web.url}measures/`);
  expect(await tab.locator('tr[data-measure]:visible').count()).toBe(123);
  expect(await tab.locator('[data-list-filters]').isVisible()).toBe(false);
  await plain.close();
});
