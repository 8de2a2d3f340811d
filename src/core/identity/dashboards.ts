import { parseBody } from "../model/block.ts";
import { LEDGER } from "../model/ledger.ts";
import { includesLogin } from "../model/login.ts";
import type { Dashboard, FoundIssue } from "../model/register.ts";

/** Whether the issue was opened by one of these accounts and contains a managed block, intact or damaged. */
export function holdsBlock(issue: FoundIssue, authors: readonly string[]): boolean {
  return hasBlock(issue) && includesLogin(issue.author, authors);
}

/** Whether the issue was opened by an App and contains a managed block. Without a label or ledger, we can't tell which App is ours. */
export function holdsAppBlock(issue: FoundIssue): boolean {
  return hasBlock(issue) && issue.author.endsWith("[bot]");
}

function hasBlock({ body }: FoundIssue): boolean {
  return parseBody(body) !== null || LEDGER.parse(body) !== null;
}

/** Finds a repository's dashboards among its issues, lowest number first. If `authors` is null, every author is trusted. */
export function findDashboards(
  found: readonly FoundIssue[],
  repositoryId: number,
  authors: readonly string[] | null,
): Dashboard[] {
  return parseDashboards(found, authors).filter(({ data }) => data.repository_id === repositoryId);
}

/** Like findDashboards, but finds dashboards that came from other repositories through a migration or transfer. */
export function findForeignDashboards(
  found: readonly FoundIssue[],
  repositoryId: number,
  authors: readonly string[] | null,
): Dashboard[] {
  return parseDashboards(found, authors).filter(({ data }) => data.repository_id !== repositoryId);
}

function parseDashboards(found: readonly FoundIssue[], authors: readonly string[] | null): Dashboard[] {
  return found.flatMap((issue) => parseDashboard(issue, authors) ?? []).toSorted((a, b) => a.number - b.number);
}

function parseDashboard(
  { facts: { number, state, state_reason }, body, author }: FoundIssue,
  authors: readonly string[] | null,
): Dashboard | null {
  if (authors !== null && (state_reason === "duplicate" || !includesLogin(author, authors))) return null;
  const block = LEDGER.parse(body);
  if (block === null || "problem" in block) return null;
  // A block further down can be a quote, so it counts only if every author is trusted.
  if (authors !== null && block.before.trim() !== "") return null;
  return { number, open: state === "open", body, author, ...block };
}
