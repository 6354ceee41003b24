/**
 * `npm run content -- --seed NEXT --apply`: the next edition takes the place of the published one. What is certain is done;
 * what a person has to judge or to write is left as it was, kept off the pages, and listed by `npm run left`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../../../src/content-files/file-message.ts';
import { parseYaml } from '../../../src/content-files/parse-yaml.ts';
import { editionsFolder } from '../../../src/content-files/read-edition.ts';
import { listSlugs, readMeasure, readMeasureTexts, toMeasureFolder } from '../../../src/content-files/read-measure.ts';
import { readTable } from '../../../src/content-files/read-table.ts';
import { readText } from '../../../src/content-files/read-text.ts';
import { departmentsSchema } from '../../../src/domain/department.ts';
import { toEditionId } from '../../../src/domain/edition.ts';
import { translatedLocales } from '../../../src/domain/measure.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { findQuotations } from '../../../src/domain/quotation.ts';
import { toContent, type Sources } from '../model/to-content.ts';
import { applyChanges } from '../write/apply-changes.ts';
import { compareFiles } from '../write/compare-files.ts';
import { listNotes } from '../write/report.ts';
import { carryAbout, carryEasy } from './carry-about.ts';
import { carryTranslation } from './carry-translation.ts';
import { editYaml } from './edit-yaml.ts';
import { toAboutStub, toTranslationStub } from './stubs.ts';
import { toSuccession, type Succession } from './succession.ts';

/** Files that belong to an edition, besides the folders of its measures. */
const ofEdition = [
  ...['plan.yaml', 'identity.yaml', 'departments.yaml', 'gaps.yaml'],
  ...['discrepancies.yaml', 'health-checks.yaml'],
];
/** Tables whose quotations name plan numbers. */
const quoting = ['discrepancies.yaml', 'health-checks.yaml'];
/** Lists whose entries name a measure and one of its plan numbers. */
const exceptions = ['number-exceptions.yaml', 'term-exceptions.yaml'];

/**
 * @param sources the next text, and identity.yaml and departments.yaml as a person completed them
 * @returns what was done
 * @throws FileError with all that keeps it from being done; then nothing was written
 */
export async function applyEdition(sources: Sources, project: string): Promise<string> {
  const { files, plan, measures, messages, notes } = toContent(sources);
  if (!plan || messages.length > 0) throw new FileError(...messages);
  const published = readTable(project, 'plan', planSchema);
  if (plan.planYear <= published.planYear)
    throw new FileError({
      ...{ file: sources.seed.file, line: 1, rule: 'edition' },
      what: `its plan is for year ${plan.planYear}, the published one for ${published.planYear}`,
      remedy: 'give a later edition; a corrected text of the same year goes through npm run content',
    });
  const slugs = listSlugs(project);
  const passage = {
    departments: departmentsSchema.parse(parseYaml(sources.departments.held, sources.departments.file)),
    resultYears: { before: published.resultYear, after: plan.resultYear },
  };
  const successions = measures.flatMap((measure) =>
    slugs.includes(measure.slug)
      ? [toSuccession(readMeasure(project, measure.slug).ja.frontMatter, measure, passage)]
      : [],
  );
  const numbers = new Map(
    successions.flatMap(({ rows }) => rows.map(({ before, after }) => [before.number, after.number] as const)),
  );
  const write = new Map([
    ['identity.yaml', sources.identity.held],
    ['departments.yaml', sources.departments.held],
    ['gaps.yaml', '# What numbers that the text lacks may have been (see CONTRIBUTING.md). None so far.\n{}\n'],
    ...successions.flatMap((succession) => carryFolder(project, succession)),
    ...quoting.map((name) => [name, renumberTable(project, name, numbers)] as const),
    ...exceptions.map((name) => [name, renumberExceptions(project, name, successions)] as const),
  ]);
  const added = measures.filter(({ slug }) => !slugs.includes(slug));
  for (const measure of added) {
    write.set(`measures/${measure.slug}/about.yaml`, toAboutStub(measure));
    for (const locale of translatedLocales)
      write.set(`measures/${measure.slug}/${locale}.md`, toTranslationStub(measure));
  }
  const retired = slugs.filter((slug) => !measures.some((measure) => measure.slug === slug));

  const content = join(project, 'content');
  const id = toEditionId(published);
  await keepEdition(content, join(project, editionsFolder, id));
  for (const slug of retired) await rm(join(content, 'measures', slug), { recursive: true });
  for (const [path, text] of write) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  await applyChanges(content, await compareFiles(content, files));
  return [
    ...listNotes(notes),
    `The plan of ${id} is kept in ${editionsFolder}/${id}/. Published is now ${toEditionId(plan)}.`,
    `${successions.length} measures go on.`,
    ...added.map(
      ({ slug, name }) =>
        `New: ${slug} (${name}): write about.yaml, easy.yaml and en.md in its folder.（新しい施策。3つのファイルを書いてください）`,
    ),
    ...retired.map((slug) => `Ended: ${slug}. Its page stays.（終わりました。ページは残ります）`),
    'What is left for you（残りの仕事）: npm run left',
  ].join('\n');
}

async function keepEdition(content: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of [...ofEdition, 'measures'])
    if (existsSync(join(content, name))) await cp(join(content, name), join(folder, name), { recursive: true });
}

/** Hand-written files of a measure that goes on. */
function carryFolder(project: string, succession: Succession): [path: string, text: string][] {
  const { slug } = succession.before;
  const texts = readMeasureTexts(project, slug);
  const { about } = readMeasure(project, slug);
  const translations = translatedLocales.flatMap((locale): [string, string][] => {
    const text = texts[`${locale}.md`];
    return text === undefined ? [] : [[`${locale}.md`, carryTranslation(text, succession)]];
  });
  const easy = texts['easy.yaml'];
  return [
    ...(easy === undefined ? [] : [['easy.yaml', carryEasy(easy, about, succession)] as const]),
    ['about.yaml', carryAbout(texts['about.yaml'] ?? '', about, succession)] as const,
    ...translations,
  ].map(([name, text]) => [`${toMeasureFolder(slug, '').slice(1)}/${name}`, text]);
}

function renumberTable(project: string, name: string, numbers: ReadonlyMap<number, number>): string {
  const text = readText(project, `content/${name}`);
  const edits = findQuotations(parseYaml(text, name)).flatMap(({ path, quotation }) => {
    const number = numbers.get(quotation.listing);
    return number === undefined ? [] : [{ path: [...path, 'listing'], value: number }];
  });
  return editYaml(text, edits);
}

function renumberExceptions(project: string, name: string, successions: readonly Succession[]): string {
  const text = readText(project, `content/${name}`);
  const entries = (parseYaml(text, name) ?? []) as { slug?: string; listing?: number }[];
  const edits = entries.flatMap(({ slug, listing }, index) => {
    const rows = successions.find(({ before }) => before.slug === slug)?.rows;
    const after = rows?.find(({ before }) => before.number === listing)?.after;
    return after ? [{ path: [index, 'listing'], value: after.number }] : [];
  });
  return editYaml(text, edits);
}
