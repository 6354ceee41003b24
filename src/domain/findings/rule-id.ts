/** The rules in the order of the page; each in the file of its name but {@link tableRuleIds}. */
export type RuleId =
  | 'missing-number'
  | 'relisted-without-original'
  | 'contradiction'
  | 'settled-by-arithmetic'
  | 'same-plan-other-figure'
  | 'parts-total'
  | 'rates-total'
  | 'names-count'
  | 'total-elsewhere'
  | 'weeks-count'
  | 'plan-tense'
  | 'result-tense'
  | 'earlier-year-in-plan'
  | 'scan-damage'
  | 'open-bracket'
  | 'doubled-words'
  | 'place-name'
  | 'spelling'
  | 'department-not-in-column'
  | 'department-mentioned'
  | 'objective-label'
  | 'same-name'
  | 'shared-figure'
  | 'spaced-name'
  | 'form-only'
  | 'left-markup';

/** Those whose findings are in content/discrepancies.yaml. */
export const tableRuleIds = [
  'settled-by-arithmetic',
  'same-plan-other-figure',
  'total-elsewhere',
  'weeks-count',
  'earlier-year-in-plan',
  'scan-damage',
  'open-bracket',
] as const satisfies RuleId[];
export type TableRuleId = (typeof tableRuleIds)[number];
