import { RequestError } from "@octokit/request-error";
import { Failure, reasonOf } from "../core/model/failure.ts";

/** What a failed request means for a person. `doing` is what was tried: `read the issues of acme/site`. */
export function explain(error: unknown, doing: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof RequestError)) return new Failure(`Could not ${doing}: ${reasonOf(error)}.`);
  const status = error.status;
  const headers = error.response?.headers ?? {};
  if (isRateLimited(error)) {
    const wait = headers["retry-after"] ? `in ${headers["retry-after"]} seconds` : "after the limit's reset";
    return new Failure(
      `Could not ${doing}: GitHub limits the rate of requests (${status}). Nothing is lost; run again ${wait}.`,
    );
  }
  const fix = FIXES[status];
  if (fix) return new Failure(`Could not ${doing}: ${fix} (${status}).`);
  // Octokit reports a request without an answer as status 500 with no response.
  if (!error.response)
    return new Failure(`Could not ${doing}: GitHub did not answer (${reasonOf(error.cause ?? error)}). Run again.`);
  return new Failure(`Could not ${doing}: GitHub answered ${status} (${reasonOf(error)}).`);
}

const FIXES: Record<number, string> = {
  301: "it was moved; name the new place",
  401: "GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired",
  403: "the token is not allowed to; give the job `permissions: contents: read, issues: write`",
  404: "GitHub knows no such repository, or the token can't see it; check `repository` and the token's access",
  410: "issues are turned off; turn them on under Settings → General → Features",
};

/** Whether the answer shows for certain that nothing was written. Anything else leaves the outcome unknown. */
export function wasRefused(error: unknown): boolean {
  return (
    error instanceof RequestError &&
    error.response !== undefined &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 408
  );
}

/** Whether every further write of this run would fail alike: no access, issues off, or a rate limit. */
export function stopsWriting(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404, 410, 429].includes(error.status);
}

/** Secondary limits may come without any header: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimited({ status, response, message }: RequestError): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message)))
  );
}

/** Whether the answer says that this is not ours to see: gone, private, or blocked for legal reasons. */
export function isInvisible(error: unknown): boolean {
  return error instanceof RequestError && [403, 404, 451].includes(error.status) && !isRateLimited(error);
}

/** Whether the name that was to be given is taken. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422;
}

/** Whether the same request may well be answered in a moment, with how long GitHub asks to wait, in milliseconds. */
export function retryAfter(error: unknown, now: number): number | null {
  if (!(error instanceof RequestError)) return null;
  const headers = error.response?.headers ?? {};
  if (isRateLimited(error)) {
    const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 - now : 60_000;
    const asked = headers["retry-after"] === undefined ? reset : Number(headers["retry-after"]) * 1000;
    return Number.isNaN(asked) ? 60_000 : Math.max(0, asked);
  }
  return error.response === undefined || error.status >= 500 ? 0 : null;
}

/** How an issue that was there can no longer be read; null for any other failure. */
export function goneReason(error: unknown): "deleted" | "moved" | "hidden" | null {
  if (!(error instanceof RequestError) || !error.response) return null;
  return ({ 301: "moved", 404: "hidden", 410: "deleted" } as const)[error.status] ?? null;
}

/** Whether the token has no say in this, as GITHUB_TOKEN has none about its own account. */
export function isDenied(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404].includes(error.status) && !isRateLimited(error);
}

export function isNotFound(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 404;
}
