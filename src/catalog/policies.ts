/** Policies with their translated names, in order. */
import { complete } from '../domain/localized.ts';
import { memoize } from '../domain/memoize.ts';
import { getPlan, getTable } from './tables.ts';

export const getPolicies = memoize(async () => {
  const names = await getTable('policies');
  return (await getPlan()).policies.map((policy) => {
    const translated = names[String(policy.number)];
    return {
      number: policy.number,
      name: complete({ ja: policy.name, ...translated?.name }),
      // Where nobody has said it yet, what it is about is told by its objectives.
      summary: translated?.summary ?? complete({ ja: policy.objectives.map(({ name }) => name).join('、') }),
      objectives: policy.objectives.map(({ number, name }) => ({
        number,
        name: complete({ ja: name, ...translated?.objectives[String(number)] }),
      })),
    };
  });
});
