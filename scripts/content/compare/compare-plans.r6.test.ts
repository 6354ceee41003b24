/** Next year's text, made from this year's by changes that are here, one by one. */
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { identitySchema } from '../../../src/domain/identity.ts';
import { toContent, type Content } from '../model/to-content.ts';
import { realText, toRealSources } from '../../tests/support/sources.ts';
import { comparePlans, toHinderingMessages, type Comparison, type Published } from './compare-plans.ts';
import type { ContentChange } from './to-changes.ts';
import { toCsvReport, toMarkdownReport } from './to-report.ts';

/** 72 is no longer in the text, and every later row counts one less. */
const withoutPassport = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.includes('\t72\t'))
    .map((line) =>
      line.replace(
        /(^|\t)(\d+)\t/,
        (_, tab: string, number: string) => `${tab}${Number(number) > 72 ? Number(number) - 1 : number}\t`,
      ),
    )
    .join('\n');

const documentedChanges: [what: string, (text: string) => string][] = [
  [
    'the years go up by one',
    (text) =>
      text
        .replaceAll(/令和6年度事業/g, '令和7年度事業')
        .replaceAll('令和5年度個別', '令和6年度個別')
        .replaceAll('R6年度 事業計画', 'R7年度 事業計画')
        .replaceAll('R5年度 実績（具', 'R6年度 実績（具')
        .replaceAll('R5年度 実績 (具', 'R6年度 実績 (具'),
  ],
  ['57: another amount in the plan', (text) => text.replace('月5,000円 ※R6.12支給分より改正', '月5,500円')],
  ['9, 23, 69, 117: another result', (text) => text.replaceAll('利用者10名、延べ88日', '利用者12名、延べ90日')],
  ['26: another name', (text) => text.replace('\tこころの相談\t', '\tこころと体の相談\t')],
  ['64: a department that was renamed', (text) => text.replace('\t管理課\t', '\t住宅課\t')],
  [
    '12: form only',
    (text) =>
      text.replace(
        '・双子育児サークル「さくらんぼの会」等で育児講話や相談を行う。',
        ' ・双子育児サークル「さくらんぼの会」等で育児講話や相談を行う',
      ),
  ],
  ['72 is gone, later numbers move', withoutPassport],
  [
    'a new row at the end',
    (text) => `${text}\n\t126\tこども誰でも通園制度\t子育て支援課\t実績なし\t月10時間まで預かる。`,
  ],
];

/** The real measures, with a translation for two of them and an about.yaml for a third. */
function toPublished({ measures }: Content): Published[] {
  const quotation = (listing: number, words: string) => ({ source: { listing, section: 'plan', words } });
  const about = {
    amounts: [quotation(57, '月5,000円'), quotation(57, '3歳未満 月15,000円')],
    ages: [quotation(73, '18歳未満の児童')],
  };
  return measures
    .map(({ listings, ...measure }) => ({
      ...measure,
      listings: listings.map(({ result: _result, plan: _plan, ...row }) => row),
    }))
    .map((measure) => ({
      measure,
      companions: {
        translations: new Map(
          /^(child-allowance|parenting-circles)$/.test(measure.slug) ? [['en.md', measure.fingerprint]] : [],
        ),
        about: /^(child-allowance|bereaved-children-allowance)$/.test(measure.slug) ? about : undefined,
      },
    }));
}

let comparison: Comparison;
beforeAll(() => {
  const next = toContent(toRealSources(documentedChanges.reduce((text, [, change]) => change(text), realText)));
  expect(toHinderingMessages(next.messages)).toEqual([]);
  if (!next.plan) throw new Error('the next text was not read');
  comparison = comparePlans(toPublished(toContent(toRealSources())), next.plan, next.messages);
});

const found = (kind: ContentChange['kind']) =>
  comparison.changes
    .filter((change) => change.kind === kind)
    .map(({ slug, numberBefore, numberAfter }) => [slug, numberBefore, numberAfter]);

test('every documented change really changes the text', () => {
  for (const [what, change] of documentedChanges) expect(change(realText), what).not.toBe(realText);
});

test('what is new, gone or renamed is told, and nothing else', () => {
  expect(found('new')).toEqual([['', undefined, 126]]);
  expect(found('gone')).toEqual([['family-discount-passport', 72, undefined]]);
  expect(found('renamed')).toEqual([['mental-health-advice', 26, 26]]);
});

