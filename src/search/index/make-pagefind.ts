/** Pagefind's index, made in memory. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as pagefind from 'pagefind';

export interface PagefindIndex {
  /** Below `pagefind/`. Without what only other interfaces than ours load. */
  files: { path: string; content: Uint8Array<ArrayBuffer> }[];
  /** Address of a record → the id that a search gives back for it. */
  ids: ReadonlyMap<string, string>;
}

/** A record as Pagefind would show it. All our pages are loaded, so a search needs its id alone. */
const fragment = /^fragment\/(.+)\.pf_fragment$/;
const unused = /^(?:fragment\/|pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$)/;

/** @throws with every record that Pagefind refuses */
export async function makePagefind(records: readonly pagefind.CustomRecord[]): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map(async (record) =>
      (await index.addCustomRecord(record)).errors.map((error) => `${record.url}: ${error}`),
    ),
  );
  const { files, errors: unwritten } = await index.getFiles();
  await pagefind.close();
  const problems = [...added.flat(), ...unwritten];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    files: files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) })),
    ids: new Map(await Promise.all(files.flatMap(({ path, content }) => toId(path, content)))),
  };
}

function toId(path: string, content: Uint8Array): Promise<readonly [url: string, id: string]>[] {
  const [, id] = fragment.exec(path) ?? [];
  return id === undefined ? [] : [readUrl(content).then((url) => [url, id] as const)];
}

/** A fragment is Pagefind's mark, then the record as JSON. */
async function readUrl(content: Uint8Array): Promise<string> {
  const text = (await promisify(gunzip)(content)).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
