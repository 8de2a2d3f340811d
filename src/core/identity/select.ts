import { parseBody, type Body } from "../model/block.ts";
import type { Problem } from "../model/commitment.ts";
import { LEDGER, ledgerEntries, previousIds, type Ledger } from "../model/ledger.ts";
import { includesLogin } from "../model/login.ts";
import type { FoundIssue, Selection, TrackedIssue } from "../model/register.ts";

/** The data needed to decide whether a managed block is trusted. */
export interface Trust {
  repositoryId: number;
  /** Logins of the accounts trusted to write managed blocks. */
  authors: readonly string[];
  /**
   * The root of trust; null if there is none yet. If it contains another repository id, the repository is being adopted, and
   * listed blocks with that id count if a trusted account opened their issues.
   */
  ledger: Ledger | null;
}

/**
 * Selects the issues that track commitments. A block is trusted if the ledger lists its issue. Because a run can fail before
 * it writes the ledger, a block is also trusted if a trusted account opened the issue, the block is unedited and at the top of
 * the body, and no other issue uses its key. Other issues with a block are ignored, reported as problems or listed as duplicates.
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
    lostIssues: [],
  };
  const byKey = new Map<string, TrackedIssue>();
  for (const { issue, body } of sortByTrust(found, listed)) {
    const candidate = { issue, isListed: listed.has(issue.facts.number) };
    // An unlisted issue that was closed as a duplicate tracks nothing, even if the original issue is missing.
    if (!candidate.isListed && issue.facts.state_reason === "duplicate") continue;
    if (body === null || "problem" in body) selectDamaged(candidate, body, trust, selection);
    else selectIntact({ ...candidate, body }, byKey, trust, selection);
  }
  selection.tracked = [...byKey.values()].toSorted(byNumber);
  return selection;
}

interface Parsed {
  issue: FoundIssue;
  body: ReturnType<typeof parseBody>;
}

/** Puts listed issues first, then sorts by number, because the first issue with a given key wins. Omits dashboards. */
function sortByTrust(found: readonly FoundIssue[], listed: ReadonlySet<number>): Parsed[] {
  const rank = ({ facts }: FoundIssue): number => (listed.has(facts.number) ? 0 : 1);
  return found
    .map((issue) => ({ issue, body: parseBody(issue.body) }))
    .filter(({ issue, body }) => body !== null || LEDGER.parse(issue.body) === null)
    .toSorted((a, b) => rank(a.issue) - rank(b.issue) || byNumber(a.issue, b.issue));
}

function byNumber(a: FoundIssue, b: FoundIssue): number {
  return a.facts.number - b.facts.number;
}

interface Candidate {
  issue: FoundIssue;
  /** Whether the ledger lists the issue. */
  isListed: boolean;
}

/** A tracked issue with an unreadable block stops all creates and removals, because its commitment is unknown. */
function selectDamaged(
  { issue, isListed }: Candidate,
  body: { problem: string } | null,
  trust: Trust,
  selection: Selection,
): void {
  // If there is a ledger, an unlisted issue without a valid block isn't tracked.
  const isTracked = trust.ledger ? isListed : includesLogin(issue.author, trust.authors);
  if (!isTracked) return;
  const why = body?.problem ?? "its managed block is gone";
  const message = `Issue #${issue.facts.number} can't be used: ${why}, so no issue is created and no commitment is marked as removed. Restore the issue's body from its edit history${isListed ? "" : ", or remove its label"}.`;
  const problem = reportLost(selection, issue.facts.number, message);
  selection.damaged.push({ issue, problem });
}

