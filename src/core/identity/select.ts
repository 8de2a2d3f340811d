import { parseBody } from "../model/block.ts";
import type { Problem } from "../model/commitment.ts";
import { ledgerEntries, LEDGER, type Ledger } from "../model/ledger.ts";
import type { FoundIssue, TrackedIssue, Dashboard, Selection } from "../model/register.ts";

export interface Trust {
  repositoryId: number;
  /** Logins of the accounts that may write managed blocks. Compared without case, as GitHub does. */
  authors: readonly string[];
  /** The ledger, which is the root of trust; null while there is none. */
  ledger: Ledger | null;
}

/** Whether the issue has a managed block, whole or damaged, that one of these accounts wrote. */
export function holdsBlock(issue: FoundIssue, authors: readonly string[]): boolean {
  return hasBlock(issue) && includesLogin(issue.author, authors);
}

/** The same of any App: while no label and no ledger tell which is ours, none of them may be passed over. */
export function holdsAppsBlock(issue: FoundIssue): boolean {
  return hasBlock(issue) && issue.author.endsWith("[bot]");
}

function hasBlock({ body }: FoundIssue): boolean {
  return parseBody(body) !== null || LEDGER.parse(body) !== null;
}

/** The dashboards among the issues, the lowest number first. Their authors are not looked at where `authors` is null. */
export function findDashboards(
  found: readonly FoundIssue[],
  repositoryId: number,
  authors: readonly string[] | null,
): Dashboard[] {
  return found
    .filter(
      ({ author, facts }) => authors === null || (facts.state_reason !== "duplicate" && includesLogin(author, authors)),
    )
    .flatMap(({ facts: { number, state }, body, author }): Dashboard[] => {
      const block = LEDGER.parse(body);
      const ours = block !== null && !("problem" in block) && block.data.repository_id === repositoryId;
      // A quote of it is none, unless the label itself points at it.
      const first = authors === null || (ours && block.before.trim() === "");
      return ours && first ? [{ number, open: state === "open", body, author, ...block }] : [];
    })
    .toSorted((a, b) => a.number - b.number);
}

/**
 * Tells the issues that stand for commitments from those that only look like it. A block counts when its issue stands in the
 * ledger, or, because a run may have died before it wrote the ledger, when a writing account opened the issue, the block comes
 * first in it and no other issue has its key. The rest is reported and changes nothing.
 */
export function selectTracked(found: readonly FoundIssue[], trust: Trust): Selection {
  const known = trust.ledger ? ledgerEntries(trust.ledger) : new Map<number, string>();
  const tracked = new Map<string, TrackedIssue>();
  const selection: Selection = {
    tracked: [],
    duplicates: [],
    problems: [],
    claimed: new Map(),
    damaged: [],
    lost: false,
  };
  const report = (severity: Problem["severity"], message: string): Problem => {
    const problem = { severity, file: null, line: null, message };
    selection.problems.push(problem);
    return problem;
  };
  const byTrust = found
    .filter(({ body }) => parseBody(body) !== null || LEDGER.parse(body) === null)
    .toSorted(
      (a, b) =>
        Number(known.has(b.facts.number)) - Number(known.has(a.facts.number)) || a.facts.number - b.facts.number,
    );
  for (const issue of byTrust) {
    const { number, state, state_reason } = issue.facts;
    const body = parseBody(issue.body);
    const listed = known.has(number);
    const byUs = includesLogin(issue.author, trust.authors);
    const ours = listed || byUs;
    // Closed beside the one that counts: it stands for nothing of its own, also when that one is gone.
    if (!listed && state_reason === "duplicate") continue;
    if (body === null || "problem" in body) {
      // Beside a ledger an issue without a block is nobody's loss.
      if (trust.ledger ? !listed : !byUs) continue;
      selection.lost = true;
      const why = body?.problem ?? "its managed block is gone";
      const problem = report(
        "error",
        `Issue #${number} can't be used: ${why}, so nothing is written. Restore its body from the edit history${listed ? "" : ", or take the label off it"}.`,
      );
      selection.damaged.push({ issue, problem });
      continue;
    }
    const { key, repository_id } = body.block;
    const twin = tracked.get(key)?.facts.number;
    if (repository_id !== trust.repositoryId) {
      report("warning", `Issue #${number} is not counted: its managed block belongs to another repository.`);
    } else if (!ours) {
      if (trust.ledger === null) selection.claimed.set(key, number);
      report(
        "warning",
        `Issue #${number} is not counted: its managed block was written by ${issue.author}, not by ${trust.authors.join(" or ")}. If that account is yours, name it in \`author\`.`,
      );
    } else if (!listed && body.before.trim() !== "") {
      if (twin === undefined) selection.claimed.set(key, number);
      report("warning", `Issue #${number} is not counted: its managed block does not stand first in it.`);
    } else if (!listed && body.edited) {
      if (twin === undefined) selection.claimed.set(key, number);
      report("warning", `Issue #${number} is not counted: its managed part is not as it was written.`);
    } else if (twin !== undefined && listed) {
      selection.lost = true;
      report(
        "error",
        `Issue #${number} carries the managed block of #${twin}: restore its own from the edit history. Nothing is written until then.`,
      );
    } else if (twin !== undefined) {
      if (state === "open") selection.duplicates.push({ number, of: twin, key });
    } else {
      const problem = body.edited ? report("error", editedSentence(number)) : null;
      const { block: written, edited: frozen } = body;
      tracked.set(key, { ...issue, ...body, reasons: [], written, repaired: false, frozen, problem });
    }
  }
  selection.tracked = [...tracked.values()].toSorted((a, b) => a.facts.number - b.facts.number);
  return selection;
}

function editedSentence(number: number): string {
  return `The managed part of issue #${number} was edited by hand. It is repaired from git where the whole history is checked out (\`fetch-depth: 0\`), and left as it is until then.`;
}

/** Compared without case, as GitHub does. */
export function includesLogin(login: string, logins: readonly string[]): boolean {
  return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}
