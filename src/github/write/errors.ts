import { RequestError } from "@octokit/request-error";
import { Failure } from "../../core/model/failure.ts";
import { plural } from "../../core/model/text.ts";
import { wasRefused } from "../errors.ts";

/** The write may or may not have taken effect, and a check couldn't determine which. */
export class Indeterminate extends Failure {
  override name = "Indeterminate";
}

/** Whether a failed write may still take effect, because GitHub didn't respond or didn't explicitly reject it. */
export function hasUnknownOutcome(error: unknown): boolean {
  return error instanceof Indeterminate || (error instanceof RequestError && !wasRefused(error));
}

/** The run may no longer write, because it lost its lease or was told to stop. The operation that it stopped isn't at fault. */
export class LeaseLost extends Failure {
  override name = "LeaseLost";
}

/** An issue changed after it was read, so the plan for it no longer applies. */
export class Stale extends Failure {
  override name = "Stale";
}

/**
 * GitHub's limit for an issue's body, in code points. GitHub also limits the size in bytes, to 262,144: four for each code
 * point, so a body within this limit is never too large.
 */
export const BODY_LIMIT = 65_536;

/** The failure for a body that exceeds GitHub's limit. `length` is in code points. */
export function bodyTooLong(number: number, length: number): Failure {
  return new Failure(
    `Nothing was written to issue #${number}: its body would be too long. Shorten the text below the line by at least ${plural(length - BODY_LIMIT, "character", "characters")}.`,
  );
}

/** The failure for an issue that has changed since the plan was made. */
export function issueChanged(number: number): Stale {
  return new Stale(`Issue #${number} changed after this run read it, so nothing was written to it. Run again.`);
}

/** The failure for a missing issue. */
export function issueGone(number: number): Stale {
  return new Stale(`Issue #${number} disappeared after this run read it, so nothing was written to it. Run again.`);
}
