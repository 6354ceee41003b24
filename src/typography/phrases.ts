/** Where a Japanese line may break: BudouX finds the phrases, for browsers that do not know `word-break: auto-phrase`. */
import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** The text cut into phrases; joined again, they are the text. */
export const toPhrases = (text: string): string[] => parser.parse(text);
