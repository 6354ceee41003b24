/** A value that was read from YAML against its schema: each fault with its line. */
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type * as z from 'zod';
import type { Path } from '../domain/localized.ts';
import { FileError, type FileMessage } from './file-message.ts';

/** Where the value was read. */
export interface Written {
  /** As a message should name it. */
  file: string;
  /** The YAML. */
  text: string;
  /** Lines of the file before it. */
  before?: number;
}

/** @throws FileError with all that breaks the schema */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown, written: Written): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const lineOf = findLines(written);
  throw new FileError(
    ...checked.error.issues.map((issue): FileMessage => {
      const path = toPath(issue);
      const what = (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message;
      return {
        ...{ file: written.file, line: lineOf(path), rule: 'schema', what: `${toDots(path)}: ${what}` },
        remedy: 'give it the form that the other entries have',
      };
    }),
  );
}

/** Where the fault is: a key that the schema does not know is itself at fault, not what holds it. */
const toPath = (issue: z.core.$ZodIssue): Path => [
  ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
];

/** `figures.0.label` */
export const toDots = (path: Path): string => path.join('.') || 'the file';

/**
 * A function from a path to the line of its value, that of the nearest value around it where it is not written out. The
 * text is read again, with its places, when the first line is asked for: most files have no fault.
 */
export function findLines({ text, before = 0 }: Omit<Written, 'file'>): (path: Path) => number {
  let find: ((path: Path) => number) | undefined;
  return (path) => (find ??= openLines(text, before))(path);
}

function openLines(text: string, before: number): (path: Path) => number {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = findNode(document, path.slice(0, length));
      if (node?.range) return before + lineCounter.linePos(node.range[0]).line;
    }
    return before + 1;
  };
}

/** The key where what it names begins on lines of its own. */
function findNode(document: Document, path: Path): Node | undefined {
  const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pairs = isMap(around) ? around.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return (isCollection(pair?.value) ? pair.key : document.getIn(path, true)) as Node | undefined;
}
