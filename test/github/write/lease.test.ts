import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../../../src/github/client.ts";
import { acquireLease, type Lease } from "../../../src/github/write/lease.ts";
import { FakeGitHub } from "../../support/fake-github/index.ts";
import { VirtualTime } from "../../support/protocol/virtual-time.ts";

const AT = { owner: "acme", repo: "status" };
const MINUTE = 60_000;

interface Setting {
  github: FakeGitHub;
  time: VirtualTime;
  /** Makes a lock as another run does. */
  lock: (number: number, from: number, holder?: string) => Promise<unknown>;
  acquire: (holder: string, length?: number) => Promise<Lease>;
  locks: () => string[];
}

function set(): Setting {
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
    lock: (number, from, holder = "another") =>
      client.issues.createLabel({
        ...AT,
        name: `follow-through-lock-${number}`,
        description: `Follow-through is writing, until ${new Date(time.now() + from).toISOString()} (${holder})`,
      }),
    acquire: async (holder, length = 10 * MINUTE) => {
      const { sleep, leave } = time.enter();
      const lease = await acquireLease({ client, repo: AT, clock: time.now, sleep, log: () => {}, holder }, length);
      leave();
      return lease;
    },
    locks: () => [...github.labels().keys()].filter((name) => name.startsWith("follow-through-lock-")),
  };
}

describe("a lease", () => {
  test("is one label while it is held, and none afterwards", async () => {
    const { acquire, locks } = set();
    const lease = await acquire("ours");
    expect(locks()).toEqual(["follow-through-lock-1"]);
    await lease.release();
    expect(locks()).toEqual([]);
  });

  test("lets writes begin in its first half only", async () => {
    const { acquire, time } = set();
    const lease = await acquire("ours", 10 * MINUTE);
    time.pass(5 * MINUTE - 1);
    expect(lease.mayWrite()).toBe(true);
    time.pass(1);
    expect(lease.mayWrite()).toBe(false);
  });

  test("is not given while another's lasts", async () => {
    const { acquire, lock, time } = set();
    await lock(1, 3 * MINUTE);
    const from = time.now();
    await acquire("ours");
    expect(time.now() - from).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("is waited for by looking, not by trying", async () => {
    const { acquire, github, lock } = set();
    await lock(1, 3 * MINUTE);
    await acquire("ours");
    const made = github.calls.filter(({ method, body }) => method === "POST" && JSON.stringify(body).includes("ours"));
    expect(made.length).toBeLessThanOrEqual(2);
  });

  test("is taken over from a dead run, and cleans up after it", async () => {
    const { acquire, lock, locks, time } = set();
    await lock(1, -1);
    const from = time.now();
    const lease = await acquire("ours");
    expect([time.now() - from, locks()]).toEqual([0, ["follow-through-lock-1", "follow-through-lock-2"]]);
    await lease.release();
    expect(locks()).toEqual([]);
  });

  test("is not given below one that another run holds while it gives back the lower ones", async () => {
    const { acquire, lock, time } = set();
    await lock(2, 3 * MINUTE);
    const from = time.now();
    await acquire("ours");
    expect(time.now() - from).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("is not given above one that was taken anew since it was seen to be over", async () => {
    const { acquire, github, lock, time } = set();
    await lock(1, -1);
    let took = false;
    github.before = ({ method, body }) => {
      if (took || method !== "POST" || (body as { name: string }).name !== "follow-through-lock-2") return null;
      took = true;
      github.deleteLabel("follow-through-lock-1");
      void lock(1, 3 * MINUTE);
      return null;
    };
    const from = time.now();
    await acquire("ours");
    expect(took).toBe(true);
    expect(time.now() - from).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("is left alone once it is over, since it may be another run's turn", async () => {
    const { acquire, locks, time } = set();
    const late = await acquire("late", MINUTE);
    time.pass(MINUTE);
    await acquire("next");
    await late.release();
    expect(locks()).toEqual(["follow-through-lock-1", "follow-through-lock-2"]);
  });

  test("is ours when the answer that gave it was lost", async () => {
    const { acquire, github, time } = set();
    github.before = ({ method }) => (method === "POST" ? { kind: "lose" } : null);
    const from = time.now();
    await acquire("ours");
    expect(time.now()).toBe(from);
  });

  test("of a run that never ends is named with its way out", async () => {
    const { acquire, lock } = set();
    await lock(1, 24 * 60 * MINUTE);
    await expect(acquire("ours")).rejects.toThrow(
      "Another run holds the write lease until 2026-11-11T09:00:00.000Z, so nothing was written. Run again after that, or delete the label “follow-through-lock-1” if that run is dead.",
    );
  });
});
