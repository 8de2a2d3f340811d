import { describe, expect, test } from "vitest";
import type { FoundIssue } from "../../../src/core/model/register.ts";
import { discover, type Discovered, type DiscoverOptions } from "../../../src/github/read/discover.ts";
import { BOT, MINUTE, openDashboard, openTracked, startFake, type FakeClients } from "../../support/fake-clients.ts";

async function run(
  { repo }: FakeClients,
  options: Partial<DiscoverOptions> = {},
): Promise<Discovered & { numbers: number[] }> {
  const issues = new Map<number, FoundIssue>();
  const discovered = await discover(repo, issues, {
    repositoryId: 4711,
    authors: [BOT],
    labelled: [],
    scanAll: true,
    includeUnlisted: false,
    ...options,
  });
  return { ...discovered, numbers: [...issues.keys()] };
}

describe("discover", () => {
  test("finds the dashboard and our issues among all issues, even without the label", async () => {
    const fake = startFake();
    fake.github.as("mira").open("a person's issue", "");
    const tracked = openTracked(fake.github);
    const dashboard = openDashboard(fake.github);
    for (const number of [tracked, dashboard]) fake.github.as("mira").unlabel(number, "follow-through");
    await expect(run(fake)).resolves.toMatchObject({
      dashboard: { number: dashboard },
      readNewest: false,
      numbers: [tracked, dashboard],
    });
  });

  test("sends no requests if scanning is off", async () => {
    const fake = startFake();
    openDashboard(fake.github);
    await expect(run(fake, { scanAll: false })).resolves.toEqual({ dashboard: null, readNewest: false, numbers: [] });
    expect(fake.github.calls).toEqual([]);
  });

  test("adds an issue with another App's block, but not one that a person opened", async () => {
    const fake = startFake();
    const body = fake.github.issue(openTracked(fake.github))!.body;
    fake.github.as("other[bot]").open("copy", body);
    fake.github.as("rando").open("copy", body);
    expect((await run(fake)).numbers).toEqual([1, 2]);
  });

  test("finds an unlisted dashboard with includeUnlisted", async () => {
    const fake = startFake({ lag: () => MINUTE });
    const dashboard = openDashboard(fake.github);
    expect((await run(fake)).dashboard).toBeNull();
    await expect(run(fake, { includeUnlisted: true })).resolves.toMatchObject({
      dashboard: { number: dashboard },
      readNewest: true,
    });
  });
});
