/** Styles reach what they are written for, and nothing else. */
import { expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';

const web = useSite();

test('the box of whom to call in danger keeps its distance', async () => {
  for (const path of ['search/?q=死にたい', 'en/search/?q=suicide']) {
    await web.page.goto(web.url + path);
    const box = web.page.locator('.help:visible');
    const margin = await box.evaluate((element) => getComputedStyle(element).marginTop);
    expect(margin, path).toBe('16px');
  }
});
