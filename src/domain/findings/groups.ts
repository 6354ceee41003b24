/** Rules that belong together on the page about the source. */
import type { RuleId } from './rule-id.ts';

export const findingGroups = {
  missing: ['missing-number', 'relisted-without-original'],
  contradictions: ['contradiction', 'settled-by-arithmetic', 'same-plan-other-figure'],
  sums: ['parts-total', 'rates-total', 'names-count', 'total-elsewhere', 'weeks-count'],
  tense: ['plan-tense', 'result-tense', 'earlier-year-in-plan'],
  damage: ['scan-damage', 'open-bracket', 'doubled-words', 'place-name', 'spelling'],
  structure: ['department-not-in-column', 'department-mentioned', 'objective-label'],
  repeated: ['same-name', 'shared-figure'],
  form: ['spaced-name', 'form-only', 'left-markup'],
} as const satisfies Record<string, readonly RuleId[]>;

export type FindingGroupId = keyof typeof findingGroups;
export const findingGroupIds = Object.keys(findingGroups) as FindingGroupId[];
