/**
 * `npm run texts:accept -- <slug|slug/file…|--all>`: says that a person has read these en.md and about.yaml beside ja.md as
 * it is now, and easy.yaml beside about.yaml. Writes the fingerprint of what was read into their `source:` line. Exit status
 * 1 when a name is not known.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listSlugs, parseMeasure, readMeasureTexts, toMeasureFolder } from '../../src/content-files/read-measure.ts';
import { translatedLocales } from '../../src/domain/measure.ts';
import { acceptText } from './accept-text.ts';
import { toEasySource } from './easy-source.ts';

const root = new URL('../../', import.meta.url);
const names = process.argv.slice(2);
const slugs = listSlugs(fileURLToPath(root));
const files = ['about.yaml', 'easy.yaml', ...translatedLocales.map((locale) => `${locale}.md`)];
const known = slugs.flatMap((slug) => [slug, ...files.map((file) => `${slug}/${file}`)]);
const unknown = names.filter((name) => name !== '--all' && !known.includes(name));

if (names.length === 0 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `${unknown.join(', ')}: no such measure or file. See content/measures/.`
      : 'Name what you have read: npm run texts:accept -- <slug|slug/en.md|slug/about.yaml…|--all>',
  );
  process.exitCode = 1;
} else {
  const accepted = slugs.flatMap(acceptFolder);
  console.log(`${accepted.length} texts accepted.`);
}

function acceptFolder(slug: string): string[] {
  const named = files.filter((file) => ['--all', slug, `${slug}/${file}`].some((name) => names.includes(name)));
  if (named.length === 0) return [];
  const texts = readMeasureTexts(fileURLToPath(root), slug);
  const { ja, about } = parseMeasure(slug, texts);
  const fingerprintOf = (file: string) => (file === 'easy.yaml' ? toEasySource(about) : ja.frontMatter.fingerprint);
  return named.filter((file) => {
    const text = texts[file];
    if (text === undefined) return false;
    writeFileSync(new URL(`${toMeasureFolder(slug)}/${file}`, root), acceptText(text, fingerprintOf(file)));
    return true;
  });
}
