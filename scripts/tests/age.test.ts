/** The page by a child's birthday, as a parent uses it. The clock stands in November 2026. */
import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { useSite } from './support/use-site.ts';
import { inR6 } from './support/r6.ts';

const web = useSite({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width: 360, height: 800 } });
beforeEach(() => web.page.clock.setFixedTime(new Date('2026-11-23T10:00:00+09:00')));

const open = (path = 'age/') => web.page.goto(`${web.url}${path}`);
const choose = async (child: number, year: number, month: number) => {
  const group = web.page.locator('[data-child]').nth(child);
  await group.locator('[data-year]').selectOption(String(year));
  await group.locator('[data-month]').selectOption(String(month));
};
/** What the elements say, without readings. */
const texts = (selector: string) =>
  web.page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const copied = element.cloneNode(true) as Element;
      for (const reading of copied.querySelectorAll('rt, rp')) reading.remove();
      return copied.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
const slugs = (status: string) =>
  web.page
    .locator(`[data-status=${status}] [data-slug]`)
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['slug']));

test('a baby of three months sees the checks to come, with the months they fall into', async () => {
  await open();
  await choose(0, 2026, 8);
  expect(await texts('[data-list=open] [data-when]')).toEqual([
    '0歳',
    '2026年11月ごろ',
    '2027年2月ごろ',
    '2027年6月ごろ',
    '2028年2月ごろ',
    '2028年8月ごろ',
    '2029年8月ごろ',
  ]);
  expect((await texts('[data-list=open] a')).slice(1)).toEqual([
    '3か月乳児健診',
    '6か月乳児相談',
    '10か月乳児健診',
    '1歳6か月児健診',
    '2歳児健診',
    '3歳児健診',
  ]);
  expect(await slugs('now')).toEqual(expect.arrayContaining(['postpartum-care', 'infant-health-checkups']));
  expect(await slugs('next')).toContain('after-school-clubs');
  expect(await slugs('behind')).toContain('maternal-and-child-health-handbook');
});

test('after the question the first screen of a phone has the age, the next checkup and the first amounts', async () => {
  await web.page.setViewportSize({ width: 390, height: 844 });
  await open('');
  await web.page.locator('[data-year]').selectOption('2026');
  await web.page.locator('[data-month]').selectOption('7');
  await web.page.locator('[data-birth-month] [type=submit]').click();
  await web.page.locator('[data-status=now] [data-slug]').first().waitFor();
  expect(await texts('h1')).toEqual(['4か月です。']);
  const isOnScreen = async (selector: string): Promise<boolean> => {
    const box = await web.page.locator(selector).first().boundingBox();
    return box !== null && box.y + box.height < 844;
  };
  expect(await texts('[data-list=first] li')).toEqual([expect.stringMatching(/6か月乳児相談.*2027年1月ごろ/)]);
  for (const selector of ['h1', '[data-list=first] [data-when]', '[data-slug=child-allowance] .amount'])
    expect(await isOnScreen(selector), selector).toBe(true);
  expect(await web.page.locator('[data-slug=child-allowance] .amount [data-span]:visible').textContent()).toContain(
    '15,000',
  );
  expect(await web.page.locator('[data-age-form]').isVisible()).toBe(false);
  await web.page.setViewportSize({ width: 360, height: 800 });
});

test('who leaves an answer out, or asks too far ahead, is told so beside the fields', async () => {
  await open();
  await web.page.locator('[data-age-form] [type=submit]').click();
  const error = web.page.locator('[data-child]').first().locator('[data-error]');
  expect(await error.textContent()).toBe('年と月の両方を選んでください。');
  const year = web.page.locator('[data-year]').first();
  expect(await year.getAttribute('aria-describedby')).toBe(await error.getAttribute('id'));
  expect(await year.evaluate((field) => field === document.activeElement)).toBe(true);
  await choose(0, 2026, 8);
  expect(await error.isVisible()).toBe(false);
  await web.page.locator('[data-add]').click();
  await web.page.locator('[data-month]').nth(1).selectOption('5');
  await web.page.locator('[data-age-form] [type=submit]').click();
  expect(await web.page.locator('[data-error]').nth(1).isVisible()).toBe(true);
  expect(await web.page.locator('[aria-invalid]').count()).toBe(1);
  await web.page.locator('[data-year]').nth(1).selectOption('2027');
  await web.page.locator('[data-month]').nth(1).selectOption('12');
  expect(await web.page.locator('[data-error]').nth(1).textContent()).toContain('10か月より先');
});

