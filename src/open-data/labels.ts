/** Words for the ids of the plan and of this site's vocabulary, in one language: what a reader of a table sees. */
import type { Age, Amount, Audience, Change } from '../domain/about.ts';
import type { PlanChange } from '../domain/change.ts';
import type { Difference } from '../domain/listing.ts';
import type { LifeStageId } from '../domain/life-stage.ts';
import type { FigureUnit, FormId, NeedId } from '../domain/vocabulary.ts';

export interface Labels {
  department: (id: string) => string;
  policy: (number: number) => string;
  objective: (policy: number, objective: number) => string;
  lifeStage: (id: LifeStageId) => string;
  age: (age: Age) => string;
  need: (id: NeedId) => string;
  form: (id: FormId) => string;
  audience: (audience: Audience) => string;
  amount: (amount: Amount) => string;
  change: (kind: PlanChange) => string;
  changeDetail: (change: Change) => string;
  contradiction: (difference: Difference) => string;
  unit: (unit: FigureUnit) => string;
}
