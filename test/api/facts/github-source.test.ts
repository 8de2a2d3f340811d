import { describe, expect, test } from "vitest";
import { createBudget } from "../../../api/facts/budget.ts";
import { createGitHubSources } from "../../../api/facts/github-source.ts";
import type { Source } from "../../../api/facts/source.ts";
import { Failure, Withheld } from "../../../src/core/model/failure.ts";
import { renderManagedPart } from "../../../src/core/render/issue.ts";
import { LEDGER, packEntries } from "../../../src/core/model/ledger.ts";
import { DEFAULT_SETTINGS, type Snapshot } from "../../../src/core/model/snapshot.ts";
import { createClient } from "../../../src/github/client.ts";
import { aBlock, aLedger, aSnapshot, REPOSITORY } from "../../support/builders.ts";

describe("a GitHub source", () => {
  const location = { server: "https://github.com", repository: REPOSITORY.name };
  const repository = {
    id: REPOSITORY.id,
    full_name: REPOSITORY.name,
    html_url: REPOSITORY.url,
    private: false,
    has_issues: true,
  };
  const issue = {
    number: 1,
    html_url: `${REPOSITORY.url}/issues/1`,
    title: "Add an alert for the queue",
    body: renderManagedPart(aBlock(), location),
    state: "open",
    created_at: "2026-03-02T08:00:00Z",
    user: { login: "github-actions[bot]" },
  };

  /** Creates a fake `fetch` that returns the body or status configured for a path, or 404 if there is none. */
  function aFetch(responses: Record<string, unknown>): { fetch: typeof fetch; queries: string[] } {
    const queries: string[] = [];
    return {
      queries,
      fetch: (input) => {
        const { pathname, search } = new URL(input instanceof Request ? input.url : input);
        queries.push(pathname + search);
        const body = responses[pathname];
        const status = typeof body === "number" ? body : body ? 200 : 404;
        return Promise.resolve(Response.json(status === 200 ? body : { message: "No such thing" }, { status }));
      },
    };
  }

  let time = Date.parse("2026-05-15T12:00:00.000Z");

  function sourceOf(responses: Record<string, unknown>, allowPrivate = false): Source & { queries: string[] } {
    const { fetch, queries } = aFetch(responses);
    const budget = createBudget(() => time);
    const [source] = createGitHubSources({
      client: createClient({ token: null, baseUrl: "https://api.github.test", fetch: budget.watch(fetch) }),
      budget,
      repositories: [{ owner: "acme", repo: "status" }],
      authors: ["github-actions[bot]"],
      allowPrivate,
      clock: () => time,
    });
    return { ...source!, queries };
  }

  /** Probes and reads, as the collector does. */
  async function readOf(source: Source, previous: Snapshot | null = null): Promise<Snapshot> {
    await source.probe();
    return source.read(previous);
  }

  const RESPONSES = {
    "/repos/acme/status": repository,
    "/repos/acme/status/labels/follow-through": { name: "follow-through" },
    "/repos/acme/status/issues": [issue],
    "/repos/acme/status/issues/comments": [],
  };

  test("reads the repository's current facts", async () => {
    expect(await readOf(sourceOf(RESPONSES))).toEqual({
      version: 1,
      repository: REPOSITORY,
      observed_at: "2026-05-15T12:00:00.000Z",
      last_run_at: null,
      settings: DEFAULT_SETTINGS,
      problems: [],
      untracked: null,
      gone: [],
      commitments: [{ block: aBlock(), issue: expect.objectContaining({ number: 1, state: "open" }) }],
    });
  });

  test("reads the settings, the last run and the untracked counts from the dashboard named by the label", async () => {
    const settings = { warn_days: 3, grace_days: 1, require_evidence: false };
    const untracked = { before_since: 4, ignored: 0, hints: 1 };
    const listed = packEntries(new Map([[1, "AAAA"]]));
    const ledger = aLedger({ settings, untracked, last_run_at: "2026-05-14T06:17:00Z", ...listed });
    const dashboard = { ...issue, number: 9, body: LEDGER.render(ledger, "") };
    const snapshot = await readOf(
      sourceOf({
        ...RESPONSES,
        "/repos/acme/status/labels/follow-through": { name: "follow-through", description: "dashboard: #9" },
        "/repos/acme/status/issues": [issue, dashboard],
        "/repos/acme/status/issues/9": dashboard,
      }),
    );
    expect(snapshot).toMatchObject({ settings, untracked, last_run_at: "2026-05-14T06:17:00Z" });
    expect(snapshot.commitments).toHaveLength(1);
  });

  test("leaves out an issue that the dashboard doesn't list, because another workflow may have opened it", async () => {
    const forged = { ...issue, number: 2, body: renderManagedPart(aBlock({ key: "f".repeat(24) }), location) };
    const dashboard = { ...issue, number: 9, body: LEDGER.render(aLedger(packEntries(new Map([[1, "AAAA"]]))), "") };
    const snapshot = await readOf(
      sourceOf({
        ...RESPONSES,
        "/repos/acme/status/labels/follow-through": { name: "follow-through", description: "dashboard: #9" },
        "/repos/acme/status/issues": [issue, forged, dashboard],
        "/repos/acme/status/issues/9": dashboard,
      }),
    );
    expect(snapshot.commitments.map((commitment) => commitment.issue?.number)).toEqual([1]);
  });

  test.each([
    [410, "deleted"],
    [301, "moved"],
    [404, "hidden"],
  ])(
    "reports an issue in the ledger as missing if GitHub returns %i, even before the next run",
    async (status, how) => {
      const knownGone = { number: 5, how: "deleted", since: "2026-05-01" } as const;
      const ledger = aLedger({
        ...packEntries(new Map([1, 2, 5].map((number) => [number, "AAAA"]))),
        gone: [knownGone],
      });
      const dashboard = { ...issue, number: 9, body: LEDGER.render(ledger, "") };
      const snapshot = await readOf(
        sourceOf({
          ...RESPONSES,
          "/repos/acme/status/labels/follow-through": { name: "follow-through", description: "dashboard: #9" },
          "/repos/acme/status/issues": [issue, dashboard],
          "/repos/acme/status/issues/2": status,
          "/repos/acme/status/issues/5": 410,
          "/repos/acme/status/issues/9": dashboard,
        }),
      );
      expect(snapshot.gone).toEqual([{ number: 2, how, since: "2026-05-15" }, knownGone]);
      expect(snapshot.commitments).toHaveLength(1);
    },
  );

  test("requests the permission of a comment's author at most once every ten minutes", async () => {
    const comment = {
      issue_url: "https://api.github.test/repos/acme/status/issues/1",
      user: { login: "mira" },
      body: "Evidence: https://example.org/1",
      created_at: "2026-05-01T00:00:00Z",
      author_association: "NONE",
    };
    const permission = "/repos/acme/status/collaborators/mira/permission";
    const source = sourceOf({
      ...RESPONSES,
      "/repos/acme/status/issues/comments": [comment],
      [permission]: { permission: "write" },
    });
    const asked: number[] = [];
    for (const minutes of [0, 1, 10, 1]) {
      time += minutes * 60_000;
      expect((await readOf(source)).commitments[0]?.issue?.evidence).toHaveLength(1);
      asked.push(source.queries.filter((query) => query === permission).length);
    }
    time -= 12 * 60_000;
    expect(asked).toEqual([1, 1, 2, 2]);
  });

  test("keeps the date on which an issue was first found missing until a run records it", async () => {
    const ledger = aLedger(packEntries(new Map([[2, "AAAA"]])));
    const dashboard = { ...issue, number: 9, body: LEDGER.render(ledger, "") };
    const source = sourceOf({
      ...RESPONSES,
      "/repos/acme/status/labels/follow-through": { name: "follow-through", description: "dashboard: #9" },
      "/repos/acme/status/issues": [dashboard],
      "/repos/acme/status/issues/2": 410,
      "/repos/acme/status/issues/9": dashboard,
    });
    const first = { number: 2, how: "deleted", since: "2026-05-01" } as const;
    const snapshot = await readOf(source, aSnapshot({ gone: [first] }));
    expect(snapshot.gone).toEqual([first]);
  });

  test("reports a missing label as a problem, not as an empty register", async () => {
    const { "/repos/acme/status/labels/follow-through": _, ...responses } = RESPONSES;
    const snapshot = await readOf(sourceOf(responses));
    expect(snapshot).toMatchObject({
      commitments: [],
      problems: ["There is no label “follow-through”: nothing is tracked yet, or the label was renamed."],
    });
  });

  test("withholds a repository that no longer exists on GitHub", async () => {
    const { "/repos/acme/status": _, ...responses } = RESPONSES;
    await expect(sourceOf(responses).probe()).rejects.toThrow(Withheld);
  });

  test("withholds a private repository and says how to show it", async () => {
    const reading = sourceOf({ ...RESPONSES, "/repos/acme/status": { ...repository, private: true } }).probe();
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow("acme/status is private. To show it, set FOLLOW_THROUGH_ALLOW_PRIVATE=true");
  });

  test("withholds a repository that became private since the last probe", async () => {
    const responses: Record<string, unknown> = { ...RESPONSES };
    const source = sourceOf(responses);
    await readOf(source);
    responses["/repos/acme/status"] = { ...repository, private: true };
    await expect(source.probe()).rejects.toThrow(Withheld);
    await expect(source.read(null)).rejects.toThrow(Withheld);
  });

  test("withholds a private repository even if its issues are disabled", async () => {
    const withoutIssues = { ...repository, private: true, has_issues: false };
    await expect(sourceOf({ ...RESPONSES, "/repos/acme/status": withoutIssues }).probe()).rejects.toThrow(Withheld);
    const source = sourceOf({ ...RESPONSES, "/repos/acme/status": { ...withoutIssues, private: false } });
    await expect(readOf(source)).rejects.toThrow("Issues are turned off in acme/status: turn them on");
  });

  test("reads a private repository if private repositories are allowed", async () => {
    const source = sourceOf({ ...RESPONSES, "/repos/acme/status": { ...repository, private: true } }, true);
    expect((await readOf(source)).commitments).toHaveLength(1);
  });

  test("fails if the response doesn't say whether the repository is private", async () => {
    const { private: _, ...incomplete } = repository;
    await expect(sourceOf({ ...RESPONSES, "/repos/acme/status": incomplete }).probe()).rejects.toThrow("private");
  });

  test("reads only changes after the first read, except for a complete read once an hour", async () => {
    const source = sourceOf(RESPONSES);
    const lists = (): string[] => source.queries.filter((query) => query.startsWith("/repos/acme/status/issues?"));
    const first = await readOf(source);
    time += 60_000;
    expect((await readOf(source)).commitments).toEqual(first.commitments);
    time += 60 * 60_000;
    await readOf(source);
    expect(lists().map((query) => new URLSearchParams(query.split("?")[1]).get("since"))).toEqual([
      null,
      "2026-05-15T11:00:00.000Z",
      null,
    ]);
    time -= 61 * 60_000;
  });
});
