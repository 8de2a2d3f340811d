import { RequestError } from "@octokit/request-error";
import { maskTokens } from "../core/model/mask.ts";
import { clip, oneLine } from "../core/model/text.ts";

/** Why GitHub refused a request, judging by the response's status and message. */
export type RefusalKind =
  | "rate-limit"
  | "token"
  | "saml"
  | "ip-list"
  | "token-policy"
  | "suspended"
  | "permission"
  | "archived"
  | "issues-off"
  | "repository-blocked"
  | "repository-locked"
  | "locked"
  | "user-blocked"
  | "full"
  | "forbidden"
  | "page"
  | "moved"
  | "deleted"
  | "hidden"
  | "legal"
  | "invalid"
  | "other";

/** A response that refuses a request. */
export interface Refusal {
  kind: RefusalKind;
  status: number;
  /** GitHub's own words on one line, at most WORDS_LIMIT code points; empty if it gave none. Tokens are masked. */
  words: string;
}

const WORDS_LIMIT = 200;
/** Messages are cut to this length before they are processed, because a response can be huge. */
const SAID_LIMIT = 2_000;

interface Rule {
  kind: RefusalKind;
  statuses: readonly number[];
  /** Matches GitHub's words. If undefined, the status is enough. */
  says?: RegExp;
}

/** The first match wins. GitHub doesn't document these messages, so they were taken from its responses. */
const RULES: readonly Rule[] = [
  { kind: "token", statuses: [401] },
  { kind: "saml", statuses: [403], says: /\bSAML\b/i },
  { kind: "ip-list", statuses: [403], says: /\bIP allow list\b/i },
  {
    kind: "token-policy",
    statuses: [403],
    says: /\bforbids access via\b|\bOAuth App access restrictions\b|\bEnterprise Managed User\b/i,
  },
  { kind: "suspended", statuses: [403], says: /\baccount (?:is|was|has been) (?:suspended|flagged)\b/i },
  // Matches the messages for a workflow's token and for a fine-grained personal access token.
  { kind: "permission", statuses: [403], says: /\bnot accessible by (?:integration|personal access token)\b/i },
  { kind: "archived", statuses: [403], says: /\barchived\b/i },
  { kind: "repository-blocked", statuses: [403, 451], says: /\brepository access blocked\b/i },
  // GitHub says this while a repository is being migrated, or if its owner has not paid.
  {
    kind: "repository-locked",
    statuses: [403],
    // Bounded: 400 characters, as words has at most WORDS_LIMIT code points
    says: /\brepository\b.*\b(?:(?:is|was|been) (?:locked|disabled)|locked for migration)\b/i,
  },
  { kind: "locked", statuses: [403, 422], says: /\b(?:is|was|been) locked\b|\blocked (?:issue|conversation)\b/i },
  {
    kind: "user-blocked",
    statuses: [403, 422],
    says: /\b(?:user|account|you) (?:is|are|was|were|has been|have been) blocked\b|\bblocked user\b|\bblocked you\b/i,
  },
  // An issue can have at most 2,500 comments.
  { kind: "full", statuses: [403, 422], says: /\bcommenting is disabled\b|\bmore than [\d,]+ comments\b/i },
  // Bounded: 400 characters, as words has at most WORDS_LIMIT code points
  { kind: "issues-off", statuses: [410], says: /\bissues?\b.*\b(?:disabled|turned off)\b/i },
  { kind: "moved", statuses: [301, 307, 308] },
  { kind: "deleted", statuses: [410] },
  { kind: "hidden", statuses: [404] },
  { kind: "forbidden", statuses: [403] },
  { kind: "legal", statuses: [451] },
  { kind: "invalid", statuses: [422] },
];

/**
 * GitHub returned 404 for a write to an object that can be read. This is how it refuses a change that the token may not make:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 */
export class HiddenWrite extends RequestError {
  constructor({ message, status, request, response }: RequestError) {
    super(message, status, { request, ...(response ? { response } : {}) });
  }
}

/** Parses why GitHub refused a request; null if GitHub didn't respond. */
export function parseRefusal(error: RequestError): Refusal | null {
  const { status, response } = error;
  // Octokit reports a missing response as status 500.
  if (!response) return null;
  const words = wordsOf(error);
  if (isRateLimit(error, words)) return { kind: "rate-limit", status, words };
  if (error instanceof HiddenWrite) return { kind: "forbidden", status, words };
  if (status === 403 && isPage(response.data)) return { kind: "page", status, words };
  const isSso = status === 403 && "x-github-sso" in response.headers;
  const found = RULES.find(({ statuses, says }) => statuses.includes(status) && (says?.test(words) ?? true));
  return { kind: isSso ? "saml" : (found?.kind ?? "other"), status, words };
}

/** The second phrase comes from GitHub Enterprise servers, the third from GitHub, for single issues and comments. */
const RATE_LIMIT_WORDS = /rate limit|abuse detection|submitted too quickly/i;

/**
 * Secondary rate limits may be signalled without any header:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function isRateLimit({ status, response }: RequestError, words: string): boolean {
  const headers = response?.headers ?? {};
  return (
    status === 429 ||
    (status === 403 &&
      (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        RATE_LIMIT_WORDS.test(words)))
  );
}

/** The response's `message` and the messages of its `errors`. Any other text, such as a proxy's page, isn't from GitHub. */
function wordsOf({ response }: RequestError): string {
  const { message: main, errors } = keysOf(response?.data);
  const details = Array.isArray(errors) ? errors.map((error: unknown) => keysOf(error)["message"] ?? error) : [];
  const said = [main, ...details].filter((text): text is string => typeof text === "string").slice(0, MAX_DETAILS);
  const text = said.map((each) => oneLine(each.slice(0, SAID_LIMIT))).filter((each) => each !== "");
  return clip(maskTokens(text.join(": ")), WORDS_LIMIT);
}

/** The maximum number of a response's messages to quote. */
const MAX_DETAILS = 10;

/** Whether a response is a web page. A proxy's error page contains no message from GitHub. */
export function isPage(body: unknown): boolean {
  return typeof body === "string" && /^\s*</.test(body);
}

function keysOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
