/**
 * `content/departments.yaml`: the departments of all editions of the plan, by the names they had then. One that gets another name
 * is another entry, the old one names its successor. Written by hand.
 */
import * as z from 'zod';
import { localizedSchema } from './localized.ts';

const departmentIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const successorSchema = z.strictObject({
  name: localizedSchema,
  department: departmentIdSchema.optional().describe('Its id, where a later edition of the plan names it'),
  source: z.string().min(1).describe('Where the successor is named'),
});

const departmentSchema = z.strictObject({
  name: localizedSchema.describe('As the plan prints it (ja), and our English'),
  successor: successorSchema.optional().describe('Who does its work now; absent where no source says so'),
});
export type Department = z.infer<typeof departmentSchema>;

/** Key: the id used in addresses. */
export const departmentsSchema = z.record(departmentIdSchema, departmentSchema);

/** The least that recognising a department takes: its id and the name that the plan prints. */
export type DepartmentTable = Readonly<Record<string, { readonly name: { readonly ja: string } }>>;

/** Id of the department with this printed name, or `undefined`. */
export const findDepartmentId = (table: DepartmentTable, printed: string): string | undefined =>
  Object.keys(table).find((id) => table[id]?.name.ja === printed);