test('the link past the head of the page keeps the child in the address', async () => {
  await open('age/#2023-05');
  await web.page.locator('.skip').focus();
  await web.page.keyboard.press('Enter');
  expect(await web.page.evaluate(() => document.activeElement?.id)).toBe('main');
  await expect.poll(() => new URL(web.page.url()).hash).toBe('#2023-05');
});

test('before birth the pregnancy is now, and checks of the baby are to come', async () => {
  await open();
  await choose(0, 2027, 3);
  expect(await slugs('now')).toEqual(expect.arrayContaining(['prenatal-checkups']));
  expect(await slugs('behind')).toEqual([]);
  expect(await texts('[data-list=open] a')).toContain('妊婦一般健康診査');
  expect(await texts('[data-list=open] [data-when]')).toContain('2027年6月ごろ');
});

test('in the month itself the page asks whether the child is born', async () => {
  await open();
  await choose(0, 2026, 11);
  await web.page.locator('[value=due]').check();
  expect(await slugs('now')).toContain('prenatal-checkups');
  await web.page.locator('[value=born]').check();
  expect(await slugs('behind')).toContain('prenatal-checkups');
});

test('1 and 2 April are a school year apart, and the day is asked in April alone', async () => {
  await open();
  await choose(0, 2020, 5);
  expect(await web.page.locator('[data-april]').isVisible()).toBe(false);
  await choose(0, 2020, 4);
  expect(await slugs('next')).toContain('after-school-clubs');
  expect(await texts('[data-point=elementary-start]')).toEqual([expect.stringMatching(/^小学校入学\s*2027年4月$/)]);
  await web.page.locator('[value=first]').check();
  expect(await slugs('now')).toContain('after-school-clubs');
  expect(await texts('[data-point=high-school-end]')).toEqual([expect.stringMatching(/^18歳の年度末\s*2038年3月$/)]);
});

test('a child born in April gets the answer at once, which says for which days it is', async () => {
  await open('age/#2020-04');
  await web.page.locator('[data-status=now] [data-slug]').first().waitFor();
  expect(await texts('[data-months]')).toEqual(['2020年4月生まれ（2日から30日）']);
  expect(await web.page.locator('[data-age-form]').isVisible()).toBe(false);
  await web.page.locator('[data-change]').click();
  await web.page.locator('[value=first]').check();
  await web.page.locator('[data-age-form] [type=submit]').click();
  expect(await texts('[data-months]')).toEqual(['2020年4月生まれ（1日）']);
});

test('what the plan says will change is shown with its caution and never behind', async () => {
  await open();
  await choose(0, 2009, 6);
  expect(await slugs('behind')).not.toContain('child-allowance');
  expect(await slugs('caution')).toContain('child-allowance');
  expect(await texts('[data-status=caution] [data-slug=child-allowance] .caution')).toHaveLength(1);
});

inR6('siblings stand in one list, each entry saying whose it is', async () => {
  await open();
  await choose(0, 2018, 6);
  await web.page.locator('[data-add]').click();
  await choose(1, 2026, 8);
  expect(await texts('[data-who]')).toContain('1人め：2018年6月生まれ、8歳5か月');
  expect(await texts('h1')).toEqual(['お子さん2人']);
  expect(await texts('[data-status=now] [data-slug=after-school-clubs] .when')).toEqual(['1人め']);
  expect(await texts('[data-status=now] [data-slug=child-allowance] .when')).toEqual([]);
  expect(await texts('[data-status=now] [data-slug=child-allowance] .amount span:not([hidden])')).toEqual([
    '2人め 月額15,000円',
    '1人め 月額10,000円〜15,000円',
  ]);
  await web.page.getByRole('button', { name: '1人めを消す' }).click();
  expect(await slugs('now')).not.toContain('after-school-clubs');
});

