/** Editions of the plan: each has its own rows and its own numbers. */
import type { Plan } from './plan.ts';

/** `r6`: the plan for fiscal 2024 (Reiwa 6). It is part of addresses. */
export type EditionId = string;

export const toEditionId = ({ planYear }: Pick<Plan, 'planYear'>): EditionId => `r${planYear}`;
