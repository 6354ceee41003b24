/**
 * Content loader for files that `content-files/` reads. A build stops at the first collection with faults and names all
 * of them; `astro dev` reads a file again when it changes, and keeps what is wrong in it for the pages that ask. Astro's
 * own loaders pass over a file that they cannot read: the site would go out without the numbers to call.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import * as z from 'zod';
import { FileError, readAll, type FileMessage } from '../content-files/file-message.ts';
import { toSlashes } from '../domain/to-slashes.ts';

export interface Source {
  listIds: (root: string) => string[];
  /** @throws FileError */
  read: (root: string, id: string) => unknown;
  /** Id of the entry that a file belongs to, from its path below the project's root; `undefined` for any other file. */
  toId: (path: string) => string | undefined;
}

/** What was read, or what is wrong in its files. */
export type Entry<T> = { value: T } | { messages: readonly FileMessage[] };

/** Schema of an entry whose value the source has checked: it says of which type it is. */
export const entryOf = <T>(): z.ZodType<Entry<T>> => z.custom<Entry<T>>();

/** @throws FileError */
export function toValue<T>(entry: Entry<T>): T {
  if ('messages' in entry) throw new FileError(...entry.messages);
  return entry.value;
}

export function fileLoader({ listIds, read, toId }: Source): Loader {
  return {
    name: 'files',
    async load({ store, watcher, config, logger }) {
      const root = fileURLToPath(config.root);
      store.clear();
      if (!watcher) {
        const entries = readAll(listIds(root).map((id) => () => ({ id, data: { value: read(root, id) } })));
        for (const entry of entries) store.set(entry);
        return;
      }
      const load = (id: string): void => {
        const data = toEntry(() => read(root, id));
        if ('messages' in data) logger.error(new FileError(...data.messages).message);
        store.set({ id, data: { ...data } });
      };
      listIds(root).forEach(load);
      watch(
        watcher,
        (file) => toId(toSlashes(relative(root, file))),
        (id) => {
          if (listIds(root).includes(id)) load(id);
          else store.delete(id);
        },
      );
    },
  };
}

function toEntry<T>(read: () => T): Entry<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof FileError) return { messages: error.messages };
    throw error;
  }
}

/** Milliseconds in which an editor empties a file and writes it, or puts another in its place. */
const saving = 30;

function watch(
  watcher: Pick<NonNullable<Parameters<Loader['load']>[0]['watcher']>, 'on'>,
  toId: (file: string) => string | undefined,
  onChange: (id: string) => void,
): void {
  const timers = new Map<string, NodeJS.Timeout>();
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (file) => {
      const id = toId(file);
      if (id === undefined) return;
      clearTimeout(timers.get(id));
      timers.set(id, setTimeout(onChange, saving, id));
    });
}
