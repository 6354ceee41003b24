/** Files of a measure that is new in an edition, with what a person has to write. */
import type { Measure } from '../model/to-measures.ts';
import { sections } from '../../../src/domain/vocabulary.ts';

/** Only comments: until somebody writes it, the measure’s page says that it is being written. */
export const toAboutStub = ({ name, listings }: Pick<Measure, 'name' | 'listings'>): string => `# ${name} (${listings
  .map(({ number }) => number)
  .join(', ')}): new, to be written. Take the comment signs away as you go; .github/CONTRIBUTING.md says how, and the
# folder beside this one is an example. Quote only words of ja.md. What the plan does not say is left out.
#
# summary: { ja: , en:  }
# forFamilies: true
# ages: []
# audience: []
# needs: []
# forms: []
# searchWords: { ja: [], en: [] }
`;

/** The Japanese, to be written over. `source: unwritten` keeps it off the page until it is accepted. */
export const toTranslationStub = ({ listings }: Pick<Measure, 'listings'>): string => `---
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
