import { RequestError } from "@octokit/request-error";
import { describe, expect, test } from "vitest";
import { HiddenWrite, parseRefusal } from "../../src/github/refusals.ts";

const REQUEST = {
  method: "POST",
  url: "https://api.github.com/repos/acme/site/issues/5/comments",
  headers: {},
} as const;

function anError(status: number, data: unknown, headers: Record<string, string> = {}, message = ""): RequestError {
  const response = { status, url: REQUEST.url, headers, data };
  return new RequestError(message, status, { request: REQUEST, response });
}

describe("parseRefusal", () => {
  test.for<[kind: string, status: number, message: string]>([
    ["token", 401, "Bad credentials"],
    ["rate-limit", 403, "API rate limit exceeded for installation ID 1."],
    [
      "rate-limit",
      403,
      "You have exceeded a secondary rate limit and have been temporarily blocked from content creation.",
    ],
    ["rate-limit", 429, "Too many requests"],
    [
      "saml",
      403,
      "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    ],
    [
      "ip-list",
      403,
      "Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    ],
    [
      "rate-limit",
      403,
      "You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.",
    ],
    ["rate-limit", 403, "was submitted too quickly"],
    [
      "token-policy",
      403,
      "`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
    ],
    [
      "token-policy",
      403,
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
    ],
    [
      "token-policy",
      403,
      "Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions.",
    ],
    ["token-policy", 403, "Unauthorized: As an Enterprise Managed User, you cannot access this content"],
    ["suspended", 403, "Sorry. Your account was suspended."],
    ["suspended", 403, "Your account is suspended. Please visit https://support.github.com for more information."],
    ["permission", 403, "Resource not accessible by integration"],
    ["permission", 403, "Resource not accessible by personal access token"],
    ["archived", 403, "Repository was archived so is read-only."],
    ["repository-blocked", 403, "Repository access blocked"],
    ["repository-blocked", 451, "Repository access blocked"],
    ["repository-locked", 403, "Repository has been locked for migration."],
    ["repository-locked", 403, "Repository `acme/status` is disabled. Please ask the owner to check their account."],
    ["user-blocked", 403, "You have been blocked from creating content on this repository."],
    ["user-blocked", 403, "User is blocked"],
    ["full", 403, "Commenting is disabled on issues with more than 2500 comments"],
    ["locked", 403, "This conversation has been locked as spam and limited to collaborators."],
    ["locked", 403, "Unable to create comment because issue is locked."],
    ["forbidden", 403, "Must have admin rights to Repository."],
    ["forbidden", 403, "You can't do that at this time."],
    ["issues-off", 410, "Issues are disabled for this repo"],
    ["issues-off", 410, "Issues has been disabled in this repository."],
    ["deleted", 410, "This issue was deleted"],
    ["moved", 301, "Moved Permanently"],
    ["hidden", 404, "Not Found"],
    ["legal", 451, "Unavailable"],
    ["invalid", 422, "Validation Failed"],
    ["other", 500, "Server Error"],
  ])("recognises the kind “%s” by the status %i and the message “%s”", ([kind, status, words]) => {
    expect(parseRefusal(anError(status, { message: words }))).toEqual({ kind, status, words });
  });

  test("recognises a blocked account by the details of a validation error", () => {
    const errors = [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "User is blocked" }];
    expect(parseRefusal(anError(422, { message: "Validation Failed", errors }))).toEqual({
      kind: "user-blocked",
      status: 422,
      words: "Validation Failed: User is blocked",
    });
  });

  test("recognises a SAML refusal by its header", () => {
    expect(parseRefusal(anError(403, {}, { "x-github-sso": "required; url=https://x" }))?.kind).toBe("saml");
  });

  test("recognises a proxy's error page", () => {
    expect(parseRefusal(anError(403, "<html>Blocked</html>", {}, "<html>Blocked</html>"))).toEqual({
      kind: "page",
      status: 403,
      words: "",
    });
  });

  test.for<[headers: Record<string, string>, kind: string]>([
    [{ "retry-after": "60" }, "rate-limit"],
    [{ "x-ratelimit-remaining": "0" }, "rate-limit"],
    [{ "x-ratelimit-remaining": "12" }, "forbidden"],
  ])("recognises a rate limit by the headers of a 403 without a message: %j is %s", ([headers, kind]) => {
    expect(parseRefusal(anError(403, "", headers))?.kind).toBe(kind);
  });

  test("treats a 404 for a write as a missing permission if the target can be read", () => {
    expect(parseRefusal(new HiddenWrite(anError(404, { message: "Not Found" })))?.kind).toBe("forbidden");
  });

  test("returns null if there was no response", () => {
    expect(parseRefusal(new RequestError("fetch failed", 500, { request: REQUEST }))).toBeNull();
  });

  test.for<[what: string, data: unknown, message: string, words: string]>([
    [
      "the errors' messages",
      { message: "Invalid", errors: ["one", { message: "two" }, { code: 3 }] },
      "",
      "Invalid: one: two",
    ],
    ["nothing, if the body has no words", {}, "Unknown error\nstack", ""],
    ["nothing from a body that isn't JSON", "Bad gateway", "Bad gateway", ""],
    [
      "no password in an address",
      { message: "see https://bot:hunter2@acme.example/x" },
      "",
      "see https://***@acme.example/x",
    ],
    ["nothing from a proxy's error page", "<html>Bad gateway</html>", "<html>Bad gateway</html>", ""],
    ["nothing from an empty body", "", "", ""],
    ["one line", { message: "a\r\n::error::b\u202e" }, "", "a ::error::b"],
    ["at most 200 characters", { message: "x".repeat(500) }, "", `${"x".repeat(199)}…`],
    ["no token", { message: "no ghs_abcdefABCDEF0123456789 here" }, "", "no *** here"],
    ["no fine-grained token", { message: "github_pat_11AAAA_bbbb" }, "", "***"],
    ["no token in the old format", { message: `token ${"0af9".repeat(10)}` }, "", "token ***"],
    [
      "no authorization header",
      { message: "Authorization: Bearer abcdefghijklmnopqrstuv" },
      "",
      "Authorization: Bearer ***",
    ],
    ["no JSON Web Token", { message: "eyJhbGciOi.eyJpc3Mi.c2ln" }, "", "***"],
  ])("quotes %s", ([, data, message, words]) => {
    expect(parseRefusal(anError(400, data, {}, message))?.words).toBe(words);
  });
});
