import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { officialPageSchema, officialPagesSchema, sinceTableSchema } from './elsewhere.ts';
import type { Localized } from './localized.ts';

const content = new URL('../../content/', import.meta.url);
const read = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(parse(readFileSync(new URL(name, content), 'utf8')));
const since = read('since.yaml', sinceTableSchema);
const pages = read('official-pages.yaml', officialPagesSchema);

test('facts found elsewhere are about measures of the plan', () => {
  const lost = [...Object.keys(since), ...Object.keys(pages)].filter(
    (slug) => !existsSync(new URL(`measures/${slug}/about.yaml`, content)),
  );
  expect(lost).toEqual([]);
});

test('they name the same amounts and years in both languages', () => {
  const toLarge = (text: string): string[] => (text.replaceAll(',', '').match(/\d{3,}/gu) ?? []).sort();
  const isSame = ({ ja, en }: Pick<Localized, 'ja' | 'en'>): boolean => toLarge(ja).join() === toLarge(en).join();
  expect(
    Object.values(since)
      .flat()
      .filter(({ sentence }) => !isSame(sentence)),
  ).toEqual([]);
});

test.each(['2025-02-30', '2025', 'March 2025'])('%s is no date of a source', (date) => {
  const page = { title: '児童扶養手当', url: 'http://www.inacity.jp/', date };
  expect(officialPageSchema.safeParse(page).success).toBe(false);
  expect(officialPageSchema.safeParse({ ...page, date: '2025-04-01' }).success).toBe(true);
});

test('an address is taken as it was read, and refused where it is none', () => {
  const page = { title: '児童扶養手当', date: '2025-04-01' };
  for (const url of ['javascript:alert(1)', 'www.inacity.jp'])
    expect(officialPageSchema.safeParse({ ...page, url }).success, url).toBe(false);
});
