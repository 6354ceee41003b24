/**
 * One object of `data/measures.json`: the promise to everyone who builds on the open data. The published JSON Schema is
 * made from this schema, descriptions included.
 */
import * as z from 'zod';
import { ageSchema, amountSchema, audienceSchema, changeSchema, figureSchema } from '../domain/about.ts';
import { planChanges } from '../domain/change.ts';
import { differenceSchema } from '../domain/listing.ts';
import { lifeStageIds } from '../domain/life-stage.ts';
import { formIds, needIds } from '../domain/vocabulary.ts';

const bilingualSchema = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

const departmentIds = z.array(z.string()).min(1).describe('Ids of departments, by their names in the plan: codes.csv');

const listingRecordSchema = z.strictObject({
  number: z.int().positive().describe('通し番号: plan number'),
  page: z.int().positive().describe('nth page of the text; the text prints no page numbers'),
  policy: z.int().positive().describe('基本方針'),
  objective: z.int().positive().describe('Number of the objective within the policy, as printed'),
  relisted: z.boolean().describe('再掲'),
  name: z.string().min(1).describe('The city’s words, without 再掲'),
  departments: departmentIds,
  result: z.string().describe('The city’s words, one line per paragraph or point; empty where nothing is reported'),
  plan: z.string().describe('The city’s words, one line per paragraph or point'),
  english: z
    .strictObject({ result: z.string(), plan: z.string() })
    .nullable()
    .describe('Unofficial translation by this site; null where there is none. The Japanese prevails'),
});

const measureRecordSchema = z.strictObject({
  slug: z.string().describe('Permanent id, as in the address'),
  numbers: z.array(z.int().positive()).min(1).describe('Plan numbers; the measure is known by the first'),
  asOf: z
    .strictObject({
      resultYear: z.int().describe('Gregorian year in which the fiscal year reported begins (1 April)'),
      planYear: z.int().describe('Likewise for the year planned'),
      note: bilingualSchema,
    })
    .describe('The time that all of this is true of'),
  url: bilingualSchema.describe('Page of the measure; without host where the site was built without SITE_URL'),
  name: z.strictObject({ ja: z.string(), en: z.string().nullable() }).describe('ja: the city’s; en: this site’s'),
  summary: bilingualSchema.describe('One plain sentence by this site'),
  easy: z
    .array(z.string())
    .describe('やさしい日本語 by this site, a sentence each, readings as 漢字《かんじ》; empty where not written'),
  departments: departmentIds,
  policies: z.array(z.int().positive()).describe('Numbers of the policies it stands under'),
  lifeStages: z.array(z.enum(lifeStageIds)).describe('This site’s division; empty: no age is known'),
  ages: z.array(ageSchema).describe('Empty: unknown, which never means every age'),
  needs: z.array(z.enum(needIds)).describe('This site’s classification'),
  forms: z.array(z.enum(formIds)).describe('This site’s classification'),
  audience: z.array(audienceSchema).describe('Empty: the plan does not say'),
  forFamilies: z.boolean().describe('False: the city’s own groundwork, nothing a family can use'),
  amounts: z.array(amountSchema).describe('Amounts named in the plan'),
  change: z
    .strictObject({
      kind: z
        .enum(planChanges)
        .describe(
          'continued: the plan repeats the whole; continued-in-part: some of it; unknown: the words do not tell',
        ),
      details: z.array(changeSchema).describe('Each with the words that prove it'),
    })
    .describe('What the text proves about the step from the result to the plan'),
  figures: z.array(figureSchema).describe('Figures reported in the result'),
  contradictions: z.array(differenceSchema).describe('Pairs of listings of this measure that do not agree'),
  listings: z.array(listingRecordSchema).min(1),
});

export type MeasureRecord = z.infer<typeof measureRecordSchema>;

/** JSON Schema (2020-12) of the whole file: an array of measures. */
export const toJsonSchema = (title: string, plan: string): object => ({
  ...z.toJSONSchema(z.array(measureRecordSchema.describe(`A measure of ${plan}`))),
  title,
});
