import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/core/model/register.ts";
import { collectIssues, type Collected, type CollectOptions } from "../../../src/github/read/collect.ts";
import { readLabelled } from "../../../src/github/read/labelled.ts";
import {
  BOT,
  entriesOf,
  MINUTE,
  openDashboard,
  openTracked,
  requestsOf,
  startFake,
  type FakeClients,
} from "../../support/fake-clients.ts";

const ISSUES = "GET /repos/acme/status/issues";

/** Collects the issues, starting with the issues found through the label. `pointer` is the label's description. */
async function collect(
  { github, repo }: FakeClients,
  pointer: string,
  options: Partial<CollectOptions> = {},
): Promise<Collected> {
  const labelled = await readLabelled(repo, { label: "follow-through", pointer, repositoryId: 4711 });
  github.calls.length = 0;
  return collectIssues(repo, {
    repositoryId: 4711,
    authors: [BOT],
    labelled,
    scanAll: true,
    includeUnlisted: false,
    readDirectly: [],
    ...options,
  });
}

function numbersOf({ issues, dashboard }: Collected): { issues: number[]; dashboard: Dashboard["number"] | undefined } {
  return { issues: [...issues.keys()].toSorted((a, b) => a - b), dashboard: dashboard?.number };
}

describe("collectIssues", () => {
  test("sends no further requests if the dashboard and all issues can be found through the label", async () => {
    const fake = startFake();
    openTracked(fake.github);
    openDashboard(fake.github, entriesOf(1));
    expect(numbersOf(await collect(fake, "dashboard: #2"))).toEqual({ issues: [1, 2], dashboard: 2 });
    expect(fake.github.calls).toEqual([]);
  });

  test("reads the ledger's issues that have lost the label, and the issues that the caller names", async () => {
    const fake = startFake();
    openTracked(fake.github);
    openDashboard(fake.github, entriesOf(1, 7));
    fake.github.as("mira").unlabel(1, "follow-through");
    const collected = await collect(fake, "dashboard: #2", { readDirectly: [2] });
    expect(numbersOf(collected)).toEqual({ issues: [1, 2], dashboard: 2 });
    expect(collected.gone).toEqual([{ number: 7, fingerprint: "AAAA", how: "hidden" }]);
    expect(requestsOf(fake.github).toSorted()).toEqual([1, 2, 7].map((number) => `${ISSUES}/${number}`));
  });

  test("searches for the dashboard if the label does not name it", async () => {
    const fake = startFake();
    openDashboard(fake.github);
    expect(numbersOf(await collect(fake, ""))).toEqual({ issues: [1], dashboard: 1 });
    expect(requestsOf(fake.github)).toEqual([ISSUES]);
  });

  test.for([
    ["with a dashboard", true],
    ["without a dashboard", false],
  ] as const)("lists the newest issues only once to find unlisted ones, %s", async ([, hasDashboard]) => {
    let lag = 0;
    const fake = startFake({ lag: () => lag });
    if (hasDashboard) openDashboard(fake.github);
    else openTracked(fake.github, { key: "d".repeat(24) });
    lag = MINUTE;
    const unlisted = openTracked(fake.github);
    const pointer = hasDashboard ? "dashboard: #1" : "";
    expect(numbersOf(await collect(fake, pointer)).issues).toEqual([1]);
    expect(numbersOf(await collect(fake, pointer, { includeUnlisted: true })).issues).toEqual([1, unlisted]);
    const newest = fake.github.calls.filter(({ path }) => path.includes("direction=desc"));
    expect(newest).toHaveLength(1);
  });

  test("prefers a direct read over the list of the newest issues", async () => {
    let lag = 0;
    const fake = startFake({ lag: () => lag });
    openTracked(fake.github);
    openDashboard(fake.github);
    lag = MINUTE;
    fake.github.as("mira").edit(1, { title: "renamed" });
    const options = { includeUnlisted: true, readDirectly: [1] };
    expect((await collect(fake, "dashboard: #2", options)).issues.get(1)?.title).toBe("renamed");
  });
});
