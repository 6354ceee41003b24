/**
 * A file of YAML → its value: the one way in which the site and the scripts read what is written by hand. Plain values
 * only. What a text does not need and an attack does is refused: references (which can unfold to gigabytes), tags, the
 * key `__proto__`, characters that cannot be seen.
 */
import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, YAMLException, type Event } from 'js-yaml';
import { findForbiddenCharacter } from '../domain/forbidden-characters.ts';
import { FileError } from './file-message.ts';

/** Characters. The longest of ours has 60,000; one fifty times as long still passes. */
const longest = 4_000_000;
/** Levels of brackets, and of bullets in one line. Ours have three. */
const maxDepth = 64;

/**
 * @param file as a message should name it
 * @param before lines of the file before this text: front matter begins on the second
 * @throws FileError
 */
export function parseYaml(text: string, file: string, before = 0): unknown {
  if (text.length > longest) throw toError(file, 0, `${text.length} characters, more than ${longest}`, 'cut it in two');
  const toErrorAt = (offset: number, what: string, remedy: string): FileError =>
    toError(file, before + text.slice(0, offset).split('\n').length, what, remedy);
  try {
    const events = parseEvents(text, { maxDepth });
    for (const event of events) {
      const refused = findRefused(event, text);
      if (refused) throw toErrorAt(toStart(event), ...refused);
    }
    const second = events.findIndex(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
    if (second > 0)
      throw toErrorAt(toStart(events[second + 1]), 'a second document begins', 'put it into a file of its own');
    return constructFromEvents(events, { source: text })[0] ?? null;
  } catch (error) {
    if (error instanceof YAMLException) throw toErrorAt(error.mark?.position ?? 0, error.reason, 'correct the line');
    throw error;
  }
}

const toError = (file: string, line: number, what: string, remedy: string): FileError =>
  new FileError({ file, line, rule: 'yaml', what, remedy });

function findRefused(event: Event, text: string): [what: string, remedy: string] | undefined {
  if (event.type === EVENT_ID.ALIAS)
    return [`a reference (*${text.slice(event.anchorStart, event.anchorEnd)})`, 'write the value out'];
  if ('tagStart' in event && event.tagStart >= 0)
    return [`a tag (${text.slice(event.tagStart, event.tagEnd)})`, 'write a plain value'];
  if (event.type !== EVENT_ID.SCALAR) return undefined;
  const value = getScalarValue(text, event);
  if (value === '__proto__') return ['__proto__ cannot be a name', 'use another'];
  const character = findForbiddenCharacter(value);
  return character === undefined ? undefined : [`invisible or damaged character ${character}`, 'remove it'];
}

/** Offset of the event in its text; 0 where it has none. */
function toStart(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('tagStart' in event && event.tagStart >= 0) return event.tagStart;
  if ('valueStart' in event) return event.valueStart;
  if ('start' in event) return event.start;
  return 'anchorStart' in event ? event.anchorStart : 0;
}
