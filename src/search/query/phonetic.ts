/**
 * The sound of a word as a Latin key: じどうてあて, ジドウテアテ, jidou teate and jido teate all become `jidoteate`. Long
 * vowels, spaces and the spelling systems of romaji do not count. Used by the page and by the build alike.
 */
import { toHiragana } from '../../domain/to-hiragana.ts';

export const syllables: Record<string, string> = {};
const rows: [string, string[]][] = [
  ['あいうえお', ['a', 'i', 'u', 'e', 'o']],
  ['かきくけこ', ['ka', 'ki', 'ku', 'ke', 'ko']],
  ['がぎぐげご', ['ga', 'gi', 'gu', 'ge', 'go']],
  ['さしすせそ', ['sa', 'shi', 'su', 'se', 'so']],
  ['ざじずぜぞ', ['za', 'ji', 'zu', 'ze', 'zo']],
  ['たちつてと', ['ta', 'chi', 'tsu', 'te', 'to']],
  ['だぢづでど', ['da', 'ji', 'zu', 'de', 'do']],
  ['なにぬねの', ['na', 'ni', 'nu', 'ne', 'no']],
  ['はひふへほ', ['ha', 'hi', 'fu', 'he', 'ho']],
  ['ばびぶべぼ', ['ba', 'bi', 'bu', 'be', 'bo']],
  ['ぱぴぷぺぽ', ['pa', 'pi', 'pu', 'pe', 'po']],
  ['まみむめも', ['ma', 'mi', 'mu', 'me', 'mo']],
  ['やゆよ', ['ya', 'yu', 'yo']],
  ['らりるれろ', ['ra', 'ri', 'ru', 're', 'ro']],
  ['わをんゔ', ['wa', 'o', 'n', 'bu']],
];
for (const [kana, latin] of rows) [...kana].forEach((character, index) => (syllables[character] = latin[index] ?? ''));
export const small: Record<string, string> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Key of a kana text; characters that are no kana are left out. */
export function toSoundOfKana(kana: string): string {
  let key = '';
  let isDoubled = false;
  for (const hiragana of toHiragana(kana.normalize('NFKC'))) {
    const glide = small[hiragana];
    if (hiragana === 'っ') isDoubled = true;
    else if (glide) key = withGlide(key, glide);
    else {
      const syllable = syllables[hiragana] ?? '';
      key += isDoubled && syllable ? (syllable[0] ?? '') + syllable : syllable;
      isDoubled = false;
    }
  }
  return toSoundOfLatin(key);
}

export function withGlide(key: string, glide: string): string {
  if (!/[aiueo]$/.test(key)) return key + glide;
  const stem = key.slice(0, -1);
  if (glide.length === 1) return stem + glide;
  return /(?:sh|ch|j)$/.test(stem) ? stem + glide.slice(1) : stem + glide;
}

/** Key of a romaji text in any of the usual systems. */
export function toSoundOfLatin(romaji: string): string {
  return romaji
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/(s|t|z|j)y([auo])/gu, (_, row: string, vowel: string) => (({ s: 'sh', t: 'ch' })[row] ?? 'j') + vowel)
    .replace(/tch/gu, 'cch')
    .replace(/si/gu, 'shi')
    .replace(/s?ti/gu, (latin) => (latin === 'ti' ? 'chi' : latin))
    .replace(/tu/gu, 'tsu')
    .replace(/[sc]?hu/gu, (latin) => (latin === 'hu' ? 'fu' : latin))
    .replace(/zi|di/gu, 'ji')
    .replace(/dz?u/gu, 'zu')
    .replace(/m(?=[bp])/gu, 'n')
    .replace(/oh(?![aiueo])/gu, 'o')
    .replace(/wo/gu, 'o')
    .replace(/ou|oo/gu, 'o')
    .replace(/uu/gu, 'u')
    .replace(/aa/gu, 'a')
    .replace(/ii/gu, 'i')
    .replace(/ei|ee/gu, 'e')
    .replace(/nn/gu, 'n')
    .replace(/v/gu, 'b');
}
