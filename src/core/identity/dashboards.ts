import { parseBody } from "../model/block.ts";
import { LEDGER } from "../model/ledger.ts";
import { includesLogin } from "../model/login.ts";
import type { Dashboard, FoundIssue } from "../model/register.ts";

/** Whether one of these accounts wrote a managed block, whole or damaged, into the issue. */
export function holdsBlock(issue: FoundIssue, authors: readonly string[]): boolean {
  return hasBlock(issue) && includesLogin(issue.author, authors);
}

/** Whether any App wrote one: without a label or ledger nothing says which App is ours, so none may be passed over. */
export function holdsAppBlock(issue: FoundIssue): boolean {
  return hasBlock(issue) && issue.author.endsWith("[bot]");
}

function hasBlock({ body }: FoundIssue): boolean {
  return parseBody(body) !== null || LEDGER.parse(body) !== null;
}

/** The dashboards of a repository among its issues, lowest number first. `authors`: null trusts every author. */
export function findDashboards(
  found: readonly FoundIssue[],
  repositoryId: number,
  authors: readonly string[] | null,
): Dashboard[] {
  return found
    .flatMap((issue) => parseDashboard(issue, repositoryId, authors) ?? [])
    .toSorted((a, b) => a.number - b.number);
}

function parseDashboard(
  { facts: { number, state, state_reason }, body, author }: FoundIssue,
  repositoryId: number,
  authors: readonly string[] | null,
): Dashboard | null {
  if (authors !== null && (state_reason === "duplicate" || !includesLogin(author, authors))) return null;
  const block = LEDGER.parse(body);
  if (block === null || "problem" in block || block.data.repository_id !== repositoryId) return null;
  // A block further down may be a quote, unless the label itself names the issue.
  if (authors !== null && block.before.trim() !== "") return null;
  return { number, open: state === "open", body, author, ...block };
}
