import { readBody } from "../core/block.ts";
import type { Problem } from "../core/commitment.ts";
import { Failure } from "../core/failure.ts";
import { renderManagedPart, type Place } from "../core/issue.ts";
import type { Operation } from "../core/plan.ts";
import type { FoundIssue } from "../core/tracker.ts";
import type { Client, Coordinates } from "./client.ts";
import { explain, isNotFound, stopsWriting, wasRefused } from "./errors.ts";
import { toFoundIssue } from "./read-tracker.ts";
import { expectShape, IssueShape } from "./shapes.ts";

export interface ApplyDeps {
  client: Client;
  at: Coordinates;
  place: Place;
  /** Waits between two writes. */
  pause: () => Promise<void>;
  log: (line: string) => void;
}

export interface Applied {
  /** Issues as GitHub answered, by the key of their block. */
  written: Map<string, FoundIssue>;
  created: number;
  updated: number;
  /** What could not be written. Any makes the run red. */
  problems: Problem[];
}

/** Hop 5, the only writer: carries out the plan, one write at a time. No write is ever tried twice. */
export async function applyOperations(operations: readonly Operation[], deps: ApplyDeps): Promise<Applied> {
  const applied: Applied = { written: new Map(), created: 0, updated: 0, problems: [] };
  const writer = new Writer(deps);
  for (const operation of operations) {
    try {
      if (operation.type === "create-label") {
        await writer.createLabel(operation.name);
        continue;
      }
      const { key, done } = operation.block;
      if (operation.type === "update") {
        applied.written.set(key, await writer.update(operation));
        applied.updated += 1;
        continue;
      }
      const issue = await writer.create(operation);
      applied.written.set(key, issue);
      applied.created += 1;
      if (done !== null) applied.written.set(key, await writer.close(issue.facts.number));
    } catch (error) {
      applied.problems.push(problemOf(error, operation));
      // Every further write would fail alike.
      if (stopsWriting(error)) break;
    }
  }
  return applied;
}

function problemOf(error: unknown, operation: Operation): Problem {
  const block = operation.type === "create-label" ? null : operation.block;
  const { message } = explain(error, describeOperation(operation));
  return { severity: "error", file: block?.report.path ?? null, line: block?.line ?? null, message };
}

/** `create an issue for “…”`, for logs, plans and errors. */
export function describeOperation(operation: Operation): string {
  if (operation.type === "create-label") return `create the label “${operation.name}”`;
  const subject = `“${operation.block.subject}”`;
  if (operation.type === "create")
    return `create an issue for ${subject}${operation.block.done ? " and close it as completed" : ""}`;
  const verb = operation.state === "close" ? "close" : operation.state === "reopen" ? "reopen" : "update";
  return `${verb} issue #${operation.number} for ${subject}`;
}

class Writer {
  readonly #deps: ApplyDeps;
  readonly #assignable = new Map<string, boolean>();
  #wrote = false;

  constructor(deps: ApplyDeps) {
    this.#deps = deps;
  }

  async createLabel(name: string): Promise<void> {
    await this.#pace();
    const description = "A commitment from a published post-mortem, tracked by Follow-through";
    await this.#deps.client.issues.createLabel({ ...this.#deps.at, name, color: "0e8a16", description });
  }

  async create({ block, title, labels, logins }: Extract<Operation, { type: "create" }>): Promise<FoundIssue> {
    const { client, at, log } = this.#deps;
    const assignees = await this.#assignableOf(logins);
    await this.#pace();
    const body = renderManagedPart(block, this.#deps.place);
    try {
      const { data } = await client.issues.create({ ...at, title, body, labels, assignees });
      const issue = toFoundIssue(expectShape(IssueShape, data, `create an issue for “${title}”`));
      log(`created #${issue.facts.number} ${title}`);
      return issue;
    } catch (error) {
      if (wasRefused(error)) throw error;
      const { message } = explain(error, `create an issue for “${title}”`);
      throw new Failure(`${message} It may exist all the same: it was not tried twice, and the next run looks first.`);
    }
  }

  close(number: number): Promise<FoundIssue> {
    return this.#patch(number, CLOSED);
  }

  async update({ number, block, title, state }: Extract<Operation, { type: "update" }>): Promise<FoundIssue> {
    const fresh = await this.#read(number);
    const parts = readBody(fresh.body);
    if (parts === null || "problem" in parts || parts.block.key !== block.key) {
      throw new Failure(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
    }
    const body = `${parts.before}${renderManagedPart(block, this.#deps.place)}${parts.after}`;
    const next = state === "close" ? CLOSED : state === "reopen" ? REOPENED : {};
    return this.#patch(number, { body, ...next, ...(title && fresh.title === title.from ? { title: title.to } : {}) });
  }

  async #read(number: number): Promise<FoundIssue> {
    const { data } = await this.#deps.client.issues.get({ ...this.#deps.at, issue_number: number });
    return toFoundIssue(expectShape(IssueShape, data, `read issue #${number}`));
  }

  async #patch(number: number, changes: Changes): Promise<FoundIssue> {
    await this.#pace();
    const { data } = await this.#deps.client.issues.update({ ...this.#deps.at, issue_number: number, ...changes });
    this.#deps.log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
    return toFoundIssue(expectShape(IssueShape, data, `read the answer to a change of issue #${number}`));
  }

  /** GitHub refuses a whole issue when one assignee is wrong, so each login is asked for first, once a run. */
  async #assignableOf(logins: readonly string[]): Promise<string[]> {
    for (const login of logins) {
      if (!this.#assignable.has(login)) this.#assignable.set(login, await this.#isAssignable(login));
    }
    return logins.filter((login) => this.#assignable.get(login)).slice(0, 10);
  }

  async #isAssignable(assignee: string): Promise<boolean> {
    try {
      await this.#deps.client.issues.checkUserCanBeAssigned({ ...this.#deps.at, assignee });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw explain(error, `ask whether @${assignee} can be assigned`);
    }
  }

  async #pace(): Promise<void> {
    if (this.#wrote) await this.#deps.pause();
    this.#wrote = true;
  }
}

const CLOSED = { state: "closed", state_reason: "completed" } as const;
const REOPENED = { state: "open" } as const;

type Changes = { title?: string; body?: string } & Partial<typeof CLOSED | typeof REOPENED>;
