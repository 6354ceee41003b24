/** Where the plan itself warns that amounts change, or its listings name different ones, the page warns too. */
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { forEachMeasure } from './rule.ts';

/** The note of the plan that it will be amended during the year. */
export const findRevision = ({ source }: MeasureTexts): string | undefined =>
  source.listings.map(({ original }) => /※[^。]*改正/u.exec(original.plan)?.[0]).find(Boolean);
const warns = { ja: /改正|変わ|変更/u, en: /revis|chang/iu };

export const checkCautions = forEachMeasure((measure) => {
  const { about } = measure;
  const revised = findRevision(measure);
  const reason = revised ? `the plan says ${quote(revised)}` : findContradiction(measure);
  const missing = reason && !about.caution ? [toMessage(measure, 'caution', `${reason}, and there is no caution`)] : [];
  if (!revised) return missing;
  const silent = (['ja', 'en'] as const).filter((locale) => !warns[locale].test(about.summary[locale]));
  return [
    ...missing,
    ...silent.map((locale) => toMessage(measure, `summary.${locale}`, `${reason}, the summary does not`)),
  ];
});

/** Only where the page shows amounts: other differences have their place on every page. */
function findContradiction({ about, source }: MeasureTexts): string | undefined {
  const difference = source.differences.find(({ field }) => field === 'plan');
  return difference && about.amounts.length > 0
    ? `listings ${difference.listings.join(' and ')} plan different things, amounts are shown`
    : undefined;
}

const toMessage = ({ file, aboutLine }: MeasureTexts, field: string, what: string): FileMessage => ({
  file: file.about,
  line: aboutLine(field.split('.')),
  rule: 'caution',
  what,
  remedy: `say so in ${field}`,
});
