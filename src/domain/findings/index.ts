/** All rules over the plan's text, in the order of {@link RuleId}. */
import { contradiction } from './contradiction.ts';
import { departmentMentioned } from './department-mentioned.ts';
import { departmentNotInColumn } from './department-not-in-column.ts';
import { doubledWords } from './doubled-words.ts';
import type { Finding, Rule, SourceText } from './finding.ts';
import { formOnly } from './form-only.ts';
import { fromTable } from './from-table.ts';
import { leftMarkup } from './left-markup.ts';
import { missingNumber } from './missing-number.ts';
import { namesCount } from './names-count.ts';
import { objectiveLabel } from './objective-label.ts';
import { partsTotal } from './parts-total.ts';
import { placeName } from './place-name.ts';
import { planTense } from './plan-tense.ts';
import { ratesTotal } from './rates-total.ts';
import { relistedWithoutOriginal } from './relisted-without-original.ts';
import { resultTense } from './result-tense.ts';
import type { RuleId } from './rule-id.ts';
import { sameName } from './same-name.ts';
import { sharedFigure } from './shared-figure.ts';
import { spacedName } from './spaced-name.ts';
import { spelling } from './spelling.ts';

const rules: Record<RuleId, Rule> = {
  'missing-number': missingNumber,
  'relisted-without-original': relistedWithoutOriginal,
  contradiction,
  'settled-by-arithmetic': fromTable('settled-by-arithmetic'),
  'same-plan-other-figure': fromTable('same-plan-other-figure'),
  'parts-total': partsTotal,
  'rates-total': ratesTotal,
  'names-count': namesCount,
  'total-elsewhere': fromTable('total-elsewhere'),
  'weeks-count': fromTable('weeks-count'),
  'plan-tense': planTense,
  'result-tense': resultTense,
  'earlier-year-in-plan': fromTable('earlier-year-in-plan'),
  'scan-damage': fromTable('scan-damage'),
  'open-bracket': fromTable('open-bracket'),
  'doubled-words': doubledWords,
  'place-name': placeName,
  spelling,
  'department-not-in-column': departmentNotInColumn,
  'department-mentioned': departmentMentioned,
  'objective-label': objectiveLabel,
  'same-name': sameName,
  'shared-figure': sharedFigure,
  'spaced-name': spacedName,
  'form-only': formOnly,
  'left-markup': leftMarkup,
};

/** Each rule with what it found, those that found nothing included. */
export const findAll = (source: SourceText): { rule: RuleId; findings: Finding[] }[] =>
  Object.entries(rules).map(([rule, apply]) => ({
    rule: rule as RuleId,
    findings: apply(source).toSorted((a, b) => firstNumber(a) - firstNumber(b)),
  }));

const firstNumber = ({ evidence }: Finding): number => evidence[0]?.listing.number ?? 0;
