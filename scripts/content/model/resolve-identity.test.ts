import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePlan } from '../seed/parse-plan.ts';
import { departments, smallIdentity, smallLines } from '../../tests/support/sources.ts';
import { identitySchema } from '../../../src/domain/identity.ts';
import { resolveIdentity } from './resolve-identity.ts';

const { plan } = parsePlan(smallLines, { file: 's', departments });
const resolve = (identity: string) =>
  resolveIdentity(plan.listings, identitySchema.parse(parse(identity)), { seed: 's', identity: 'i' });
const faults = (identity: string) =>
  resolve(identity).messages.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('listings of one measure come together in the order of identity.yaml', () => {
  expect(resolve(smallIdentity).messages).toEqual([]);
  expect(resolve('handbook: { name: 母子健康手帳発行, listings: [3, 1] }').measures[0]?.listings[0]?.number).toBe(3);
});

test.each([
  ['a listing that stands in no line', 'handbook: { name: 母子健康手帳発行, listings: [1] }', 's:9 identity'],
  [
    'a listing that stands in two',
    `${smallIdentity}b: { name: 母子健康手帳発行, listings: [1] }`,
    'i:0 identity-twice',
  ],
  ['a number that the text lacks', smallIdentity.replace('3', '3, 4'), 'i:0 identity-absent'],
  ['another title', smallIdentity.replace('発行', '交付'), 's:8 identity-name'],
])('%s is told', (_, identity, fault) => {
  expect(faults(identity)).toContain(fault);
});

test('a renamed title says which file to change', () => {
  expect(resolve(smallIdentity.replace('発行', '交付')).messages[0]?.remedy).toContain('in i');
});

test.each(['../out', 'a/b', 'A', 'a_b', '.', 'a--b', ''])('%j is no slug', (slug) => {
  expect(identitySchema.safeParse({ [slug]: { name: 'n', listings: [1] } }).success).toBe(false);
});
