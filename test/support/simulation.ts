import type { Report } from "../../src/core/model/commitment.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import type { Operation } from "../../src/core/plan/operation.ts";
import type { Plan } from "../../src/core/plan/operations.ts";
import { planSync } from "../../src/core/plan/plan.ts";
import type { Policy } from "../../src/core/plan/policy.ts";
import { DEFAULT_SETTINGS } from "../../src/core/model/snapshot.ts";
import { selectTracked } from "../../src/core/identity/select.ts";
import { parseBody } from "../../src/core/model/block.ts";
import { REPOSITORY } from "./builders.ts";
import type { FoundIssue, GoneIssue, Selection } from "../../src/core/model/register.ts";

export const BOT = "github-actions[bot]";
const PLACE = { server: "https://github.com", repository: REPOSITORY.name };

/** A repository's issues in memory, and what a run does to them: plan and the writes, without any network. */
export class Register {
  readonly issues: FoundIssue[] = [];
  labelExists = false;
  /** Issues that the ledger knows and that can no longer be read. */
  gone: GoneIssue[] = [];

  select(): Selection {
    return selectTracked(this.issues, { repositoryId: REPOSITORY.id, authors: [BOT], ledger: null });
  }

  plan(reports: readonly Report[], today: string, changes: Partial<Policy> = {}): Plan {
    const { tracked, claimed, duplicates, lost } = this.select();
    return planSync({
      reports,
      issues: tracked,
      claimed,
      duplicates,
      gone: this.gone,
      complete: !lost,
      repositoryId: REPOSITORY.id,
      labelExists: this.labelExists,
      trackerEvidence: new Map(),
      earlierBlocks: new Map(),
      now: { instant: `${today}T12:00:00Z`, today: null },
      commit: "c0ffee",
      policy: {
        label: "follow-through",
        timezone: "UTC",
        since: "0001-01-01",
        maxCreates: 1000,
        assignOwners: true,
        remindDays: [1, 7, 14, 30],
        settings: DEFAULT_SETTINGS,
        ...changes,
      },
    });
  }

  /** Carries out the first `limit` operations, as a run does that is cut off there. */
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
    if (operation.type === "create-label") {
      this.labelExists = true;
      return;
    }
    if (operation.type === "label") {
      const issue = this.get(operation.number);
      issue.labels = [...issue.labels, ...operation.add].filter((name) => !operation.remove.includes(name));
      return;
    }
    if (operation.type === "close-duplicate") {
      this.set(operation.number, { state: "closed", state_reason: "duplicate", closed_at: at });
      return;
    }
    const closed = { state: "closed", state_reason: "completed", closed_at: at } as const;
    const managed = renderManagedPart(operation.block, PLACE);
    if (operation.type === "create") {
      const number = this.issues.length + 1;
      const url = `${REPOSITORY.url}/issues/${number}`;
      const open = { state: "open", state_reason: null, closed_at: null } as const;
      const facts = {
        number,
        url,
        created_at: at,
        closer: null,
        evidence: [],
        ...(operation.closes ? closed : open),
      };
      this.issues.push({
        facts,
        title: operation.title,
        body: managed,
        labels: operation.labels,
        comments: 0,
        author: BOT,
      });
      return;
    }
    const issue = this.get(operation.number);
    const parts = parseBody(issue.body);
    if (parts === null || "problem" in parts) throw new Error("the plan updates an issue without a block");
    issue.body = `${parts.before}${managed}${parts.after}`;
    if (operation.title && issue.title === operation.title.from) issue.title = operation.title.to;
    if (operation.state === "close") Object.assign(issue.facts, closed);
    if (operation.state === "withdraw") Object.assign(issue.facts, closed, { state_reason: "not_planned" });
    if (operation.state === "reopen")
      Object.assign(issue.facts, { state: "open", state_reason: "reopened", closed_at: null });
  }
}
