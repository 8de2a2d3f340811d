import { plural } from "../model/text.ts";

/** States how many issues are left for the next run to create. */
export function pendingSentence(pending: number): string {
  return `The next run creates ${plural(pending, "more issue", "more issues")}.`;
}
