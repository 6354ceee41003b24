/** Japanese within an English text, so that a screen reader changes its voice there. */
export interface LanguageRun {
  text: string;
  isJapanese: boolean;
}

const japanese =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・、。「」『』（）〜～]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・、。「」『』（）〜～]*/gu;

/** The text cut where its script changes; joined again, the runs are the text. */
export function toLanguageRuns(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(japanese)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isJapanese: false });
    runs.push({ text: match[0], isJapanese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isJapanese: false });
  return runs;
}
