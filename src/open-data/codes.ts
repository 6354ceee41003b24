/** `codes.csv`: what the ids in the other files stand for. */
import { getCurrentDepartments } from '../catalog/departments.ts';
import { getPolicies } from '../catalog/policies.ts';
import { getLifeStages, getNeeds } from '../catalog/tables.ts';
import { planChanges } from '../domain/change.ts';
import { audienceIds, figureUnits, formIds } from '../domain/vocabulary.ts';
import { toPlanChangeName } from '../i18n/plan-change-name.ts';
import { words } from '../i18n/words.ts';

export interface Code {
  kind: string;
  id: string;
  ja: string;
  en: string;
}

const ja = words('ja');
const en = words('en');

export async function getCodes(): Promise<Code[]> {
  const { sections } = ja.data;
  const named = (kind: string, rows: { id: string; name: { ja: string; en: string } }[]): Code[] =>
    rows.map(({ id, name }) => ({ kind, id, ja: name.ja, en: name.en }));
  const listed = <Id extends string>(
    kind: string,
    ids: readonly Id[],
    names: { ja: Readonly<Record<Id, string>>; en: Readonly<Record<Id, string>> },
  ): Code[] => ids.map((id) => ({ kind, id, ja: names.ja[id], en: names.en[id] }));
  const policies = await getPolicies();
  return [
    ...named(sections.departments, await getCurrentDepartments()),
    ...named(
      sections.policies,
      policies.map(({ number, name }) => ({ id: String(number), name })),
    ),
    ...named(
      sections.objectives,
      policies.flatMap((policy) =>
        policy.objectives.map(({ number, name }) => ({ id: `${policy.number}(${number})`, name })),
      ),
    ),
    ...named(sections.lifeStages, await getLifeStages()),
    ...named(sections.needs, await getNeeds()),
    ...listed(sections.forms, formIds, { ja: ja.forms, en: en.forms }),
    ...listed(sections.audiences, audienceIds, { ja: ja.audiences, en: en.audiences }),
    ...planChanges.map((id) => ({
      kind: sections.changes,
      id,
      ja: toPlanChangeName(id, 'ja'),
      en: toPlanChangeName(id, 'en'),
    })),
    ...listed(sections.units, figureUnits, { ja: ja.unitNames, en: en.unitNames }),
  ];
}
