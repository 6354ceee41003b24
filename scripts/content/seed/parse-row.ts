/** The five cells of a row (number, title, departments, result, plan) → what the row itself says. */
import type { DepartmentTable } from '../../../src/domain/department.ts';
import type { Listing } from '../../../src/domain/listing.ts';
import { limits } from './limits.ts';
import { parseCell, type CellBlock } from './parse-cell.ts';
import { parseDepartments } from './parse-departments.ts';
import { parseTitle } from './parse-title.ts';
import { quote } from '../../../src/content-files/file-message.ts';

/** What a row says by itself; where it stands in the plan is for the parser of the plan to know. */
export interface Row extends Omit<Listing, 'page' | 'line' | 'policy' | 'objective'> {
  result: CellBlock[];
  plan: CellBlock[];
}

type Report = (rule: string, what: string, remedy: string) => void;

interface Context {
  departments: DepartmentTable;
  report: Report;
  /** What was read though it is not as the format has it. */
  note: Report;
}

/** `undefined` only when the row has no number; other faults are reported and the row comes back as far as it reads. */
export function parseRow(cells: readonly string[], { departments, report, note }: Context): Row | undefined {
  const [number = '', name = '', departmentCell = '', result = '', plan = ''] = cells;
  if (!/^[1-9]\d{0,4}$/.test(number.trim())) {
    report('number', `${quote(number)} is no plan number`, 'put the number of the row into the cell before its title');
    return undefined;
  }
  return {
    number: Number(number),
    ...checkTitle(name, report),
    departments: checkDepartments(departmentCell, { departments, report, note }),
    original: { name, departments: departmentCell, result, plan },
    result: checkText('result', result, { departments, report, note }),
    plan: checkText('plan', plan, { departments, report, note }),
  };
}

function checkTitle(cell: string, report: Report): { name: string; relisted: boolean } {
  const title = parseTitle(cell);
  if (title.name === '') report('empty-cell', 'the title is empty', 'fill it in from the paper');
  if (title.name.includes('再掲'))
    report('relisted-mark', `再掲 within the title ${quote(title.name)}`, 'put （再掲） once, at the end of the title');
  return title;
}

function checkDepartments(cell: string, { departments, report }: Context): string[] {
  const { ids, unknown, repeated } = parseDepartments(cell, departments);
  for (const name of unknown)
    report('unknown-department', `${quote(name)} is not in departments.yaml`, 'correct the name or add the department');
  for (const name of repeated) report('repeated-department', `${quote(name)} stands twice`, 'name it once');
  if (ids.length + unknown.length === 0) report('empty-cell', 'no department', 'fill it in from the paper');
  return ids;
}

function checkText(cell: 'result' | 'plan', text: string, { departments, report, note }: Context): CellBlock[] {
  const { blocks, items, hasEmptyItem } = parseCell(text, departments);
  // What begins this year has no result yet.
  if (blocks.length === 0 && cell === 'result') note('empty-result', 'the result is empty', 'fill it in if the paper has one');
  if (blocks.length === 0 && cell === 'plan') report('empty-cell', 'the plan is empty', 'fill it in from the paper');
  if (hasEmptyItem) report('empty-item', `a bullet without text in the ${cell}`, 'remove the bullet or fill it in');
  if (items > limits.cellItems)
    report('item-count', `${items} list items in the ${cell}, more than ${limits.cellItems}`, 'split the row');
  return blocks;
}
