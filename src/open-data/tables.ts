/** The published files as text. The only module that knows which row goes into which file. */
import { getListings, getMeasures } from '../catalog/measures.ts';
import { getPlan } from '../catalog/tables.ts';
import { toCsv, type Columns } from '../domain/csv.ts';
import { toModelColumns } from './ds-451-4.ts';
import { toJsonSchema } from './measure-record.ts';
import { toColumns, toFigureRow, toListingRow, toMeasureRow, type ListingRow } from './rows.ts';
import { toMeasureRecord } from './to-measure-record.ts';
import { words } from '../i18n/words.ts';
import { memoize } from '../domain/memoize.ts';
import { getCodes } from './codes.ts';
import { getTableContext } from './context.ts';
import { getFindingsFile } from './findings-file.ts';

/** What the data page says of a file. */
export interface OpenFile {
  name: string;
  use: keyof ReturnType<typeof words>['data']['uses'];
  /** Objects or rows in it; absent where the file is no table. */
  rows?: number | undefined;
  /** Bytes. */
  size: number;
}

interface FileText {
  rows?: number;
  text: string;
}
export type MakeFile = () => FileText | Promise<FileText>;

const { measureColumns, listingColumns, figureColumns, codeColumns } = words('ja').data;

/**
 * Every file but those of single departments, in the order of the data page. No text is kept: all of them together would be
 * the largest thing that a build remembers.
 */
export const openFiles: readonly { name: string; use: OpenFile['use']; make: MakeFile }[] = [
  {
    name: 'measures.csv',
    use: 'measures',
    make: async () => {
      const context = await getTableContext();
      return toTable(
        (await getMeasures()).map((measure) => toMeasureRow(measure, context)),
        toColumns(measureColumns),
      );
    },
  },
  {
    name: 'listings.csv',
    use: 'listings',
    make: async () => toTable(await getListingRows(), toColumns(listingColumns)),
  },
  {
    name: 'figures.csv',
    use: 'figures',
    make: async () => {
      const context = await getTableContext();
      const figures = (await getMeasures()).flatMap((measure) =>
        measure.about.figures.map((figure) => toFigureRow({ measure, figure }, context)),
      );
      return toTable(figures, toColumns(figureColumns));
    },
  },
  { name: 'findings.csv', use: 'findings', make: async () => getFindingsFile((await getTableContext()).note.ja) },
  {
    name: 'ds-451-4.csv',
    use: 'model',
    make: async () => toTable(await getMeasures(), toModelColumns(await getTableContext())),
  },
  { name: 'codes.csv', use: 'codes', make: async () => toTable(await getCodes(), toColumns(codeColumns)) },
  {
    name: 'measures.json',
    use: 'json',
    make: async () => {
      const context = await getTableContext();
      const records = (await getMeasures()).map((measure) => toMeasureRecord(measure, context));
      return { rows: records.length, text: toJson(records) };
    },
  },
  {
    name: 'measures.schema.json',
    use: 'schema',
    make: async () => ({ text: toJson(toJsonSchema('measures.json', (await getPlan()).title)) }),
  },
];

export const getOpenFiles = memoize(() =>
  Promise.all(
    openFiles.map(async ({ name, use, make }): Promise<OpenFile> => {
      const { rows, text } = await make();
      return { name, use, rows, size: Buffer.byteLength(text) };
    }),
  ),
);

/** The file of a department: the rows of listings.csv that it is in charge of. */
export const toDepartmentFileName = (id: string): string => `departments/${id}.csv`;

export const makeDepartmentFile = async (id: string): Promise<FileText> =>
  toTable(await findDepartmentRows(id), toColumns(listingColumns));

export async function findDepartmentRows(id: string): Promise<ListingRow[]> {
  const all = await getListingRows();
  return (await getListings()).flatMap(({ listing }, at) => (listing.departments.includes(id) ? (all[at] ?? []) : []));
}

const getListingRows = memoize(async () => {
  const context = await getTableContext();
  return (await getListings()).map((listing) => toListingRow(listing, context));
});

const toTable = <Row>(rows: readonly Row[], columns: Columns<Row>) => ({
  rows: rows.length,
  text: toCsv(rows, columns),
});

const toJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
