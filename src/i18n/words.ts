import type { Locale } from '../domain/vocabulary.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

const dictionaries: Record<Locale, Words> = { ja, en };

/** The interface in one language. */
export const words = (locale: Locale): Words => dictionaries[locale];
