/**
 * Characters that no text of this site prints: controls, half characters, a byte order mark, U+FFFD, and those that cannot
 * be seen or turn the direction of others (bidirectional controls, zero-width characters, Hangul fillers, tags). With them
 * a text reads otherwise than it is stored (CVE-2021-42574). Tab, LF and CR are judged by each format itself.
 */
const forbidden =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e007f}]/u;

/** `U+202E`: the first such character, or `undefined`. */
export function findForbiddenCharacter(text: string): string | undefined {
  const code = forbidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
