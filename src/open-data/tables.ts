/** The published files as text. The only module that knows which row goes into which file. */
import { getListings, getMeasures } from '../catalog.ts';
import { toCsv } from '../domain/export/csv.ts';
import { toModelColumns } from '../domain/export/ds-451-4.ts';
import { toJsonSchema } from '../domain/export/measure-record.ts';
import { toColumns, toFigureRow, toListingRow, toMeasureRow } from '../domain/export/rows.ts';
import { toMeasureRecord } from '../domain/export/to-measure-record.ts';
import { words } from '../i18n/words.ts';
import { memo } from '../memo.ts';
import { getCodes } from './codes.ts';
import { getTableContext } from './context.ts';
import { getFindingsFile } from './findings-file.ts';

export interface OpenFile {
  name: string;
  /** Key of what the data page says about it; absent for the tables of single departments. */
  use?: keyof ReturnType<typeof words>['data']['uses'];
  /** Objects or rows in it; absent where the file is no table. */
  rows?: number;
  text: string;
}

const { measureColumns, listingColumns, figureColumns, codeColumns } = words('ja').data;

/** Every file but those of single departments, in the order of the data page. */
export const getOpenFiles = memo(async (): Promise<OpenFile[]> => {
  const context = await getTableContext();
  const measures = await getMeasures();
  const listings = await getListingRows();
  const figures = measures
    .flatMap((measure) => measure.about.figures.map((figure) => ({ measure, figure })))
    .map((figure) => toFigureRow(figure, context));
  const rows = measures.map((measure) => toMeasureRow(measure, context));
  const codes = await getCodes();
  const records = measures.map((measure) => toMeasureRecord(measure, context));
  return [
    { name: 'measures.csv', use: 'measures', rows: rows.length, text: toCsv(rows, toColumns(measureColumns)) },
    { name: 'listings.csv', use: 'listings', rows: listings.length, text: toCsv(listings, toColumns(listingColumns)) },
    { name: 'figures.csv', use: 'figures', rows: figures.length, text: toCsv(figures, toColumns(figureColumns)) },
    { name: 'findings.csv', use: 'findings', ...(await getFindingsFile(context.note.ja)) },
    { name: 'ds-451-4.csv', use: 'model', rows: measures.length, text: toCsv(measures, toModelColumns(context)) },
    { name: 'codes.csv', use: 'codes', rows: codes.length, text: toCsv(codes, toColumns(codeColumns)) },
    { name: 'measures.json', use: 'json', rows: records.length, text: toJson(records) },
    { name: 'measures.schema.json', use: 'schema', text: toJson(toJsonSchema('measures.json')) },
  ];
});

/** `departments/<id>.csv`: the rows of listings.csv that the department is in charge of. */
export async function getDepartmentFile(id: string): Promise<OpenFile> {
  const all = await getListingRows();
  const rows = (await getListings()).flatMap(({ listing }, at) =>
    listing.departments.includes(id) ? (all[at] ?? []) : [],
  );
  return { name: `departments/${id}.csv`, rows: rows.length, text: toCsv(rows, toColumns(listingColumns)) };
}

const getListingRows = memo(async () => {
  const context = await getTableContext();
  return (await getListings()).map((listing) => toListingRow(listing, context));
});

const toJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
