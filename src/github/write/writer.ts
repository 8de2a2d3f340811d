import { includesLogin } from "../../core/model/login.ts";
import { parseBody, type Block, type Body } from "../../core/model/block.ts";
import { Failure } from "../../core/model/failure.ts";
import { renderManagedPart, type LinkBase } from "../../core/render/issue.ts";
import type { Operation } from "../../core/plan/operation.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, isNotFound, isNameTaken, wasRefused } from "../errors.ts";
import { readIssue, readRecent, toFoundIssue } from "../read/issues.ts";
import { createAssignees, type Assignees } from "./assignees.ts";
import { renderMissingComment } from "./unsaid.ts";
import { expectShape, IssueShape } from "../shapes.ts";
import { BODY_LIMIT, issueGone, Indeterminate, Stale, staleIfGone, tooLong } from "./errors.ts";
import type { FoundIssue } from "../../core/model/register.ts";

export interface WriterDeps {
  client: Client;
  repo: RepoRef;
  links: LinkBase;
  /** Logins whose blocks count. */
  authors: readonly string[];
  /** The highest number of an issue before the first write. */
  newest: number;
  /** Whether there is time left for a write and its answer. */
  mayWrite: () => boolean;
  /** Waits between two writes. */
  pause: () => Promise<void>;
  /** Waits until a write of unknown outcome has come to be, if ever. */
  settle: () => Promise<void>;
  log: (line: string) => void;
}

export const LABEL_DESCRIPTION = "The commitments of published post-mortems, tracked by Follow-through";

/** The writes to issues and labels, one at a time. None is ever tried twice. */
export class Writer {
  readonly #deps: WriterDeps;
  readonly #assignees: Assignees;
  #newest: number;
  #wrote = false;

  constructor(deps: WriterDeps) {
    this.#deps = deps;
    this.#assignees = createAssignees(deps);
    this.#newest = deps.newest;
  }

  async createLabel(name: string): Promise<void> {
    await this.#pace();
    const description = LABEL_DESCRIPTION;
    try {
      await this.#deps.client.issues.createLabel({ ...this.#deps.repo, name, color: "0e8a16", description });
    } catch (error) {
      if (!isNameTaken(error)) throw error;
    }
  }

  async describeLabel(name: string, description: string): Promise<void> {
    await this.#pace();
    await this.#deps.client.issues.updateLabel({ ...this.#deps.repo, name, description });
  }

