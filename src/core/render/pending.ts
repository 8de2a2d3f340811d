import { plural } from "../model/text.ts";

/** States how many commitments have no issue. The next run can't create those that GitHub refuses or that a person must decide. */
export function pendingSentence(pending: number): string {
  return `${plural(pending, "commitment has", "commitments have")} no issue yet. The next run creates what it can.`;
}