test('what changed in result, plan or departments is told once, and form is not', () => {
  expect(found('result')).toEqual([['mama-help', 9, 9]]);
  expect(found('plan')).toEqual([['child-allowance', 57, 57]]);
  expect(found('departments')).toEqual([['city-housing', 64, 64]]);
  expect([...found('listed-more'), ...found('listed-less')]).toEqual([]);
});

test('departments to add are named', () => {
  expect(comparison.changes.find(({ kind }) => kind === 'unknown-department')?.after).toContain('住宅課');
});

test('translations and summaries are stale where words changed, and only there', () => {
  expect(found('translation')).toEqual([['child-allowance', 57, 57]]);
  expect(found('summary')).toEqual([['child-allowance', 57, 57]]);
});

test('a quotation is told when its words or its number are no longer true', () => {
  const quotations = comparison.changes.filter(({ kind, slug }) => kind === 'quotation' && slug !== 'child-allowance');
  expect(quotations).toContainEqual(
    expect.objectContaining({
      numberBefore: 73,
      numberAfter: 72,
      before: '18歳未満の児童',
      after: 'the same words, now in 72',
    }),
  );
  expect(found('quotation')).toContainEqual(['child-allowance', 57, 57]);
});

test('every address stays: all slugs but the one that is gone are proposed again, and that one is named', () => {
  const proposed = identitySchema.parse(parse(comparison.identity.replace('NAME-1:', 'drop-in-nursery:')));
  const published = Object.keys(identitySchema.parse(parse(toRealSources().identity.held)));
  expect(published.filter((slug) => !(slug in proposed))).toEqual(['family-discount-passport']);
  expect(comparison.identity).toContain('family-discount-passport (ながの子育て家庭優待パスポート事業)');
  expect(proposed['bereaved-children-allowance']?.listings).toEqual([72, 99]);
  expect(proposed['disability-services-network']?.listings).toEqual([34]);
  expect(proposed['school-abuse-prevention-training']?.listings).toEqual([112]);
});

test('short links that would lead elsewhere are told from the first that moves to the last', () => {
  const links = found('number-link').map(([, number]) => Number(number));
  expect(Math.min(...links)).toBe(72);
  expect(Math.max(...links)).toBe(126);
});

test('the proposal with the new word and the new department reads the next text without a fault', () => {
  const sources = toRealSources(documentedChanges.reduce((text, [, change]) => change(text), realText));
  const identity = comparison.identity.replace('NAME-1:', 'drop-in-nursery:');
  const departments = `${sources.departments.held}housing: { name: { ja: 住宅課, en: Housing Division } }\n`;
  const held = { identity: { file: 'i', held: identity }, departments: { file: 'd', held: departments } };
  expect(toContent({ ...sources, ...held }).messages).toEqual([]);
});

test('the same text changes nothing', () => {
  const same = toContent(toRealSources());
  if (!same.plan) throw new Error('the text was not read');
  const published = toPublished(same).map(({ measure }) => ({
    measure,
    companions: { translations: new Map(), about: undefined },
  }));
  expect(comparePlans(published, same.plan, []).changes).toEqual([]);
});

test('of a cell the report shows the words that differ, and the CSV the whole', () => {
  const change: ContentChange = {
    kind: 'result',
    slug: 'a',
    numberBefore: 1,
    numberAfter: 1,
    before: '児童1人につき24,000円を支払った。',
    after: '児童1人につき25,000円を8月に支払った。',
  };
  expect(toMarkdownReport([change], 'T')).toContain('- a 1: 24,000円 → 25,000円 … 8月');
  expect(toCsvReport([change])).toContain('児童1人につき25,000円を8月に支払った。');
});

test('the report shows words as words, in Markdown and in a spreadsheet', () => {
  const change: ContentChange = {
    kind: 'renamed',
    slug: 'a',
    numberBefore: 1,
    numberAfter: 2,
    before: ' =1+1',
    after: '<b>"x"</b>, 7:00~8:00',
  };
  expect(toMarkdownReport([change], 'T')).toContain('- a 1 → 2: =1+1 → \\<b\\>"x"\\</b\\>, 7:00\\~8:00');
  expect(toCsvReport([change])).toBe(
    '\uFEFFkind,slug,number_before,number_after,before,after\r\nrenamed,a,1,2,\' =1+1,"<b>""x""</b>, 7:00~8:00"\r\n',
  );
});
