/**
 * `npm run translations:accept -- <slug…|--all>`: says that a person has read these en.md against ja.md as it is now.
 * Writes the fingerprint of the Japanese into their `source:` line. Exit status 1 when a slug is not known.
 */
import { writeFileSync } from 'node:fs';
import { readTexts } from './read-texts.ts';
import { acceptTranslation } from './translations.ts';

const root = new URL('../../', import.meta.url);
const slugs = process.argv.slice(2);
const { measures } = readTexts(root);
const accepted = slugs.includes('--all') ? measures : measures.filter(({ slug }) => slugs.includes(slug));
const unknown = slugs.filter((slug) => slug !== '--all' && !measures.some((measure) => measure.slug === slug));

if (slugs.length === 0 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `${unknown.join(', ')}: no such measure, or its files cannot be read. See content/identity.yaml and "npm run texts".`
      : 'Name the measures that you have read: npm run translations:accept -- <slug…|--all>',
  );
  process.exitCode = 1;
} else {
  for (const { file, en, source } of accepted)
    writeFileSync(new URL(file.en, root), acceptTranslation(en.text, source.fingerprint));
  console.log(`${accepted.length} translations accepted.`);
}
