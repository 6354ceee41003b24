/** A made-up measure whose texts keep every rule, small enough to see, and to break on purpose. */
import { complete } from '../../../src/domain/localized.ts';
import { toDiscrepancyTexts } from '../../texts/discrepancy-texts.ts';
import { toMeasureTexts } from '../../texts/measure-texts.ts';
import type { Texts } from '../../texts/rule.ts';

const ja = `---
slug: bath-book
name: 入浴手帳
fingerprint: 0123456789ab
listings:
  - number: 7
    page: 1
    line: 1
    policy: 1
    objective: 1
    relisted: false
    name: 入浴手帳
    departments: [health-promotion]
    original: { name: 入浴手帳, departments: 健康推進課, result: 延べ12人 3千円, plan: 手帳を配る。 ・8月 ・年２回 }
  - number: 9
    page: 1
    line: 2
    policy: 1
    objective: 1
    relisted: true
    name: 入浴手帳
    departments: [health-promotion]
    original: { name: 入浴手帳, departments: 健康推進課, result: 延べ12人 3千円, plan: 手帳を配る（全員） }
differences: []
---

# 入浴手帳

## 7

### result

延べ12人 3千円

### plan

手帳を配る。

- 8月
- 年２回

## 9

### result

延べ12人 3千円

### plan

手帳を配る（全員）
`;

const en = `---
name: Bath book
source: unread
---

## 7

### result

12 in total (repeat users counted each time); ¥3,000

### plan

The city will give out the handbook.

- August
- 2 times a year

## 9

### plan

The city will give out the handbook (to everyone).
`;

const about = `summary:
  ja: 8月に手帳がもらえます。
  en: You get a handbook in August.
forFamilies: true
amounts:
  - label: { ja: 費用, en: Cost }
    yen: 3000
    per: once
    source: { listing: 7, section: result, words: 3千円 }
needs: [health]
forms: [benefit]
searchWords:
  ja: [ふろ, お風呂, 入浴, 沐浴, 手帳, ノート, 風呂 赤ちゃん, 銭湯]
  en: [bath, bathing, baby bath, tub, book, notebook, ofuro, washing]
figures:
  - id: visits
    label: { ja: 利用, en: Uses }
    value: 12
    unit: person-times
    source: { listing: 7, section: result, words: 延べ12人 }
    topic: people
`;

const discrepancies = `visits:
  rule: total-elsewhere
  basis: stated
  note: 12 ≠ 11
  counted: [11]
  verdict: fails
  quotations:
    - { listing: 9, section: result, words: 延べ12人 }
`;

/** The folder of the measure, its hand-written files accepted. */
export const smallFolder = {
  'ja.md': ja,
  'en.md': en.replace('source: unread', 'source: "0123456789ab"'),
  'about.yaml': `source: "0123456789ab"\n${about}`,
};

const held = { 'ja.md': ja, 'en.md': en, 'about.yaml': about, 'discrepancies.yaml': discrepancies };
const names = {
  ja: 'ja.md',
  en: 'en.md',
  about: 'about.yaml',
  discrepancies: 'discrepancies.yaml',
} as const;

/** Words to put in the place of others, by file. */
export type Break = Partial<Record<keyof typeof names, readonly [words: string, instead: string]>>;

/** @throws when the words to be replaced are not there */
export function toSmallTexts(change: Break = {}): Texts {
  const broken = { ...held };
  for (const file of ['ja', 'en', 'about', 'discrepancies'] as const) {
    const [words, instead] = change[file] ?? ['', ''];
    const name = names[file];
    if (!held[name].includes(words)) throw new Error(`${words} is not in the small ${name}`);
    broken[name] = held[name].replace(words, instead);
  }
  const meaning = complete({ ja: '記録する手帳です。', en: 'A book for records.' });
  return {
    years: [5, 6],
    measures: [toMeasureTexts('bath-book', broken)],
    discrepancies: toDiscrepancyTexts(broken['discrepancies.yaml']),
    glossary: {
      handbook: complete({
        ja: '手帳',
        reading: 'てちょう',
        en: 'handbook',
        variants: [],
        meaning,
        source: 'this site',
      }),
      'bath-book': complete({
        ja: '入浴手帳',
        reading: 'にゅうよくてちょう',
        en: 'bath book',
        variants: [],
        meaning,
        source: 'this site',
      }),
    },
    numberExceptions: [],
    termExceptions: [],
    easy: [],
    easyWords: {},
    easyExceptions: [],
    wordChoices: [],
    interfaceTexts: [],
    easyInterface: [],
  };
}
