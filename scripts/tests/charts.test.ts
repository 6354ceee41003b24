/** Charts as a phone shows them. */
import { expect, test } from 'vitest';
import { base, pages } from './support/built-site.ts';
import { useSite } from './support/use-site.ts';

const web = useSite({ viewport: { width: 360, height: 740 } });

test('no word of a chart runs off a phone’s screen', async () => {
  const paths = pages().filter(({ path }) => path.slice(base.length).replace(/^en\//, '').startsWith('results/'));
  const cut: string[] = [];
  for (const { path } of paths) {
    await web.page.goto(new URL(path, web.url).href);
    const beyond = await web.page.locator('.chart svg text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth ? [text.textContent] : [];
      }),
    );
    cut.push(...beyond.map((words) => `${path}: ${words}`));
  }
  expect(paths.length).toBeGreaterThan(10);
  expect(cut).toEqual([]);
});
