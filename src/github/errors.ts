import { RequestError } from "@octokit/request-error";
import { Failure, reasonOf } from "../core/model/failure.ts";

/**
 * Turns a failed request into a message with the reason and the fix. `doing` completes "Could not …", for example
 * `read the issues of acme/site`. A Failure is returned unchanged.
 */
export function explain(error: unknown, doing: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof RequestError)) return new Failure(`Could not ${doing}: ${reasonOf(error)}.`);
  const { status, response } = error;
  if (isRateLimited(error)) {
    const seconds = response?.headers["retry-after"];
    const when = seconds ? `in ${seconds} seconds` : "after the limit resets";
    return new Failure(
      `Could not ${doing}: GitHub's rate limit is reached (${status}). Nothing is lost; run again ${when}.`,
    );
  }
  const fix = FIXES[status];
  if (fix) return new Failure(`Could not ${doing}: ${fix} (${status}).`);
  // Octokit reports a missing response as status 500.
  if (!response)
    return new Failure(`Could not ${doing}: GitHub did not answer (${reasonOf(error.cause ?? error)}). Run again.`);
  return new Failure(`Could not ${doing}: GitHub answered ${status} (${reasonOf(error)}).`);
}

const FIXES: Record<number, string> = {
  301: "it has moved; use its new name",
  401: "GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired",
  403: "the token lacks the permission; give the job `permissions: contents: read, issues: write`",
  404: "the repository does not exist, or the token can't see it; check `repository` and the token's access",
  410: "issues are turned off; turn them on under Settings → General → Features",
};

/** Whether GitHub definitely rejected a write. After any other error, the write may or may not have taken effect. */
export function wasRefused(error: unknown): boolean {
  return (
    error instanceof RequestError &&
    error.response !== undefined &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 408
  );
}

/** Whether all further writes in this run would fail too, because of missing access, disabled issues or a rate limit. */
export function stopsWriting(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404, 410, 429].includes(error.status);
}

/**
 * Secondary rate limits may be signalled without any header:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function isRateLimited({ status, response, message }: RequestError): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message)))
  );
}

/** Whether the token can't see the resource because it is missing, private, or blocked for legal reasons. */
export function isInvisible(error: unknown): boolean {
  return error instanceof RequestError && [403, 404, 451].includes(error.status) && !isRateLimited(error);
}

/**
 * Whether GitHub rejected the request as invalid (422), for example because a name is taken or the server doesn't support a
 * value.
 */
export function isInvalid(error: unknown): boolean {
  return error instanceof RequestError && error.status === 422;
}

/** The number of milliseconds to wait before a retry; null if a retry won't help. `now` is in milliseconds since 1970. */
export function retryDelayMs(error: unknown, now: number): number | null {
  if (!(error instanceof RequestError)) return null;
  const headers = error.response?.headers ?? {};
  if (isRateLimited(error)) {
    const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 - now : 60_000;
    const delay = headers["retry-after"] === undefined ? reset : Number(headers["retry-after"]) * 1000;
    return Number.isNaN(delay) ? 60_000 : Math.max(0, delay);
  }
  return error.response === undefined || error.status >= 500 ? 0 : null;
}

/** Why an existing issue can no longer be read; null for any other error. */
export function goneReason(error: unknown): "deleted" | "moved" | "hidden" | null {
  if (!(error instanceof RequestError) || !error.response) return null;
  return ({ 301: "moved", 404: "hidden", 410: "deleted" } as const)[error.status] ?? null;
}

/** Whether the token lacks permission for this request. For example, GITHUB_TOKEN can't read its own account. */
export function isDenied(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404].includes(error.status) && !isRateLimited(error);
}

/** Whether GitHub responded with 404. */
export function isNotFound(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 404;
}
