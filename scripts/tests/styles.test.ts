/** Styles reach what they are written for, and nothing else. */
import { expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';

const web = useSite();

test('the box of danger on the search page keeps its distance', async () => {
  for (const path of ['search/', 'en/search/']) {
    await web.page.goto(web.url + path);
    const margin = await web.page.locator('#danger-now').evaluate((box) => getComputedStyle(box).marginTop);
    expect(margin, path).toBe('24px');
  }
});
