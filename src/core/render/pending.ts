import { plural } from "../model/text.ts";

/** Says how many issues this run leaves for the next one to create. */
export function pendingSentence(pending: number): string {
  return `The next run creates ${plural(pending, "more issue", "more issues")}.`;
}
