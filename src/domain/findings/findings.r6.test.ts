import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { r6 } from '../../../scripts/tests/support/r6.ts';
import { citySchema } from '../city.ts';
import { departmentsSchema } from '../department.ts';
import { measureSourceSchema, type Listing } from '../listing.ts';
import { planSchema } from '../plan.ts';
import type { SourceText } from './finding.ts';
import type { RuleId } from './rule-id.ts';
import { discrepanciesSchema } from './discrepancy.ts';
import { findAll } from './index.ts';

const content = new URL('../../../content/', import.meta.url);
const read = (path: string, folder = r6): string => readFileSync(new URL(path, folder), 'utf8');

let source: SourceText;
beforeAll(() => {
  source = {
    measures: readdirSync(new URL('measures/', r6)).map((slug) =>
      measureSourceSchema.parse(parse(read(`measures/${slug}/ja.md`).split('---\n')[1] ?? '')),
    ),
    city: citySchema.parse(parse(read('city.yaml', content))),
    plan: planSchema.parse(parse(read('plan.yaml'))),
    departments: departmentsSchema.parse(parse(read('departments.yaml'))),
    discrepancies: Object.values(discrepanciesSchema.parse(parse(read('discrepancies.yaml')))),
  };
});

/** The listings of each finding of a rule, with what it concludes. */
const found = (rule: RuleId, world = source): string[] =>
  (findAll(world).find((entry) => entry.rule === rule)?.findings ?? []).map(({ evidence, note, verdict }) =>
    [[...new Set(evidence.map(({ listing }) => listing.number))].join('/'), verdict, note]
      .filter((part) => part !== undefined)
      .join(' '),
  );

/** The text with one listing changed. */
const withChanged = (number: number, change: (original: Listing['original']) => Partial<Listing['original']>) => ({
  ...source,
  measures: source.measures.map((measure) => ({
    ...measure,
    listings: measure.listings.map((listing) =>
      listing.number === number
        ? { ...listing, original: { ...listing.original, ...change(listing.original) } }
        : listing,
    ),
  })),
});

describe('the real text', () => {
  test.each<[RuleId, string[]]>([
    ['missing-number', ['13/17 14, 15, 16']],
    ['relisted-without-original', ['33/49', '34', '36']],
    ['contradiction', ['27/110', '27/110', '35/126', '37/51', '58/101', '73/100']],
    ['settled-by-arithmetic', ['73 holds 80 × 24,000 = 1,920,000']],
    ['same-plan-other-figure', ['13/119 103世帯 ≠ 109世帯']],
    ['parts-total', ['78 holds 250 + 79 + 76 = 405', '90 holds 16 + 6 + 1 + 1 = 24', '90 holds 16 + 6 + 1 + 1 = 24']],
    [
      'rates-total',
      [
        '57 holds 11,958 + 43,470 + 7,374 + 17,989 + 2,703 = 83,494',
        '57 holds 11,958 × 15,000 + 43,470 × 10,000 + 7,374 × 15,000 + 17,989 × 10,000 + 2,703 × 5,000 = 918,085,000',
      ],
    ],
    ['names-count', ['11 holds 5 = 5', '11 holds 5 = 5', '91 holds 8 = 8', '91 holds 8 = 8']],
    ['total-elsewhere', ['96/90 holds 19 + 7 = 26']],
    ['weeks-count', ['42 fails 52 ≠ 53']],
    ['plan-tense', ['27', '43', '83']],
    ['result-tense', ['110', '110']],
    ['earlier-year-in-plan', ['88']],
    ['scan-damage', ['113']],
    ['open-bracket', ['82']],
    ['doubled-words', ['37', '51', '97', '123']],
    ['place-name', ['13 美郷 → 美篶', '77 美篤 → 美篶']],
    ['department-not-in-column', ['51', '126']],
    ['department-mentioned', ['32', '48', '99']],
    ['objective-label', ['80/82/83/84 3-(2)', '95 4-(2)', '106 4-(4)', '109 4-(5)']],
    ['same-name', ['34/50', '52/113']],
    ['spaced-name', ['64', '114', '116', '117', '122']],
    ['form-only', ['10/25', '31/87', '31/87', '37/51', '37/123', '55/63', '55/63']],
  ])('%s', (rule, expected) => expect(found(rule)).toEqual(expected));

  test('a body written in three ways is told with every place of the rarer ways', () => {
    expect(found('spelling').join('\n')).toContain(
      '要保護児童対策協議会 / 要保護児童地域対策協議会 / 要保護児童対策地域協議会',
    );
  });

  test('figures that stand in two measures are named', () => {
    expect(found('shared-figure')).toEqual(
      expect.arrayContaining(['85/77 18,778人', '33/34/50 589人', '84/35 24人', '84/35 33人']),
    );
  });

  test('every quotation stands verbatim where the finding says', () => {
    for (const { findings } of findAll(source))
      for (const { evidence } of findings)
        for (const { listing, cell, words } of evidence)
          if (cell !== 'objective') expect(listing.original[cell]).toContain(words);
  });
});

describe('another text', () => {
  test('a sum that does not hold is told with both numbers', () => {
    const world = withChanged(78, ({ result }) => ({ result: result.replace('延べ79人', '延べ80人') }));
    expect(found('parts-total', world)[0]).toBe('78 fails 250 + 80 + 76 = 406 ≠ 405');
  });

  test('a discrepancy that quotes a number the plan has not stops the build', () => {
    const discrepancies = source.discrepancies.map((one) => ({
      ...one,
      quotations: one.quotations.map((quotation) => ({ ...quotation, listing: 14 })),
    }));
    expect(() => findAll({ ...source, discrepancies })).toThrow('there is no plan number 14');
  });

  test('a mended slip is no longer found', () => {
    const world = withChanged(37, ({ plan }) => ({ plan: plan.replace('。。', '。') }));
    expect(found('doubled-words', world)).toEqual(['51', '97', '123']);
  });
});
