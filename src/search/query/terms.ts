/** What a query asks for: its words without the little ones, each with the other forms it may be found under. */
import { joinJapanese, toPlainText, type Folding } from './fold.ts';
import { cutJapanese, cutPairs } from './cut-japanese.ts';
import { findNear, readKana, readRomaji, segment, toReadText, type Lexicon, type Reading } from './lexicon.ts';
import { toHiragana } from '../../domain/to-hiragana.ts';

/** A way a word may be in a text, folded; weight 1 is the word itself. */
export interface Form {
  text: string;
  /** The same with its katakana, as the engine's index has it. */
  written: string;
  weight: number;
}

interface Term {
  forms: Form[];
  /** A noun that may name what is searched for, rather than a verb or a turn of phrase. */
  isNoun: boolean;
}

/** A word of the tables, folded and with its katakana, and where it is in a text. */
interface RelatedWord {
  text: string;
  written: string;
  pattern: RegExp;
}

export interface Vocabulary {
  folding: Folding;
  lexicon: Lexicon;
  related: readonly RelatedWord[][];
  ignored: ReadonlySet<string>;
  /** Japanese words of two characters and more, with their katakana, that are not cut. */
  known: ReadonlySet<string>;
  /** What this plan does not have. */
  outOfScope: readonly RelatedWord[];
}

export interface Query {
  /** The query folded, as it was typed. */
  asked: string;
  /** The query folded, with kana and romaji read as words of this site where they are some. */
  text: string;
  terms: Term[];
  /** Words said of what this plan does not have, with their katakana, the longest where one is in another. */
  outOfScope: string[];
  /** All of them. */
  outOfScopePatterns: RegExp[];
  /** Words that were typed, folded, as typed and as they are spelled here: what may be marked in a text. */
  typed: string[];
}

/** A word is of one kana: no 耐震 is read in 上げたいシングル. */
const kanaStretch = /[ぁ-ゖー]{2,}|[ァ-ヶー]{2,}/gu;
const relatedWeight = 0.55;
const nearWeight = 0.75;
const stemWeight = 0.6;
/** A character alone is in many other words: 思 of 思う in 思春期. */
const shortStemWeight = 0.35;
const partWeight = 0.5;
/** Of a word within a longer one. */
const leastShare = 0.45;

export function parseQuery(raw: string, vocabulary: Vocabulary): Query {
  const { folding, lexicon } = vocabulary;
  // Read before spellings are unified: 子どもかていちょう is no word any more.
  const { read, readings } = readSounds(toPlainText(raw), vocabulary);
  const sameSound = new Map(readings.map(({ words: [first = '', ...others] }) => [folding.fold(first), others]));
  const spelled = folding.unify(read);
  const text = joinJapanese(toHiragana(spelled));
  const nouns = new Set(toNouns(folding.unify(raw)));
  const terms = toPieces(spelled, vocabulary).map((piece) =>
    toTerm(piece, nouns, sameSound.get(toHiragana(piece)) ?? [], vocabulary),
  );
  // 結婚の届 is 結婚届.
  const said = `${text}\n${text.replace(/(\p{Script=Han})の(?=\p{Script=Han})/gu, '$1')}`;
  const outOfScope = vocabulary.outOfScope.filter(({ pattern }) => pattern.test(said));
  const spellings = withSlips(text, terms, lexicon);
  const typed = [...toPieces(toPlainText(raw), vocabulary), ...spellings.flatMap(toSpelled)].map(toHiragana);
  return {
    asked: joinJapanese(folding.fold(raw)),
    text,
    terms: withRelated(text, spellings, vocabulary),
    outOfScope: toLongest(outOfScope),
    outOfScopePatterns: outOfScope.map(({ pattern }) => pattern),
    typed: [...new Set(typed)],
  };
}

/** Each once, without those that are in another: 銀行口座 and not 口座 as well. */
const toLongest = (words: readonly RelatedWord[]): string[] =>
  words
    .filter(
      ({ text }, at) =>
        !words.some((other, place) => isLonger(other.text, text) || (other.text === text && place < at)),
    )
    .map(({ written }) => written);
