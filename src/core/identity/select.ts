import { parseBody, type Body } from "../model/block.ts";
import type { Problem } from "../model/commitment.ts";
import { LEDGER, ledgerEntries, type Ledger } from "../model/ledger.ts";
import { includesLogin } from "../model/login.ts";
import type { FoundIssue, Selection, TrackedIssue } from "../model/register.ts";

/** What decides whether a managed block counts. */
export interface Trust {
  repositoryId: number;
  /** Logins of the accounts that may write managed blocks. */
  authors: readonly string[];
  /** The ledger is the root of trust; null before there is one. */
  ledger: Ledger | null;
}

/**
 * Tells the issues that track commitments from those that only look like it. A block counts if the ledger lists its issue. As
 * a run may have died before it wrote the ledger, a block also counts if a writing account opened the issue, the block comes
 * first in it, is unedited, and no other issue has its key. Everything else is reported and changes nothing.
 */
export function selectTracked(found: readonly FoundIssue[], trust: Trust): Selection {
  const listed = new Set(trust.ledger ? ledgerEntries(trust.ledger).keys() : []);
  const selection: Selection = {
    tracked: [],
    duplicates: [],
    problems: [],
    claimed: new Map(),
    damaged: [],
    lost: false,
  };
  const byKey = new Map<string, TrackedIssue>();
  for (const issue of sortByTrust(found, listed)) {
    const body = parseBody(issue.body);
    const candidate = { issue, isListed: listed.has(issue.facts.number) };
    // A duplicate that was closed tracks nothing, even once the issue that it duplicates is gone.
    if (!candidate.isListed && issue.facts.state_reason === "duplicate") continue;
    if (body === null || "problem" in body) selectDamaged(candidate, body, trust, selection);
    else selectWhole({ ...candidate, body }, byKey, trust, selection);
  }
  selection.tracked = [...byKey.values()].toSorted(byNumber);
  return selection;
}

/** Listed issues first, then by number: of two issues with one key the first counts. Dashboards are left out. */
function sortByTrust(found: readonly FoundIssue[], listed: ReadonlySet<number>): FoundIssue[] {
  const rank = ({ facts }: FoundIssue): number => (listed.has(facts.number) ? 0 : 1);
  return found
    .filter(({ body }) => parseBody(body) !== null || LEDGER.parse(body) === null)
    .toSorted((a, b) => rank(a) - rank(b) || byNumber(a, b));
}

function byNumber(a: FoundIssue, b: FoundIssue): number {
  return a.facts.number - b.facts.number;
}

interface Candidate {
  issue: FoundIssue;
  /** Whether the ledger lists it. */
  isListed: boolean;
}

/** An issue of ours whose block can't be read stops every write: nobody knows which commitment it tracks. */
function selectDamaged(
  { issue, isListed }: Candidate,
  body: { problem: string } | null,
  trust: Trust,
  selection: Selection,
): void {
  // Once there is a ledger, an unlisted issue without a block is not ours.
  const isOurs = trust.ledger ? isListed : includesLogin(issue.author, trust.authors);
  if (!isOurs) return;
  const why = body?.problem ?? "its managed block is gone";
  const message = `Issue #${issue.facts.number} can't be used: ${why}, so nothing is written. Restore its body from the edit history${isListed ? "" : ", or remove the label from it"}.`;
  const problem = report(selection, "error", message);
  selection.damaged.push({ issue, problem });
  selection.lost = true;
}

function selectWhole(
  { issue, isListed, body }: Candidate & { body: Body },
  byKey: Map<string, TrackedIssue>,
  trust: Trust,
  selection: Selection,
): void {
  const { number, state } = issue.facts;
  const { key } = body.block;
  const twin = byKey.get(key)?.facts.number;
  const refusal = isListed ? whyForeign(body, trust) : whyUntrusted(issue, body, trust);
  if (refusal !== null) {
    if (refusal.claims(twin)) selection.claimed.set(key, number);
    report(selection, "warning", `Issue #${number} doesn't count: ${refusal.why}.${refusal.fix ?? ""}`);
  } else if (twin === undefined) {
    const problem = body.edited ? report(selection, "error", editedMessage(number)) : null;
    byKey.set(key, trackedIssue(issue, body, problem));
  } else if (isListed) {
    const message = `Issue #${number} carries the managed block of #${twin}: restore its own from the edit history. Nothing is written until then.`;
    report(selection, "error", message);
    selection.lost = true;
  } else if (state === "open") selection.duplicates.push({ number, of: twin, key });
}

interface Refusal {
  why: string;
  fix?: string;
  /** Whether the block's key stays reserved, given the number of the issue that has it: then no second issue is created. */
  claims: (twin: number | undefined) => boolean;
}

function whyForeign({ block }: Body, { repositoryId }: Trust): Refusal | null {
  if (block.repository_id === repositoryId) return null;
  return { why: "its managed block belongs to another repository", claims: () => false };
}

/** Why the block of an issue that the ledger doesn't list doesn't count; null if it does. */
function whyUntrusted({ author }: FoundIssue, body: Body, trust: Trust): Refusal | null {
  const foreign = whyForeign(body, trust);
  if (foreign) return foreign;
  const isFree = (twin: number | undefined): boolean => twin === undefined;
  if (!includesLogin(author, trust.authors))
    return {
      why: `its managed block was written by ${author}, not by ${trust.authors.join(" or ")}`,
      fix: " If that account is yours, add it to `author`.",
      claims: () => trust.ledger === null,
    };
  if (body.before.trim() !== "") return { why: "its managed block doesn't come first in its body", claims: isFree };
  if (body.edited) return { why: "its managed part was edited", claims: isFree };
  return null;
}

function trackedIssue(issue: FoundIssue, body: Body, problem: Problem | null): TrackedIssue {
  return { ...issue, ...body, reasons: [], written: body.block, repaired: false, frozen: body.edited, problem };
}

function report({ problems }: Selection, severity: Problem["severity"], message: string): Problem {
  const problem = { severity, file: null, line: null, message };
  problems.push(problem);
  return problem;
}

function editedMessage(number: number): string {
  return `The managed part of issue #${number} was edited by hand. It is repaired from git if the full history is checked out (\`fetch-depth: 0\`); until then it is left as it is.`;
}
