/**
 * `content/measures/<slug>/about.yaml`: what the plan does not say and this site decided about a measure.
 * Written by hand. Every quotation stands verbatim in the named listing; checks prove it.
 */
import * as z from 'zod';
import { agePointSchema } from './age-span.ts';
import { fingerprintSchema } from './listing.ts';
import { complete, inAddedLanguages, inEnglish, localizedSchema } from './localized.ts';
import {
  audienceIds,
  bases,
  changeKinds,
  figureTopics,
  figureUnits,
  formIds,
  needIds,
  sections,
} from './vocabulary.ts';

/** Words of the seed, verbatim, and where they stand. */
export const quotationSchema = z.strictObject({
  listing: z.int().positive().describe('Plan number of the listing that says it'),
  section: z.enum(['name', 'departments', ...sections]).describe('Cell of that listing'),
  words: z.string().min(1).describe('The words as the seed has them, on one line'),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** One line of the table of amounts: what a family gets or pays. */
export const amountSchema = z.strictObject({
  label: localizedSchema.describe('For whom or for what'),
  yen: z.int().nonnegative().describe('Amount in yen; for a range, the upper end'),
  fromYen: z.int().nonnegative().optional().describe('Lower end of a range, in yen'),
  per: z
    .enum(['month', 'year', 'child', 'once'])
    .describe('What the amount is for: a month, a year, each child, or one time'),
  limit: z.boolean().default(false).describe('True where the text says 限度, 上限 or 以内'),
  ages: z
    .strictObject({
      from: agePointSchema,
      to: agePointSchema.describe('End, excluded'),
      among: localizedSchema.optional().describe('Which children of that age, where not all: 第3子'),
    })
    .optional()
    .describe('Where the amount goes by age: drawn there on the line of a childhood'),
  source: quotationSchema,
});
export type Amount = z.infer<typeof amountSchema>;

/** An age span, and where it comes from. */
export const ageSchema = z.strictObject({
  from: agePointSchema,
  to: agePointSchema.describe('End, excluded'),
  basis: z.enum(bases),
  source: quotationSchema.describe('The words that state it or that it was inferred from'),
});
export type Age = z.infer<typeof ageSchema>;

export const audienceSchema = z.strictObject({
  who: z.enum(audienceIds),
  basis: z.enum(bases),
  source: quotationSchema,
});
export type Audience = z.infer<typeof audienceSchema>;

/** A figure the city reports in the result. */
export const figureSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Unique within the measure'),
  label: localizedSchema.describe('What is counted, without the number'),
  value: z.number().nonnegative().describe('In the unit itself: 918,085千円 is 918085000 yen'),
  unit: z.enum(figureUnits),
  topic: z
    .enum(figureTopics)
    .describe(
      'money: what was paid, granted or lent, and how often. people: whom support reached. visits: home visits and consultations. ' +
        'activities: what was held, where and by whom',
    ),
  counter: localizedSchema
    .optional()
    .describe('Name of one counted thing where the unit is items or places: 冊 / copies'),
  source: quotationSchema,
  repeats: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe('The same figure in another measure, as slug/id: drawn once, there'),
});
export type Figure = z.infer<typeof figureSchema>;

/** What changes from the result to the plan, with the two quotations that prove it. */
export const changeSchema = z.strictObject({
  kind: z.enum(changeKinds),
  what: localizedSchema.describe('What changes, in a few words'),
  result: quotationSchema.optional().describe('Absent only for `new` and for changes announced within the plan cell'),
  plan: quotationSchema,
  effective: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional()
    .describe('Month from which the plan says that the change applies, as 2024-12; pages say once it has passed'),
});
export type Change = z.infer<typeof changeSchema>;

const searchWordsSchema = z.array(z.string()).min(8).max(20);

export const aboutSchema = z.strictObject({
  source: fingerprintSchema
    .optional()
    .describe('Fingerprint of the Japanese that the words were read against; set by `npm run texts:accept`'),
  summary: localizedSchema.describe(
    'What it is, one sentence in a parent’s words: ja at most 60 characters, en at most 120',
  ),
  forWhom: localizedSchema.optional().describe('Absent where the plan does not say'),
  youGet: localizedSchema.optional().describe('What a family gets; absent where the plan does not say'),
  when: localizedSchema.optional().describe('When, how often, at what hours; absent where the plan does not say'),
  caution: localizedSchema.optional().describe('What the text itself warns of, e.g. amounts revised during the year'),
  amounts: z.array(amountSchema).default([]),
  forFamilies: z.boolean().describe('False: the city’s own groundwork, nothing a family can apply for or attend'),
  danger: z.boolean().default(false).describe('True: the page begins with where to call now'),
  distress: z.boolean().default(false).describe('True: the page begins with helplines for people in distress'),
  ages: z.array(ageSchema).default([]).describe('Empty: unknown, which never means everyone'),
  audience: z.array(audienceSchema).default([]),
  needs: z.array(z.enum(needIds)),
  forms: z.array(z.enum(formIds)).min(1),
  searchWords: z
    .strictObject({ ja: searchWordsSchema, ...inEnglish(searchWordsSchema), ...inAddedLanguages(z.array(z.string())) })
    .overwrite((words) => complete(words, [])),
  figures: z.array(figureSchema).default([]),
  noResult: z.boolean().default(false).describe('True where the result cell says that there was none (実績なし)'),
  changes: z.array(changeSchema).default([]).describe('Empty: cannot tell'),
  related: z.array(z.string()).default([]).describe('Slugs of measures a reader of this one may need'),
});
export type About = z.infer<typeof aboutSchema>;

/** Of a measure that is new in the plan; then nothing of the file is known. */
export const isToBeWritten = ({ forms }: Pick<About, 'forms'>): boolean => forms.length === 0;
