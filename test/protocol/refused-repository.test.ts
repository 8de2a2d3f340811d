// Tests the refusals that stop a whole run, with the real Octokit and the fake GitHub.
import { describe, expect, test } from "vitest";
import { withWords } from "../../src/core/model/failure.ts";
import type { Settings } from "../support/fake-github/index.ts";
import { complaints, setStage, writesOf } from "../support/protocol/stage.ts";

describe("a repository that can't be used", () => {
  test.for<[what: string, settings: Partial<Settings>, sentence: string]>([
    ["SAML", { refusal: "saml" }, "the organization enforces SAML single sign-on; authorize the token for it"],
    ["an IP allow list", { refusal: "ip-list" }, "the organization's IP allow list does not contain this runner"],
    ["a takedown", { refusal: "blocked" }, "GitHub has blocked access to the repository; ask GitHub Support (451"],
    ["a suspension", { refusal: "suspended" }, "GitHub has blocked access to the repository; ask GitHub Support (403"],
    ["a missing repository", { visible: false }, "the repository does not exist, or the token can't see it"],
    ["an archived repository", { archived: true }, "acme/status is archived, so nothing can be written"],
    [
      "issues turned off",
      { has_issues: false },
      "Issues are turned off in acme/status: turn them on under Settings → General → Features.",
    ],
  ])("is reported in one sentence, and nothing is written (%s)", async ([, settings, sentence]) => {
    const stage = setStage("One", "Two");
    Object.assign(stage.github.settings, settings);
    const run = await stage.act();
    expect([run.green, writesOf(run)]).toEqual([false, []]);
    expect(complaints(run)).toContain(sentence);
    expect(complaints(run).split("\n")).toHaveLength(1);
  });
});

describe("a run whose writes are all refused", () => {
  const ITEMS = ["One", "Two", "Three", "Four", "Five"];

  /** Refuses all of a run's writes except those to the lease. Returns the number of attempted writes, and the problems. */
  async function refuse(status: number, message: string): Promise<{ tried: number; problems: string[] }> {
    const stage = setStage(...ITEMS);
    let tried = 0;
    const run = await stage.act({
      disturbance: (_, method, { path, body }) => {
        if (method === "GET" || `${path}${body}`.includes("follow-through-lock-")) return null;
        tried += 1;
        return { kind: "answer", status, body: { message }, applied: false };
      },
    });
    expect([run.failure, run.green]).toEqual([null, false]);
    const problems = run.outcome!.problems.map(withWords);
    const next = await stage.act();
    expect([next.green, stage.tracked().length]).toEqual([true, ITEMS.length]);
    return { tried, problems };
  }

  test.for<[status: number, message: string]>([
    [401, "Bad credentials"],
    [403, "Resource not accessible by integration"],
    [403, "Resource protected by organization SAML enforcement."],
    [403, "The `acme` organization has an IP allow list enabled"],
    [403, "`acme` forbids access via a personal access token (classic)."],
    [403, "Sorry. Your account was suspended."],
    [403, "Repository was archived so is read-only."],
    [403, "Repository has been locked for migration."],
    [403, "API rate limit exceeded"],
    [410, "Issues has been disabled in this repository."],
  ])("stops at the first refusal (%i “%s”) and reports one problem with GitHub's reason", async ([status, message]) => {
    const { tried, problems } = await refuse(status, message);
    expect([tried, problems.length]).toEqual([1, 1]);
    const quote = message.includes("rate limit") ? "" : `. GitHub said: “${message}”`;
    expect(problems[0]).toContain(`(${status})${quote}`);
  });

  test("stops after three different objects are refused in the same way, and the next run continues", async () => {
    const { tried, problems } = await refuse(403, "No.");
    expect([tried, problems.length]).toEqual([3, 4]);
    expect(problems.at(-1)).toBe(
      "GitHub refused 3 writes in a row in the same way, so 3 more writes were not tried. The next run continues.",
    );
  });
});

test("a run whose token can read but not write reports the missing permission, although GitHub returns 404 for each write", async () => {
  const stage = setStage("One, due 2026-12-01", "Two, due 2026-12-01", "Three, due 2026-12-01");
  await stage.act();
  stage.promise("One, due 2026-12-02", "Two, due 2026-12-02", "Three, due 2026-12-02", "Four");
  const run = await stage.act({
    disturbance: (_, method, { path, body }) =>
      method === "GET" || `${path}${body}`.includes("follow-through-lock-")
        ? null
        : { kind: "answer", status: 404, body: { message: "Not Found" }, applied: false },
  });
  expect(run.green).toBe(false);
  const reason =
    "GitHub refused the request, perhaps because the token lacks a permission; give the job `permissions: contents: read, issues: write` (404)";
  expect(complaints(run).split("\n")).toEqual([
    ...["One", "Two", "Three"].map((title, index) => `Could not update issue #${index + 1} for “${title}”: ${reason}.`),
    "GitHub refused 3 writes in a row in the same way, so 1 more write was not tried. The next run continues.",
  ]);
  expect((await stage.act()).green).toBe(true);
});

test("a run writes nothing while issues are turned off, and doesn't treat an issue in the ledger as deleted", async () => {
  const stage = setStage("One", "Two");
  await stage.act();
  stage.github.as("mira").unlabel(1, "follow-through");
  const run = await stage.act({
    disturbance: (_, method, { path }) =>
      method === "GET" && path.endsWith("/issues/1")
        ? { kind: "answer", status: 410, body: { message: "Issues are disabled for this repo" }, applied: false }
        : null,
  });
  expect([run.green, writesOf(run)]).toEqual([false, []]);
  expect(complaints(run)).toContain("issues are turned off; turn them on under Settings → General → Features");
  expect((await stage.act()).green).toBe(true);
  expect(stage.tracked()).toHaveLength(2);
});
