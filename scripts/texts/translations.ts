/** Which translations were read against today's Japanese, and how a file remembers that it was. */
import type { MeasureTexts } from './measure-texts.ts';

/** Files made from another Japanese text than ja.md has now, or not yet read by a second person. */
export const findUnaccepted = (measures: readonly MeasureTexts[]): string[] =>
  measures.filter(({ en, source }) => en.source !== source.fingerprint).map(({ file }) => file.en);

/**
 * The text of an en.md with the fingerprint in its `source:` line; no other sign changes. Quoted, since YAML takes
 * 743e88200201 for a number.
 * @throws when the front matter has no such line
 */
export function acceptTranslation(text: string, fingerprint: string): string {
  const match = /^---\n(?:(?!---\n).*\n)*?source:.*\n/u.exec(text);
  if (!match) throw new Error('no "source:" line in the front matter. Add "source: unread".');
  const before = match[0].slice(0, match[0].lastIndexOf('source:'));
  return `${before}source: "${fingerprint}"\n${text.slice(match[0].length)}`;
}
