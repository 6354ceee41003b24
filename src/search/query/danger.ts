/** Whether a sentence tells of danger: the rules of `content/danger.yaml`, tried in both languages. */
import type { DangerKind, DangerLanguage, DangerTable } from '../../domain/danger.ts';
import { toEditDistance } from './distance.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

/** The first kind of danger that a folded sentence tells of. */
export type FindDanger = (folded: string) => DangerKind | undefined;

const languages: readonly DangerLanguage[] = ['ja', 'en'];

interface Rule {
  kind: DangerKind;
  language: DangerLanguage;
  pattern: RegExp;
  /** Name of a list in both languages. */
  unless: string | undefined;
}

export function makeFindDanger({ harmless, words, rules }: DangerTable): FindDanger {
  const compiled = languages.flatMap((language) =>
    rules.map(({ kind, unless, ...says }): Rule => ({
      kind,
      language,
      pattern: compile(says[language], words[language], language),
      unless,
    })),
  );
  const lists = new Map(
    [...new Set(rules.flatMap(({ unless = [] }) => unless))].map((name) => [
      name,
      languages.map((language) => ({ language, pattern: compile([`{${name}}`], words[language], language) })),
    ]),
  );
  const harmlessIn = new Map(languages.map((language) => [language, compile(harmless[language], {}, language, 'gu')]));
  const mendSlips = makeMendSlips([...Object.values(words.en), ...rules.flatMap(({ en }) => en)].join(' '));
  return (folded) => {
    const sentences = new Map(
      languages.map((language) => {
        const sentence = toSentence[language](language === 'en' ? mendSlips(folded) : folded);
        return [language, sentence.replace(harmlessIn.get(language) ?? /$^/u, ' ').replace(/ +/gu, ' ')];
      }),
    );
    const holds = ({ language, pattern }: Pick<Rule, 'language' | 'pattern'>): boolean =>
      pattern.test(sentences.get(language) ?? '');
    return compiled.find((rule) => holds(rule) && !lists.get(rule.unless ?? '')?.some(holds))?.kind;
  };
}

const large: Record<string, string> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お' };
const withLargeKana = (text: string): string => text.replace(/[ぁぃぅぇぉ]/gu, (kana) => large[kana] ?? kana);
/** A sentence as the patterns of a language expect it. */
const toSentence: Record<DangerLanguage, (folded: string) => string> = {
  ja: (folded) => withLargeKana(folded.replace(/[^\p{L}\p{N}ー]/gu, '')),
  en: (folded) =>
    ` ${folded
      .replace(/'/gu, '')
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim()} `,
};

/**
 * English words with a slip of one letter as the rules write them: wnat, daugther, huband. A letter left out or doubled
 * counts in long words only, another letter never: rather is not father.
 */
function makeMendSlips(rules: string): (folded: string) => string {
  const known = new Set([...rules.matchAll(/(?:^|[^a-z)?])([a-z]{4,})/gu)].map(([, word = '']) => word));
  const isSlip = (typed: string, word: string): boolean =>
    typed.length === word.length
      ? [...typed].sort().join('') === [...word].sort().join('') && toEditDistance(typed, word, 1) === 1
      : Math.min(typed.length, word.length) >= longWord && toEditDistance(typed, word, 1) === 1;
  return (folded) =>
    folded.replace(/[a-z]{4,}/gu, (typed) =>
      known.has(typed) || known.has(typed.replace(/(?:e?s|e?d|ing)$/u, ''))
        ? typed
        : ([...known].find((word) => isSlip(typed, word)) ?? typed),
    );
}
const longWord = 6;

/** What … stands for: some characters of Japanese; English words, up to four. */
const gap: Record<DangerLanguage, string> = { ja: '.{0,24}?', en: '(?:[a-z0-9]+ ){0,4}?' };

/** English words stand between spaces; where an entry begins with ^, the space before it is the first of the sentence. */
function compile(
  patterns: readonly string[],
  words: Readonly<Record<string, string>>,
  language: DangerLanguage,
  flags = 'u',
): RegExp {
  const fill = (pattern: string): string =>
    pattern.replace(/\{([a-z]+)\}/gu, (_, name: string) => {
      const list = words[name];
      if (list === undefined) throw new Error(`danger.yaml has no list of words "${name}" in ${language}`);
      return `(?:${fill(list)})`;
    });
  if (patterns.length === 0) return /$^/u;
  if (language === 'ja') {
    const source = patterns.map((pattern) => `(?:${fill(pattern)})`).join('|');
    return new RegExp(withLargeKana(toHiragana(source)).replace(/…/gu, gap.ja), flags);
  }
  const source = patterns.map((pattern) =>
    pattern.replace(/^(\^?)(.*)$/su, (_, start: string, rest: string) => `${start} (?:${fill(rest)})`),
  );
  return new RegExp(`(?:${source.join('|').replace(/… /gu, gap.en)})(?= )`, flags);
}
