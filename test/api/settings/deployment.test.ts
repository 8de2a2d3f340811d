import { describe, expect, test } from "vitest";
import { deploymentOf } from "../../../api/settings/deployment.ts";
import { parseEnvironment } from "../../../api/settings/environment.ts";

const TOKEN = "ghp_canary";
const KEY = "-----BEGIN PRIVATE KEY-----";
const APP = { GITHUB_APP_ID: "1", GITHUB_APP_PRIVATE_KEY: KEY, GITHUB_APP_INSTALLATION_ID: "2" };

function nameOf(environment: Record<string, string>): string {
  return deploymentOf(parseEnvironment({ FOLLOW_THROUGH_REPOSITORIES: "acme/status", ...environment }));
}

describe("two servers belong to the same deployment", () => {
  test.for<[what: string, first: Record<string, string>, second: Record<string, string>]>([
    ["if their settings are the same", { GITHUB_TOKEN: TOKEN }, { GITHUB_TOKEN: TOKEN }],
    ["if only their titles differ", {}, { FOLLOW_THROUGH_TITLE: "Other" }],
    ["if they show different repositories", {}, { FOLLOW_THROUGH_REPOSITORIES: "acme/shop" }],
    ["if their stores differ", {}, { FOLLOW_THROUGH_STORE: "redis://cache:6379" }],
    ["if one API URL has a trailing slash", {}, { GITHUB_API_URL: "https://api.github.com/" }],
    ["if they list authors differently", { FOLLOW_THROUGH_AUTHOR: "b,A" }, { FOLLOW_THROUGH_AUTHOR: "a, B" }],
    ["if an App has a new private key", APP, { ...APP, GITHUB_APP_PRIVATE_KEY: `${KEY}2` }],
  ])("%s", ([, first, second]) => {
    expect(nameOf(first)).toBe(nameOf(second));
  });
});

describe("two servers belong to different deployments", () => {
  test.for<[what: string, first: Record<string, string>, second: Record<string, string>]>([
    ["if only one of them allows private repositories", {}, { FOLLOW_THROUGH_ALLOW_PRIVATE: "true" }],
    ["if only one of them has a token", {}, { GITHUB_TOKEN: TOKEN }],
    ["if their tokens differ", { GITHUB_TOKEN: TOKEN }, { GITHUB_TOKEN: "other" }],
    ["if their App installations differ", APP, { ...APP, GITHUB_APP_INSTALLATION_ID: "3" }],
    ["if their GitHub servers differ", {}, { GITHUB_API_URL: "https://github.acme.example/api/v3" }],
    ["if they trust different authors", {}, { FOLLOW_THROUGH_AUTHOR: "acme-bot" }],
    [
      "if they show different snapshots",
      { FOLLOW_THROUGH_SNAPSHOT: "https://acme.example/a?key=1" },
      { FOLLOW_THROUGH_SNAPSHOT: "https://acme.example/a?key=2" },
    ],
  ])("%s", ([, first, second]) => {
    expect(nameOf(first)).not.toBe(nameOf(second));
  });
});

test("a deployment's name says whether private repositories are allowed, and is otherwise only a hash", () => {
  expect(nameOf({ GITHUB_TOKEN: TOKEN })).toMatch(/^public-[\da-f]{32}$/);
  expect(nameOf({ FOLLOW_THROUGH_ALLOW_PRIVATE: "true" })).toMatch(/^private-[\da-f]{32}$/);
});
