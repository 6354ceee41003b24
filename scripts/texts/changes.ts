/** The words quoted for a change prove that change, and not only that something is there. */
import type { Change } from '../../src/domain/about.ts';
import { toContainment, toLikeness, toStems } from '../../src/domain/compare-words.ts';
import { quote, type FileMessage } from '../../src/content-files/file-message.ts';
import { toPlainJapanese } from './japanese-numbers.ts';
import { forEachMeasure } from './rule.ts';

/** What a plan says of something that was not there before. That the result is silent is no proof. */
const newness = /新規|新設|新た|新しく|追加|創設|開始|始め|立ち上げ|から(?:配置|実施|開設)/u;
/** What a plan says of something that does not stay as it was. */
const strengthening = /更なる|さらに|一層|強化|充実|拡充|拡大|増や/u;
/** Share of words that two quotations have in common when they speak of the same thing. */
const alike = 0.4;

export const checkChanges = forEachMeasure(({ about, file, aboutLine }) =>
  about.changes.flatMap((change, index): FileMessage[] => {
    const fault = findFault(change);
    if (!fault) return [];
    return [{ file: file.about, line: aboutLine(['changes', index]), rule: 'change', ...fault }];
  }),
);

function findFault({ kind, result, plan }: Change): Pick<FileMessage, 'what' | 'remedy'> | undefined {
  const [before, after] = [result?.words ?? '', plan.words];
  switch (kind) {
    case 'new':
      return newness.test(after)
        ? undefined
        : { what: `${quote(after)} does not say that it is new`, remedy: 'quote words that do, or take the entry out' };
    case 'continued':
      return findUnlike(before, after);
    case 'widened':
      return isLess(before, after, -1)
        ? { what: `${quote(after)} is less than ${quote(before)}, not more`, remedy: 'make it narrowed' }
        : findUncompared(before, after);
    case 'narrowed':
      return isLess(before, after, 1)
        ? { what: `${quote(after)} is more than ${quote(before)}, not less`, remedy: 'make it widened' }
        : findUncompared(before, after);
    case 'changed':
      // The plan may itself announce a change, of which the result says nothing.
      return before === '' ? undefined : findUncompared(before, after);
  }
}

/** What is more, less or other than before: the same thing in both, in other words. */
function findUncompared(before: string, after: string): Pick<FileMessage, 'what' | 'remedy'> | undefined {
  if (before === '') return { what: 'no words of the result are quoted', remedy: 'quote what the plan changes' };
  if (before === after)
    return { what: `${quote(after)} is the same in both`, remedy: 'quote what differs, or make it continued' };
  if (toLikeness(toStems(before), toStems(after)) > 0) return undefined;
  return {
    what: `${quote(before)} and ${quote(after)} have nothing in common`,
    remedy: 'quote the same thing in both',
  };
}

function findUnlike(before: string, after: string): Pick<FileMessage, 'what' | 'remedy'> | undefined {
  if (before === '') return { what: 'no words of the result are quoted', remedy: 'quote what the plan repeats' };
  const stronger = strengthening.exec(after);
  if (stronger && !before.includes(stronger[0]))
    return { what: `${quote(stronger[0])} in ${quote(after)} is more than before`, remedy: 'take the entry out' };
  const [old, again] = [toStems(before), toStems(after)];
  if (toLikeness(old, again) >= alike || toContainment(again, old) === 1) return undefined;
  return {
    what: `${quote(before)} and ${quote(after)} have too little in common`,
    remedy: 'quote the same thing in both',
  };
}

/** Whether one number of the same thing goes the wrong way: 13人 → 6人. `direction` 1: the plan may not have more. */
function isLess(before: string, after: string, direction: 1 | -1): boolean {
  const [from, to] = [before, after].map(toCounted);
  const counted = [...(to ?? [])].filter(([counter]) => from?.has(counter));
  return counted.some(([counter, value]) => direction * (value - (from?.get(counter) ?? value)) > 0);
}

/** The last number of each counter; a number without one is none that could be compared. */
const toCounted = (text: string): Map<string, number> =>
  new Map(
    [...toPlainJapanese(text).matchAll(/(\d+(?:\.\d+)?)(人|名|回|件|日|円|か所|園|世帯|組|台)/gu)].map(
      ([, value = '', counter = '']) => [counter, Number(value)],
    ),
  );