function selectIntact(
  { issue, isListed, body }: Candidate & { body: Body },
  byKey: Map<string, TrackedIssue>,
  trust: Trust,
  selection: Selection,
): void {
  const { number, state } = issue.facts;
  const { key } = body.block;
  const twin = byKey.get(key)?.facts.number;
  const foreign = isListed ? whyNotAdopted(issue, body, trust) : null;
  const refusal = isListed ? null : whyUntrusted(issue, body, trust);
  if (foreign !== null) {
    // The block's commitment may already have this issue, so a run must not create another.
    reportLost(selection, number, `Issue #${number} can't be used: ${foreign} ${NOTHING_CREATED}`);
  } else if (refusal !== null) {
    if (refusal.claims(twin)) selection.claimed.set(key, number);
    report(selection, "warning", `Issue #${number} is ignored: ${refusal.why}.${refusal.fix ?? ""}`);
  } else if (twin === undefined) {
    const problem = body.edited ? report(selection, "error", editedMessage(number)) : null;
    byKey.set(key, trackedIssue(issue, body, trust.repositoryId, problem));
  } else if (isListed) {
    const message = `Issue #${number} contains the managed block of #${twin}. No issue is created and no commitment is marked as removed until you restore the block of #${number} from its edit history.`;
    reportLost(selection, number, message);
  } else if (state === "open") selection.duplicates.push({ number, of: twin, key });
}

interface Refusal {
  why: string;
  fix?: string;
  /** Whether the block reserves its key to prevent a second issue. `twin` is the number of the issue that already uses the key. */
  claims: (twin: number | undefined) => boolean;
}

const NOTHING_CREATED = "Until then, no issue is created and no commitment is marked as removed.";

/** Explains why a listed issue's block doesn't count, and how to fix that. Null if it counts. */
function whyNotAdopted({ author }: FoundIssue, { block }: Body, trust: Trust): string | null {
  const { repositoryId, authors, ledger } = trust;
  if (block.repository_id === repositoryId) return null;
  if (!previousIds(ledger, repositoryId).includes(block.repository_id))
    return `its managed block belongs to another repository (${block.repository_id}). Restore the issue's own block from its edit history.`;
  if (includesLogin(author, authors)) return null;
  return `its managed block contains an earlier id of this repository, but ${author} opened the issue. If that account is yours, add it to \`author\`.`;
}

/**
 * Why an unlisted block with another repository's id is ignored; null if it has this repository's id. An earlier run may have
 * created it just before a migration.
 */
function whyForeign({ author }: FoundIssue, { block }: Body, trust: Trust): Refusal | null {
  const { repositoryId, authors, ledger } = trust;
  if (block.repository_id === repositoryId) return null;
  const mayBeOurs = ledger === null || previousIds(ledger, repositoryId).includes(block.repository_id);
  const isClaimed = mayBeOurs && includesLogin(author, authors);
  return {
    why: "its managed block belongs to another repository",
    claims: (twin) => isClaimed && twin === undefined,
  };
}

/** Why an unlisted issue's block isn't trusted; null if it is. */
function whyUntrusted(issue: FoundIssue, body: Body, trust: Trust): Refusal | null {
  const { author } = issue;
  const foreign = whyForeign(issue, body, trust);
  if (foreign) return foreign;
  const isFree = (twin: number | undefined): boolean => twin === undefined;
  if (!includesLogin(author, trust.authors))
    return {
      why: `its managed block was written by ${author}, not by ${trust.authors.join(" or ")}`,
      fix: " If that account is yours, add it to `author`.",
      claims: () => trust.ledger === null,
    };
  if (body.before.trim() !== "") return { why: "its managed block isn't at the top of its body", claims: isFree };
  if (body.edited) return { why: "its managed part was edited", claims: isFree };
  return null;
}

function trackedIssue(issue: FoundIssue, body: Body, repositoryId: number, problem: Problem | null): TrackedIssue {
  const { edited: frozen, block: written } = body;
  const block = written.repository_id === repositoryId ? written : { ...written, repository_id: repositoryId };
  return { ...issue, ...body, block, reasons: [], written, repaired: false, frozen, problem };
}

function report({ problems }: Selection, severity: Problem["severity"], message: string): Problem {
  const problem = { severity, file: null, line: null, message };
  problems.push(problem);
  return problem;
}

/** Reports a tracked issue whose commitment is unknown, and stops all creates and removals. */
function reportLost(selection: Selection, number: number, message: string): Problem {
  const problem = report(selection, "error", message);
  selection.lostIssues.push({ number, problem });
  selection.lost = true;
  return problem;
}

function editedMessage(number: number): string {
  return `The managed part of issue #${number} was edited by hand. To repair it from git, check out the full history (\`fetch-depth: 0\`), or restore an earlier version of its text from its edit history. Until then, the issue is not updated.`;
}
