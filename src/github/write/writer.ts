import type { Problem } from "../../core/model/commitment.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import { codePoints } from "../../core/model/text.ts";
import type { LinkBase } from "../../core/render/issue.ts";
import type { GitHubRepo } from "../client.ts";
import { readIssue, toFoundIssue } from "../read/issues.ts";
import { expectShape, IssueShape } from "../shapes.ts";
import { createFindAssignable, type FindAssignable } from "./assignees.ts";
import { goneReason, isNotFound } from "../errors.ts";
import { HiddenWrite } from "../refusals.ts";
import { BODY_LIMIT, bodyTooLong, issueGone, LeaseLost } from "./errors.ts";

export interface WriterDeps extends GitHubRepo {
  links: LinkBase;
  /** Logins whose blocks are trusted. */
  authors: readonly string[];
  /** The highest issue number before the first write. */
  newest: number;
  /** Why no further write may be started, as a sentence; null if one may. */
  whyStopped: () => string | null;
  /** Makes sure that this run still holds the lease. Throws LeaseLost if it doesn't. */
  confirm: () => Promise<void>;
  /** Waits between two writes. */
  pause: () => Promise<void>;
  /** Waits long enough for a write with an unknown outcome to take effect. */
  settle: () => Promise<void>;
  log: (line: string) => void;
}

/** Fields of GitHub's "update an issue" request. */
export interface IssuePatch {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  state_reason?: "completed" | "not_planned" | "duplicate";
}

/** Sends paced writes to issues, one at a time, while the lease lasts. Never retries a write. */
export class Writer {
  readonly deps: WriterDeps;
  readonly findAssignable: FindAssignable;
  /** The highest known issue number, including issues that this run created. */
  newest: number;
  #hasWritten = false;
  #problems: Problem[] = [];

  constructor(deps: WriterDeps) {
    this.deps = deps;
    this.findAssignable = createFindAssignable(deps, (said) => this.report({ severity: "error", ...said }));
    this.newest = deps.newest;
  }

  /** Why no further write may be started, as a sentence; null if one may. */
  whyStopped(): string | null {
    return this.deps.whyStopped();
  }

  /** Reports a problem that doesn't prevent the rest of an operation. */
  report(problem: Pick<Problem, "severity" | "message"> & Partial<Problem>): void {
    this.#problems.push({ file: null, line: null, ...problem });
  }

  /** Returns the problems reported since the last call. */
  takeProblems(): Problem[] {
    return this.#problems.splice(0);
  }

  /** Waits before every write except the first. Throws LeaseLost if no further write may be started. */
  async pace(): Promise<void> {
    if (this.#hasWritten) await this.deps.pause();
    this.#hasWritten = true;
    await this.#expectLease();
  }

  /** Reads an issue directly. Throws Stale if it is missing. */
  async readIssue(number: number): Promise<FoundIssue> {
    const issue = await readIssue(this.deps, number);
    if (typeof issue === "object") return issue;
    throw issueGone(number);
  }

  /** Updates an issue and returns GitHub's version of it. https://docs.github.com/en/rest/issues/issues#update-an-issue */
  async patchIssue(number: number, changes: IssuePatch): Promise<FoundIssue> {
    const { client, repo, log } = this.deps;
    // The read before this write may have taken a long time.
    await this.#expectLease();
    const length = codePoints(changes.body ?? "");
    if (length > BODY_LIMIT) throw bodyTooLong(number, length);
    const { data } = await client.issues
      .update({ ...repo, issue_number: number, ...changes })
      .catch(this.refusedBy(number));
    log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
    return toFoundIssue(expectShape(IssueShape, data, `read GitHub's response to the update of issue #${number}`));
  }

  /** Adds a comment. https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
  async comment(number: number, body: string): Promise<void> {
    const { client, repo, log } = this.deps;
    await this.#expectLease();
    await client.issues.createComment({ ...repo, issue_number: number, body }).catch(this.refusedBy(number));
    log(`commented on #${number}`);
  }

  /**
   * An error handler for a write to one issue. Throws Stale if the issue is missing, so that the other writes continue, or
   * HiddenWrite if it can still be read.
   */
  refusedBy(number: number): (error: unknown) => Promise<never> {
    return async (error) => {
      if (goneReason(error) === null) throw error;
      if (isNotFound(error) && typeof (await readIssue(this.deps, number)) === "object") throw new HiddenWrite(error);
      throw issueGone(number);
    };
  }

  async #expectLease(): Promise<void> {
    await this.deps.confirm();
    const why = this.whyStopped();
    if (why !== null) throw new LeaseLost(why);
  }
}
