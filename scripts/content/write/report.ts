/** What a run of `npm run content` says. */
import type { FileMessage } from '../../../src/content-files/file-message.ts';
import { inJapanese } from '../../../src/content-files/in-japanese.ts';
import type { Changes } from './compare-files.ts';

/** Differences of `--check`, one a line; empty when the folder is as it should be. */
export function listDifferences({ differs, remove, leftover, temporary }: Changes): string[] {
  return [
    ...[...differs].map(([path, where]) => (where === 'missing' ? `${path}: missing` : `${path}:${where}: differs`)),
    ...remove.map((path) => `${path}: generated, but no measure has it any more`),
    ...temporary.map((path) => `${path}: left by an interrupted run`),
    ...listLeftover(leftover),
  ];
}

export const listLeftover = (leftover: readonly string[]): string[] =>
  leftover.map((path) => `${path}: hand-written files, but no measure of that name; move or remove them by hand`);

export const summarise = ({ write, remove, temporary }: Changes, total: number): string =>
  `${total} files: ${write.size} written, ${total - write.size} unchanged, ${remove.length} removed` +
  (temporary.length > 0 ? `; ${temporary.length} temporary files cleared` : '');

/** What was read though its form is not the format's: one line a kind, with its lines. */
export const listNotes = (notes: readonly FileMessage[]): string[] =>
  [...Map.groupBy(notes, ({ rule }) => rule)].map(([rule, group]) => {
    const lines = group.map(({ line }) => line).join(', ');
    const { file = '', what = '' } = group[0] ?? {};
    return `${file}: ${what}${inJapanese(rule)} (${group.length === 1 ? 'line' : 'lines'} ${lines})`;
  });
