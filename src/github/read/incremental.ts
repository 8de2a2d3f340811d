import { LAG_MS } from "../heard.ts";
import { includesLabel } from "../../core/model/label.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import type { GitHubRepo, KnownPermissions } from "../client.ts";
import { readIssues } from "./issues.ts";
import type { KnownWork } from "./work-lookup.ts";

/**
 * The state that a polling reader keeps between reads in order to read only changes. Deleted and transferred issues are not
 * detected, so replace the state from time to time.
 */
export interface Memory {
  issues: Map<number, FoundIssue>;
  /** When the last read began, RFC 3339; null before the first. */
  readAt: string | null;
  /** What was read about trackers and linked work. */
  knownWork: KnownWork;
  /** The permissions requested since `permissionsSince` (RFC 3339; null before the first request). */
  permissions: KnownPermissions;
  permissionsSince: string | null;
}

/** Creates an empty memory, so that the next read is complete. */
export function createMemory(): Memory {
  return { issues: new Map(), readAt: null, knownWork: new Map(), permissions: new Map(), permissionsSince: null };
}

/** Permissions can be revoked, so they are requested again after this time. */
const PERMISSIONS_LIFE_MS = 600_000;

/** The permissions that are still current at `instant` (RFC 3339, now). A read adds those that it requests. */
export function currentPermissions(memory: Memory, instant: string): KnownPermissions {
  const { permissionsSince: since } = memory;
  if (since !== null && Date.parse(instant) - Date.parse(since) < PERMISSIONS_LIFE_MS) return memory.permissions;
  memory.permissions = new Map();
  memory.permissionsSince = instant;
  return memory.permissions;
}

/**
 * Returns every issue that has the label, or had it in an earlier read, as of `instant` (RFC 3339, now). After the first read,
 * reads only changed issues. Updates the memory.
 */
export async function readChangedIssues(
  github: GitHubRepo,
  label: string,
  { memory, instant }: { memory: Memory; instant: string },
): Promise<FoundIssue[]> {
  const { issues, readAt } = memory;
  const since = readAt === null ? undefined : new Date(Date.parse(readAt) - LAG_MS).toISOString();
  for (const issue of await readIssues(github, since === undefined ? label : null, since)) {
    const { number } = issue.facts;
    if (since === undefined || issues.has(number) || includesLabel(issue.labels, label)) issues.set(number, issue);
  }
  memory.readAt = instant;
  return [...issues.values()];
}
