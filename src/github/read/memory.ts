import type { Evidence } from "../../core/model/snapshot.ts";
import type { Client, RepoRef } from "../client.ts";
import { readIssues } from "./issues.ts";
import type { FoundIssue } from "../../core/model/register.ts";

/**
 * What a reader that comes back every minute keeps in between, so that it asks only for what changed. It does not see what
 * was deleted or transferred: begin anew from time to time.
 */
export interface Memory {
  issues: Map<number, FoundIssue>;
  /** When the last read began, RFC 3339; null before the first. */
  readAt: string | null;
  /** What the trackers of open commitments told, by issue and address. */
  followed: Map<string, Evidence[]>;
}

export function createMemory(): Memory {
  return { issues: new Map(), readAt: null, followed: new Map() };
}

/** Lists lag: what was changed shortly before the last read may not have been in it. */
const LAG_MS = 3_600_000;

/** Every issue with the label. After a first read only what changed since is asked for, also of those that lost the label. */
export async function readChanges(
  client: Client,
  repo: RepoRef,
  label: string,
  memory: Memory,
  instant: string,
): Promise<FoundIssue[]> {
  const { issues, readAt } = memory;
  const since = readAt === null ? undefined : new Date(Date.parse(readAt) - LAG_MS).toISOString();
  for (const issue of await readIssues(client, repo, since === undefined ? label : null, since)) {
    const { number } = issue.facts;
    if (since === undefined || issues.has(number) || issue.labels.includes(label)) issues.set(number, issue);
  }
  memory.readAt = instant;
  return [...issues.values()];
}
