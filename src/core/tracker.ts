import { readBody, type Body } from "./block.ts";
import type { Problem } from "./commitment.ts";
import type { Issue } from "./snapshot.ts";

/** An issue as GitHub tells it. */
export interface FoundIssue {
  facts: Issue;
  title: string;
  body: string;
  /** How many comments it has. */
  comments: number;
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

export interface Selection {
  tracked: TrackedIssue[];
  problems: Problem[];
  /** Keys that an issue of another account carries, with its number: no second issue is opened for them. */
  claimed: Map<string, number>;
  /** An issue of ours has lost its block, so what it stood for is not known: nothing may be created. */
  lost: boolean;
}

/** Whether one of these accounts wrote a managed block into the issue, whole or damaged. */
export function holdsBlock({ body, author }: FoundIssue, authors: readonly string[]): boolean {
  return readBody(body) !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}

/**
 * Tells the issues that stand for commitments from those that only look like it. A block counts when its issue was opened
 * by a writing account, belongs to this repository, and stands under the lowest number that has its key. The rest is
 * reported and changes nothing.
 */
export function selectTracked(found: readonly FoundIssue[], trust: Trust): Selection {
  const authors = new Set(trust.authors.map((login) => login.toLowerCase()));
  const tracked = new Map<string, TrackedIssue>();
  const selection: Selection = { tracked: [], problems: [], claimed: new Map(), lost: false };
  const report = (severity: Problem["severity"], message: string): void => {
    selection.problems.push({ severity, file: null, line: null, message });
  };
  for (const issue of found.toSorted((a, b) => a.facts.number - b.facts.number)) {
    const { number } = issue.facts;
    const body = readBody(issue.body);
    const ours = authors.has(issue.author.toLowerCase());
    if (body === null || "problem" in body) {
      if (!ours) continue;
      selection.lost = true;
      const why = body?.problem ?? "its managed block is gone";
      report(
        "error",
        `Issue #${number} can't be used: ${why}, so no issue is opened. Restore its body from the edit history, or take the label off it.`,
      );
    } else if (body.block.repository_id !== trust.repositoryId) {
      report("warning", `Issue #${number} is not counted: its managed block belongs to another repository.`);
    } else if (!ours) {
      selection.claimed.set(body.block.key, number);
      report(
        "warning",
        `Issue #${number} is not counted: its managed block was written by ${issue.author}, not by ${trust.authors.join(" or ")}. If that account is yours, name it in \`author\`.`,
      );
    } else if (tracked.has(body.block.key)) {
      report(
        "warning",
        `Issue #${number} is not counted: #${tracked.get(body.block.key)!.facts.number} already stands for this commitment; close it as a duplicate.`,
      );
    } else {
      tracked.set(body.block.key, { ...issue, ...body });
    }
  }
  selection.tracked = [...tracked.values()];
  return selection;
}
