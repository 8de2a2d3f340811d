import { describe, expect, test } from "vitest";
import { connect } from "../../src/config/connect.ts";

const ADDRESSES = {
  apiUrl: "https://api.github.com",
  graphqlUrl: null,
  serverUrl: "https://github.example",
  proxyVariables: {},
  repository: null,
};

describe("connect", () => {
  test("returns the repository, both for the client and for links", () => {
    const { repo, links } = connect("token", "acme/status", ADDRESSES);
    expect(repo).toEqual({ owner: "acme", repo: "status" });
    expect(links).toEqual({ server: "https://github.example", repository: "acme/status" });
  });

  test("links to the reports' repository if the issues are in another repository", () => {
    const { repo, source, links } = connect("token", "acme/tracker", { ...ADDRESSES, repository: "acme/site" });
    expect(repo).toEqual({ owner: "acme", repo: "tracker" });
    expect(source).toEqual({ owner: "acme", repo: "site" });
    expect(links.repository).toBe("acme/site");
  });

  test.for<[what: string, token: string, repository: string, message: string]>([
    [
      "no token",
      "",
      "acme/status",
      "No token: in a workflow, give the job `permissions: contents: read, issues: write`",
    ],
    [
      "no repository",
      "token",
      "",
      "The name of the repository is missing or invalid: set the input `repository` or GITHUB_REPOSITORY to owner/name",
    ],
    [
      "an incomplete repository name",
      "token",
      "acme",
      "The name of the repository is missing or invalid: set the input `repository` or GITHUB_REPOSITORY to owner/name",
    ],
  ])("fails with %s", ([, token, repository, message]) => {
    expect(() => connect(token, repository, ADDRESSES)).toThrow(message);
  });
});
