/** What a query asks for: its words without the little ones, each with the other forms it may be found under. */
import { joinJapanese, toHiragana, type Folding } from './fold.ts';
import { findNear, readKana, readRomaji, toReadText, type Lexicon, type Reading } from './lexicon.ts';

/** A way a word may stand in a text, folded; weight 1 is the word itself. */
export interface Form {
  text: string;
  /** The same with its katakana, as the engine's index has it. */
  written: string;
  weight: number;
}

export interface Term {
  forms: Form[];
  /** A noun that may name what is sought, rather than a verb or a turn of phrase. */
  isThing: boolean;
}

/** A word of a group of related ones, and where it stands in a text. */
export interface RelatedWord {
  text: string;
  written: string;
  pattern: RegExp;
}

export interface Vocabulary {
  folding: Folding;
  lexicon: Lexicon;
  related: readonly RelatedWord[][];
  ignored: ReadonlySet<string>;
}

export interface Query {
  /** The query folded, with kana and romaji read as words of this site where they are some. */
  text: string;
  terms: Term[];
}

const kanaStretch = /[ぁ-ゖァ-ヶー]{3,}/gu;
const relatedWeight = 0.55;
const nearWeight = 0.75;
const stemWeight = 0.6;
const partWeight = 0.5;

export function parseQuery(raw: string, vocabulary: Vocabulary): Query {
  const { folding, lexicon } = vocabulary;
  const unified = folding.unify(raw);
  const { read, readings } = readSounds(unified, lexicon);
  const sameSound = new Map(readings.map(({ words: [first = '', ...others] }) => [folding.fold(first), others]));
  const spelled = folding.unify(read);
  const text = joinJapanese(toHiragana(spelled));
  const things = new Set(toThings(unified));
  const terms = toPieces(spelled, vocabulary).map((piece) =>
    toTerm(piece, things, sameSound.get(toHiragana(piece)) ?? [], vocabulary),
  );
  return { text, terms: withRelated(text, withSlips(text, terms, lexicon), vocabulary) };
}

/** Romaji and kana as the words of this site that they sound like. */
function readSounds(unified: string, lexicon: Lexicon): { read: string; readings: Reading[] } {
  const romaji = readRomaji(unified, lexicon);
  if (romaji) return { read: toReadText(romaji), readings: romaji };
  const readings: Reading[] = [];
  const read = unified.replace(kanaStretch, (kana, offset: number) => {
    const cut = readKana(kana, lexicon, /\p{Script=Han}/u.test(unified[offset - 1] ?? ''));
    readings.push(...cut);
    return toReadText(cut);
  });
  return { read, readings };
}

/** The words of a text that mean something, with their katakana, each once. Give it unified text. */
export function toPieces(text: string, { ignored, lexicon }: Vocabulary): string[] {
  const pieces = text
    .split(/[\s、。,.!?！？・/「」()]+/u)
    .flatMap((part) => (/^[\x20-\x7e]*$/u.test(part) || lexicon.words.has(part) ? [part] : cutJapanese(part)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const meaning = pieces.filter((piece) => !ignored.has(toHiragana(piece)) && !/^[ぁ-ゖー]$/u.test(piece));
  return [...new Set(meaning.length > 0 ? meaning : pieces)];
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const segment = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);
/** Words of a Japanese text; a run of katakana is one word, whose parts mean little alone (シングルマザー). */
const cutJapanese = (text: string): string[] =>
  text.split(/([ァ-ヶー]{2,})/u).flatMap((part, index) => (index % 2 === 1 ? [part] : segment(part)));

/** Pieces that look like nouns: kanji, katakana, English. */
const toThings = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Han}{2,}|[ァ-ヶー]{2,}|[a-z]{4,}/gu)].flatMap(([run]) => [run, ...cutJapanese(run)]);

const toForm = (written: string, weight: number): Form => ({ text: toHiragana(written), written, weight });

function toTerm(
  piece: string,
  things: ReadonlySet<string>,
  sameSound: readonly string[],
  { lexicon, folding }: Vocabulary,
): Term {
  const forms = [toForm(piece, 1), ...sameSound.map((word) => toForm(folding.unify(word), 0.9))];
  const stem = /^(\p{Script=Han}+)[ぁ-ゖ]+$/u.exec(piece)?.[1];
  if (stem) forms.push(toForm(stem, stemWeight));
  if (/^[ァ-ヶー]{5,}$/u.test(piece))
    for (const part of segment(piece)) if (part !== piece) forms.push(toForm(part, partWeight));
  const isKnown = lexicon.words.has(piece) || lexicon.english.has(piece);
  if (!isKnown) for (const near of findNear(piece, lexicon)) forms.push(toForm(folding.unify(near), nearWeight));
  return { forms, isThing: piece.length > 1 && things.has(piece) };
}

/** Wrong conversions (自動手当 for 児童手当) and names written with one sign wrong (児童手宛). */
function withSlips(text: string, terms: readonly Term[], lexicon: Lexicon): Term[] {
  const more: Term[] = [];
  for (const [slip, word] of lexicon.slips) {
    if (!text.includes(slip)) continue;
    const term = terms.find(({ forms }) => forms.some((form) => form.text === slip));
    if (term) term.forms.push(toForm(word, nearWeight));
    else more.push({ forms: [toForm(slip, 1), toForm(word, nearWeight)], isThing: false });
  }
  for (const [run] of text.matchAll(/[\p{Script=Han}ー]{4,}/gu)) {
    const near = lexicon.words.has(run) ? [] : findNear(run, lexicon);
    if (near.length > 0) more.push({ forms: near.map((word) => toForm(word, nearWeight)), isThing: false });
  }
  return [...terms, ...more];
}

/** A group of related words joins the term that says one of them; where none does, it is a term of its own. */
function withRelated(text: string, terms: readonly Term[], { related }: Vocabulary): Term[] {
  let result = [...terms];
  for (const group of related) {
    const said = group.filter(({ pattern }) => pattern.test(text));
    if (said.length === 0) continue;
    const others = group.filter((word) => !said.includes(word)).map(({ written }) => toForm(written, relatedWeight));
    const holder = result.find(({ forms: [form] }) => form && said.some((word) => isPart(word.text, form.text)));
    result = result.filter((term) => term === holder || !said.some(({ text: word }) => isWordOf(term, word)));
    if (holder) holder.forms.push(...said.map(({ written }) => toForm(written, 1)), ...others);
    else result.push({ forms: [...said.map(({ written }) => toForm(written, 1)), ...others], isThing: false });
  }
  return result;
}

/** breast and milk are no words of their own beside breast milk. */
const isWordOf = ({ forms: [form] }: Term, phrase: string): boolean =>
  phrase.includes(' ') && form !== undefined && phrase.split(' ').includes(form.text);

const isPart = (word: string, text: string): boolean => word.includes(text) || text.includes(word);
