/** A route's response, before faults are applied. */
export interface Answer {
  status: number;
  /** Sent as JSON. If undefined, no body is sent. */
  body?: unknown;
  headers?: Record<string, string>;
}

const DOCUMENTATION = "https://docs.github.com/rest";
/** GitHub's documentation of its refusals. */
const ARTICLES = "https://docs.github.com/articles";

export function ok(body: unknown, headers?: Record<string, string>): Answer {
  return { status: 200, body, ...(headers ? { headers } : {}) };
}

export function created(body: { url: string }): Answer {
  return { status: 201, body, headers: { location: body.url } };
}

export const NO_CONTENT: Answer = { status: 204 };

export function refuse(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCUMENTATION, status: String(status) } };
}

export const NOT_FOUND = refuse(404, "Not Found");
export const NO_ACCOUNT = refuse(401, "Requires authentication");
export const BAD_TOKEN = refuse(401, "Bad credentials");
export const BAD_JSON = refuse(400, "Problems parsing JSON");
export const NOT_FOR_APPS = refuse(403, "Resource not accessible by integration");
export const NOT_A_WRITER = refuse(403, "Must have admin rights to Repository.");
export const ARCHIVED = refuse(403, "Repository was archived so is read-only.");
export const ISSUES_OFF = refuse(410, "Issues are disabled for this repo");
export const DELETED = refuse(410, "This issue was deleted");
/** A refusal based on an organization's or GitHub's own rules, with the article that explains it. */
function refuseBy(article: string, status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: `${ARTICLES}/${article}`, status: String(status) } };
}

export const LOCKED = refuseBy("locking-conversations/", 403, "Unable to create comment because issue is locked.");
export const USER_BLOCKED = refuse(422, "Validation Failed", {
  errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "User is blocked" }],
});

/** Refusals of the whole repository, as seen in GitHub's responses. */
export const REPOSITORY_REFUSALS = {
  saml: {
    ...refuseBy(
      "authenticating-to-a-github-organization-with-saml-single-sign-on/",
      403,
      "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    ),
    headers: { "x-github-sso": "required; url=https://github.com/orgs/acme/sso" },
  },
  "ip-list": refuse(
    403,
    "Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
  ),
  blocked: blockedRepository(451, "dmca", "https://github.com/github/dmca/blob/master/2026/10/notice.md"),
  suspended: blockedRepository(403, "tos", "https://github.com/tos"),
} as const satisfies Record<string, Answer>;

function blockedRepository(status: number, reason: string, address: string): Answer {
  const block = { reason, created_at: "2026-10-01T00:00:00Z", html_url: address };
  return { status, body: { message: "Repository access blocked", block } };
}

export function movedTo(location: string): Answer {
  const body = { message: "Moved Permanently", url: location, documentation_url: DOCUMENTATION };
  return { status: 301, body, headers: { location } };
}

export type Resource = "Issue" | "IssueComment" | "Label";

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export function invalid(
  resource: Resource,
  field: string,
  code: "invalid" | "already_exists" | "missing_field" | "custom",
  more: { value?: unknown; message?: string } = {},
): Answer {
  return refuse(422, "Validation Failed", { errors: [{ ...more, resource, code, field }] });
}
