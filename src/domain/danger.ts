/** `content/danger.yaml`: upon which sentences the search shows whom to call now. Written by hand. */
import * as z from 'zod';

/** What the rules hear: harm, despair, cruelty among children. */
const ruleKinds = ['abuse', 'life', 'bullying'] as const;
/** What the search hears: also what is only like sentences of danger. */
export const dangerKinds = [...ruleKinds, 'unsure'] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** Whom to call, by ids of `content/contacts.yaml`. Somebody who wants to die or kill needs more than one of them. */
export const helplines = {
  abuse: ['child-guidance', 'police', 'child-sos'],
  life: ['mental-health', 'child-sos', 'ambulance', 'police'],
  bullying: ['child-sos'],
  unsure: ['child-guidance', 'child-sos', 'mental-health', 'police'],
  // On the page of a measure: for a child who may be in danger, and for a person in distress.
  child: ['child-guidance', 'police', 'ambulance'],
  distress: ['mental-health', 'child-sos', 'ambulance'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Languages that people may type, whatever the language of the page. */
export type DangerLanguage = 'ja' | 'en';

const patterns = z.array(z.string().min(1));
const words = z.record(z.string(), z.string().min(1));

export const dangerSchema = z.strictObject({
  harmless: z.strictObject({ ja: patterns, en: patterns }).describe('Turns of phrase that only sound like danger'),
  words: z.strictObject({ ja: words, en: words }).describe('Named lists for the rules'),
  rules: z.array(
    z.strictObject({
      kind: z.enum(ruleKinds),
      because: z.string().min(1),
      unless: z.string().optional().describe('A list: with a word of it the rule is not tried'),
      ja: patterns,
      en: patterns,
    }),
  ),
});
export type DangerTable = z.infer<typeof dangerSchema>;
