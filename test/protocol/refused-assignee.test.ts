// Tests runs that can't check whether an owner can be assigned, with the real Octokit and the fake GitHub.
import { expect, test } from "vitest";
import { complaints, setStage, writesOf } from "../support/protocol/stage.ts";

test("a run that can't check an assignee asks people to assign the issue by hand, and no later run assigns it", async () => {
  const stage = setStage("@mira: Rotate the keys");
  const run = await stage.act({
    disturbance: (_index, method, { path }) =>
      method === "GET" && path.endsWith("/assignees/mira")
        ? { kind: "answer", status: 403, body: { message: "You can't do that." }, applied: false }
        : null,
  });
  expect(run.green).toBe(false);
  expect(complaints(run)).toMatch(
    /^Could not check whether @mira can be assigned: .* Assign this account to its issues by hand\.$/,
  );
  expect(stage.github.issue(1)?.assignees).toEqual([]);
  // The dashboard still shows the first run's problem.
  const next = await stage.act();
  expect([complaints(next), next.green]).toEqual(["", true]);
  expect(stage.github.issue(1)?.assignees).toEqual([]);
  expect(writesOf(await stage.act())).toEqual([]);
});
