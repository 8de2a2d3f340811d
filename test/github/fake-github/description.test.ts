import { describe, expect, test } from "vitest";
import { checkExchange } from "../../support/description/check.ts";
import type { SentRequest } from "../../support/description/exchange.ts";
import { takeDifferences } from "../../support/description/observer.ts";
import { REPO, startFake } from "../../support/fake-clients.ts";

const FIRST = { ...REPO, issue_number: 1 };
const ISSUE = "/repos/acme/status/issues/1";

/** The fake's responses, by path. */
async function readAnswers(): Promise<Map<string, Record<string, unknown>>> {
  const { github, mira } = startFake();
  github.as("mira").open("one", "", ["bug"]);
  github.openPullRequest("two");
  const comment = github.as("github-actions[bot]").comment(1, "hello");
  const paths = [
    "/repos/acme/status",
    "/repos/acme/status/issues/1",
    `/repos/acme/status/issues/comments/${comment}`,
    "/repos/acme/status/labels/bug",
    "/repos/acme/status/pulls/2",
    "/repos/acme/status/git/ref/heads/main",
    "/repos/acme/status/collaborators/mira/permission",
  ];
  const answers = paths.map(async (path) => {
    const { data } = await mira.request(`GET ${path}`);
    return [path, data as Record<string, unknown>] as const;
  });
  return new Map(await Promise.all(answers));
}

function aRequest(path: string, changes: Partial<SentRequest> = {}): SentRequest {
  return { method: "GET", path, query: "", body: {}, ...changes };
}

function aQuery(query: string): SentRequest {
  return aRequest("/graphql", { method: "POST", body: { query } });
}

const VERSIONS = ["api.github.com", "ghes-3.17"];

describe("the check against GitHub's description", () => {
  test("finds required fields that are missing from a response, in each supported version", async () => {
    for (const [path, body] of await readAnswers()) {
      expect(checkExchange(aRequest(path), { status: 200, body })).toEqual([]);
      const lacking = Object.keys(body).flatMap((name) => {
        const { [name]: _, ...rest } = body;
        return checkExchange(aRequest(path), { status: 200, body: rest });
      });
      expect(lacking.length).toBeGreaterThanOrEqual(2 * 3);
      for (const version of VERSIONS) expect(lacking.join("\n")).toContain(`${version}: answer: the body must have`);
    }
  });

  test.for<[what: string, changes: object, difference: string]>([
    ["a value of another type", { number: "1" }, "/number must be integer"],
    ["a malformed date and time", { created_at: "today" }, '/created_at must match format "date-time"'],
    ["a malformed URL", { url: "https://api.github.com/users/a[bot]" }, '/url must match format "uri"'],
    ["an unknown enumeration value", { author_association: "FRIEND" }, "/author_association must be equal to"],
  ])("finds %s in a response", async ([, changes, difference]) => {
    const body = { ...(await readAnswers()).get(ISSUE), ...changes };
    expect(checkExchange(aRequest(ISSUE), { status: 200, body }).join("\n")).toContain(difference);
  });

  test.for<[what: string, request: SentRequest, difference: string]>([
    ["an unknown parameter", aRequest("/repos/a/b/issues", { query: "colour=red" }), "has no parameter colour"],
    ["a wrong value", aRequest("/repos/a/b/issues", { query: "state=shut" }), "must be equal to one of"],
    ["an unknown property", aRequest(ISSUE, { method: "PATCH", body: { colour: "red" } }), "has no property colour"],
    ["a missing property", aRequest("/repos/a/b/issues", { method: "POST", body: { body: "x" } }), "'title'"],
    ["a body where none is allowed", aRequest("/repos/a/b/labels/c", { method: "DELETE", body: { c: 1 } }), "no body"],
    ["an unknown operation", aRequest("/repos/a/b/promises"), "no such operation"],
    ["an unused fragment", aQuery("{ viewer { login } } fragment f on User { login }"), 'Fragment "f" is never used'],
    ["an unknown field", aQuery("{ viewer { colour } }"), 'Cannot query field "colour"'],
  ])("finds %s in a request", ([, request, difference]) => {
    expect(checkExchange(request, null).join("\n")).toContain(difference);
  });

  test("accepts an invalid value only if the server refuses the request", () => {
    const request = aRequest("/repos/a/b/labels", { method: "POST", body: { name: 1 } });
    const refusal = { message: "Validation Failed", documentation_url: "https://docs.github.com/rest", errors: [] };
    expect(checkExchange(request, { status: 422, body: refusal })).toEqual([]);
    expect(checkExchange(request, null)).not.toEqual([]);
  });

  test("finds a status that GitHub's description doesn't list", () => {
    const differences = checkExchange(aRequest(ISSUE), { status: 418, body: { message: "no" } });
    expect(differences.join("\n")).toContain("the description of issues/get has no status 418");
  });

  test.for<[what: string, login: object]>([
    ["lacks a field", {}],
    ["has a field that wasn't asked for", { login: "mira", name: "Mira" }],
    ["has null where the schema allows none", { login: null }],
  ])("finds that the response to a query %s", ([, viewer]) => {
    const request = aQuery("{ viewer { login } }");
    expect(checkExchange(request, { status: 200, body: { data: { viewer: { login: "mira" } } } })).toEqual([]);
    expect(checkExchange(request, { status: 200, body: { data: { viewer } } })).not.toEqual([]);
  });

  test("covers the exchanges between a client and the fake GitHub", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    await bot.request(`GET ${ISSUE}`, { colour: "red" });
    expect(takeDifferences()).toContain(`GET ${ISSUE}: api.github.com: request: issues/get has no parameter colour`);
    github.before = () => ({ kind: "answer", status: 502, body: "<html>", applied: false });
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject({ status: 502 });
    expect(takeDifferences()).toEqual([]);
  });
});
