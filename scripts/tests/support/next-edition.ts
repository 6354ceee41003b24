/** What a person does between the commands, for the made-up texts in `cases/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const replaceAll = (text: string, changes: readonly (readonly [words: string, instead: string])[]): string =>
  changes.reduce((whole, [words, instead]) => {
    if (!whole.includes(words)) throw new Error(`${words} is not there to be completed.`);
    return whole.replace(words, instead);
  }, text);

/** @param folder with the drafts that `--compare` wrote */
export function completeDrafts(folder: string): void {
  const complete = (name: string, changes: Parameters<typeof replaceAll>[1]): void => {
    const file = join(folder, name);
    writeFileSync(file, replaceAll(readFileSync(file, 'utf8'), changes));
  };
  complete('identity.yaml', [
    ['NAME-1', 'children-and-families-center'],
    ['NAME-2', 'maternity-benefit'],
    ['NAME-3', 'book-start'],
    ['NAME-4', 'read-aloud-courses'],
    ['NAME-5', 'wood-start'],
    ['NAME-6', 'development-groups'],
    ['NAME-7', 'nursery-for-all'],
  ]);
  complete('departments.yaml', [
    [
      'NAME-1:\n  name: { ja: こども家庭センター, en:  }',
      'families-center:\n  name: { ja: こども家庭センター, en: Children and Families Center }',
    ],
    [
      'NAME-2:\n  name: { ja: こども政策課, en:  }',
      'children-policy:\n  name: { ja: こども政策課, en: Children’s Policy Division }',
    ],
    [
      'en: Children’s Consultation Office }\n',
      'en: Children’s Consultation Office }\n  successor: { name: { ja: こども家庭センター, en: Children and Families Center }, department: families-center, source: made up }\n',
    ],
    [
      'en: Childcare Support Division }\n',
      'en: Childcare Support Division }\n  successor: { name: { ja: こども政策課, en: Children’s Policy Division }, department: children-policy, source: made up }\n',
    ],
  ]);
}

/** A remark in a column of its own goes, and the departments that were left out come from the paper. */
export const mendReceived = (text: string): string =>
  replaceAll(text, [
    ['\t備考：要綱改正予定', ''],
    ['\tひきこもり相談支援\t\t', '\tひきこもり相談支援\t学校教育課 福祉相談課\t'],
  ]);
