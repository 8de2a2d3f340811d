import { groupBy } from "../../src/core/model/text.ts";
import { reportId, type Entry } from "./view.ts";

/** The entries of each report, in the order in which the reports first come. */
export function groupByReport(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const known = groups.get(entries);
  if (known) return known;
  const made = groupBy(entries, reportId);
  groups.set(entries, made);
  return made;
}

/** Asked for by most pages, and by every badge. */
const groups = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry[]>>();
