import type { Report } from "../../src/core/model/commitment.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import type { Operation } from "../../src/core/plan/operation.ts";
import type { Plan } from "../../src/core/plan/operations.ts";
import { planSync, type PlanInput } from "../../src/core/plan/plan.ts";
import type { Policy } from "../../src/core/plan/policy.ts";
import { DEFAULT_SETTINGS } from "../../src/core/model/snapshot.ts";
import { selectTracked } from "../../src/core/identity/select.ts";
import { parseBody } from "../../src/core/model/block.ts";
import { REPOSITORY } from "./builders.ts";
import type { FoundIssue, GoneIssue, Selection } from "../../src/core/model/register.ts";

export const BOT = "github-actions[bot]";
const LINKS = { server: "https://github.com", repository: REPOSITORY.name };

/** A policy that admits every report. */
export const POLICY: Policy = {
  label: "follow-through",
  timezone: "UTC",
  since: "0001-01-01",
  maxCreates: 1000,
  assignOwners: true,
  remindDays: [1, 7, 14, 30],
  settings: DEFAULT_SETTINGS,
};

/** A repository's issues in memory. Plans and applies operations like a run, but without a network. */
export class Register {
  readonly issues: FoundIssue[] = [];
  labelExists = false;
  /** Issues that are listed in the ledger but can no longer be read. */
  gone: GoneIssue[] = [];
  /** Issues that are listed in the ledger but that GitHub refuses to show. */
  unread: GoneIssue[] = [];
  /** Whether an older version recorded the missing issues. */
  olderTitles = false;
  /** The reader version to record in blocks. Null records none, as in version 1. */
  reader: number | null = null;
  /** Keys of commitments whose reports haven't changed since an older version read them. */
  reread = new Set<string>();
  /** The reports' repository, if it differs from the issues' repository. */
  source: string | null = null;
  /** Texts of tracked reports that `documents` no longer covers, by path. */
  uncovered = new Map<string, string>();
  /** Paths of reports that can't be read. */
  unreadable = new Set<string>();

  select(): Selection {
    return selectTracked(this.issues, { repositoryId: REPOSITORY.id, authors: [BOT], ledger: null });
  }

  plan(reports: readonly Report[], today: string, changes: Partial<Policy> = {}): Plan {
    return planSync(this.planInput(reports, today, changes));
  }

  planInput(reports: readonly Report[], today: string, changes: Partial<Policy> = {}): PlanInput {
    const { tracked, claimed, duplicates, lost } = this.select();
    return {
      reports,
      issues: tracked,
      claimed,
      duplicates,
      source: this.source,
      reread: this.reread,
      ...(this.reader === null ? {} : { reader: this.reader }),
      gone: this.gone,
      olderTitles: this.olderTitles,
      uncovered: this.uncovered,
      unreadable: this.unreadable,
      complete: !lost && this.unread.length === 0,
      ...(this.unread.length > 0 ? { unread: this.unread } : {}),
      repositoryId: REPOSITORY.id,
      labelExists: this.labelExists,
      trackerEvidence: new Map(),
      now: { instant: `${today}T12:00:00Z`, today: null },
      commit: "c0ffee",
      policy: { ...POLICY, ...changes },
    };
  }

  /** Applies the first `limit` operations, like a run that stops after them. */
  apply({ operations }: Plan, today: string, limit = Number.POSITIVE_INFINITY): void {
    for (const operation of operations.slice(0, limit)) this.#write(operation, `${today}T12:00:00Z`);
  }

  get(number: number): FoundIssue {
    return this.issues.find(({ facts }) => facts.number === number)!;
  }

  set(number: number, facts: Partial<FoundIssue["facts"]>): void {
    Object.assign(this.get(number).facts, facts);
  }

  #write(operation: Operation, at: string): void {
    if (operation.type === "create-label") this.labelExists = true;
    else if (operation.type === "label") this.#relabel(operation);
    else if (operation.type === "close-duplicate")
      this.set(operation.number, { state: "closed", state_reason: "duplicate", closed_at: at });
    else if (operation.type === "create") this.#create(operation, at);
    else this.#update(operation, at);
  }

  #relabel({ number, add, remove }: Extract<Operation, { type: "label" }>): void {
    const issue = this.get(number);
    issue.labels = [...issue.labels, ...add].filter((name) => !remove.includes(name));
  }

  #create({ block, title, labels, closes }: Extract<Operation, { type: "create" }>, at: string): void {
    const number = this.issues.length + 1;
    this.issues.push({
      facts: {
        number,
        url: `${REPOSITORY.url}/issues/${number}`,
        created_at: at,
        closer: null,
        evidence: [],
        ...(closes ? completed(at) : { state: "open", state_reason: null, closed_at: null }),
      },
      title,
      body: renderManagedPart(block, LINKS),
      labels,
      comments: 0,
      author: BOT,
    });
  }

  #update({ number, block, title, state }: Extract<Operation, { type: "update" }>, at: string): void {
    const issue = this.get(number);
    const parts = parseBody(issue.body);
    if (parts === null || "problem" in parts) throw new Error("The plan updates an issue that has no block.");
    issue.body = `${parts.before}${renderManagedPart(block, LINKS)}${parts.after}`;
    if (title && issue.title === title.from) issue.title = title.to;
    if (state === "close") this.set(number, completed(at));
    if (state === "withdraw") this.set(number, { ...completed(at), state_reason: "not_planned" });
    if (state === "reopen") this.set(number, { state: "open", state_reason: "reopened", closed_at: null });
  }
}

function completed(at: string): Pick<FoundIssue["facts"], "state" | "state_reason" | "closed_at"> {
  return { state: "closed", state_reason: "completed", closed_at: at };
}
