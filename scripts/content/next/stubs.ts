/** Files of a measure that is new in an edition, with what a person has to write. */
import type { ParsedMeasure } from '../model/to-measures.ts';
import { audienceIds, formIds, needIds, sections } from '../../../src/domain/vocabulary.ts';

/** Only comments: until somebody writes it, the measure’s page says that there is no summary yet. */
export const toAboutStub = ({ name, listings }: Pick<ParsedMeasure, 'name' | 'listings'>): string => `# ${name} (${listings
  .map(({ number }) => number)
  .join(', ')}): new, to be written. Take the comment signs away as you go; .github/CONTRIBUTING.md says how, and the
# folder beside this one is an example. Quote only words of ja.md. What the plan does not say is left out.
#
# 新しい施策です。行のはじめの # を消して書いてください。ja.md のことばだけを引用します。計画にないことは書きません。
# easy.yaml is to be written too, after about.yaml（about.yaml のあとに、easy.yaml も書きます）.
#
# summary: { ja: , en:  }
# forFamilies: true
# ages: []
# audience: [] # ${audienceIds.join(', ')}
# needs: [] # ${needIds.join(', ')}
# forms: [] # ${formIds.join(', ')}
# searchWords: { ja: [], en: [] }
`;

/** The Japanese, to be written over. `source: unwritten` keeps it off the page until it is accepted. */
export const toTranslationStub = ({ listings }: Pick<ParsedMeasure, 'listings'>): string => `---
name: NAME IN ENGLISH
source: unwritten
---
${listings
  .filter((listing, index) => index === 0 || !listing.relisted)
  .map(
    ({ number, original }) =>
      `\n## ${number}\n${sections
        .filter((section) => original[section].trim() !== '')
        .map((section) => `\n### ${section}\n\n${original[section].trim()}\n`).join('')}`,
  )
  .join('')}`;
