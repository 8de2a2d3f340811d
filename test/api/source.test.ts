import { describe, expect, test } from "vitest";
import { createCache, createGitHubSource, createSnapshotSource, type Source } from "../../api/source.ts";
import { Failure, Withheld } from "../../src/core/failure.ts";
import { renderManagedPart } from "../../src/core/issue.ts";
import { LEDGER } from "../../src/core/ledger.ts";
import { DEFAULT_SETTINGS } from "../../src/core/snapshot.ts";
import { createClient } from "../../src/github/client.ts";
import { anApp } from "../support/app.ts";
import { aBlock, aLedger, aSnapshot, REPOSITORY } from "../support/builders.ts";

const MINUTE = 60_000;

/** A source whose reads are ended by hand, and a clock that is moved by hand. */
function aSlowSource(): {
  source: Source;
  reads: () => number;
  succeed: (name?: string) => Promise<void>;
  fail: (error: Error) => Promise<void>;
  clock: { now: number };
} {
  const waiting: Array<PromiseWithResolvers<Awaited<ReturnType<Source>>>> = [];
  let reads = 0;
  return {
    source: () => {
      reads += 1;
      const read = Promise.withResolvers<Awaited<ReturnType<Source>>>();
      waiting.push(read);
      return read.promise;
    },
    reads: () => reads,
    succeed: async (name = "acme/status") => {
      waiting.shift()!.resolve([aSnapshot({ repository: { ...REPOSITORY, name } })]);
      await settled();
    },
    fail: async (error) => {
      waiting.shift()!.reject(error);
      await settled();
    },
    clock: { now: 1_000_000 },
  };
}

