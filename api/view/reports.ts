import { reportId } from "./addresses.ts";
import type { Entry, ReportEntries } from "./view.ts";

/** The entries of each report, in the order in which the reports first come. */
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
