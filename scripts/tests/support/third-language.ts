/** All that adding a language takes, for tests: a little Esperanto. Path → text of each file. */

const dictionary = `import { en, type Words } from './en.ts';

export const eo: Words = {
  ...en,
  language: { ...en.language, self: 'Esperanto', short: 'EO' },
};
`;

const names = `city:
  site: { name: Subteno por infanoj en Ina }
departments:
  health-promotion: { name: Fako pri Sano }
policies:
  1: { name: Frua rimarko }
glossary:
  child-allowance: { eo: Infanmonhelpo, meaning: Mono de la ŝtato por familioj. }
`;

const measure = `---
name: Infanmonhelpo
source: "1c820e3d150f"
about:
  summary: Mono por tiuj, kiuj edukas infanojn.
  searchWords: [monhelpo, infanmonhelpo]
  amounts: [{ label: Sub tri jaroj }]
---

## 57

### result

La urbo pagis la monhelpon.

### plan

La urbo pagos la monhelpon.
`;

const about = `---
description: Pri ĉi tiu retejo.
---

Ĉi tiu retejo montras la planon de la urbo.
`;

export const thirdLanguage: Readonly<Record<string, string>> = {
  'src/i18n/eo.ts': dictionary,
  'content/languages/eo.yaml': names,
  'content/measures/child-allowance/eo.md': measure,
  'content/pages/about.eo.mdx': about,
};
