import { describe, expect, test } from "vitest";
import { EnvironmentSchema, parseEnvironment, parseSite } from "../../../api/settings/environment.ts";
import { OWN_VARIABLES } from "../../../src/core/model/own-variables.ts";
import { Failure } from "../../../src/core/model/failure.ts";

const MINIMAL = { FOLLOW_THROUGH_REPOSITORIES: "acme/status" };

function errorsOf(environment: Record<string, string>): string[] {
  try {
    parseEnvironment(environment);
  } catch (error) {
    if (error instanceof Failure) return error.message.split("\n");
    throw error;
  }
  throw new Error("expected a failure");
}

test("only the repositories are required, and all other variables have defaults", () => {
  expect(parseEnvironment(MINIMAL)).toEqual({
    port: 8787,
    host: undefined,
    repositories: [{ owner: "acme", repo: "status" }],
    snapshot: null,
    auth: null,
    webhookSecrets: [],
    store: "memory:",
    apiUrl: "https://api.github.com",
    authors: [],
    site: {
      title: "What we promised",
      name: null,
      baseUrl: "",
      homeUrl: null,
      logoUrl: null,
      language: "en",
      theme: {},
    },
    allowPrivate: false,
    today: undefined,
  });
});

test("every variable is parsed", () => {
  expect(
    parseEnvironment({
      PORT: "0",
      HOST: "127.0.0.1",
      FOLLOW_THROUGH_REPOSITORIES: "acme/status, acme/shop.js ,",
      FOLLOW_THROUGH_SNAPSHOT: "facts.json",
      GITHUB_TOKEN: "token",
      GITHUB_WEBHOOK_SECRET: "old, new",
      FOLLOW_THROUGH_STORE: "redis://127.0.0.1:6379",
      GITHUB_API_URL: "https://git.example/api/v3/",
      FOLLOW_THROUGH_AUTHOR: "our-bot, their-bot[bot]",
      FOLLOW_THROUGH_NAME: "Acme",
      FOLLOW_THROUGH_TITLE: "Acme's promises",
      FOLLOW_THROUGH_BASE_URL: "https://status.example.com/",
      FOLLOW_THROUGH_HOME_URL: "https://example.com/",
      FOLLOW_THROUGH_LOGO_URL: "https://example.com/logo.svg",
      FOLLOW_THROUGH_LANGUAGE: "de",
      FOLLOW_THROUGH_THEME: "link: #0b4f8a; text: Inter, sans-serif;",
      FOLLOW_THROUGH_ALLOW_PRIVATE: "true",
      FOLLOW_THROUGH_TODAY: "2026-12-01",
    }),
  ).toEqual({
    port: 0,
    host: "127.0.0.1",
    repositories: [
      { owner: "acme", repo: "status" },
      { owner: "acme", repo: "shop.js" },
    ],
    snapshot: "facts.json",
    auth: { token: "token" },
    webhookSecrets: ["old", "new"],
    store: "redis://127.0.0.1:6379",
    apiUrl: "https://git.example/api/v3",
    authors: ["our-bot", "their-bot[bot]"],
    site: {
      title: "Acme's promises",
      name: "Acme",
      baseUrl: "https://status.example.com",
      homeUrl: "https://example.com",
      logoUrl: "https://example.com/logo.svg",
      language: "de",
      theme: { link: "#0b4f8a", text: "Inter, sans-serif" },
    },
    allowPrivate: true,
    today: "2026-12-01",
  });
});

test("empty and unrelated variables are ignored", () => {
  const empty = { PORT: "", GITHUB_API_URL: "", FOLLOW_THROUGH_ALLOW_PRIVATE: "", FOLLOW_THROUGH_TITLE: "" };
  expect(parseEnvironment({ ...MINIMAL, ...empty, PATH: "/bin", GITHUB_ACTIONS: "true" })).toEqual(
    parseEnvironment(MINIMAL),
  );
});

test("a misspelt variable causes an error that lists the valid names", () => {
  expect(() => parseEnvironment({ ...MINIMAL, FOLLOW_THROUGH_TITEL: "Ours" })).toThrow(
    /^FOLLOW_THROUGH_TITEL is unknown: use one of FOLLOW_THROUGH_ALLOW_PRIVATE, .*FOLLOW_THROUGH_TITLE/,
  );
  expect(() => parseSite({ FOLLOW_THROUGH_THEMES: "x", FOLLOW_THROUGH_STORE: "memory:" })).toThrow(
    /^FOLLOW_THROUGH_THEMES is unknown/,
  );
});

test("a snapshot can replace the repositories", () => {
  expect(parseEnvironment({ FOLLOW_THROUGH_SNAPSHOT: "facts.json" })).toMatchObject({
    repositories: [],
    snapshot: "facts.json",
  });
});

