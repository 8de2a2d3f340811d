import { readBody, type Body } from "./block.ts";
import type { Problem } from "./commitment.ts";
import type { Issue } from "./snapshot.ts";

/** An issue as GitHub tells it. */
export interface FoundIssue {
  facts: Issue;
  title: string;
  body: string;
  /** Login of the account that opened it. */
  author: string;
}

/** An issue that stands for a commitment: its block can be trusted. */
export interface TrackedIssue extends FoundIssue, Body {}

export interface Trust {
  repositoryId: number;
  /** Logins of the accounts that may write managed blocks. Compared without case, as GitHub does. */
  authors: readonly string[];
}

/**
 * Tells the issues that stand for commitments from those that only look like it. A block counts when its issue was opened
 * by a writing account, belongs to this repository, and stands under the lowest number that has its key. The rest is
 * reported and changes nothing.
 */
export function selectTracked(
  found: readonly FoundIssue[],
  trust: Trust,
): { tracked: TrackedIssue[]; problems: Problem[] } {
  const authors = new Set(trust.authors.map((login) => login.toLowerCase()));
  const tracked = new Map<string, TrackedIssue>();
  const problems: Problem[] = [];
  const report = (issue: FoundIssue, why: string): void => {
    problems.push({
      severity: "warning",
      file: null,
      line: null,
      message: `Issue #${issue.facts.number} is not counted: ${why}.`,
    });
  };
  for (const issue of found.toSorted((a, b) => a.facts.number - b.facts.number)) {
    const body = readBody(issue.body);
    if (body === null) continue;
    if (!authors.has(issue.author.toLowerCase())) {
      report(issue, `its managed block was written by ${issue.author}, not by ${trust.authors.join(" or ")}`);
    } else if ("problem" in body) {
      problems.push({
        severity: "error",
        file: null,
        line: null,
        message: `Issue #${issue.facts.number} can't be used: ${body.problem}. Restore its body from the edit history.`,
      });
    } else if (body.block.repository_id !== trust.repositoryId) {
      report(issue, "its managed block belongs to another repository");
    } else if (tracked.has(body.block.key)) {
      report(
        issue,
        `#${tracked.get(body.block.key)!.facts.number} already stands for this commitment; close it as a duplicate`,
      );
    } else {
      tracked.set(body.block.key, { ...issue, ...body });
    }
  }
  return { tracked: [...tracked.values()], problems };
}
