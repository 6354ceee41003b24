/** Which listings of the text are which measure, as `content/identity.yaml` says. */
import { toCanonicalText } from '../../../src/domain/comparable-text.ts';
import type { Identity } from '../../../src/domain/identity.ts';
import type { ParsedListing } from '../seed/parse-plan.ts';
import { quote, type FileMessage } from '../../../src/content-files/file-message.ts';

export interface IdentifiedMeasure {
  slug: string;
  name: string;
  /** In the order of identity.yaml. */
  listings: ParsedListing[];
}

export interface Files {
  seed: string;
  identity: string;
}

/** Every listing belongs to exactly one measure, every number of a measure is a listing, and their names agree. */
export function resolveIdentity(
  listings: readonly ParsedListing[],
  identity: Identity,
  files: Files,
): { measures: IdentifiedMeasure[]; messages: FileMessage[] } {
  const byNumber = new Map(listings.map((listing) => [listing.number, listing]));
  const measures = Object.entries(identity).map(([slug, { name, listings: numbers }]) => ({
    slug,
    name,
    listings: numbers.flatMap((number) => byNumber.get(number) ?? []),
  }));
  return {
    measures,
    messages: [
      ...findRepeated(identity, files.identity),
      ...findAbsent(identity, byNumber, files.identity),
      ...findUnidentified(listings, identity, files),
      ...measures.flatMap((measure) => findRenamed(measure, files)),
    ],
  };
}

function findRepeated(identity: Identity, file: string): FileMessage[] {
  const owners = new Map<number, string>();
  return Object.entries(identity).flatMap(([slug, { listings }]) =>
    listings.flatMap((number) => {
      const owner = owners.get(number);
      owners.set(number, slug);
      if (owner === undefined) return [];
      const what = `listing ${number} is both ${owner} and ${slug}`;
      return [{ file, line: 0, rule: 'identity-twice', what, remedy: 'leave it in one of the two' }];
    }),
  );
}

const findAbsent = (identity: Identity, byNumber: ReadonlyMap<number, ParsedListing>, file: string): FileMessage[] =>
  Object.entries(identity).flatMap(([slug, { listings }]) =>
    listings
      .filter((number) => !byNumber.has(number))
      .map((number) => ({
        ...{ file, line: 0, rule: 'identity-absent', what: `${slug} has listing ${number}, which the text lacks` },
        remedy: 'restore the row in the text, or take the number out of the line',
      })),
  );

function findUnidentified(listings: readonly ParsedListing[], identity: Identity, files: Files): FileMessage[] {
  const known = new Set(Object.values(identity).flatMap((measure) => measure.listings));
  return listings
    .filter(({ number }) => !known.has(number))
    .map(({ number, name, line }) => ({
      ...{ file: files.seed, line, rule: 'identity', what: `listing ${number} ${quote(name)} is no measure yet` },
      remedy: `add ${number} to its measure in ${files.identity}, or add a line for a new measure`,
    }));
}

const findRenamed = ({ slug, name, listings }: IdentifiedMeasure, files: Files): FileMessage[] =>
  listings
    .filter((listing) => toCanonicalText(listing.name) !== toCanonicalText(name))
    .map(({ number, line, name: printed }) => ({
      ...{ file: files.seed, line, rule: 'identity-name' },
      what: `listing ${number} is named ${quote(printed)}, but ${slug} is ${quote(name)}`,
      remedy: `correct the name or the numbers of ${slug} in ${files.identity}, or add a line for a new measure`,
    }));
