/** Whether a sentence tells of danger: the rules of `content/danger.yaml`, tried in both languages. */
import type { DangerKind, DangerLanguage, DangerTable } from '../../domain/danger.ts';
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
  return (folded) => {
    const sentences = new Map(
      languages.map((language) => {
        const sentence = toSentence[language](folded);
        return [language, sentence.replace(harmlessIn.get(language) ?? /$^/u, ' ').replace(/ +/gu, ' ')];
      }),
    );
    const holds = ({ language, pattern }: Pick<Rule, 'language' | 'pattern'>): boolean =>
      pattern.test(sentences.get(language) ?? '');
    return compiled.find((rule) => holds(rule) && !lists.get(rule.unless ?? '')?.some(holds))?.kind;
  };
}

const large: Record<string, string> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お' };
/** A sentence as the patterns of a language expect it. */
const toSentence: Record<DangerLanguage, (folded: string) => string> = {
  ja: (folded) => folded.replace(/[^\p{L}\p{N}ー]/gu, '').replace(/[ぁぃぅぇぉ]/gu, (kana) => large[kana] ?? kana),
  en: (folded) =>
    ` ${folded
      .replace(/'/gu, '')
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim()} `,
};

/** What … stands for: some characters of Japanese; English words, up to four. */
const gap: Record<DangerLanguage, string> = { ja: '.{0,24}?', en: '(?:[a-z0-9]+ ){0,4}?' };

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
  const source = patterns.map((pattern) => `(?:${fill(pattern)})`).join('|');
  if (language === 'ja') return new RegExp(toHiragana(source).replace(/…/gu, gap.ja), flags);
  return new RegExp(` (?:${source.replace(/… /gu, gap.en)})(?= )`, flags);
}