test('the keyboard alone is enough, and a screen reader is told what was found', async () => {
  await open('en/age/');
  await web.page.locator('[data-year]').focus();
  await web.page.keyboard.type('2024');
  await web.page.keyboard.press('Tab');
  await web.page.keyboard.type('May');
  expect(await web.page.locator('[role=status][data-status]').textContent()).toMatch(
    /^Support for now: \d+\. Coming next: \d+$/,
  );
  await web.page.keyboard.press('Tab');
  await web.page.keyboard.press('Enter');
  expect(await web.page.evaluate(() => document.activeElement?.textContent)).toBe('2 years 6 months old');
  await web.page.getByRole('button', { name: 'Change' }).focus();
  await web.page.keyboard.press('Enter');
  await web.page.getByRole('button', { name: 'Add a brother or sister' }).focus();
  await web.page.keyboard.press('Enter');
  expect(await web.page.locator('[data-child]').count()).toBe(2);
  expect(await web.page.evaluate(() => document.activeElement?.matches('[data-child]:nth-child(2) [data-year]'))).toBe(
    true,
  );
});

test('the calendar file holds the checks to come, each in its month', async () => {
  await open();
  await choose(0, 2025, 5);
  const [download] = await Promise.all([
    web.page.waitForEvent('download'),
    web.page.locator('[data-calendar]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('kenshin.ics');
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(text.match(/^DTSTART;VALUE=DATE:\d+/gm)).toEqual([
    'DTSTART;VALUE=DATE:20261101',
    'DTSTART;VALUE=DATE:20270501',
    'DTSTART;VALUE=DATE:20280501',
  ]);
  expect(text).toContain('SUMMARY:1歳6か月児健診のころ（日にちは市に確認）');
  expect(await web.page.locator('[data-file-status]').textContent()).toBe('健診3件のファイルを作りました。');
});

test('twins have each their checkups in the file, and every title says whose it is', async () => {
  await open('age/#2026-08,2026-08');
  const [download] = await Promise.all([
    web.page.waitForEvent('download'),
    web.page.locator('[data-calendar]').click(),
  ]);
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  const ids = text.match(/^UID:.*/gm) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  const titles = text.match(/^SUMMARY:.*/gm) ?? [];
  expect([...new Set(titles.map((title) => title.slice(0, 12)))]).toEqual(['SUMMARY:1人め ', 'SUMMARY:2人め ']);
});

test('the same children are shown in the other language', async () => {
  await open('age/#2020-04-01,2024-05');
  expect(await web.page.locator('a[hreflang=en]').first().getAttribute('href')).toMatch(
    /\/en\/age\/#2020-04-01,2024-05$/,
  );
});

test('nothing leaves the browser and nothing is stored; the months stand in the fragment and come back with it', async () => {
  await open();
  const requests: string[] = [];
  web.page.on('request', (request) => requests.push(request.url()));
  await choose(0, 2020, 4);
  await web.page.locator('[value=first]').check();
  await web.page.locator('[data-add]').click();
  // Chromium looks at the icon again when the address changes.
  expect(requests.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
  expect(new URL(web.page.url()).hash).toBe('#2020-04-01');
  expect(await web.page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await web.page.reload();
  expect(await web.page.locator('[value=first]').isChecked()).toBe(true);
  expect(requests.filter((url) => url.includes('2020'))).toEqual([]);
  await web.page.locator('[data-change]').click();
  await web.page.locator('[data-clear]').click();
  expect(await texts('h1')).toEqual(['お誕生日から見る']);
  expect(new URL(web.page.url()).hash).toBe('');
  expect(await web.page.locator('[data-results]').isVisible()).toBe(false);
});

test('without script the page leads to the life stages', async () => {
  const plain = await web.browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${web.url}age/`);
  expect(await tab.locator('[data-age-form]').isVisible()).toBe(false);
  await tab.locator('.needs-script p').waitFor();
  expect(await tab.locator('main a[href$="life-stages/age-0-2/"]').isVisible()).toBe(true);
  await plain.close();
});