const isLonger = (other: string, text: string): boolean => other !== text && other.includes(text);

/** The word itself and its other spellings, without its stem and parts. */
const toSpelled = ({ forms }: Term): string[] =>
  forms.filter(({ weight }) => weight >= nearWeight).map(({ written }) => written);

/** Romaji and kana as the words of this site that they sound like. */
function readSounds(plain: string, { lexicon, ignored }: Vocabulary): { read: string; readings: Reading[] } {
  const romaji = readRomaji(plain, lexicon);
  if (romaji) return { read: toReadText(romaji), readings: romaji };
  const readings: Reading[] = [];
  const read = plain.replace(kanaStretch, (kana, offset: number) => {
    // Two characters are a word only where they are alone, as in easy Japanese: ねつ.
    const isAlone = !plain[offset - 1]?.trim() && !plain[offset + kana.length]?.trim();
    if (kana.length === 2 && (!isAlone || ignored.has(kana))) return kana;
    const cut = readKana(kana, lexicon, /\p{Script=Han}/u.test(plain[offset - 1] ?? ''));
    readings.push(...cut);
    return toReadText(cut);
  });
  return { read, readings };
}

/** The words of a text that mean something, with their katakana, each once; all where none does. Give it unified text. */
export function toPieces(text: string, vocabulary: Vocabulary): string[] {
  const pieces = cutWords(text, vocabulary);
  const meaning = pieces.filter((piece) => isMeaning(piece, vocabulary));
  return [...new Set(meaning.length > 0 ? meaning : pieces)];
}

/** True where a text holds more than little words. */
export const saysSomething = (text: string, vocabulary: Vocabulary): boolean =>
  cutWords(text, vocabulary).some((piece) => isMeaning(piece, vocabulary));

const isMeaning = (piece: string, { ignored }: Vocabulary): boolean =>
  !ignored.has(toHiragana(piece)) && !/^[ぁ-ゖー]$/u.test(piece);

const cutWords = (text: string, { ignored, known }: Vocabulary): string[] =>
  text
    .split(/[\s、。,.!?！？・/「」()]+/u)
    .flatMap((part) => (/^[\x20-\x7e]*$/u.test(part) ? [part] : cutKnown(part, known, ignored)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** Words that the site knows as they are, what lies between them as the script cuts it. */
const cutKnown = (text: string, known: ReadonlySet<string>, ignored: ReadonlySet<string>): string[] =>
  segment(text, longestKnown, (from, end) =>
    known.has(text.slice(from, end)) ? [text.slice(from, end)] : undefined,
  ).flatMap(({ text: part, words }) => (words.length > 0 ? words : cutJapanese(part, ignored)));
const longestKnown = 12;

/** Pieces that look like nouns: kanji, katakana, English. */
const toNouns = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Han}{2,}|[ァ-ヶー]{2,}|[a-z]{4,}/gu)].flatMap(([run]) => [run, ...cutPairs(run)]);

const toForm = (written: string, weight: number): Form => ({ text: toHiragana(written), written, weight });

function toTerm(
  piece: string,
  nouns: ReadonlySet<string>,
  sameSound: readonly string[],
  { lexicon, folding }: Vocabulary,
): Term {
  const forms = [toForm(piece, 1), ...sameSound.map((word) => toForm(folding.unify(word), 0.9))];
  const stem = /^(\p{Script=Han}+)[ぁ-ゖ]+$/u.exec(piece)?.[1];
  if (stem) forms.push(toForm(stem, stem.length > 1 ? stemWeight : shortStemWeight));
  if (/^\p{Script=Han}{4,}$/u.test(piece)) for (const part of cutPairs(piece)) forms.push(toForm(part, partWeight));
  const isKnown = lexicon.words.has(piece) || lexicon.english.has(piece);
  if (!isKnown) for (const near of findNear(piece, lexicon)) forms.push(toForm(folding.unify(near), nearWeight));
  return { forms, isNoun: piece.length > 1 && nouns.has(piece) };
}

