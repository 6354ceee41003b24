/** `content/departments.yaml`: the departments of the plan, by the names they had then. Written by hand. */
import * as z from 'zod';
import { localizedSchema } from './localized.ts';

const departmentIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const departmentSchema = z.strictObject({
  name: localizedSchema.describe('As the plan prints it (ja), and our English'),
  successor: z
    .strictObject({
      name: localizedSchema,
      source: z.string().min(1).describe('Where the successor is named'),
    })
    .optional()
    .describe('Who does its work now; absent where no source says so'),
});
export type Department = z.infer<typeof departmentSchema>;

/** Key: the id used in addresses. */
export const departmentsSchema = z.record(departmentIdSchema, departmentSchema);

/** The least that recognising a department takes: its id and the name that the plan prints. */
export type DepartmentTable = Readonly<Record<string, { readonly name: { readonly ja: string } }>>;

/** Id of the department with this printed name, or `undefined`. */
export const findDepartmentId = (table: DepartmentTable, printed: string): string | undefined =>
  Object.keys(table).find((id) => table[id]?.name.ja === printed);
