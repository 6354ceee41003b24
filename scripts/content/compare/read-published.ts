/** content/ as it is published → measures with their hand-written files. */
import { listSlugs, readMeasure } from '../../../src/content-files/read-measure.ts';
import type { Published } from './compare-plans.ts';

/**
 * In plan order.
 * @param root of the project
 * @throws FileError
 */
export const readPublished = (root: string): Published[] =>
  listSlugs(root)
    .map((slug): Published => {
      const { ja, translations, about } = readMeasure(root, slug);
      const sources = Object.entries(translations).flatMap(([locale, file]) =>
        file ? [[`${locale}.md`, file.frontMatter.source] as const] : [],
      );
      return { measure: ja.frontMatter, companions: { translations: new Map(sources), about } };
    })
    .toSorted((one, other) => toFirstNumber(one) - toFirstNumber(other));

const toFirstNumber = ({ measure }: Published): number => measure.listings[0]?.number ?? 0;
