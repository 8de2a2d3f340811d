// A new user's first day with the built programs: from an empty repository to issues, a red check, and back to green.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./cli/run-cli.ts";
import { commitAll, git, initRepository } from "./support/git.ts";
import { startScene } from "./action/scene.ts";

const REPORT = "postmortems/2026-11-30-the-cache-went-cold.md";
const TODAY = { FOLLOW_THROUGH_TODAY: "2026-11-30" };
const ITEM = "| Warm the cache before a deploy | @mira | 2026-12-20 |";

test("init, a report and a merge lead to an issue and later to a red check, and a tick leads to a green check and a page", async (context) => {
  const { workspace, act, listTracked } = await startScene(context);
  const { root } = workspace;
  await workspace.remove("postmortems/2026-10-01-cache.md");
  initRepository(root);
  git(root, ["remote", "add", "origin", "https://github.com/acme/status.git"]);

  expect((await runCli(root, ["init"], TODAY)).status).toBe(0);
  expect((await runCli(root, ["new", "The cache went cold"], TODAY)).status).toBe(0);
  const file = path.join(root, REPORT);
  writeFileSync(file, readFileSync(file, "utf8").replace(/\|  \|  \|  \|\n$/, `${ITEM}\n`));
  commitAll(root);
  expect((await runCli(root, ["lint"], TODAY)).stdout).toContain("commitment: Warm the cache before a deploy");

  // The first run on the default branch.
  const push = await act({ today: "2026-11-30", inputs: { since: "" } });
  expect([push.status, push.outputs["created"]]).toEqual([0, "1"]);
  expect((await listTracked()).map(({ title }) => title)).toEqual(["Warm the cache before a deploy"]);

  // The daily check, before and after the due date.
  const daily = { event: "schedule", inputs: { since: "" } };
  expect((await act({ ...daily, today: "2026-12-20" })).status).toBe(0);
  const late = await act({ ...daily, today: "2026-12-21" });
  expect([late.status, late.stdout]).toEqual([1, expect.stringContaining("1 day overdue")]);

  // The owner links the work in the report.
  const link = "[the pull request](https://example.org/pull/1)";
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(ITEM, `| [x] Warm the cache before a deploy (${link}) | @mira | 2026-12-20 |`),
  );
  commitAll(root);
  const done = await act({ ...daily, today: "2026-12-22", inputs: { since: "", site: "public" } });
  expect(done.status).toBe(0);
  // GitHub records the close at the current time, which is before the due date.
  expect(done.outputs).toMatchObject({ kept: "1", overdue: "0" });
  expect(readFileSync(path.join(root, "public/index.html"), "utf8")).toContain("Warm the cache before a deploy");
});
