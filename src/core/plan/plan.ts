import type { TrackedIssue } from "../model/register.ts";
import { knownGone } from "../model/gone-blocks.ts";
import { planOperations, type OperationsInput, type Plan } from "./operations.ts";
import { reconcile, type Known, type ReconcileInput } from "./reconcile.ts";

export interface PlanInput extends Omit<ReconcileInput<Known>, "known">, OperationsInput {
  /** The issues of this run's reports. */
  issues: readonly TrackedIssue[];
}

/**
 * Plans the writes that bring the issues in line with the reports. Pure. If they are already in line, the plan has no
 * operations.
 */
export function planSync(input: PlanInput): Plan {
  const tracked = input.issues.map((issue): Known => ({ block: issue.block, issue }));
  const known = [...tracked, ...knownGone(input.gone)];
  return planOperations(reconcile({ ...input, known }), input);
}
