/**
 * The closed lists of words that classify a measure. They are this site's, not the city's.
 * Order is the order in which every page, filter and export shows them.
 */

/** The languages of the site. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

const [japanese, ...otherLanguages] = languages;
/**
 * What a page may be written in: a language, or やさしい日本語, which is Japanese in words that a learner knows. Each has a
 * tree of pages of its own.
 */
export const locales = [japanese, 'easy', ...otherLanguages] as const;
export type Locale = (typeof locales)[number];

/** The language of a page, as `lang` and the formats of numbers and dates take it. */
export const toLanguage = (locale: Locale): Language => (locale === 'easy' ? 'ja' : locale);
export const isJapanese = (locale: Locale): boolean => toLanguage(locale) === 'ja';

/** What a family needs. Names and explanations: content/needs.yaml. */
export const needIds = [
  'money',
  'childcare',
  'advice',
  'health',
  'learning-and-places',
  'single-parent',
  'disability-and-development',
  'food-and-housing',
] as const;
export type NeedId = (typeof needIds)[number];

/** Form of support, after the service kinds of the Digital Agency's service catalogue (GIF DS-451-4), plus `groundwork`. */
export const formIds = [
  'benefit',
  'service',
  'course',
  'event',
  'advice',
  'facility',
  'information',
  'groundwork',
] as const;
export type FormId = (typeof formIds)[number];

/** Whom a measure is for. `staff` are people who work or volunteer for children: they appear only on groundwork. */
export const audienceIds = [
  'expectant-parents',
  'parents',
  'children',
  'single-parents',
  'disability-and-illness',
  'low-income',
  'residents',
  'staff',
] as const;

/** How sure a classification is: the text says it, we read it from the text, or the text does not tell. */
export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** What the text proves about the step from the year reported to the year planned. */
export const changeKinds = ['continued', 'widened', 'narrowed', 'changed', 'new'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What a figure counts. `people` are single heads (実人数, or 人 without 延べ), `person-times` count repeats (延べ);
 * the two are never added up. `items` are countable things named in the label.
 */
export const figureUnits = [
  'yen',
  'people',
  'person-times',
  'households',
  'groups',
  'cases',
  'times',
  'days',
  'places',
  'items',
  'meals',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** What a figure tells of the year: a page of the results each. */
export const figureTopics = ['money', 'people', 'visits', 'activities'] as const;
export type FigureTopic = (typeof figureTopics)[number];

export const sections = ['result', 'plan'] as const;
/** The two cells of a listing that speak: what was done, and what is planned. */
export type Section = (typeof sections)[number];

/** Pages of help, one for each kind of reader. Ids are addresses. */
export const guides = ['families', 'counter', 'printing'] as const;
export type GuideId = (typeof guides)[number];
