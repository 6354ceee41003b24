/** Department cell of a row → ids: 健康推進課 子ども相談室 → health-promotion, childrens-consultation. */
import { findDepartmentId, type DepartmentTable } from '../../../src/domain/department.ts';

export interface ParsedDepartments {
  /** In the order of the row. */
  ids: string[];
  /** Words that are no department of the table. */
  unknown: string[];
  /** Names that stand twice. */
  repeated: string[];
}

/** Departments are separated by white space; other plans set one of ・、，,／/ between them. */
export function parseDepartments(cell: string, table: DepartmentTable): ParsedDepartments {
  const names = cell.split(/[\s・、，,／/]+/u).filter((name) => name !== '');
  return {
    ids: names.flatMap((name) => findDepartmentId(table, name) ?? []),
    unknown: names.filter((name) => findDepartmentId(table, name) === undefined),
    repeated: names.filter((name, index) => names.indexOf(name) !== index),
  };
}