  async create({ block, title, labels, logins }: Extract<Operation, { type: "create" }>): Promise<FoundIssue> {
    const assignees = await this.#assignees(logins);
    const body = renderManagedPart(block, this.#deps.links);
    const isIt = (issue: FoundIssue): boolean => {
      const found = parseBody(issue.body);
      return found !== null && !("problem" in found) && found.block.key === block.key;
    };
    return this.open({ title, body, labels, assignees }, isIt);
  }

  /** One POST. Where its outcome stays unknown it is waited for and looked for; `isIt` knows the issue again. */
  async open(
    issue: { title: string; body: string; labels: string[]; assignees: string[] },
    isIt: (issue: FoundIssue) => boolean,
  ): Promise<FoundIssue> {
    const { client, repo, log, settle } = this.#deps;
    const doing = `create an issue for “${issue.title}”`;
    await this.#pace();
    try {
      const { data } = await client.issues.create({ ...repo, ...issue });
      const made = toFoundIssue(expectShape(IssueShape, data, doing));
      if (!isIt(made)) throw new Failure(`Could not ${doing}: GitHub answered with another issue.`);
      this.#newest = Math.max(this.#newest, made.facts.number);
      log(`created #${made.facts.number} ${issue.title}`);
      return made;
    } catch (error) {
      if (wasRefused(error)) throw error;
      const { message } = explain(error, doing);
      await settle();
      const found = await this.#find(isIt);
      if (!found) {
        throw new Indeterminate(
          `${message} Whether it exists is not known yet: it was not tried twice, and the next run looks first.`,
        );
      }
      this.#newest = Math.max(this.#newest, found.facts.number);
      log(`found #${found.facts.number} ${issue.title}, whose answer was lost`);
      return found;
    }
  }

  /** Null also where looking fails: then nothing is known of it either. */
  async #find(isIt: (issue: FoundIssue) => boolean): Promise<FoundIssue | null> {
    const { client, repo, authors } = this.#deps;
    const recent = await readRecent(client, repo, this.#newest).catch(() => []);
    const ours = recent.filter((issue) => isIt(issue) && includesLogin(issue.author, authors));
    return ours.toSorted((a, b) => a.facts.number - b.facts.number)[0] ?? null;
  }

  async close(number: number): Promise<FoundIssue> {
    await this.#pace();
    return this.#patch(number, CLOSED);
  }

  async update({ number, block, title, state, says, basis }: Update): Promise<FoundIssue> {
    // The pause comes before the reading: nobody's words get in between.
    await this.#pace();
    let fresh = await this.#readAs(number, basis);
    const comment =
      says.length === 0 ? null : await renderMissingComment(this.#deps, fresh.issue, says, this.#assignees);
    if (comment !== null) {
      await this.#comment(number, comment);
      await this.#pace();
      fresh = await this.#readAs(number, basis);
    }
    const { before, after } = fresh.parts;
    const body = `${before}${renderManagedPart(block, this.#deps.links)}${after}`;
    const rename = title && fresh.issue.title === title.from ? { title: title.to } : {};
    return this.#patch(number, { body, ...(state === null ? {} : TURNS[state]), ...rename });
  }

  /** The issue, unless it is no longer what the plan was made from. */
  async #readAs(number: number, basis: Update["basis"]): Promise<{ issue: FoundIssue; parts: Parts }> {
    const issue = await this.#read(number);
    const parts = basis.block === null ? lostParts(issue.body, basis) : sameParts(issue.body, basis.block);
    if (parts === null || issue.facts.state !== basis.state) {
      throw new Stale(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
    }
    return { issue, parts };
  }

  async #comment(issue_number: number, body: string): Promise<void> {
    const { client, repo, log } = this.#deps;
    this.#expectTime();
    await client.issues.createComment({ ...repo, issue_number, body }).catch(staleIfGone(issue_number));
    log(`commented on #${issue_number}`);
  }

  async changeLabels({ number, add, remove }: Extract<Operation, { type: "label" }>): Promise<void> {
    const { client, repo, log } = this.#deps;
    if (add.length > 0) {
      await this.#pace();
      await client.issues.addLabels({ ...repo, issue_number: number, labels: add }).catch(staleIfGone(number));
    }
    for (const name of remove) {
      await this.#pace();
      await client.issues.removeLabel({ ...repo, issue_number: number, name }).catch((error: unknown) => {
        // Somebody was faster; that the issue itself is gone shows elsewhere.
        if (!isNotFound(error)) staleIfGone(number)(error);
      });
    }
    log(`labelled #${number}`);
  }

  /** Closes an issue beside `of`, after both were read directly. A server that knows no duplicates gets a comment instead. */
  async closeDuplicate(number: number, of: number, isIt: (issue: FoundIssue) => boolean): Promise<void> {
    await this.#pace();
    const [kept, other] = [await this.#read(of), await this.#read(number)];
    if (!isIt(kept) || !isIt(other)) {
      throw new Stale(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
    }
    if (other.facts.state === "closed") return;
    const closed = await this.#patch(number, { state: "closed", state_reason: "duplicate" }).catch((error: unknown) => {
      if (!isNameTaken(error)) throw error;
      return this.#patch(number, { state: "closed", state_reason: "not_planned" });
    });
    if (closed.facts.state_reason === "duplicate") return;
    await this.#pace();
    await this.#comment(number, `Duplicate of #${of}, which stands for the same commitment.`);
  }

  /** Gives an issue another body, made from what it says at this moment. */
  async rewrite(number: number, next: (body: string) => string): Promise<FoundIssue> {
    await this.#pace();
    const { body } = await this.#read(number);
    return this.#patch(number, { body: next(body) });
  }

  async #read(number: number): Promise<FoundIssue> {
    const issue = await readIssue(this.#deps.client, this.#deps.repo, number);
    if (typeof issue === "object") return issue;
    throw issueGone(number);
  }

  async #patch(number: number, changes: Changes): Promise<FoundIssue> {
    const { client, repo, log } = this.#deps;
    // What was read for it may have taken long.
    this.#expectTime();
    if (changes.body !== undefined && changes.body.length > BODY_LIMIT) throw tooLong(number, changes.body.length);
    const { data } = await client.issues
      .update({ ...repo, issue_number: number, ...changes })
      .catch(staleIfGone(number));
    log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
    return toFoundIssue(expectShape(IssueShape, data, `read the answer to a change of issue #${number}`));
  }

  /** Whether a write may still be started. */
  mayWrite(): boolean {
    return this.#deps.mayWrite();
  }

  async #pace(): Promise<void> {
    if (this.#wrote) await this.#deps.pause();
    this.#wrote = true;
    this.#expectTime();
  }

  #expectTime(): void {
    if (!this.mayWrite()) throw new Failure("This run's time for writing is over; the next run goes on.");
  }
}

/** People's words around the managed part. */
type Parts = Pick<Body, "before" | "after">;
type Update = Extract<Operation, { type: "update" }>;

const CLOSED = { state: "closed", state_reason: "completed" } as const;
const TURNS = {
  close: CLOSED,
  withdraw: { state: "closed", state_reason: "not_planned" },
  reopen: { state: "open" },
} as const;

function sameParts(body: string, block: Block): Parts | null {
  const parts = parseBody(body);
  return parts !== null && !("problem" in parts) && isSame(parts.block, block) ? parts : null;
}

/** An issue whose block is made anew, unless its body is another one by now. */
function lostParts(body: string, basis: Update["basis"]): Parts | null {
  return body === basis.body ? { before: "", after: basis.after } : null;
}

interface Changes {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  state_reason?: "completed" | "not_planned" | "duplicate";
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
