/**
 * Lines of a seed → the plan.
 *
 * The seed is the printed table as text, page after page. A page is, in this order (blank lines count for nothing):
 *
 * | line | example | rule |
 * | --- | --- | --- |
 * | banner | `見本市子ども計画 令和N年度個別事業実績 令和N年度事業計画` | Begins a page; the same on every page. The only source of title and fiscal years |
 * | vision | ` <基本理念>すべての子どもが、…` | Next after the banner; the same on every page |
 * | policy | `<基本方針2>生活支援の充実` | Only where a policy begins; counts up by one; carries on to the next |
 * | header | `⇥通し番号⇥具体的な施策⇥所管課⇥R○年度 実績（具体的数値、内容）⇥R○年度 事業計画（具体的内容）` | Once a page, before its rows; with a leading tab (six cells) or without (five): its rows are as wide |
 * | row | `(4)経済的支援⇥57⇥児童手当⇥子育て支援課⇥…⇥…` | Six cells: objective or nothing, number, title, departments, result, plan. Five: without the first |
 *
 * An objective stands in the first cell of its first row, counts up by one within its policy, and carries on over rows
 * and pages, five-cell pages too, to the next objective. Numbers rise from row to row; those left out are `missing`.
 *
 * Everything else is a fault: see the `rule` of each message below. Faults are collected, never thrown.
 */
import type { DepartmentTable } from '../../../src/domain/department.ts';
import type { Listing } from '../../../src/domain/listing.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { classifyLine, type Line } from './classify-line.ts';
import { limits } from './limits.ts';
import { parseRow, type Row } from './parse-row.ts';
import { tidyLines } from './tidy-lines.ts';
import { quote, type FileMessage } from '../../../src/content-files/file-message.ts';

/** A row of the plan with its two texts. */
export interface ParsedListing extends Listing, Row {}

export interface ParsedPlan extends Omit<Plan, 'seed'> {
  listings: ParsedListing[];
}

interface State extends ParsedPlan {
  /** What the page has had so far. */
  expects: 'banner' | 'vision' | 'header' | 'row';
  /** Cells of a row on this page. */
  width: number;
}

type Report = (rule: string, what: string, remedy: string) => void;

/** The plan is to be used only when there are no messages. */
export function parsePlan(
  lines: readonly string[],
  { file, departments }: { file: string; departments: DepartmentTable },
): { plan: ParsedPlan; messages: FileMessage[]; notes: FileMessage[] } {
  const messages: FileMessage[] = [];
  const { lines: tidied, notes } = tidyLines(lines, file);
  const state: State = {
    ...{ title: '', vision: '', resultYear: 0, planYear: 0, pages: 0, missing: [], policies: [], listings: [] },
    ...{ expects: 'banner', width: 0 },
  };
  tidied.forEach((text, index) => {
    const line = index + 1;
    const to =
      (list: FileMessage[]): Report =>
      (rule, what, remedy) =>
        void list.push({ file, line, rule, what, remedy });
    takeLine(state, classifyLine(text), { text, line, departments, report: to(messages), note: to(notes) });
  });
  if (state.listings.length === 0) messages.push({ file, line: 0, ...noListing });
  const { expects: _expects, width: _width, ...plan } = state;
  return { plan: { ...plan, missing: toMissing(plan.listings) }, messages, notes };
}

const noListing = { rule: 'empty-plan', what: 'no row of a plan was read', remedy: 'give a file that is a plan' };

interface Context {
  text: string;
  line: number;
  departments: DepartmentTable;
  report: Report;
  note: Report;
}

function takeLine(state: State, line: Line, context: Context): void {
  const { report, text } = context;
  if (line.kind === 'blank') return;
  if (line.kind === 'unknown')
    return report(
      'unknown-line',
      `${quote(text.trim())} is no kind of line that a plan has`,
      'compare it with the paper',
    );
  if (line.kind === 'banner') return takeBanner(state, line, report);
  if (line.kind === 'vision') return takeVision(state, line.vision, report);
  if (line.kind === 'policy') return takePolicy(state, line, context);
  if (line.kind === 'header') return takeHeader(state, line, report);
  takeRow(state, line.cells, context);
}

