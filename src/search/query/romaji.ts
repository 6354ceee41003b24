/** Romaji as hiragana, for rules that are written in kana: otousan ni tatakareta is おとうさんにたたかれた. */
import { small, syllables, withGlide } from './phonetic.ts';

const kunrei = { si: 'し', ti: 'ち', tu: 'つ', hu: 'ふ', zi: 'じ', wo: 'を' };
const kana = new Map(
  [...Object.entries(syllables).map(([character, latin]) => [latin, character] as const), ...Object.entries(kunrei)]
    // Of two kana with one sound the first is meant: じ, not ぢ.
    .reverse(),
);
for (const [latin, character] of [...kana])
  if (/[^aiueo]i$/u.test(latin))
    for (const glide of 'ゃゅょ') kana.set(withGlide(latin, small[glide] ?? ''), character + glide);

const particles: Record<string, string> = { wa: 'は', o: 'を', e: 'へ' };
const longestFirst = [...kana.keys()].sort((a, b) => b.length - a.length);
const syllable = [...longestFirst, '([kstpgdbjzf])(?=\\1)', 't(?=ch)', 'm(?=[bp])'].join('|');
const eachSyllable = new RegExp(syllable, 'gu');
const isWord = new RegExp(`^(?:${syllable})+$`, 'u');

/** Nothing where any word is no romaji. */
export function toKana(text: string): string | undefined {
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  if (words.length === 0 || !words.every((word) => isWord.test(word))) return undefined;
  return words.map((word) => particles[word] ?? word.replace(eachSyllable, toCharacters)).join(' ');
}

const toCharacters = (latin: string): string => kana.get(latin) ?? (latin === 'm' ? 'ん' : 'っ');
