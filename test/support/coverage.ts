import type { Coverage } from "../../src/core/verify/coverage.ts";

/** What the issues reveal about runs: by default, runs since March 2026 that admitted the reports of that year. */
export function aCoverage(changes: Partial<Coverage> = {}): Coverage {
  return {
    from: "2026-03-01T08:00:00Z",
    reports: new Map(),
    reads: new Map(),
    admissions: [],
    order: new Map(),
    since: "2026-01-01",
    isDefaultSince: false,
    now: "2026-12-01T08:00:00Z",
    ...changes,
  };
}
