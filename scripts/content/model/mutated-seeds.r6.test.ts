/** Damage done to the real text is either reported, as a fault or a note, or stays where it was done. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { departmentsSchema } from '../../../src/domain/department.ts';
import { parsePlan, type ParsedListing } from '../seed/parse-plan.ts';
import type { FileMessage } from '../../../src/content-files/file-message.ts';
import { readLines } from '../seed/read-lines.ts';
import { realText, toRealSources } from '../../tests/support/sources.ts';
import { identitySchema } from '../../../src/domain/identity.ts';
import { resolveIdentity } from './resolve-identity.ts';

const sources = toRealSources();
const departments = departmentsSchema.parse(parse(sources.departments.held));
const identity = identitySchema.parse(parse(sources.identity.held));
const realLines = realText.split('\n');
const real = read(realText);

const position = fc.nat(realText.length - 1);
const line = fc.nat(realLines.length - 1);
const inserted = fc.oneof(
  fc.constantFrom('\n', '\r', '\t', '\t\t', ' ', '　', '・', ' ・', '○', '<ul>', '<script>alert(1)</script>', '再掲'),
  fc.constantFrom('\u0000', '\u202e', '\ufeff', '# ', '{x}', '[a](b)', '|', '~~', '---', '0', '9', '（健康推進課）'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** A damaged text, and the lines of the real text that were damaged. */
interface Damage {
  text: string;
  lines: number[];
}

const lineOf = (at: number): number => realText.slice(0, at).split('\n').length;
const fromLines = (lines: string[], damaged: number[]): Damage => ({ text: lines.join('\n'), lines: damaged });

const damages = fc.oneof(
  fc.tuple(position, inserted).map(([at, character]) => ({
    text: realText.slice(0, at) + character + realText.slice(at),
    lines: [lineOf(at)],
  })),
  fc.tuple(position, fc.integer({ min: 1, max: 3 })).map(([at, count]) => ({
    text: realText.slice(0, at) + realText.slice(at + count),
    lines: [lineOf(at), lineOf(Math.min(at + count, realText.length))],
  })),
  line.map((at) => fromLines(realLines.toSpliced(at, 1), [at + 1])),
  line.map((at) => fromLines(realLines.toSpliced(at, 0, realLines[at] ?? ''), [at + 1])),
  fc.tuple(line, line).map(([a, b]) => {
    const swapped = realLines.with(a, realLines[b] ?? '').with(b, realLines[a] ?? '');
    return fromLines(swapped, [a + 1, b + 1]);
  }),
  fc.tuple(line, inserted).map(([at, text]) => fromLines(realLines.toSpliced(at, 0, text), [])),
  position.map((at) => ({ text: realText.slice(0, at), lines: [lineOf(at)] })),
);

test('each mutation is either reported or leaves every other listing untouched', () => {
  fc.assert(
    fc.property(damages, (damage) => {
      const { listings, messages, notes } = read(damage.text);
      if (messages.length > 0 || notes.length > real.notes.length) return;
      const untouched = (listing: ParsedListing, at: number) => !damage.lines.includes(real.listings[at]?.line ?? 0) && listing;
      expect(listings).toHaveLength(real.listings.length);
      expect(listings.map(withoutLine).map(untouched)).toEqual(real.listings.map(withoutLine).map(untouched));
    }),
    { numRuns: 400 },
  );
}, 20_000);

test('a heading of the page, of a policy or a header that is lost is always reported', () => {
  const headings = realLines.flatMap((text, at) => (/^ ?<|^伊那市|通し番号/.test(text) ? [at] : []));
  expect(headings).toHaveLength(79);
  for (const at of headings) expect(read(realLines.toSpliced(at, 1).join('\n')).messages).not.toEqual([]);
});

function read(text: string): { listings: ParsedListing[]; messages: FileMessage[]; notes: FileMessage[] } {
  const lines = readLines(new TextEncoder().encode(text), 'seed');
  const { plan, messages, notes } = parsePlan(lines.lines, { file: 'seed', departments });
  const identified = resolveIdentity(plan.listings, identity, { seed: 'seed', identity: 'identity' });
  return { listings: plan.listings, messages: [...lines.messages, ...messages, ...identified.messages], notes };
}

/** A blank line more moves every later line, and says nothing. */
const withoutLine = (listing: ParsedListing): ParsedListing => ({ ...listing, line: 0 });
