import { describe, expect, test } from "vitest";
import { readEnvironment, type Environment } from "../../src/config/environment.ts";

const DEFAULTS: Environment = {
  workspace: process.cwd(),
  repository: null,
  commit: null,
  eventName: "",
  ref: null,
  eventPath: null,
  apiUrl: "https://api.github.com",
  graphqlUrl: null,
  serverUrl: "https://github.com",
  token: null,
  today: undefined,
  hasSummary: false,
  proxyVariables: {},
  inputs: {},
};
const NAMES = [
  "GITHUB_WORKSPACE",
  "GITHUB_REPOSITORY",
  "GITHUB_SHA",
  "GITHUB_EVENT_PATH",
  "GITHUB_API_URL",
  "GITHUB_GRAPHQL_URL",
  "GITHUB_SERVER_URL",
  "GITHUB_TOKEN",
  "FOLLOW_THROUGH_TODAY",
  "GITHUB_STEP_SUMMARY",
  "HTTPS_PROXY",
];

describe("readEnvironment", () => {
  test("returns the defaults if no variables are set", () => {
    expect(readEnvironment({})).toEqual(DEFAULTS);
  });

  test("rejects a misspelt FOLLOW_THROUGH_* variable", () => {
    expect(() => readEnvironment({ FOLLOW_THROUGH_TODYA: "2026-01-01" })).toThrow(
      /^FOLLOW_THROUGH_TODYA is unknown: use/,
    );
  });

  test.for(NAMES)("treats an empty %s as unset", (name) => {
    expect(readEnvironment({ [name]: "" })).toEqual(DEFAULTS);
  });

  test.for<[name: string, expected: Partial<Environment>]>([
    ["GITHUB_WORKSPACE", { workspace: "value" }],
    ["GITHUB_REPOSITORY", { repository: "value" }],
    ["GITHUB_SHA", { commit: "value" }],
    ["GITHUB_EVENT_PATH", { eventPath: "value" }],
    ["GITHUB_API_URL", { apiUrl: "value" }],
    ["GITHUB_GRAPHQL_URL", { graphqlUrl: "value" }],
    ["GITHUB_SERVER_URL", { serverUrl: "value" }],
    ["GITHUB_TOKEN", { token: "value" }],
    ["FOLLOW_THROUGH_TODAY", { today: "value" }],
    ["GITHUB_STEP_SUMMARY", { hasSummary: true }],
    ["http_proxy", { proxyVariables: { http_proxy: "value" } }],
    ["https_proxy", { proxyVariables: { https_proxy: "value" } }],
    ["HTTP_PROXY", { proxyVariables: { HTTP_PROXY: "value" } }],
    ["HTTPS_PROXY", { proxyVariables: { HTTPS_PROXY: "value" } }],
  ])("reads %s", ([name, expected]) => {
    expect(readEnvironment({ [name]: "value" })).toEqual({ ...DEFAULTS, ...expected });
  });

  test.for(["https://github.acme.example", "https://github.acme.example/", "https://github.acme.example//"])(
    "removes trailing slashes from GitHub's URLs: %s",
    (url) => {
      const { apiUrl, serverUrl } = readEnvironment({ GITHUB_API_URL: url, GITHUB_SERVER_URL: url });
      expect([apiUrl, serverUrl]).toEqual(["https://github.acme.example", "https://github.acme.example"]);
    },
  );

  test("trims the inputs and lists their names in lower case, including those of empty inputs", () => {
    expect(readEnvironment({ "INPUT_WARN-DAYS": " 3\n", INPUT_TOKEN: "", OTHER: "x" }).inputs).toEqual({
      "warn-days": "3",
      token: "",
    });
  });
});
