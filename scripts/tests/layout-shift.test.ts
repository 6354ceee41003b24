import { expect, test } from 'vitest';
import { toKind } from '../checks/budget/kinds.ts';
import { openOnSlowLine, readSight } from '../checks/budget/web-vitals.ts';
import { base, readPagesOnly } from './support/built-site.ts';
import { useSite } from './support/use-site.ts';

const web = useSite();
const kinds = Map.groupBy(readPagesOnly(), ({ path }) => toKind(path.slice(base.length)));
/** The largest of each kind: what comes late in it comes latest. */
const paths = [...kinds]
  .filter(([{ critical }]) => critical !== undefined)
  .map(([, pages]) => pages.reduce((a, b) => (b.html.length > a.html.length ? b : a)).path);

test.each([360, 1280])('nothing jumps while a page comes in over a slow line, %s px wide', async (width) => {
  const jumping: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const page = await openOnSlowLine(web.browser, new URL(path, web.url).href, width);
    const { cls } = await readSight(page);
    await page.context().close();
    if (cls > 0) jumping.push(`${path}: ${cls}`);
  };
  // The line is slow, not the machine: they wait together, as many as it can draw at once.
  const waiting = paths.values();
  const visitInTurn = async (): Promise<void> => {
    for (const path of waiting) await visit(path);
  };
  await Promise.all(Array.from({ length: 8 }, visitInTurn));
  expect(jumping).toEqual([]);
});
