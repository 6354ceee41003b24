import type { Locale } from '../domain/vocabulary.ts';
import type { Words } from './en.ts';

/** Each dictionary exports itself by its own name. */
const dictionaries = import.meta.glob<Record<string, Words>>('./{??,??-*,easy}.ts', { eager: true });

/** The interface in one language. */
export function words(locale: Locale): Words {
  const found = dictionaries[`./${locale}.ts`]?.[locale];
  if (!found) throw new Error(`src/i18n/${locale}.ts is not there or has no "export const ${locale}". Write it.`);
  return found;
}
