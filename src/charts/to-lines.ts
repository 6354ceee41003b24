/** Names in a chart that is drawn at build: SVG text does not wrap by itself. */
import { toLanguageRuns } from '../i18n/language-runs.ts';
import { toPhrases } from '../typography/phrases.ts';

/** In halves of a square: wide characters (Japanese) count double. */
export const toWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

/**
 * The name in as many lines as it takes, broken between phrases or words; a longer phrase than a line stays whole.
 * @param room width of a line in halves of a square
 */
export function toLines(name: string, room: number): string[] {
  const parts = toLanguageRuns(name).flatMap(({ text, isJapanese }) =>
    isJapanese ? toPhrases(text) : text.split(/(?<= )/),
  );
  const lines = parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    return last !== undefined && toWidth((last + part).trimEnd()) <= room
      ? [...done.slice(0, -1), last + part]
      : [...done, part];
  }, []);
  return lines.map((line) => line.trim());
}
