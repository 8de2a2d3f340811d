import { RequestError } from "@octokit/request-error";
import { connectionReason } from "../core/model/error-codes.ts";
import { codeOf, Failure, unexpectedError } from "../core/model/failure.ts";
import type { Problem } from "../core/model/commitment.ts";
import { parseRefusal, type Refusal, type RefusalKind } from "./refusals.ts";

const REFUSED_MESSAGE = "GitHub refused the request or failed.";

/** The Failure for a request that GitHub refused. */
class Refused extends Failure {
  readonly #refusal: Refusal;

  constructor(message: string, refusal: Refusal) {
    const publicMessage = refusal.kind === "rate-limit" ? "GitHub's rate limit has been reached." : REFUSED_MESSAGE;
    super(message, publicMessage, quotedWords(refusal));
    this.#refusal = refusal;
  }

  get refusal(): Refusal {
    return this.#refusal;
  }
}

/**
 * Turns a failed request into a Failure with the reason and the fix. `doing` completes "Could not …", for example `read the
 * issues of acme/site`. A Failure is returned unchanged. The message never quotes the error, whose text and headers can
 * contain the token; GitHub's own explanation is kept separately, in `words`.
 */
export function explain(error: unknown, doing: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof RequestError)) return new Failure(`Could not ${doing}. ${unexpectedError(error)}`);
  const refusal = parseRefusal(error);
  if (refusal === null)
    return new Failure(
      `Could not ${doing}: GitHub did not answer${whySilent(error)}. Run again.`,
      "GitHub did not answer.",
    );
  return new Refused(`Could not ${doing}: ${reasonFor(refusal, error)}.${nextStep(refusal, error)}`, refusal);
}

/** Why there is no response, in brackets; empty if the code says nothing about the connection. */
function whySilent(error: RequestError): string {
  const code = codeOf(error.cause ?? error);
  const reason = connectionReason(code);
  return reason === null ? "" : ` (${reason}: ${code})`;
}

/**
 * GitHub's explanation if it refused a request. Leaves out the words of failing servers and rate limits, which don't concern
 * the request itself.
 */
function quotedWords({ kind, status, words }: Refusal): string {
  return kind === "rate-limit" || status >= 500 ? "" : words;
}

const PERMISSIONS = "give the job `permissions: contents: read, issues: write`";

/** What is wrong and, after a semicolon, the fix. Without an entry, only the status and GitHub's words are known. */
const REASONS: Partial<Record<RefusalKind, string>> = {
  "rate-limit": "GitHub's rate limit has been reached",
  token: "GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired",
  saml: "the organization enforces SAML single sign-on; authorize the token for it, or pass `token: ${{ github.token }}`",
  "ip-list": "the organization's IP allow list does not contain this runner; add its address, or use an allowed runner",
  "token-policy":
    "the organization does not accept this kind of token; use a kind that it accepts, or pass `token: ${{ github.token }}`",
  suspended: "the token's account is suspended; ask GitHub Support, or pass the token of another account",
  permission: `the token lacks the required permission; ${PERMISSIONS}`,
  archived: "the repository is archived; unarchive it under Settings, or disable this workflow",
  "issues-off": "issues are turned off; turn them on under Settings → General → Features",
  "repository-blocked": "GitHub has blocked access to the repository; ask GitHub Support",
  "repository-locked":
    "the repository is locked or disabled; finish or cancel its migration, or ask its owner to check their account",
  locked: "its conversation is locked; unlock it",
  "user-blocked": "the token's account is blocked; unblock it in the settings of the repository or organization",
  full: "it has as many comments as GitHub allows; delete some",
  forbidden: `GitHub refused the request, perhaps because the token lacks a permission; ${PERMISSIONS}`,
  page: "the response is a web page, so it comes from a proxy or firewall between this machine and GitHub; allow requests to GitHub's API there",
  moved: "it has moved; use its new name",
  deleted: "it was deleted",
  hidden: "it does not exist, or the token can't see it",
  legal: "it is unavailable for legal reasons",
};

const NO_REPOSITORY =
  "the repository does not exist, or the token can't see it; check `repository` and the token's access";

function reasonFor(refusal: Refusal, error: RequestError): string {
  const reason = knownReason(refusal, error);
  return reason === undefined ? `GitHub returned ${refusal.status}` : `${reason} (${refusal.status})`;
}

