/**
 * What the plan names for a child at a time: what lies now, what comes next, what is behind. It says what the plan says
 * about ages and never that somebody is eligible.
 */
import type { AgeSpan } from './age-span.ts';
import { resolveAge, type Child, type Month } from './school-year.ts';

export interface AgedMeasure {
  slug: string;
  /** Empty: the plan gives no hint of an age, which never means everyone. */
  spans: readonly AgeSpan[];
  /** True where the text itself warns that its amounts or ages change (57, 58: about.caution). */
  hasCaution: boolean;
}

/** `caution`: its age has passed by this text, which itself says that it changes; so it may still apply. */
export const agendaStatuses = ['now', 'next', 'caution', 'behind', 'unknown'] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

export interface Entry {
  slug: string;
  status: AgendaStatus;
  /** `next` only: the month in which it begins. */
  from?: Month;
}

/** Every measure once, in the given order; those that come next by the month in which they begin. */
export function toAgenda(measures: readonly AgedMeasure[], child: Child, now: Month): Entry[] {
  const entries = measures.map((measure) => toEntry(measure, child, now));
  return agendaStatuses.flatMap((status) =>
    entries.filter((entry) => entry.status === status).sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
  );
}

function toEntry({ slug, spans, hasCaution }: AgedMeasure, child: Child, now: Month): Entry {
  if (spans.length === 0) return { slug, status: 'unknown' };
  if (spans.some((span) => isNow(span, child, now))) return { slug, status: 'now' };
  const starts = spans.filter((span) => !isBegun(span, child, now)).map((span) => resolveAge(span.from, child).month);
  if (starts.length > 0) return { slug, status: 'next', from: Math.min(...starts) };
  return { slug, status: hasCaution ? 'caution' : 'behind' };
}

/** True while the child is of that age. */
export const isNow = (span: AgeSpan, child: Child, now: Month): boolean =>
  isBegun(span, child, now) && !isOver(span, child, now);

function isBegun({ from }: AgeSpan, child: Child, now: Month): boolean {
  if (from === 'pregnancy') return true;
  return child.isBorn && now >= resolveAge(from, child).month;
}

/** A birthday in this very month may still lie ahead, so a span ends with the month; a school year ends before April. */
function isOver({ to }: AgeSpan, child: Child, now: Month): boolean {
  if (!child.isBorn) return false;
  if (to === 'birth') return true;
  const end = resolveAge(to, child);
  return end.isWholeMonth ? now >= end.month : now > end.month;
}

export interface FamilyEntry extends Entry {
  /** Which of the children it is about, counted from 0. */
  children: number[];
}

/** The agendas of all children as one: each measure once for each status and month, with the children it is about. */
export function joinAgendas(agendas: readonly Entry[][]): FamilyEntry[] {
  const joined: FamilyEntry[] = [];
  agendas.forEach((agenda, child) => {
    for (const entry of agenda) {
      const same = joined.find(
        ({ slug, status, from }) => slug === entry.slug && status === entry.status && from === entry.from,
      );
      if (same) same.children.push(child);
      else joined.push({ ...entry, children: [child] });
    }
  });
  return agendaStatuses.flatMap((status) =>
    joined.filter((entry) => entry.status === status).sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
  );
}