describe("an invalid variable", () => {
  test.for<[name: string, value: string, expected: string]>([
    ["PORT", "http", "a port number, such as 8787"],
    ["PORT", "-1", "a port number, such as 8787"],
    ["PORT", "8787.5", "a port number, such as 8787"],
    ["PORT", "65536", "a port number up to 65535"],
    ["FOLLOW_THROUGH_REPOSITORIES", "acme", "owner/name, or several of them, comma-separated"],
    [
      "FOLLOW_THROUGH_REPOSITORIES",
      "acme/status, https://github.com/acme/shop",
      "owner/name, or several of them, comma-separated",
    ],
    ["GITHUB_API_URL", "api.github.com", "a URL, such as https://api.github.com"],
    ["FOLLOW_THROUGH_BASE_URL", "status", "a URL, such as https://status.example.com"],
    ["FOLLOW_THROUGH_HOME_URL", "javascript:alert(1)", "a URL, such as https://example.com"],
    ["FOLLOW_THROUGH_LOGO_URL", "/logo.svg", "a URL, such as https://example.com/logo.svg"],
    ["FOLLOW_THROUGH_LANGUAGE", "tlh", "en, de, es, fr, ja"],
    ["FOLLOW_THROUGH_ALLOW_PRIVATE", "yes", "true or false"],
    [
      "FOLLOW_THROUGH_STORE",
      "postgres://db",
      "memory:, fs:DIR or redis://HOST:PORT, with special characters in a password escaped, such as @ as %40",
    ],
    ["GITHUB_WEBHOOK_SECRET", "a,b,c", "one secret, or two comma-separated secrets during rotation"],
    ["GITHUB_APP_ID", "acme", "a number"],
  ])("%s=%s is reported with its name and the expected value", ([name, value, expected]) => {
    expect(errorsOf({ ...MINIMAL, [name]: value })).toEqual([`${name}: expected ${expected}.`]);
  });

  test("is reported once, together with all other errors", () => {
    const errors = errorsOf({
      PORT: "http",
      FOLLOW_THROUGH_REPOSITORIES: "a, b, c",
      FOLLOW_THROUGH_ALLOW_PRIVATE: "yes",
    });
    expect(errors.map((error) => error.split(":")[0])).toEqual([
      "PORT",
      "FOLLOW_THROUGH_REPOSITORIES",
      "FOLLOW_THROUGH_ALLOW_PRIVATE",
    ]);
  });

  test.for([
    "colour: red",
    "ink",
    "ink: red}body{display:none",
    "paper: url(https://evil.example/)",
    "paper: URL (x)",
    "text: a</style><script>",
    "ink: @import x",
    String.raw`paper: \75rl(x)`,
  ])("FOLLOW_THROUGH_THEME=%s is rejected with the expected format", (value) => {
    const [error] = errorsOf({ ...MINIMAL, FOLLOW_THROUGH_THEME: value });
    expect(error).toMatch(/^FOLLOW_THROUGH_THEME: expected "name: value; …" with the names ink, paper, /);
  });
});

test("a missing variable is reported with its name and how to set it", () => {
  for (const environment of [{}, { FOLLOW_THROUGH_REPOSITORIES: "" }, { FOLLOW_THROUGH_REPOSITORIES: " , " }]) {
    const [error, ...others] = errorsOf(environment);
    expect(error).toMatch(/^FOLLOW_THROUGH_REPOSITORIES is missing\. Set it to owner\/name/);
    expect(error).toContain("FOLLOW_THROUGH_SNAPSHOT");
    expect(others).toEqual([]);
  }
});

describe("a GitHub App", () => {
  const app = {
    GITHUB_APP_ID: "12",
    GITHUB_APP_PRIVATE_KEY: "-----BEGIN RSA PRIVATE KEY-----\\nkey\\n-----END RSA PRIVATE KEY-----",
    GITHUB_APP_INSTALLATION_ID: "34",
  };

  test("is parsed with its key, whose escaped line breaks are restored", () => {
    const privateKey = "-----BEGIN RSA PRIVATE KEY-----\nkey\n-----END RSA PRIVATE KEY-----";
    expect(parseEnvironment({ ...MINIMAL, ...app }).auth).toEqual({ appId: "12", privateKey, installationId: "34" });
  });

  test("needs all three variables, and no error shows the key", () => {
    const { GITHUB_APP_INSTALLATION_ID: _, ...half } = app;
    expect(errorsOf({ ...MINIMAL, ...half })).toEqual([
      "GITHUB_APP_INSTALLATION_ID is missing. A GitHub App needs all of GITHUB_APP_ID, GITHUB_APP_PRIVATE_KEY, GITHUB_APP_INSTALLATION_ID.",
    ]);
    const [error] = errorsOf({ ...MINIMAL, ...app, GITHUB_APP_PRIVATE_KEY: "canary" });
    expect(error).toMatch(/^GITHUB_APP_PRIVATE_KEY: expected the whole PEM file from GitHub/);
    expect(error).not.toContain("canary");
  });

  test("is ignored if there is also a token", () => {
    expect(parseEnvironment({ ...MINIMAL, ...app, GITHUB_TOKEN: "token" }).auth).toEqual({ token: "token" });
  });
});

test("the list of FOLLOW_THROUGH_* variables is complete", () => {
  const ours = Object.keys(EnvironmentSchema.entries).filter((name) => name.startsWith("FOLLOW_THROUGH_"));
  expect(ours.toSorted()).toEqual([...OWN_VARIABLES].toSorted());
});
