/** アズカリ → あずかり, character for character. Everything else stays. */
export const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