/** Wrong conversions (自動手当 for 児童手当) and names written with one character wrong (児童手宛). */
function withSlips(text: string, terms: readonly Term[], lexicon: Lexicon): Term[] {
  const more: Term[] = [];
  for (const [misspelling, word] of lexicon.misspellings) {
    if (!text.includes(misspelling) || !isWithinName(misspelling, word, text, lexicon)) continue;
    const term = terms.find(({ forms }) => forms.some((form) => form.text === misspelling));
    if (term) term.forms.push(toForm(word, nearWeight));
    else more.push({ forms: [toForm(misspelling, 1), toForm(word, nearWeight)], isNoun: false });
  }
  for (const [run] of text.matchAll(/[\p{Script=Han}ー]{4,}/gu)) {
    const isKnown = terms.every(
      ({ forms: [form] }) => !form || !run.includes(form.text) || lexicon.words.has(form.text),
    );
    const near = isKnown ? [] : findNear(run, lexicon);
    if (near.length > 0) more.push({ forms: near.map((word) => toForm(word, nearWeight)), isNoun: false });
  }
  return [...terms, ...more];
}

/**
 * A wrong conversion is one within a longer word of this site: 自動手当 is 児童手当. Alone it is a word of its own: 口座 was typed
 * and means no 講座.
 */
function isWithinName(misspelling: string, word: string, text: string, { words }: Lexicon): boolean {
  const at = text.indexOf(misspelling);
  const [before = '', after = ''] = [text[at - 1], text[at + misspelling.length]];
  const around = [before && before + word, after && word + after].filter((part) => /^[^ぁ-ゖ\s]+$/u.test(part));
  return around.some((part) => [...words].some((known) => known.includes(part)));
}

/** What is said politely, as the tables have it: 話しません and はなしません are 話さない and はなさない, 食べません is 食べない. */
const toPlainForm = (text: string): string =>
  text.replace(/(.)ません/gu, (_, before: string) => {
    const row = iRow.indexOf(before);
    return `${row < 0 ? before : aRow[row]}ない`;
  });
const [iRow, aRow] = ['いきぎしちにひびみり', 'わかがさたなはばまら'];

/** Words of a group that the query says, each as the longest: おむつ代 and not おむつ as well. */
const toSaid = (text: string, group: readonly RelatedWord[]): RelatedWord[] => {
  const said = group.filter(({ pattern }) => pattern.test(text));
  return said.filter((word) => !said.some((other) => other !== word && other.text.includes(word.text)));
};

/**
 * The other words of a group join the term that says one of its words. A phrase that no term holds alone (赤ちゃんがお腹に)
 * is a term of its own, in place of its parts.
 */
function withRelated(text: string, terms: readonly Term[], { related }: Vocabulary): Term[] {
  const said = `${text}\n${toPlainForm(text)}`;
  let result = terms.map((term) => ({ ...term, forms: [...term.forms] }));
  for (const group of related) {
    for (const word of toSaid(said, group)) {
      const others = group.filter((other) => other !== word).map(({ written }) => toForm(written, relatedWeight));
      const own = toForm(word.written, 1);
      const holder = result.find(({ forms: [form] }) => form?.text.includes(word.text));
      if (holder) {
        // 手当 says little of 児童扶養手当.
        const share = toShare(word.text, holder.forms[0]?.text ?? '');
        holder.forms.push(...[own, ...others].map((form) => ({ ...form, weight: form.weight * share })));
      } else {
        const isNoun = result.some((term) => term.isNoun && isWithin(term, word.text));
        result = result.filter((term) => !isWithin(term, word.text));
        result.push({ forms: [own, ...others], isNoun });
      }
    }
  }
  return result;
}

const toShare = (part: string, whole: string): number =>
  /^[a-z]/u.test(whole) ? 1 : Math.max(leastShare, Math.min(1, (part.length + 1) / whole.length));

/** True where the term says nothing that the phrase does not say: breast next to breast milk. */
const isWithin = ({ forms: [form] }: Term, phrase: string): boolean =>
  form !== undefined &&
  (/^[a-z]/u.test(form.text) ? phrase.split(' ').includes(form.text) : phrase.includes(form.text));
