/** The plan as a whole → the text of plan.yaml. */
import { planSchema, type Plan } from '../../../src/domain/plan.ts';
import type { ParsedPlan } from '../seed/parse-plan.ts';
import { toGeneratedComment, toYaml } from './measure-file.ts';

export function toPlanFile({ listings: _listings, ...plan }: ParsedPlan, seed: Plan['seed']): string {
  return `${toGeneratedComment(seed.file)}\n${toYaml(planSchema.parse({ ...plan, seed }))}`;
}
