import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../../../src/github/client.ts";
import { acquireLease, type Lease } from "../../../src/github/write/lease.ts";
import { MINUTE, REPO } from "../../support/fake-clients.ts";
import { FakeGitHub } from "../../support/fake-github/index.ts";
import { VirtualTime } from "../../support/protocol/virtual-time.ts";

interface Setting {
  github: FakeGitHub;
  time: VirtualTime;
  /** Creates another run's lock, which expires in `expiresIn` milliseconds. */
  lock: (number: number, expiresIn: number, holder?: string) => Promise<unknown>;
  acquire: (holder: string, durationMs?: number) => Promise<Lease>;
  locks: () => string[];
}

function setUp(): Setting {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time });
  const client: Client = createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: github.fetch,
    timeout: null,
  });
  return {
    github,
    time,
    lock: (number, expiresIn, holder = "another") =>
      client.issues.createLabel({
        ...REPO,
        name: `follow-through-lock-${number}`,
        description: `Follow-through is writing, until ${new Date(time.now() + expiresIn).toISOString()} (${holder})`,
      }),
    acquire: async (holder, durationMs = 10 * MINUTE) => {
      const { sleep, leave } = time.enter();
      const lease = await acquireLease(
        { client, repo: REPO, clock: time.now, sleep, log: () => {}, holder },
        durationMs,
      );
      leave();
      return lease;
    },
    locks: () => [...github.labels().keys()].filter((name) => name.startsWith("follow-through-lock-")),
  };
}

describe("a lease", () => {
  test("is one label that exists while the lease is held and is deleted on release", async () => {
    const { acquire, locks } = setUp();
    const lease = await acquire("ours");
    expect(locks()).toEqual(["follow-through-lock-1"]);
    await lease.release();
    expect(locks()).toEqual([]);
  });

  test("allows new writes only in its first half", async () => {
    const { acquire, time } = setUp();
    const lease = await acquire("ours", 10 * MINUTE);
    time.pass(5 * MINUTE - 1);
    expect(lease.mayWrite()).toBe(true);
    time.pass(1);
    expect(lease.mayWrite()).toBe(false);
  });

  test("is not acquired until another run's lease expires", async () => {
    const { acquire, lock, time } = setUp();
    await lock(1, 3 * MINUTE);
    const start = time.now();
    await acquire("ours");
    expect(time.now() - start).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("is polled with reads instead of label creates while another run holds it", async () => {
    const { acquire, github, lock } = setUp();
    await lock(1, 3 * MINUTE);
    await acquire("ours");
    const creates = github.calls.filter(
      ({ method, body }) => method === "POST" && JSON.stringify(body).includes("ours"),
    );
    expect(creates.length).toBeLessThanOrEqual(2);
  });

  test("takes over a crashed run's lock, and deletes it on release", async () => {
    const { acquire, lock, locks, time } = setUp();
    await lock(1, -1);
    const start = time.now();
    const lease = await acquire("ours");
    expect([time.now() - start, locks()]).toEqual([0, ["follow-through-lock-1", "follow-through-lock-2"]]);
    await lease.release();
    expect(locks()).toEqual([]);
  });

  test("is not acquired below another run's lock, even if all locks below that one were released", async () => {
    const { acquire, lock, time } = setUp();
    await lock(2, 3 * MINUTE);
    const start = time.now();
    await acquire("ours");
    expect(time.now() - start).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("is not acquired above an expired lock that another run has taken over", async () => {
    const { acquire, github, lock, time } = setUp();
    await lock(1, -1);
    let tookOver = false;
    github.before = ({ method, body }) => {
      if (tookOver || method !== "POST" || (body as { name: string }).name !== "follow-through-lock-2") return null;
      tookOver = true;
      github.deleteLabel("follow-through-lock-1");
      void lock(1, 3 * MINUTE);
      return null;
    };
    const start = time.now();
    await acquire("ours");
    expect(tookOver).toBe(true);
    expect(time.now() - start).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("keeps its labels after it expires, because another run might hold the next lock", async () => {
    const { acquire, locks, time } = setUp();
    const late = await acquire("late", MINUTE);
    time.pass(MINUTE);
    await acquire("next");
    await late.release();
    expect(locks()).toEqual(["follow-through-lock-1", "follow-through-lock-2"]);
  });

  test("is acquired even if the response to the label's create was lost", async () => {
    const { acquire, github, time } = setUp();
    github.before = ({ method }) => (method === "POST" ? { kind: "lose" } : null);
    const start = time.now();
    await acquire("ours");
    expect(time.now()).toBe(start);
  });

  test("can't be acquired if another run holds it for too long, and the error names the label to delete", async () => {
    const { acquire, lock } = setUp();
    await lock(1, 24 * 60 * MINUTE);
    await expect(acquire("ours")).rejects.toThrow(
      "Another run holds the write lease until 2026-11-11T09:00:00.000Z, so nothing was written. Run again after that, or delete the label “follow-through-lock-1” if that run has crashed.",
    );
  });
});
