/** Faults in the input: collected while reading, reported together. */

export interface Problem {
  /** File to look into, as it was named to the program. */
  file: string;
  /** Line of the file, from 1; 0 when the file as a whole is meant. */
  line: number;
  /** Short name of the rule that was broken, e.g. `cell-count`. */
  rule: string;
  /** What is wrong, with the words that are. */
  what: string;
  /** What a person should do about it. */
  remedy: string;
}

/** How many faults a report prints; the rest are counted. A broken file of millions of lines stays readable. */
const printed = 100;

/** One fault a line: `file:line: rule: what is wrong; what to do`. Control characters are shown as escapes. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, printed).map(formatProblem);
  const rest = problems.length - printed;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

const formatProblem = ({ file, line, rule, what, remedy }: Problem): string =>
  toVisible(`${file}:${line}: ${rule}: ${what}; ${remedy}`);

/** Shortens a text for a message. */
export const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const toVisible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
