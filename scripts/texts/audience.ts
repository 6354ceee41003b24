/** Where the plan states whom a measure is for, the page says so in words. */
import { forEachMeasure } from './rule.ts';

export const checkForWhom = forEachMeasure(({ about, file, aboutLine }) => {
  const stated = about.audience.findIndex(({ basis }) => basis === 'stated');
  if (stated < 0 || about.forWhom) return [];
  return [
    {
      file: file.about,
      line: aboutLine(['audience', stated]),
      rule: 'for whom',
      what: 'the plan states an audience, and there is no forWhom',
      remedy: 'say in forWhom whom it is for',
    },
  ];
});
