/** What is written in Japanese and English, with the words of a language that the site has besides. */
import { addLanguage, type AddedLocale, type Path } from '../domain/localized.ts';
import { findLines, toDots, type Written } from './check-schema.ts';
import { FileError } from './file-message.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * @param words YAML with them
 * @param key of its part that is shaped like the value
 * @throws FileError when it names what the value has not
 */
export function addWords(value: unknown, words: Written, locale: AddedLocale, key: string): unknown {
  const translation = parseYaml(words.text, words.file, words.before) as Partial<Record<string, unknown>> | null;
  const refuse = (path: Path, what: string, remedy: string): FileError => {
    const whole = [key, ...path];
    return new FileError({
      ...{ file: words.file, line: findLines(words)(whole), rule: 'translation' },
      ...{ what: `${toDots(whole)}: ${what}`, remedy },
    });
  };
  return addLanguage(value, translation?.[key], locale, refuse);
}
