import { RequestError } from "@octokit/request-error";
import { Failure } from "../../core/model/failure.ts";
import { goneReason, isInvalid, isInvisible } from "../errors.ts";

/**
 * Whether a failed read concerns only one object. After a rate limit, a rejected token or a missing response, all other
 * requests would fail too.
 */
export function concernsOneObject(error: unknown): boolean {
  if (error instanceof Failure) return true;
  const isServerError = error instanceof RequestError && error.response !== undefined && error.status >= 500;
  return isServerError || isInvisible(error) || isInvalid(error) || goneReason(error) !== null;
}
