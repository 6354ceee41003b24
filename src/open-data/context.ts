/** What the published tables take from the rest of the site: addresses, years, and Japanese words for ids. */
import { getDepartments } from '../catalog/departments.ts';
import { getPolicies } from '../catalog/policies.ts';
import { getCity, getLifeStages, getNeeds, getPlan } from '../catalog/tables.ts';
import type { Labels } from './labels.ts';
import type { TableContext } from './rows.ts';
import { formatFiscalYear } from '../domain/fiscal-year.ts';
import type { Basis } from '../domain/vocabulary.ts';
import { formatAgeSpan } from '../i18n/format-age.ts';
import { formatAmount } from '../i18n/format.ts';
import { paths } from '../i18n/paths.ts';
import { toPlanChangeName } from '../i18n/plan-change-name.ts';
import { words } from '../i18n/words.ts';
import { memoize } from '../domain/memoize.ts';
import { settings } from '../settings/settings.ts';

const { origin } = settings.site;

/** Whole where the site's origin is known (`SITE_URL`); else it begins with the base path. */
export const toAddress = (path: string): string => (origin ? new URL(path, origin).href : path);

export const getTableContext = memoize(async (): Promise<TableContext> => {
  const { resultYear, planYear } = await getPlan();
  const note = (locale: 'ja' | 'en'): string =>
    words(locale).data.asOfNote(formatFiscalYear(planYear, locale, { reiwa: true }));
  return {
    city: await getCity(),
    years: { result: resultYear, plan: planYear },
    note: { ja: note('ja'), en: note('en') },
    toUrl: (slug) => ({ ja: toAddress(paths('ja').measure(slug)), en: toAddress(paths('en').measure(slug)) }),
    labels: await getLabels(),
  };
});

const ja = words('ja');
const withBasis = (text: string, basis: Basis): string =>
  basis === 'inferred' ? text + ja.bracketed(ja.line.inferredMark) : text;

async function getLabels(): Promise<Labels> {
  const department = await nameOf(getDepartments());
  const lifeStage = await nameOf(getLifeStages());
  const need = await nameOf(getNeeds());
  const policies = await getPolicies();
  const policyOf = (number: number) => policies.find((policy) => policy.number === number);
  return {
    department,
    lifeStage,
    need,
    policy: (number) => policyOf(number)?.name.ja ?? '',
    objective: (policy, number) =>
      policyOf(policy)?.objectives.find((objective) => objective.number === number)?.name.ja ?? '',
    age: (age) => withBasis(formatAgeSpan(age, 'ja'), age.basis),
    form: (id) => ja.forms[id],
    audience: ({ who, basis }) => withBasis(ja.audiences[who], basis),
    amount: (amount) => `${amount.label.ja}${ja.colon}${formatAmount(amount, 'ja')}`,
    change: (kind) => toPlanChangeName(kind, 'ja'),
    changeDetail: ({ kind, what }) => `${ja.measure.changeKinds[kind]}${ja.colon}${what.ja}`,
    contradiction: ({ listings, field }) => `${listings.join('・')}${ja.colon}${ja.measure.differs[field]}`,
    unit: (unit) => ja.units[unit],
  };
}

async function nameOf(rows: Promise<{ id: string; name: { ja: string } }[]>): Promise<(id: string) => string> {
  const names = new Map((await rows).map(({ id, name }) => [id, name.ja]));
  return (id) => names.get(id) ?? id;
}
