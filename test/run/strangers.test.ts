// People without write access comment on a tracked issue to use up the run's requests.
import { expect, test } from "vitest";
import { createClient } from "../../src/github/client.ts";
import { REPO } from "../support/fake-clients.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";
import { complaints, ledgerOf, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";

const HOUR = 60 * 60_000;

/** Tracks two commitments whose due dates have moved since, with comments by this many strangers on the first. */
async function setUp(strangers: number, comment: string): Promise<Stage> {
  const logins = Array.from({ length: strangers }, (_, index) => `s${index}`);
  const stage = setStageOn({
    accounts: [
      { login: "github-actions[bot]", permission: "write" },
      { login: "mira", permission: "write" },
      ...logins.map((login) => ({ login, permission: "read" as const })),
    ],
    limits: { createsPerMinute: 80, createsPerHour: 500, requestsPerHour: 150 },
  });
  stage.promise("One, due 2026-12-01", "Two, due 2026-12-01");
  await stage.act();
  stage.time.pass(5 * HOUR);
  for (const login of logins) stage.github.as(login).comment(1, comment);
  for (const number of [1, 2]) stage.github.as("mira").comment(number, "Evidence: https://example.org/done");
  stage.promise("One, due 2026-12-20", "Two, due 2026-12-20");
  stage.time.pass(2 * HOUR);
  return stage;
}

function permissionsIn({ calls }: RunResult): number {
  return calls.filter(({ path }) => path.endsWith("/permission")).length;
}

test("comments without evidence or reasons cause no permission checks, and the run writes as usual", async () => {
  const stage = await setUp(120, "+1");
  const run = await stage.act();
  expect([run.green, complaints(run), permissionsIn(run)]).toEqual([true, "", 1]);
  for (const number of [1, 2]) expect(stage.github.issue(number)?.body).toContain("https://example.org/done");
});

test("the permission of each person is requested once per run", async () => {
  const stage = await setUp(20, "Reason: no");
  const run = await stage.act();
  expect([run.green, permissionsIn(run)]).toEqual([true, 21]);
  expect(writesOf(run).length).toBeGreaterThan(0);
});

test("evidence by 120 strangers holds up only the issue that they comment on, until it is deleted", async () => {
  const stage = await setUp(120, "Evidence: https://example.org/no");
  const { heard_until: until } = ledgerOf(stage);
  for (let day = 0; day < 2; day += 1) {
    const run = await stage.act();
    expect([run.green, permissionsIn(run) <= 100]).toEqual([false, true]);
    expect(complaints(run)).toContain("The comments on issue #1 were not read");
    expect(stage.github.issue(1)?.body).not.toContain("2026-12-20");
    expect(stage.github.issue(2)?.body).toContain("https://example.org/done");
    expect(ledgerOf(stage).unheard).toEqual([{ number: 1, until }]);
    stage.time.pass(24 * HOUR);
  }
  const mira = createClient({ token: "mira-token", baseUrl: "https://api.github.com", fetch: stage.github.fetch });
  for (const page of [2, 1]) {
    const { data } = await mira.issues.listComments({ ...REPO, issue_number: 1, per_page: 100, page });
    for (const { id, user } of data)
      if (user?.login !== "mira") await mira.issues.deleteComment({ ...REPO, comment_id: id });
  }
  stage.time.pass(HOUR);
  expect((await stage.act()).green).toBe(true);
  expect(stage.github.issue(1)?.body).toContain("https://example.org/done");
  expect(stage.github.issue(1)?.body).toContain("2026-12-20");
});
