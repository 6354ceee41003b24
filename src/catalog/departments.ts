/** Departments of all editions; a name is that of one department. */
import type { Measure } from '../domain/measure.ts';
import { memoize } from '../domain/memoize.ts';
import { getEditions, type Edition } from './editions.ts';
import { getCity, getTable, toRows } from './tables.ts';

export const getDepartments = memoize(async () => toRows(await getTable('departments')));

/** Those that one can turn to by the newest edition. */
export const getCurrentDepartments = memoize(async () => {
  const former = new Set((await getFormerDepartments()).map(({ id }) => id));
  return (await getDepartments()).filter(({ id }) => !former.has(id));
});

/** Those that only earlier editions name, each with the last edition that did. */
export const getFormerDepartments = memoize(async () => {
  const isNamed = ({ measures }: Edition, id: string) => measures.some(({ departments }) => departments.includes(id));
  const [newest, ...earlier] = await getEditions();
  return (await getDepartments()).flatMap((department) => {
    const last =
      newest && isNamed(newest, department.id) ? undefined : earlier.find((one) => isNamed(one, department.id));
    return last ? [{ ...department, last }] : [];
  });
});

/** Names of all departments by id, for what reads departments out of a text. */
export const getDepartmentTable = memoize(async () =>
  Object.fromEntries((await getDepartments()).map(({ id, name }) => [id, { name }])),
);

/** What is known of the departments since the edition that the measure is of. */
export async function findDepartmentsNote({ edition }: Pick<Measure, 'edition'>) {
  const { departments } = await getCity();
  return departments?.edition === edition ? departments.note : undefined;
}
