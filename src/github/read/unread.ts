import type { Problem } from "../../core/model/commitment.ts";
import type { WorkRef } from "../../core/model/work-reference.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, problemWords, refusalOf, stopsAllRequests, stopsRun } from "../errors.ts";

/** A problem with a tracker or linked work. */
export interface WorkProblem extends Problem {
  /** The tracker, if it is one. */
  tracker?: WorkRef;
}

/**
 * Collects the objects that GitHub refuses to show during one read, so that each refusal affects only its object. Anything
 * else still ends the read: no response, a damaged response, or a refusal that concerns all requests.
 */
export class Unread {
  /** One error for each issue, comment list, label and so on. */
  readonly problems: Problem[] = [];
  /**
   * One error for each tracker or piece of linked work. They can leave commitments unproven, but nothing is missing from the
   * register.
   */
  readonly work: WorkProblem[] = [];
  /** The issues that could not be read. One of them may belong to a commitment that looks new. */
  readonly issues = new Set<number>();
  /** The tracked issues for which some comments, closes or permissions could not be read. They must stay as they are. */
  readonly activity = new Set<number>();
  /** The tracked issues whose tracker could not be read in this run, but may be readable in the next. */
  readonly trackers = new Set<number>();

  /** Reports an object. `effect` is a sentence about the effect on the run. */
  add(error: unknown, doing: string, effect: string): void {
    this.problems.push(unreadProblem(error, doing, effect));
  }

  /** Reports a tracker or linked work, and where a report names it. */
  addWork(error: unknown, doing: string, effect: string, place: Partial<WorkProblem> = {}): void {
    this.work.push({ ...unreadProblem(error, doing, effect), ...place });
  }
}

function unreadProblem(error: unknown, doing: string, effect: string): Problem {
  return { severity: "error", file: null, line: null, ...problemWords(explain(error, doing), effect) };
}

/**
 * A repository to read, and a collector for the objects in it that can't be read. Without `unread`, every refusal ends the
 * read.
 */
export interface Reading extends GitHubRepo {
  unread?: Unread | undefined;
}

/** Returns `unread` if only one object of the repository was refused. Otherwise throws the error, explained. */
export function expectSkippable(error: unknown, doing: string, unread: Unread | undefined): Unread {
  if (unread === undefined || refusalOf(error) === null || stopsRun(error)) throw explain(error, doing);
  return unread;
}

/** Like expectSkippable, for an object that may be in another repository. Even a SAML refusal there doesn't affect this repository. */
export function expectSkippableElsewhere(error: unknown, doing: string, unread: Unread | undefined): Unread {
  if (unread === undefined || refusalOf(error) === null || stopsAllRequests(error)) throw explain(error, doing);
  return unread;
}
