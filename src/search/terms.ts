/** What a query asks for: its words without the little ones, each with the other forms it may be found under. */
import type { Folding } from './fold.ts';
import { findNear, readKana, readRomaji, toReadText, type Lexicon } from './lexicon.ts';

/** A way a word may stand in a text, folded; weight 1 is the word itself. */
export interface Form {
  text: string;
  weight: number;
}

export interface Term {
  forms: Form[];
}

/** A word of a group of related ones, and where it stands in a text. */
export interface RelatedWord {
  text: string;
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

export function parseQuery(raw: string, vocabulary: Vocabulary): Query {
  const { folding, lexicon } = vocabulary;
  const unified = folding.unify(raw);
  const romaji = readRomaji(unified, lexicon);
  const read = romaji
    ? toReadText(romaji)
    : unified.replace(kanaStretch, (kana) => toReadText(readKana(kana, lexicon)));
  const alternatives = new Map<string, string[]>();
  for (const { words } of romaji ?? [...unified.matchAll(kanaStretch)].flatMap(([kana]) => readKana(kana, lexicon)))
    if (words[0]) alternatives.set(folding.fold(words[0]), words.slice(1).map(folding.fold));
  const text = folding.fold(read);
  const pieces = toPieces(folding.unify(read), vocabulary);
  const terms = pieces.map((piece) => toTerm(piece, alternatives.get(piece) ?? [], vocabulary));
  return { text, terms: withRelated(text, withSlips(text, terms, lexicon), vocabulary) };
}

/** The words of a text that mean something, folded, each once. */
export function toPieces(text: string, { folding, ignored, lexicon }: Vocabulary): string[] {
  const pieces: string[] = [];
  for (const part of text.split(/[\s、。,.!?！？・/「」()]+/u)) {
    if (/^[\x20-\x7e]*$/u.test(part) || lexicon.words.has(part)) pieces.push(part);
    else pieces.push(...cutJapanese(part));
  }
  const folded = pieces.map(folding.fold).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const meaning = folded.filter((piece) => !ignored.has(piece) && !/^[ぁ-ゖー]$/u.test(piece));
  return [...new Set(meaning.length > 0 ? meaning : folded)];
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const cutJapanese = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

function toTerm(piece: string, sameSound: string[], { lexicon, folding }: Vocabulary): Term {
  const forms: Form[] = [{ text: piece, weight: 1 }, ...sameSound.map((text) => ({ text, weight: 0.9 }))];
  const stem = /^(\p{Script=Han}+)[ぁ-ゖ]+$/u.exec(piece)?.[1];
  if (stem) forms.push({ text: stem, weight: stemWeight });
  const isKnown = lexicon.words.has(piece) || lexicon.english.has(piece);
  if (!isKnown)
    for (const near of findNear(piece, lexicon)) forms.push({ text: folding.fold(near), weight: nearWeight });
  return { forms };
}

/** Wrong conversions (自動手当 for 児童手当) and names written with one sign wrong (児童手宛). */
function withSlips(text: string, terms: Term[], lexicon: Lexicon): Term[] {
  const more: Term[] = [];
  for (const [slip, word] of lexicon.slips) {
    if (!text.includes(slip)) continue;
    const term = terms.find(({ forms }) => forms.some((form) => form.text === slip));
    if (term) term.forms.push({ text: word, weight: nearWeight });
    else
      more.push({
        forms: [
          { text: slip, weight: 1 },
          { text: word, weight: nearWeight },
        ],
      });
  }
  for (const [run] of text.matchAll(/[\p{Script=Han}ー]{4,}/gu)) {
    if (lexicon.words.has(run)) continue;
    const near = findNear(run, lexicon);
    if (near.length > 0) more.push({ forms: near.map((word) => ({ text: word, weight: nearWeight })) });
  }
  return [...terms, ...more];
}

function withRelated(text: string, terms: Term[], { related }: Vocabulary): Term[] {
  const result = [...terms];
  for (const group of related) {
    const said = group.filter(({ pattern }) => pattern.test(text));
    if (said.length === 0) continue;
    const others = group
      .filter((word) => !said.includes(word))
      .map((word) => ({ text: word.text, weight: relatedWeight }));
    const holder = result.find(({ forms: [form] }) => form && said.some((word) => isPart(word.text, form.text)));
    if (holder) holder.forms.push(...others);
    else result.push({ forms: [...said.map((word) => ({ text: word.text, weight: 1 })), ...others] });
  }
  return result;
}

const isPart = (word: string, text: string): boolean => word.includes(text) || text.includes(word);
