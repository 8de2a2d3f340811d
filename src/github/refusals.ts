import { RequestError } from "@octokit/request-error";
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
  /** GitHub's own words on one line, at most WORDS_LIMIT code points; empty if it gave none. Never contains a token. */
  words: string;
}

const WORDS_LIMIT = 200;
/** How much of an answer is looked at, in characters. */
const LOOKED_AT = 2_000;

interface Rule {
  kind: RefusalKind;
  statuses: readonly number[];
  /** GitHub's words, or the name of a key in its response; if undefined, the status is enough. */
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
  // While a repository is migrated, or if its owner has not paid.
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
  // An issue can have 2,500 comments.
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
 * GitHub answered 404 to a write to an object that can be read. That is how it refuses what a token may not change:
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

/** The second is what GitHub Enterprise servers say, the third what GitHub says about single issues and comments. */
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

/** The response's `message` and the messages of its `errors`, or otherwise the first line of Octokit's message. */
function wordsOf({ response, message }: RequestError): string {
  const { message: main, errors } = keysOf(response?.data);
  const details = Array.isArray(errors) ? errors.map((error: unknown) => keysOf(error)["message"] ?? error) : [];
  const said = [main, ...details].filter((text) => typeof text === "string" && text.trim() !== "");
  const [firstLine = ""] = message.split("\n", 1);
  const text = said.length > 0 ? said.join(": ") : isPage(message) ? "" : firstLine;
  return clip(withoutTokens(startOf(oneLine(text))), WORDS_LIMIT);
}

/** Whether a response is a web page. A proxy's error page contains no message from GitHub. */
export function isPage(body: unknown): boolean {
  return typeof body === "string" && /^\s*</.test(body);
}

/** The words in the first LOOKED_AT characters. A word that is cut is left out, because part of a token doesn't look like one. */
function startOf(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  return start.length < text.length ? start.slice(0, start.lastIndexOf(" ") + 1) : start;
}

/** GitHub's tokens, JSON web tokens, and anything that follows the name of an authentication scheme. */
const TOKENS =
  // Bounded: 2,000 characters (LOOKED_AT)
  /\bgh[a-z]_\w+|\bgithub_pat_\w+|\beyJ[\w-]+\.[\w.-]+|(?<=\b(?:bearer|basic|token) )\S{16,}|\b[0-9a-f]{40,}\b/gi;

function withoutTokens(text: string): string {
  return text.replaceAll(TOKENS, "***");
}

function keysOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
