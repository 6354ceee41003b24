/** Charts as a phone, paper without grounds and a reader's own colours show them. */
import { expect, test } from 'vitest';
import { base, pages } from '../checks/site/built-site.ts';
import { useSite } from './support/use-site.ts';

const web = useSite({ viewport: { width: 360, height: 740 } });

const results = pages().filter(({ path }) => path.slice(base.length).replace(/^en\//, '').startsWith('results/'));

test('no value and no word of a chart runs off a phone’s screen', async () => {
  const cut: string[] = [];
  for (const { path } of results) {
    await web.page.goto(new URL(path, web.url).href);
    const beyond = await web.page.locator('main svg text, .bars p > *').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth ? [text.textContent] : [];
      }),
    );
    cut.push(...beyond.map((words) => `${path}: ${words}`));
  }
  expect(results.length).toBeGreaterThan(10);
  expect(cut).toEqual([]);
});

test('the length of a bar is its value on the scale of its chart', async () => {
  await web.page.goto(new URL(`${base}results/money/`, web.url).href);
  const charts = await web.page.locator('.bars').evaluateAll((lists) =>
    lists.map((list) =>
      [...list.querySelectorAll('li')].map((row) => ({
        width: row.querySelector('svg')?.getBoundingClientRect().width ?? 0,
        shown: row.querySelector('b')?.textContent ?? '',
      })),
    ),
  );
  const toYen = (shown: string): number =>
    [...shown.matchAll(/([\d,]+)(億|万)?/gu)].reduce(
      (sum, [, digits = '', unit]) =>
        sum + Number(digits.replaceAll(',', '')) * (unit === '億' ? 100_000_000 : unit === '万' ? 10_000 : 1),
      0,
    );
  const perPixel = charts.map((rows) => rows.map(({ width, shown }) => toYen(shown) / width));
  expect(charts.flat().length).toBeGreaterThan(15);
  for (const scale of perPixel) expect(Math.max(...scale) / Math.min(...scale)).toBeLessThan(1.05);
});

test('bars, columns and the lines of ages are drawn without a ground, which paper and forced colours take away', async () => {
  const drawn = await Promise.all(
    ['results/people/', 'life-stages/'].map(async (name) => {
      const page = await web.browser.newPage({ forcedColors: 'active', viewport: { width: 360, height: 740 } });
      await page.goto(new URL(base + name, web.url).href);
      const found = await page
        .locator('.bars rect, main svg[role=img] rect, .rows line, .axis .here, .age-bar')
        .evaluateAll((marks) => {
          const paper = getComputedStyle(document.body).backgroundColor;
          return marks.map((mark) => {
            const { fill, stroke, borderTopColor, borderTopWidth } = getComputedStyle(mark);
            const isShape = mark instanceof SVGElement;
            const colour = isShape ? (mark.tagName === 'line' ? stroke : fill) : borderTopColor;
            return { isSeen: colour !== paper && colour !== 'none' && (isShape || borderTopWidth !== '0px') };
          });
        });
      await page.close();
      return found;
    }),
  );
  for (const marks of drawn) {
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.filter(({ isSeen }) => !isSeen)).toEqual([]);
  }
});
