/**
 * The sentence groups of a result aligned with those of the plan: a group is a paragraph or an item of a list with all
 * that is nested in it. Groups that certainly speak of the same thing share a row.
 */
import { diffArrays } from 'diff';
import { splitAttribution } from './attribution.ts';
import { toLines, type Block } from './block.ts';
import { toContainment, toLikeness, toStems } from './compare-words.ts';
import type { DepartmentTable } from './department.ts';

/** Positions of groups, so that a translation with the same groups can be laid out alike. */
export interface AlignedGroups {
  result: number[];
  plan: number[];
  /** True: the groups correspond, one on a side at least. False: what is between such rows, correspondence unknown. */
  isMatched: boolean;
}

/** Share of words in common from which two groups are taken to speak of the same thing. */
const certain = 0.7;

/** One block for each group: a paragraph, or a list of one item. Their texts, in order, are those of the blocks. */
export const toGroups = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.items.map((item): Block => ({ kind: 'list', items: [item] })),
  );

/** Lists that follow each other as one. */
export function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (previous?.kind === 'list' && block.kind === 'list') previous.items.push(...block.items);
    else joined.push(block.kind === 'list' ? { ...block, items: [...block.items] } : block);
  }
  return joined;
}

/** Rows in reading order; each group of both sides is in exactly one. The order of neither side is changed. */
export function alignGroups(result: readonly Block[], plan: readonly Block[], table: DepartmentTable): AlignedGroups[] {
  const left = result.map((group) => toStems(toSaid(group, table)));
  const right = plan.map((group) => toStems(toSaid(group, table)));
  const rows: AlignedGroups[] = [];
  let done = { result: 0, plan: 0 };
  for (const { added, removed, count } of diffArrays(left, right, { comparator: isAlike })) {
    const isMatched = !added && !removed;
    const own = { result: added ? [] : range(done.result, count), plan: removed ? [] : range(done.plan, count) };
    const previous = rows.at(-1);
    done = { result: done.result + own.result.length, plan: done.plan + own.plan.length };
    if (isMatched)
      rows.push(...own.result.map((index, at) => ({ result: [index], plan: own.plan.slice(at, at + 1), isMatched })));
    else if (previous?.isMatched === false) {
      previous.result.push(...own.result);
      previous.plan.push(...own.plan);
    } else rows.push({ ...own, isMatched });
  }
  return joinContained(rows, left, right);
}

const isAlike = (result: Words, plan: Words): boolean =>
  Math.max(toLikeness(result, plan), toContainment(result, plan)) >= certain;

type Words = readonly string[];

/** What one side says in several groups and the other in one: groups all of whose words are opposite join its row. */
function joinContained(
  rows: readonly AlignedGroups[],
  left: readonly Words[],
  right: readonly Words[],
): AlignedGroups[] {
  const isSaid = (part: Words, whole: readonly number[], texts: readonly Words[]): boolean =>
    whole.some((index) => toContainment(texts[index] ?? [], part) === 1);
  const isWithin = ({ result, plan }: AlignedGroups, matched: AlignedGroups): boolean =>
    plan.length === 0
      ? result.every((index) => isSaid(left[index] ?? [], matched.plan, right))
      : result.length === 0 && plan.every((index) => isSaid(right[index] ?? [], matched.result, left));
  return rows.reduce<AlignedGroups[]>((joined, row) => {
    const previous = joined.at(-1);
    if (!previous || previous.isMatched === row.isMatched) return [...joined, row];
    if (!(row.isMatched ? isWithin(previous, row) : isWithin(row, previous))) return [...joined, row];
    const both = { result: [...previous.result, ...row.result], plan: [...previous.plan, ...row.plan] };
    return [...joined.slice(0, -1), { ...both, isMatched: true }];
  }, []);
}

/** Who says it does not tell what is said. */
const toSaid = (group: Block, table: DepartmentTable): string =>
  toLines([group])
    .map((line) => splitAttribution(line, table).sentence)
    .join(' ');

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