function takeBanner(state: State, banner: Line & { kind: 'banner' }, report: Report): void {
  const { title, resultYear, planYear } = banner;
  if (state.expects === 'vision' || state.expects === 'header')
    report('page-order', 'a page begins before the one before it had its rows', 'restore the lines between the two');
  if (state.pages === 0) Object.assign(state, { title, resultYear, planYear });
  if (title !== state.title || resultYear !== state.resultYear || planYear !== state.planYear)
    report('banner', 'the page has another title or other years than the first', 'make all pages those of one plan');
  state.pages += 1;
  state.expects = 'vision';
}

function takeVision(state: State, vision: string, report: Report): void {
  if (state.expects !== 'vision') report('page-order', 'a vision without a banner before it', 'restore the banner');
  if (state.vision === '') state.vision = vision;
  if (vision !== state.vision)
    report('vision', `${quote(vision)} is not the vision of the first page`, 'make the two the same');
  state.expects = 'header';
}

function takePolicy(state: State, { number, name }: Line & { kind: 'policy' }, { report, note }: Context): void {
  if (state.expects !== 'header')
    report('page-order', 'a policy stands between the vision and the header of a page', 'move or restore the lines');
  const expected = state.policies.length + 1;
  if (state.policies.at(-1)?.number === number && state.policies.at(-1)?.name === name)
    return note('policy-again', `the heading of policy ${number} stands on a further page`, 'nothing to do');
  if (number !== expected)
    report('policy-number', `policy ${number} where ${expected} is due`, 'restore the heading that is missing');
  state.policies.push({ number, name, objectives: [] });
}

function takeHeader(state: State, header: Line & { kind: 'header' }, report: Report): void {
  if (state.expects !== 'header')
    report('page-order', 'a header stands once a page, after the vision', 'restore banner and vision, or remove it');
  if (header.resultYear !== state.resultYear || header.planYear !== state.planYear)
    report('years', 'the years of the header are not those of the banner', 'correct the one that is wrong');
  state.width = header.width;
  state.expects = 'row';
}

function takeRow(state: State, cells: string[], context: Context): void {
  const { report, note, line, departments } = context;
  if (state.expects === 'header' && !cells.some((cell) => /^\s*\d+\s*$/.test(cell))) {
    // Its rows may be right all the same.
    Object.assign(state, { expects: 'row', width: cells.length });
    return report(
      'header',
      `${quote(cells.join(' ').trim())} is no header that a plan has`,
      'write 通し番号, 具体的な施策, 所管課, R○年度 実績, R○年度 事業計画, with the years of the banner and a tab between each',
    );
  }
  if (state.expects !== 'row')
    return report('missing-header', 'a row stands before the header of its page', 'restore banner, vision and header');
  if (cells.length !== state.width)
    return report('cell-count', `${cells.length} cells, ${state.width} are due; the last is ${quote(cells.at(-1)?.trim() ?? '')}`, 'put one tab between two cells');
  const [label, ...rest] = state.width === 6 ? cells : ['', ...cells];
  takeObjective(state, label ?? '', report);
  const policy = state.policies.at(-1);
  const objective = policy?.objectives.at(-1);
  if (!policy) return report('no-policy', 'a row before the first policy', 'restore the heading of the policy');
  if (!objective) return report('no-objective', 'a row before the first objective of its policy', 'restore its label');
  const row = parseRow(rest, { departments, report, note });
  const before = state.listings.at(-1)?.number ?? 0;
  if (!row) return;
  if (row.number <= before)
    return report('number-order', `number ${row.number} stands after ${before}`, 'numbers rise from row to row');
  if (row.number - before > limits.numbersLeftOut + 1)
    return report('number-jump', `number ${row.number} stands after ${before}`, 'correct the number');
  state.listings.push({ ...row, page: state.pages, line, policy: policy.number, objective: objective.number });
}

/** (1) 妊娠出産時期から切れ目なく見守るための体制づくり */
function takeObjective(state: State, label: string, report: Report): void {
  if (label.trim() === '') return;
  const match = /^[（(](\d{1,2})[)）]\s*(\S.*)$/u.exec(label.trim());
  const objectives = state.policies.at(-1)?.objectives;
  if (!match) return report('objective', `${quote(label.trim())} is no objective`, 'write it as "(1) name", or empty');
  const number = Number(match[1]);
  if (number !== (objectives?.length ?? 0) + 1)
    report('objective-number', `objective ${number} out of order`, 'restore the label that is missing');
  objectives?.push({ number, name: match[2] ?? '' });
}

function toMissing(listings: readonly ParsedListing[]): number[] {
  const present = new Set(listings.map(({ number }) => number));
  const last = listings.at(-1)?.number ?? 0;
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !present.has(number));
}
