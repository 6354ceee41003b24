/** What is tried in every engine: each visit ends when what it waits for is there, or fails after ten seconds. */
import type { Visitor } from './visitor.ts';

export interface Visit {
  name: string;
  /**
   * @returns the page on paper, as PDF, where the visit prints it
   * @throws where the engine does not do what a reader needs
   */
  make: (visitor: Visitor, site: string) => Promise<Uint8Array | undefined | void>;
}

/** What the driver of an engine cannot do says nothing of the engine. */
export class NotTried extends Error {}

/** Waits until the expression holds in the page. */
async function expectIn(visitor: Visitor, expression: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100)))
    if (await visitor.read<boolean>(`Boolean(${expression})`).catch(() => false)) return;
  throw new Error(`not seen within ten seconds: ${expression}`);
}

const one = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const isSeen = (selector: string): string => `${one(selector)}?.getClientRects().length`;
const choose = (selector: string, value: string): string =>
  `(() => { const field = ${one(selector)}; field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`;

/** Readings come last: their switch is remembered. */
export const visits: Visit[] = [
  {
    name: 'home',
    make: async (visitor, site) => {
      await visitor.goto(site);
      await expectIn(visitor, isSeen('h1'));
      await expectIn(visitor, 'document.documentElement.scrollWidth <= innerWidth');
    },
  },
  {
    name: 'measure',
    make: async (visitor, site) => {
      await visitor.goto(`${site}measures/child-allowance/`);
      await expectIn(visitor, isSeen('main h1'));
      await expectIn(visitor, 'document.documentElement.scrollWidth <= innerWidth');
    },
  },
  {
    name: 'glossary note',
    make: async (visitor, site) => {
      await visitor.goto(`${site}measures/child-allowance/`);
      await visitor.click('[popovertarget]');
      await expectIn(visitor, isSeen('[popover] a'));
    },
  },
  {
    name: 'suggestions under the field',
    make: async (visitor, site) => {
      await visitor.goto(site);
      await visitor.type('main input[role=combobox], main input[name=q]', '手当');
      await expectIn(visitor, "document.querySelectorAll('main [role=option]').length > 1");
      await expectIn(visitor, 'document.documentElement.scrollWidth <= innerWidth');
    },
  },
  {
    name: 'search, typed and filtered',
    make: async (visitor, site) => {
      await visitor.goto(`${site}search/`);
      await expectIn(visitor, one('#search[data-ready]'));
      await visitor.type('#search input[name=q]', '手当');
      await expectIn(visitor, "document.querySelectorAll('#results [data-measure]').length > 3");
      const before = await visitor.read<number>("document.querySelectorAll('#results [data-measure]').length");
      await visitor.read(choose('#search select[name=stage]', 'high-school'));
      await expectIn(visitor, `document.querySelectorAll('#results [data-measure]').length < ${before}`);
      await expectIn(visitor, "location.search.includes('stage=high-school')");
    },
  },
  {
    name: 'a result, and back to the search',
    make: async (visitor, site) => {
      await visitor.goto(`${site}search/?q=${encodeURIComponent('児童手当')}`);
      await expectIn(visitor, one('#results [data-measure] a'));
      await visitor.read(`${one('#results [data-measure] a')}.click() || true`);
      await expectIn(visitor, "location.pathname.includes('/measures/')");
      await visitor.back();
      await expectIn(visitor, one('#results [data-measure="child-allowance"]'));
      await expectIn(visitor, `${one('#search input[name=q]')}.value === '児童手当'`);
    },
  },
  {
    name: 'child’s page with its calendar',
    make: async (visitor, site) => {
      await visitor.goto(`${site}age/#2026-08,2026-08`);
      await expectIn(visitor, isSeen('[data-results] [data-slug]'));
      await expectIn(visitor, one('[data-calendar]'));
      await visitor.read(
        `(() => { const make = URL.createObjectURL; URL.createObjectURL = (file) => { file.text().then((text) => { window.calendar = text; }); return make(file); }; return true; })()`,
      );
      await visitor.read(`${one('[data-calendar]')}.click() || true`);
      await expectIn(visitor, "window.calendar?.startsWith('BEGIN:VCALENDAR')");
    },
  },
  {
    name: 'list with filters, kept in the other language',
    make: async (visitor, site) => {
      await visitor.goto(`${site}measures/?need=money`);
      await expectIn(visitor, "document.querySelector('tr[data-measure][hidden]')");
      await visitor.read(`${one('a[hreflang=en]')}.click() || true`);
      await expectIn(
        visitor,
        "location.href.endsWith('/en/measures/?need=money') && document.documentElement.lang === 'en'",
      );
      await expectIn(visitor, "document.querySelector('tr[data-measure][hidden]')");
    },
  },
  {
    name: 'number link',
    make: async (visitor, site) => {
      await visitor.goto(`${site}123/`);
      await expectIn(visitor, "document.querySelector('details:target, :target > details')?.open");
      // A driver that is sent on while a page loads may still be on it when it answers.
      await expectIn(visitor, "document.readyState === 'complete'");
    },
  },
  {
    name: 'one’s own list',
    make: async (visitor, site) => {
      await visitor.goto(`${site}measures/child-allowance/`);
      await expectIn(visitor, isSeen('main [data-list-add]'));
      await visitor.read(`${one('main [data-list-add]')}.click() || true`);
      await expectIn(visitor, one('main [data-list-add][aria-pressed=true]'));
      await visitor.goto(`${site}list/`);
      await expectIn(visitor, `${one('main')}.textContent.includes('児童手当')`);
    },
  },
  ...(['departments/management/sheet/', 'measures/child-allowance/', 'age/#2020-04-01'] as const).map(
    (path): Visit => ({
      name: `${path} on paper`,
      make: async (visitor, site) => {
        await visitor.goto(site + path);
        await expectIn(visitor, isSeen('main h1'));
        if (!visitor.print) throw new NotTried('the driver cannot print; the page is shown');
        return visitor.print();
      },
    }),
  ),
  {
    name: 'furigana',
    make: async (visitor, site) => {
      await visitor.goto(`${site}measures/postpartum-care/`);
      await expectIn(visitor, `!(${isSeen('h1 rt')})`);
      await visitor.click('.furigana-switch');
      await expectIn(visitor, `${one('h1 rt')}.getBoundingClientRect().height > 0`);
    },
  },
];
