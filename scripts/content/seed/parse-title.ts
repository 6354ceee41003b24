/** Title cell of a row → name of the measure and whether the row repeats another. */

export interface Title {
  /** Without the mark 再掲 and without the spaces that line breaks of the paper left. */
  name: string;
  /** 再掲. */
  relisted: boolean;
}

/** （再掲）, (再掲), with a space before, and once （再 掲） (116); other clerks write 【再掲】, ※再掲 or " 再掲". */
const relistedMark = /(?:[（(【［[]\s*再\s*掲\s*[)）】］\]]|(?:[※＊*]|\s)\s*再掲)\s*$/u;

export const parseTitle = (cell: string): Title => ({
  name: joinBrokenLines(cell.replace(relistedMark, '')),
  relisted: relistedMark.test(cell),
});

/** Japanese sets no spaces within a name, so a space beside a Japanese character is a line break: 訪問指導・ 養育支援訪問事業. */
const joinBrokenLines = (name: string): string => name.trim().replace(/(?<![!-~])\s+|\s+(?![!-~])/gu, '');
