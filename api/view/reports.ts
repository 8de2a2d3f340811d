import { reportId } from "./addresses.ts";
import type { Entry, ReportEntries } from "./view.ts";

/** Groups entries by report, in order of first appearance. */
export function groupByReport(entries: readonly Entry[]): ReportEntries[] {
  const reports = new Map<string, ReportEntries>();
  for (const entry of entries) {
    const id = reportId(entry);
    const report = reports.get(id);
    if (report) report.entries.push(entry);
    else reports.set(id, { id, first: entry, entries: [entry] });
  }
  return [...reports.values()];
}
