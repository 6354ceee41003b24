/**
 * After `astro build`: the search index of the built site. `node scripts/search/build-index.ts` works on SITE_OUT or
 * `dist`. Only measures are indexed; the pages themselves carry nothing of it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { locales } from '../../src/domain/vocabulary.ts';
import { makeFolding, type Spelling } from '../../src/search/fold.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { parseSiteUrl } from '../../src/site-url.ts';
import { openAnalyser } from './analyser.ts';
import { readContent } from './read-content.ts';
import { toEnglishWords, toLexicon } from './to-lexicon.ts';
import { toRecord } from './to-record.ts';

const out = process.env['SITE_OUT'] ?? 'dist';
const { base } = parseSiteUrl(process.env['SITE_URL']);
const { measures, synonyms, readings, departments, missing } = await readContent('content');
const analyser = await openAnalyser(readings);
const spellings = synonyms.spellings.flatMap(({ to, from }) => from.map((other): Spelling => [other, to]));
const folding = makeFolding(spellings);

const { index, errors } = await pagefind.createIndex({ writePlayground: false });
if (!index) throw new Error(`The search index cannot be begun: ${errors.join('; ')}`);
const problems: string[] = [];
for (const locale of locales) {
  for (const measure of measures) {
    const path = `${locale === 'ja' ? '' : `${locale}/`}measures/${measure.slug}/`;
    if (!existsSync(join(out, path, 'index.html'))) problems.push(`${out}/${path}: no page. Run "astro build" first.`);
    const added = await index.addCustomRecord(toRecord(measure, locale, base + path, folding, analyser, departments));
    problems.push(...added.errors.map((error) => `${path}: ${error}`));
  }
}
if (problems.length > 0) throw new Error(problems.join('\n'));
await index.writeFiles({ outputPath: join(out, 'pagefind') });
await pagefind.close();

/** Ready-made interfaces that this site does not use: 430 KB. */
const unused = /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/;
for (const name of await readdir(join(out, 'pagefind'))) if (unused.test(name)) await rm(join(out, 'pagefind', name));

const related = synonyms.related.flatMap(({ words }) => words);
const words: SearchWords = {
  spellings,
  related: synonyms.related.map(({ words }) => words.map(folding.unify)),
  ignored: synonyms.ignored.flatMap(({ words }) => words).map(folding.fold),
  danger: synonyms.danger.flatMap(({ words }) => words).map(folding.fold),
  lexicon: toLexicon(measures, related, analyser),
  english: toEnglishWords(measures, related),
  missing,
};
await mkdir(join(out, 'search'), { recursive: true });
await writeFile(join(out, 'search/words.json'), JSON.stringify(words));
console.log(
  `search index: ${measures.length} measures, ${words.lexicon.length} Japanese and ${words.english.length} English words`,
);
