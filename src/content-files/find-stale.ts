/** Everything in `content/` that the text of the plan no longer bears out, with its place and what to do about it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { citySchema } from '../domain/city.ts';
import { toEditionId } from '../domain/edition.ts';
import { isSince, sinceTableSchema } from '../domain/elsewhere.ts';
import { discrepanciesSchema } from '../domain/findings/discrepancy.ts';
import { healthChecksSchema } from '../domain/health-check.ts';
import type { Listing } from '../domain/listing.ts';
import type { Path } from '../domain/localized.ts';
import { translatedLocales } from '../domain/measure.ts';
import { planSchema } from '../domain/plan.ts';
import { findQuotations, isQuoted } from '../domain/quotation.ts';
import { findLines } from './check-schema.ts';
import { quote, type FileMessage } from './file-message.ts';
import { leaveOutStale, type StalePart } from './leave-out-stale.ts';
import { isUnwritten, listSlugs, parseMeasure, readMeasureTexts, toMeasureFolder } from './read-measure.ts';
import { readTable, toTableFile } from './read-table.ts';
import { readText } from './read-text.ts';

/**
 * @param root of the project
 * @throws FileError when a file cannot be read at all
 */
export function findStale(root: string): FileMessage[] {
  const folders = listSlugs(root).map((slug) => {
    const texts = readMeasureTexts(root, slug);
    return { slug, texts, files: parseMeasure(slug, texts) };
  });
  const listings = folders.flatMap(({ files }) => files.ja.frontMatter.listings);
  const slugs = new Set(folders.map(({ slug }) => slug));
  return [
    ...folders.flatMap(({ slug, texts, files }) => [
      ...leaveOutStale(files).stale.map((part) => toPartMessage(slug, part, texts[part.file] ?? '')),
      ...translatedLocales
        .map((locale) => `${locale}.md`)
        .filter((file) => isUnwritten(texts[file] ?? ''))
        .map((file): FileMessage => ({
          ...{ file: `${toMeasureFolder(slug)}/${file}`, line: 1, rule: 'unwritten', what: 'is not translated' },
          remedy: `write over the Japanese, then npm run texts:accept -- ${slug}/${file}`,
        })),
      ...files.about.related.flatMap((other, index) =>
        slugs.has(other) ? [] : [toRelatedMessage(slug, other, findLine(texts['about.yaml'], ['related', index]))],
      ),
    ]),
    ...findOlderPages(root),
    ...findOlderNote(root),
    ...findOlderFacts(root),
    ...findInTable(root, 'discrepancies', readTable(root, 'discrepancies', discrepanciesSchema), listings),
    ...findInTable(root, 'health-checks', readTable(root, 'health-checks', healthChecksSchema), listings),
  ];
}

const findLine = (text = '', path: Path): number => findLines({ text })(path);

function toPartMessage(slug: string, { file, path, words }: StalePart, text: string): FileMessage {
  const isTranslation = file !== 'about.yaml';
  // The YAML of a translation is its front matter, which begins with a line of its own.
  const yaml = isTranslation ? (text.split('---\n')[1] ?? '') : text;
  if (text.replaceAll(/^#.*$/gmu, '').trim() === '')
    return {
      ...{
        file: `${toMeasureFolder(slug)}/${file}`,
        line: 1,
        rule: 'unwritten',
        what: 'what the measure is, is not written',
      },
      remedy: `write it, then npm run texts:accept -- ${slug}/${file}`,
    };
  const place = { file: `${toMeasureFolder(slug)}/${file}`, line: findLine(yaml, path) + (isTranslation ? 1 : 0) };
  const accept = `npm run texts:accept -- ${slug}/${file}`;
  if (words !== undefined)
    return {
      ...{ ...place, rule: 'stale-quotation', what: `${quote(words)} is no longer in the plan` },
      remedy: 'quote what ja.md says now and correct what rests on it, or take the entry out',
    };
  if (isTranslation)
    return {
      ...{ ...place, rule: 'stale-translation', what: 'the Japanese has other words than the ones translated' },
      remedy: `translate what changed, then ${accept}`,
    };
  return {
    ...{ ...place, rule: 'stale-words', what: 'the summary was not read against the Japanese of today' },
    remedy: `read summary, forWhom, youGet, when, caution and easy.yaml beside ja.md, then ${accept}`,
  };
}

const toRelatedMessage = (slug: string, other: string, line: number): FileMessage => ({
  ...{ file: `${toMeasureFolder(slug)}/about.yaml`, line, rule: 'stale-related' },
  ...{ what: `${other} is no measure of this plan`, remedy: 'take it out, or name another' },
});

/** Pages that speak of one edition say in their front matter of which. */
function findOlderPages(root: string): FileMessage[] {
  const edition = toEditionId(readTable(root, 'plan', planSchema));
  return readdirSync(join(root, 'content/pages'))
    .sort()
    .flatMap((name): FileMessage[] => {
      const file = `content/pages/${name}`;
      const lines = readText(root, file).split('\n');
      const line = lines.findIndex((text) => text.startsWith('edition: '));
      if (line < 0 || lines[line] === `edition: ${edition}`) return [];
      const what = `the page speaks of another plan than ${edition}`;
      return [{ file, line: line + 1, rule: 'stale-page', what, remedy: `revise it and write edition: ${edition}` }];
    });
}

/** What is known of the departments since an earlier plan says nothing of those of this one. */
function findOlderNote(root: string): FileMessage[] {
  const edition = toEditionId(readTable(root, 'plan', planSchema));
  const { departments } = readTable(root, 'city', citySchema);
  if (!departments || departments.edition === edition) return [];
  const file = toTableFile('city');
  return [
    {
      ...{ file, line: findLine(readText(root, file), ['departments', 'edition']), rule: 'stale-note' },
      what: `the note on departments is about those of ${departments.edition}`,
      remedy: `write it for ${edition}, or take it out`,
    },
  ];
}

/** What has changed since a plan says nothing of a later one. */
function findOlderFacts(root: string): FileMessage[] {
  const plan = readTable(root, 'plan', planSchema);
  const lineOf = findLines({ text: readText(root, toTableFile('since')) });
  return Object.entries(readTable(root, 'since', sinceTableSchema)).flatMap(([slug, facts]) =>
    facts.flatMap((fact, index) =>
      isSince(fact, plan)
        ? []
        : [
            {
              ...{ file: toTableFile('since'), line: lineOf([slug, index]), rule: 'stale-fact' },
              ...{ what: `${slug}: ${fact.source.date} is before the year of the plan`, remedy: 'take it out' },
            },
          ],
    ),
  );
}

function findInTable(
  root: string,
  name: string,
  table: Readonly<Record<string, unknown>>,
  listings: readonly Listing[],
): FileMessage[] {
  const lineOf = findLines({ text: readText(root, toTableFile(name)) });
  return findQuotations(table)
    .filter(({ quotation }) => !isQuoted(quotation, listings))
    .map(({ path, quotation: { words, listing } }) => ({
      ...{ file: toTableFile(name), line: lineOf(path), rule: 'stale-quotation' },
      what: `${quote(words)} is no longer in plan number ${listing}`,
      remedy: 'quote what the plan says now, or take the entry out',
    }));
}