const REPOSITORY_PATH = /\/repos\/[^/]+\/[^/]+(?:\/(?:issues|labels))?\/?(?:\?|$)/;

function knownReason({ kind, words }: Refusal, { request }: RequestError): string | undefined {
  // If GitHub gives no message, a missing permission is the most likely reason.
  if (kind === "forbidden" && words === "") return REASONS.permission;
  if (kind !== "hidden" || !REPOSITORY_PATH.test(request.url)) return REASONS[kind];
  // A run writes only to a repository that it has read.
  return request.method === "GET" ? NO_REPOSITORY : REASONS.forbidden;
}

function nextStep({ kind }: Refusal, { response }: RequestError): string {
  if (kind !== "rate-limit") return "";
  // The header can also contain a date or, behind a broken proxy, any text.
  const seconds = /^\d{1,6}$/.exec(String(response?.headers["retry-after"] ?? ""))?.[0];
  return ` Nothing is lost; run again ${seconds === undefined ? "after the limit resets" : `in ${Number(seconds)} seconds`}.`;
}

/** Describes a failure and its effect on the run, as the `message` and `words` of a problem. */
export function problemWords({ message, words }: Failure, effect = ""): Pick<Problem, "message" | "words"> {
  return { message: effect === "" ? message : `${message} ${effect}`, ...(words === "" ? {} : { words }) };
}

/** Why GitHub refused the request that caused an error; null if GitHub didn't refuse it or didn't respond. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  return error instanceof RequestError ? parseRefusal(error) : null;
}

function isKind(error: unknown, ...kinds: readonly RefusalKind[]): boolean {
  const refusal = refusalOf(error);
  return refusal !== null && kinds.includes(refusal.kind);
}

const OF_EVERYTHING = [
  "token",
  "rate-limit",
  "saml",
  "ip-list",
  "token-policy",
  "suspended",
  "permission",
  "archived",
  "issues-off",
  "repository-locked",
] as const satisfies RefusalKind[];

/**
 * Whether all other requests to the same repository would be refused too. Any other refusal may concern only one object, such
 * as a locked issue.
 */
export function stopsRun(error: unknown): boolean {
  return isKind(error, ...OF_EVERYTHING);
}

/** Whether all other requests would be refused too, even those to other repositories. */
export function stopsAllRequests(error: unknown): boolean {
  return isKind(error, "token", "rate-limit", "suspended");
}

/**
 * Whether GitHub rejects comments on an issue that can otherwise be changed. If the issue is locked, this includes a 403
 * without a clearer reason.
 */
export function isSilenced(error: unknown, isLocked: boolean): boolean {
  return isKind(error, "locked", "user-blocked", "full", ...(isLocked ? (["forbidden"] as const) : []));
}

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

/** Whether the token can't see the resource because it is missing, private, or blocked for legal reasons. */
export function isInvisible(error: unknown): boolean {
  return error instanceof RequestError && [403, 404, 451].includes(error.status) && !isKind(error, "rate-limit");
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
  if (isKind(error, "rate-limit")) {
    const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 - now : 60_000;
    const delay = headers["retry-after"] === undefined ? reset : Number(headers["retry-after"]) * 1000;
    return Number.isNaN(delay) ? 60_000 : Math.max(0, delay);
  }
  return error.response === undefined || error.status >= 500 ? 0 : null;
}

/** Why an existing issue can no longer be read; null for any other error, such as a 410 because issues are turned off. */
export function goneReason(error: unknown): "deleted" | "moved" | "hidden" | null {
  if (!(error instanceof RequestError)) return null;
  const kind = parseRefusal(error)?.kind;
  return kind === "deleted" || kind === "moved" || kind === "hidden" ? kind : null;
}

/** Whether the token lacks permission for this request. For example, GITHUB_TOKEN can't read its own account. */
export function isDenied(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404].includes(error.status) && !isKind(error, "rate-limit");
}

/** Whether GitHub responded with 404. */
export function isNotFound(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 404;
}

/** Whether the server responded with a server error (500 or above). */
export function isServerError(error: unknown): error is RequestError {
  return error instanceof RequestError && error.response !== undefined && error.status >= 500;
}
