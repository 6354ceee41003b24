/** What the pictures of `npm run pictures` show, and a mark by which a check tells that a page has changed since. */
import { createHash } from 'node:crypto';
import { load } from 'cheerio';

export interface Picture {
  name: string;
  /** Path below the language. */
  path: string;
  /** What is chosen on the page, as its address says it after the path. */
  fragment?: string;
  width: number;
  height: number;
  /** Element that is at the top of the picture; absent: the top of the page. */
  from?: string;
}

export const pictures: readonly Picture[] = [
  { name: 'home', path: '', width: 1120, height: 590 },
  { name: 'stages', path: '', width: 400, height: 640, from: 'h1' },
  { name: 'measure', path: 'measures/postpartum-care/', width: 400, height: 640, from: 'h1' },
  { name: 'number', path: 'policies/2/', width: 400, height: 420, from: 'table' },
  { name: 'list', path: 'list/', fragment: '#r6-57-5-93-59', width: 400, height: 640 },
  { name: 'sheet', path: 'departments/lifelong-learning/sheet/', width: 400, height: 560 },
];
/** Bytes. A picture is there to help; it must not be what a page waits for. */
export const largestPicture = 60_000;
/** For each picture, what its page showed when it was taken. */
export const marksFile = 'scripts/checks/pictures/pictured.json';

/** A mark of what a reader sees first of a page: its headings, the heads of its tables, its choices and buttons. */
export function toMark(html: string): string {
  const $ = load(html);
  $('rt, .hidden-text').remove();
  const words = $('main :is(h1, h2, h3, th[scope=col], label, button)')
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ''));
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
}
