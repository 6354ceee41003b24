/**
 * A file of YAML → its value: the one way in which the site and the scripts read what is written by hand. Plain values
 * only. What a text does not need and an attack does is a fault: references (which can unfold to gigabytes), tags, the
 * key `__proto__`, signs that cannot be seen.
 */
import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, YAMLException, type Event } from 'js-yaml';
import { findForbiddenSign } from '../domain/forbidden-characters.ts';

/** What is wrong in a file, and on which line (from 1; 0: the file as a whole). */
export class FileFault extends Error {
  readonly file: string;
  readonly line: number;
  readonly what: string;

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    Object.assign(this, { name: 'FileFault' });
    this.file = file;
    this.line = line;
    this.what = what;
  }
}

/** Characters. The longest of ours has 60,000; fifty cities in one file still pass. */
const longest = 4_000_000;
/** Levels of brackets, and of bullets in one line. Ours have three. */
const maxDepth = 64;

/**
 * @param file as a message should name it
 * @param before lines of the file that stand before this text: front matter begins on the second
 * @throws FileFault
 */
export function parseYaml(text: string, file: string, before = 0): unknown {
  if (text.length > longest) throw new FileFault(file, 0, `${text.length} characters, more than ${longest}`);
  const toFault = (offset: number, what: string): FileFault =>
    new FileFault(file, before + text.slice(0, offset).split('\n').length, what);
  try {
    const events = parseEvents(text, { maxDepth });
    for (const event of events) {
      const trick = findTrick(event, text);
      if (trick) throw toFault(toStart(event), trick);
    }
    const second = events.findIndex(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
    if (second > 0)
      throw toFault(toStart(events[second + 1]), 'a second document begins. Put it into a file of its own.');
    return constructFromEvents(events, { source: text })[0] ?? null;
  } catch (error) {
    if (error instanceof YAMLException) throw toFault(error.mark?.position ?? 0, error.reason);
    throw error;
  }
}

function findTrick(event: Event, text: string): string | undefined {
  if (event.type === EVENT_ID.ALIAS)
    return `a reference (*${text.slice(event.anchorStart, event.anchorEnd)}). Write the value out.`;
  if ('tagStart' in event && event.tagStart >= 0)
    return `a tag (${text.slice(event.tagStart, event.tagEnd)}). Write a plain value.`;
  if (event.type !== EVENT_ID.SCALAR) return undefined;
  const value = getScalarValue(text, event);
  if (value === '__proto__') return '__proto__ cannot be a name.';
  const sign = findForbiddenSign(value);
  return sign && `invisible or damaged sign ${sign}. Remove it.`;
}

/** Offset of the event in its text; 0 where it has none. */
function toStart(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('tagStart' in event && event.tagStart >= 0) return event.tagStart;
  if ('valueStart' in event) return event.valueStart;
  if ('start' in event) return event.start;
  return 'anchorStart' in event ? event.anchorStart : 0;
}
