import { expect, test } from "vitest";
import { secretsOf } from "../../../src/core/model/secrets.ts";

test.for<[variable: string, value: unknown, secrets: string[]]>([
  ["GITHUB_TOKEN", "ghp_x", ["ghp_x"]],
  ["INPUT_TOKEN", "ghp_x", ["ghp_x"]],
  ["GITHUB_APP_PRIVATE_KEY", "a\nb", ["a\nb"]],
  ["GITHUB_WEBHOOK_SECRET", "old,new", ["old", "new"]],
  ["FOLLOW_THROUGH_STORE", "redis://me:p%40ss@db:6379", ["me:p%40ss", "me", "p%40ss", "me:p@ss", "p@ss"]],
  ["FOLLOW_THROUGH_STORE", "redis://me:%zz@db", ["me:%zz", "me", "%zz"]],
  ["FOLLOW_THROUGH_SNAPSHOT", "https://acme.example/x?token=abc&d", ["abc", "d"]],
  ["GITHUB_API_URL", "https://me@git.example/api", ["me"]],
  ["HTTPS_PROXY", "ann:secret@proxy:3128", ["ann:secret", "ann", "secret"]],
  ["GITHUB_API_URL", "https://git.example/@me", []],
  ["GITHUB_TOKEN", "", []],
  ["GITHUB_TOKEN", undefined, []],
  ["PATH", "secret", []],
])("secretsOf lists the secrets in %s=%s", ([variable, value, secrets]) => {
  expect(secretsOf({ [variable]: value })).toEqual(secrets);
});
