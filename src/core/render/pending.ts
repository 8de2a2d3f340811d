import { plural } from "../model/text.ts";

/**
 * States how many commitments have no issue. The next run can't create an issue if GitHub refuses it or a person has to decide
 * first.
 */
export function pendingSentence(pending: number): string {
  return `${plural(pending, "commitment has", "commitments have")} no issue yet. The next run creates what it can.`;
}
