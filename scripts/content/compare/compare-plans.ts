/** The published measures against the next text. Pure. */
import type { MeasureSource } from '../../../src/domain/listing.ts';
import type { ParsedPlan } from '../seed/parse-plan.ts';
import type { FileMessage } from '../../../src/content-files/file-message.ts';
import { matchMeasures } from './match-measures.ts';
import { toKinChanges, toNumberLinkChanges, toTextChanges, type ContentChange } from './to-changes.ts';
import { toDepartmentsProposal } from './to-departments.ts';
import { toIdentityProposal } from './to-identity.ts';
import { toStale, type Companions } from './to-stale.ts';

export interface Published {
  measure: MeasureSource;
  companions: Companions;
}

export interface Comparison {
  changes: ContentChange[];
  /** Text of a proposed identity.yaml. */
  identity: string;
  /** Entries that departments.yaml lacks. */
  departments: string;
}

/** Faults that a new year brings by itself, so that they do not stop a comparison. */
const expected = /^(unknown-department|identity|identity-absent|identity-name)$/;

/** Faults of the next text that have to be put right before it can be compared. */
export const toHinderingMessages = (messages: readonly FileMessage[]): FileMessage[] =>
  messages.filter(({ rule }) => !expected.test(rule));

export function comparePlans(
  published: readonly Published[],
  next: ParsedPlan,
  messages: readonly FileMessage[],
): Comparison {
  const matches = matchMeasures(
    published.map(({ measure }) => measure),
    next.listings,
  );
  const companions = new Map(published.map(({ measure, companions: files }) => [measure, files]));
  const departments = new Set(messages.flatMap(({ rule, what }) => (rule === 'unknown-department' ? [what] : [])));
  const changes: ContentChange[] = [
    ...toTextChanges(matches),
    ...toKinChanges(matches),
    ...[...departments].map((what) => ({
      ...{ kind: 'unknown-department' as const, slug: '', before: '', after: toDepartmentName(what) },
      ...noNumbers,
    })),
    ...matches.flatMap((match) => toStale(match, (match.before && companions.get(match.before)) ?? none)),
    ...toNumberLinkChanges(matches),
  ];
  return {
    changes,
    identity: toIdentityProposal(matches),
    departments: toDepartmentsProposal([...departments].map(toDepartmentName)),
  };
}

/** The name in the message of the fault. */
const toDepartmentName = (what: string): string => /^"(.*)"/u.exec(what)?.[1] ?? what;

const noNumbers = { numberBefore: undefined, numberAfter: undefined };
const none: Companions = { translations: new Map(), about: undefined };
