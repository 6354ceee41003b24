/** Names in a chart that is drawn at build: SVG text does not wrap by itself. */
import { toPhrases } from '../typography/phrases.ts';

/** Wide characters (Japanese) count double: halves of a square. */
const toWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

const isJapanese = (text: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);

/**
 * The name in as many lines as it takes, broken between phrases or words; a longer phrase than a line stays whole.
 * @param room width of a line in halves of a square
 */
export function toLines(name: string, room: number): string[] {
  const parts = isJapanese(name) ? toPhrases(name) : name.split(/(?<= )/);
  const lines = parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    return last !== undefined && toWidth((last + part).trimEnd()) <= room
      ? [...done.slice(0, -1), last + part]
      : [...done, part];
  }, []);
  return lines.map((line) => line.trim());
}
