import { RequestError } from "@octokit/request-error";
import { Failure } from "../../core/model/failure.ts";
import { goneReason, wasRefused } from "../errors.ts";

/** A write that may have been carried out or may not, and that was not found afterwards. */
export class Indeterminate extends Failure {
  override name = "Indeterminate";
}

/** Whether a write that failed may still be carried out: GitHub gave no answer, or one that says nothing about it. */
export function hasUnknownOutcome(error: unknown): boolean {
  return error instanceof Indeterminate || (error instanceof RequestError && !wasRefused(error));
}

/** An issue that is no longer what the plan was made from. */
export class Stale extends Failure {
  override name = "Stale";
}

/** GitHub takes no more. */
export const BODY_LIMIT = 65_536;

export function tooLong(number: number, length: number): Failure {
  return new Failure(
    `Nothing was written to issue #${number}, which has no room left: shorten the text below its line by ${length - BODY_LIMIT} characters or more.`,
  );
}

export function issueGone(number: number): Stale {
  return new Stale(`Issue #${number} is gone since this run was planned; nothing was written to it. Run again.`);
}

/** One issue that is gone says nothing of the others. */
export function staleIfGone(number: number): (error: unknown) => never {
  return (error) => {
    throw goneReason(error) === null ? error : issueGone(number);
  };
}
