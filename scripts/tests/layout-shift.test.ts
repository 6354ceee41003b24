import { expect, test } from 'vitest';
import { toKind } from '../checks/budget/kinds.ts';
import { openOnSlowLine, readVitals } from '../checks/budget/web-vitals.ts';
import { base, readPagesOnly, type BuiltPage } from '../checks/site/built-site.ts';
import { isWhole } from './support/sample-pages.ts';
import { useSite } from './support/use-site.ts';

const web = useSite();
const kindOf = ({ path }: BuiltPage) => toKind(path.slice(base.length));
const onScreen = readPagesOnly().filter((page) => kindOf(page).critical !== undefined);
/** The largest of each kind: what comes late in it comes latest. */
const paths = [...Map.groupBy(onScreen, (page) => kindOf(page).name).values()].map(
  (pages) => pages.reduce((a, b) => (b.html.length > a.html.length ? b : a)).path,
);

/** A word of easy Japanese that comes in halves moves on to the next line when it is whole: .016 at most, where .1 is still good. */
const wordInHalves = 0.02;

test.each([360, 1280])('nothing jumps while a page comes in over a slow line, %s px wide', async (width) => {
  const jumping: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const page = await openOnSlowLine(web.browser, new URL(path, web.url).href, width, `${web.url}about/`);
    const { cls } = await readVitals(page);
    await page.context().close();
    if (cls > wordInHalves) jumping.push(`${path}: ${cls}`);
  };
  // Wide, only a measure's page has columns that could change places.
  const waiting = paths.filter((path) => width < 600 || isWhole || /measures\/./.test(path)).values();
  const visitInTurn = async (): Promise<void> => {
    for (const path of waiting) await visit(path);
  };
  // More tabs at once and the browser's slow line now and then forgets one.
  await Promise.all(Array.from({ length: 4 }, visitInTurn));
  expect(jumping).toEqual([]);
});
