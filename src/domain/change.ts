/** What the text proves about a measure's step from the result to the plan, as kinds that pages, charts and data share. */
import type { Change } from './about.ts';
import type { Measure } from './measure.ts';
import { isRepeated } from './repeats-result.ts';
import type { ChangeKind } from './vocabulary.ts';

/** `continued`: the plan repeats the whole. `continued-in-part`: some of it. `unknown`: the text does not tell. */
export const planChanges = [
  'widened',
  'narrowed',
  'changed',
  'new',
  'continued',
  'continued-in-part',
  'unknown',
] as const;
export type PlanChange = ChangeKind | 'continued-in-part' | 'unknown';

/** Nothing is proven to become different. */
export const isUnchanged = (kind: PlanChange): boolean =>
  kind === 'continued' || kind === 'continued-in-part' || kind === 'unknown';

/** The parts of a measure that tell. */
type Told = Pick<Measure, 'listings' | 'differences'> & { about: Pick<Measure['about'], 'changes' | 'figures'> };

const known = new WeakMap<Told, PlanChange[]>();

/** Every kind that is proven, the same for all that shows them; never empty. What goes on does not hide a change. */
export function resolvePlanChanges(measure: Told): PlanChange[] {
  // Every page that counts changes asks for those of all measures, and comparing the words of a listing takes time.
  const kinds = known.get(measure) ?? findPlanChanges(measure);
  known.set(measure, kinds);
  return kinds;
}

function findPlanChanges(measure: Told): PlanChange[] {
  const { changes } = measure.about;
  const real = new Set(changes.filter(isRealChange).map(({ kind }) => kind));
  if (real.size > 0) return planChanges.filter((kind) => real.has(kind as ChangeKind));
  if (changes.length === 0) return ['unknown'];
  return [isWhollyRepeated(measure) ? 'continued' : 'continued-in-part'];
}

/** The one kind where there is room for one: changes of several kinds together are `changed`. */
export function resolvePlanChange(measure: Told): PlanChange {
  const [first = 'unknown', ...more] = resolvePlanChanges(measure);
  return more.length > 0 ? 'changed' : first;
}

/** Listings that plan different things cannot all be repeated. */
function isWhollyRepeated({ listings, differences, about }: Told): boolean {
  const quoted = new Set(about.changes.map(({ plan }) => plan.listing));
  return (
    differences.every(({ field }) => field !== 'plan') &&
    listings.filter(({ number }) => quoted.has(number)).every((listing) => isRepeated(listing, about))
  );
}

/** Changes that say more than "goes on". */
export const isRealChange = ({ kind }: Pick<Change, 'kind'>): boolean => kind !== 'continued';
