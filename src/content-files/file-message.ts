/** What is wrong in the files that the site is made from: one shape and one wording, wherever a fault is met. */
import { inJapanese } from './in-japanese.ts';

export interface FileMessage {
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

/** Thrown where a file cannot be used: all that is wrong in it. */
export class FileError extends Error {
  readonly messages: readonly FileMessage[];
  /** The lines that Astro shows with the message. */
  readonly loc: { file: string; line: number } | undefined;

  constructor(...messages: readonly FileMessage[]) {
    super(formatMessages(messages));
    this.name = 'FileError';
    this.messages = messages;
    const [first] = messages;
    this.loc = first && { file: first.file, line: first.line };
    // Where in the program a fault of a file was found helps nobody to mend the file.
    this.stack = '';
  }
}

/**
 * What all of the readers give.
 * @throws FileError with the messages of all that failed
 */
export function readAll<T extends readonly unknown[]>(readers: readonly [...{ [K in keyof T]: () => T[K] }]): T {
  const messages: FileMessage[] = [];
  const read = readers.map((reader) => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      messages.push(...error.messages);
      return undefined;
    }
  });
  if (messages.length > 0) throw new FileError(...messages);
  return read as unknown as T;
}

/** How many messages a report prints; the rest are counted. A broken file of millions of lines stays readable. */
const printed = 100;

/** One message a line: `file:line: rule: what is wrong; what to do（in Japanese）`. Control characters are shown as escapes. */
export function formatMessages(messages: readonly FileMessage[], most = printed): string {
  const lines = messages.slice(0, most).map(formatMessage);
  const rest = messages.length - most;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

const formatMessage = ({ file, line, rule, what, remedy }: FileMessage): string =>
  toVisible(`${file}:${line}: ${rule}: ${what}; ${remedy}${inJapanese(rule)}`);

/** Shortens a text for a message. */
export const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const toVisible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
