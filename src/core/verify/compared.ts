/** What a comparison found, and what it couldn't compare. */
export interface Compared {
  /** Differences, one sentence each. */
  findings: string[];
  /** Facts that couldn't be compared, as noun phrases. */
  uncompared: string[];
}

/** A difference, or a fact that couldn't be compared. */
export type Result = { finding: string } | { uncompared: string };

/** Collects the results, each once. */
export function collect(results: readonly Result[]): Compared {
  const findings = results.flatMap((result) => ("finding" in result ? result.finding : []));
  const uncompared = results.flatMap((result) => ("uncompared" in result ? result.uncompared : []));
  return { findings: [...new Set(findings)], uncompared: [...new Set(uncompared)] };
}
