/**
 * After `astro build`: what the search of the built site loads, in SITE_OUT or `dist`. Pagefind's index, and a file for each
 * language with words and, while they are few, all pages: it answers while the index is on its way. Only measures are searched.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '../../../src/content-files/read-yaml.ts';
import { dangerSchema } from '../../../src/domain/danger.ts';
import { synonymsSchema } from '../../../src/domain/synonym.ts';
import { locales, type Locale } from '../../../src/domain/vocabulary.ts';
import { makeFolding } from '../../../src/search/query/fold.ts';
import type { IndexedContent } from '../../../src/search/index/indexed-content.ts';
import type { SearchFile } from '../../../src/search/index/search-file.ts';
import { parseSiteUrl } from '../../../src/settings/site-url.ts';
import { openAnalyser } from '../../../src/typography/analyser.ts';
import { toPage } from '../../../src/search/index/to-page.ts';
import { makeFinders, toRecord } from '../../../src/search/index/to-record.ts';
import { toSearchWords, toSpellings } from '../../../src/search/index/to-search-words.ts';
import { writeIndex } from './write-index.ts';

const out = process.env['SITE_OUT'] ?? 'dist';
const { base } = parseSiteUrl(process.env['SITE_URL']);
const handedOver = join(out, 'search/content.json');
if (!existsSync(handedOver)) throw new Error(`${handedOver} is not there. Run "astro build" first.`);
const content = JSON.parse(await readFile(handedOver, 'utf8')) as IndexedContent;
const synonymsFile = 'content/synonyms.yaml';
const synonyms = synonymsSchema.parse(parseYaml(await readFile(synonymsFile, 'utf8'), synonymsFile));
const analyser = await openAnalyser(new Map(content.readings));
const folding = makeFolding(toSpellings(synonyms));
const dangerFile = 'content/danger.yaml';
const danger = dangerSchema.parse(parseYaml(await readFile(dangerFile, 'utf8'), dangerFile));
const words = toSearchWords(content, synonyms, danger, folding, analyser);

const pages = new Map(
  locales.map((locale) => [
    locale,
    content.measures.map((measure) =>
      toPage(measure, locale, `${base}${rootOf(locale)}measures/${measure.slug}/`, content.departments),
    ),
  ]),
);
const find = makeFinders(folding, analyser);
const ids = await writeIndex(join(out, 'pagefind'), locales, function* (locale) {
  for (const page of pages.get(locale) ?? []) yield toRecord(page, locale, find);
});
for (const [locale, own] of pages) {
  const known = own.map((page) => ({ id: ids.get(page.url) ?? '', ...page }));
  const whole = JSON.stringify({ words, pages: known } satisfies SearchFile);
  await mkdir(join(out, rootOf(locale), 'search'), { recursive: true });
  await writeFile(join(out, rootOf(locale), 'search/index.json'), whole);
  console.log(`${rootOf(locale)}search/index.json: ${own.length} measures`);
}

await rm(handedOver);
/** Ready-made interfaces that this site does not use: 430 KB. */
const unused = /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/;
for (const name of await readdir(join(out, 'pagefind'))) if (unused.test(name)) await rm(join(out, 'pagefind', name));

function rootOf(locale: Locale): string {
  return locale === 'ja' ? '' : `${locale}/`;
}
