/** Puts values into a sentence of the dictionary: `fill('{n}人め', { n: 2 })` is 2人め. An unknown name stays. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The form of a sentence that fits a number in the language of the page. */
export interface Forms {
  one: string;
  other: string;
}

export const fillForm = (forms: Forms, locale: string, name: string, count: number): string =>
  fill(new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other, { [name]: count });