/** Lets everything that is ready to go on do so. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function namesOf(facts: { snapshots: Array<{ repository: { name: string } }> | null }): string[] | null {
  return facts.snapshots?.map(({ repository }) => repository.name) ?? null;
}

describe("the cache", () => {
  test("waits for the first read, once for any number of readers", async () => {
    const { source, reads, succeed, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const readers = Array.from({ length: 100 }, () => facts());
    expect(reads()).toBe(1);
    await succeed();
    const answers = await Promise.all(readers);
    expect(answers.map(namesOf)).toEqual(Array.from({ length: 100 }, () => ["acme/status"]));
    expect(reads()).toBe(1);
  });

  test("reads the source at most once a minute", async () => {
    const { source, reads, succeed, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await succeed();
    await first;
    for (let second = 0; second < 60; second += 1) {
      await facts();
      expect(reads()).toBe(1);
      clock.now += 1_000;
    }
    await facts();
    expect(reads()).toBe(2);
  });

  test("serves the last facts at once while a new read is under way, then the new ones", async () => {
    const { source, reads, succeed, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await succeed("acme/old");
    await first;
    clock.now += MINUTE;
    expect(namesOf(await facts())).toEqual(["acme/old"]);
    clock.now += 10 * MINUTE;
    expect(namesOf(await facts())).toEqual(["acme/old"]);
    expect(reads()).toBe(2);
    await succeed("acme/new");
    expect(namesOf(await facts())).toEqual(["acme/new"]);
  });

  test("keeps the last good facts while the source fails, tells the error, and forgets it afterwards", async () => {
    const { source, succeed, fail, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await succeed("acme/good");
    await first;
    for (let failures = 0; failures < 3; failures += 1) {
      clock.now += MINUTE;
      await facts();
      await fail(new Failure("GitHub did not answer."));
      expect(await facts()).toMatchObject({ lastError: "GitHub did not answer." });
      expect(namesOf(await facts())).toEqual(["acme/good"]);
    }
    clock.now += MINUTE;
    await facts();
    await succeed("acme/better");
    expect(namesOf(await facts())).toEqual(["acme/better"]);
    expect(await facts()).toMatchObject({ lastError: null });
  });

  test("is cold while the first reads fail, asks again a minute later, and never in between", async () => {
    const { source, reads, fail, succeed, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await fail(new Failure("GitHub did not answer."));
    expect(await first).toEqual({ snapshots: null, lastError: "GitHub did not answer." });
    clock.now += MINUTE - 1;
    expect(await facts()).toEqual({ snapshots: null, lastError: "GitHub did not answer." });
    expect(reads()).toBe(1);
    clock.now += 1;
    const second = facts();
    await succeed();
    expect(namesOf(await second)).toEqual(["acme/status"]);
    expect(reads()).toBe(2);
  });

  test("drops what it has when a repository turns private, within a minute, and keeps it dropped", async () => {
    const { source, succeed, fail, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await succeed();
    expect(namesOf(await first)).toEqual(["acme/status"]);
    clock.now += MINUTE;
    await facts();
    await fail(new Withheld("acme/status is private."));
    expect(await facts()).toEqual({ snapshots: null, lastError: "acme/status is private." });
    clock.now += MINUTE;
    const again = facts();
    await fail(new Failure("GitHub did not answer."));
    expect(namesOf(await again)).toBeNull();
  });

  test("tells nothing of an error that was not made for people", async () => {
    const { source, fail, clock } = aSlowSource();
    const facts = createCache({ source, elapsed: () => clock.now });
    const first = facts();
    await fail(new Error("token ghp_secret is wrong"));
    expect(await first).toEqual({ snapshots: null, lastError: "The facts could not be read." });
  });

  test("one read is enough for any number of requests, for repositories nobody knows as well", async () => {
    const { source, reads, succeed, clock } = aSlowSource();
    const app = anApp({ facts: createCache({ source, elapsed: () => clock.now }) });
    const first = app.request("/");
    await succeed();
    await first;
    for (let number = 0; number < 200; number += 1) {
      const path = `/c/somebody/repository-${number}/1/`;
      expect((await app.request(path)).status).toBe(404);
    }
    expect(reads()).toBe(1);
  });
});

describe("a snapshot as the source", () => {
  test("is read as the Action wrote it", async () => {
    const snapshot = aSnapshot();
    const source = createSnapshotSource(() => Promise.resolve(`${JSON.stringify(snapshot)}\n`));
    expect(await source()).toEqual([snapshot]);
  });

  test.for<[what: string, text: string, named: string]>([
    ["no JSON", "<html>", "its JSON"],
    ["cut JSON", JSON.stringify(aSnapshot()).slice(0, -20), "its JSON"],
    ["an empty file", "", "its JSON"],
    ["another version", JSON.stringify({ ...aSnapshot(), version: 2 }), "version"],
    ["a missing part", JSON.stringify({ ...aSnapshot(), settings: { warn_days: 14 } }), "settings.grace_days"],
    [
      "a wrong part",
      JSON.stringify({ ...aSnapshot(), commitments: [{ block: null, issue: null }] }),
      "commitments.0.block",
    ],
  ])("%s is refused: the part and the remedy are named", async ([, text, named]) => {
    const reading = createSnapshotSource(() => Promise.resolve(text))();
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow(`The snapshot can't be used: ${named} is wrong.`);
    await expect(reading).rejects.toThrow("Write it anew with the Action's input `snapshot`.");
  });

  test("that can't be loaded fails as the loader does", async () => {
    const source = createSnapshotSource(() => Promise.reject(new Failure("The snapshot facts.json can't be read.")));
    await expect(source()).rejects.toThrow("The snapshot facts.json can't be read.");
  });
});

describe("GitHub as the source", () => {
  const place = { server: "https://github.com", repository: REPOSITORY.name };
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
    body: renderManagedPart(aBlock(), place),
    state: "open",
    created_at: "2026-03-02T08:00:00Z",
    user: { login: "github-actions[bot]" },
  };

  /** Answers each path with a body, as GitHub would; anything else is a 404. */
  function aFetch(answers: Record<string, unknown>): { fetch: typeof fetch; paths: string[] } {
    const paths: string[] = [];
    return {
      paths,
      fetch: (input) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        paths.push(pathname);
        const body = answers[pathname];
        return Promise.resolve(Response.json(body ?? { message: "Not Found" }, { status: body ? 200 : 404 }));
      },
    };
  }

  function sourceOf(answers: Record<string, unknown>, allowPrivate = false): Source {
    return createGitHubSource({
      client: createClient({ token: null, baseUrl: "https://api.github.test", fetch: aFetch(answers).fetch }),
      repositories: [REPOSITORY.name],
      authors: ["github-actions[bot]"],
      allowPrivate,
      clock: () => "2026-05-15T12:00:00Z",
    });
  }

  const ANSWERS = {
    "/repos/acme/status": repository,
    "/repos/acme/status/labels/follow-through": { name: "follow-through" },
    "/repos/acme/status/issues": [issue],
    "/repos/acme/status/issues/comments": [],
  };

  test("gives the facts of every repository, observed now", async () => {
    const snapshots = await sourceOf(ANSWERS)();
    expect(snapshots).toEqual([
      {
        version: 1,
        repository: REPOSITORY,
        observed_at: "2026-05-15T12:00:00Z",
        last_run_at: null,
        settings: DEFAULT_SETTINGS,
        problems: [],
        untracked: null,
        gone: [],
        commitments: [{ block: aBlock(), issue: expect.objectContaining({ number: 1, state: "open" }) }],
      },
    ]);
  });

  test("takes settings, the last run and what is not tracked from the dashboard that the label points at", async () => {
    const settings = { warn_days: 3, grace_days: 1, require_evidence: false };
    const untracked = { before_since: 4, ignored: 0, hints: 1 };
    const ledger = aLedger({ settings, untracked, last_run_at: "2026-05-14T06:17:00Z" });
    const dashboard = { ...issue, number: 9, body: LEDGER.write(ledger, "") };
    const [snapshot] = await sourceOf({
      ...ANSWERS,
      "/repos/acme/status/labels/follow-through": { name: "follow-through", description: "dashboard: #9" },
      "/repos/acme/status/issues": [issue, dashboard],
      "/repos/acme/status/issues/9": dashboard,
    })();
    expect(snapshot).toMatchObject({ settings, untracked, last_run_at: "2026-05-14T06:17:00Z" });
    expect(snapshot?.commitments).toHaveLength(1);
  });

  test("says so when the label is gone, rather than that nothing was promised", async () => {
    const { "/repos/acme/status/labels/follow-through": _, ...answers } = ANSWERS;
    const [snapshot] = await sourceOf(answers)();
    expect(snapshot).toMatchObject({
      commitments: [],
      problems: ["There is no label “follow-through”: nothing is tracked yet, or the label was renamed."],
    });
  });

  test("a repository that can't be seen any more is withheld", async () => {
    const { "/repos/acme/status": _, ...answers } = ANSWERS;
    await expect(sourceOf(answers)()).rejects.toThrow(Withheld);
  });

  test("a private repository is refused, by name and with the way to allow it", async () => {
    const reading = sourceOf({ ...ANSWERS, "/repos/acme/status": { ...repository, private: true } })();
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow("acme/status is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true");
  });

  test("a private repository behind one's own login is shown once it was allowed", async () => {
    const snapshots = await sourceOf({ ...ANSWERS, "/repos/acme/status": { ...repository, private: true } }, true)();
    expect(snapshots).toHaveLength(1);
  });

  test("an answer that does not say whether the repository is private is no answer", async () => {
    const { private: _, ...silent } = repository;
    await expect(sourceOf({ ...ANSWERS, "/repos/acme/status": silent })()).rejects.toThrow("private");
  });

  test("one repository that can't be read fails the whole read, so that nothing looks gone", async () => {
    const { fetch } = aFetch(ANSWERS);
    const source = createGitHubSource({
      client: createClient({ token: null, baseUrl: "https://api.github.test", fetch }),
      repositories: [REPOSITORY.name, "acme/missing"],
      authors: ["github-actions[bot]"],
      allowPrivate: false,
      clock: () => "2026-05-15T12:00:00Z",
    });
    await expect(source()).rejects.toThrow("acme/missing");
  });
});
