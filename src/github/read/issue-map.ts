import type { FoundIssue } from "../../core/model/register.ts";

/** Adds issues by number, replacing earlier versions. */
export function addIssues(issues: Map<number, FoundIssue>, found: readonly FoundIssue[]): void {
  for (const issue of found) issues.set(issue.facts.number, issue);
}

/** The highest number; 0 if there are none. */
export function highest(numbers: Iterable<number>): number {
  let result = 0;
  for (const number of numbers) result = Math.max(result, number);
  return result;
}
