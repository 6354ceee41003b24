/**
 * Bounds of what is taken for a plan. The real text has 256 lines, the longest of 1,831 bytes, and a cell of at most
 * 13 items; a plan fifty times as long still passes. What is beyond is refused before any work is done on it.
 */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 32 * 1024 * 1024,
  /** Characters (UTF-16 units) of a line. */
  lineCharacters: 20_000,
  /** List items of one cell. */
  cellItems: 200,
  /** Numbers that may be left out between two rows; the real text leaves out three. */
  numbersLeftOut: 10,
  /** Lines of the file. */
  lines: 200_000,
} as const;
