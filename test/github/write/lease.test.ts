import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../../../src/github/client.ts";
import { ServerClock } from "../../../src/github/server-clock.ts";
import { acquireLease, type Lease } from "../../../src/github/write/lease.ts";
import { Stopper } from "../../../src/run/stopper.ts";
import { MINUTE, REPO } from "../../support/fake-clients.ts";
import { FakeGitHub, type Call, type Fault } from "../../support/fake-github/index.ts";
import { VirtualTime, type Sleeper } from "../../support/protocol/virtual-time.ts";

const SECOND = 1_000;
const TAKEN = "Another run took over the write lease, so this run stopped writing. The next run continues.";
const UNCONFIRMED = "The write lease couldn't be confirmed, so the run stopped writing. The next run continues.";

interface Setting {
  github: FakeGitHub;
  time: VirtualTime;
  /** The run's clock, which a test can set wrong. */
  clock: { ahead: number };
  client: Client;
  stopper: Stopper;
  /** If `answer` is set, every response to a POST waits for it. */
  slow: { answer: Promise<unknown> | null };
  lines: string[];
  /** Creates another run's lock, which expires in `expiresIn` milliseconds. */
  lock: (number: number, expiresIn: number, holder?: string) => Promise<unknown>;
  acquire: (holder?: string) => Promise<Lease>;
  /** Runs `act` while the run's sleeps advance the clock. */
  awake: <T>(act: () => Promise<T>) => Promise<T>;
  /** Tells the run to stop, and waits for its cleanup. */
  stop: () => Promise<void>;
  locks: () => string[];
  /** The number of milliseconds until the lock expires. */
  left: (number?: number) => number;
  /** Injects a fault into the next matching request. */
  failNext: (matches: (call: Call) => boolean, fault: Fault) => void;
}

function setUp(): Setting {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time });
  const clock = { ahead: 0 };
  const serverClock = new ServerClock(() => time.now() + clock.ahead);
  const slow: Setting["slow"] = { answer: null };
  const options = { token: "bot-token", baseUrl: "https://api.github.com", fetch: github.fetch, timeout: null };
  const fetch: typeof github.fetch = async (url, init) => {
    const answer = await github.fetch(url, init);
    if (init?.method === "POST") await slow.answer;
    return answer;
  };
  const client = createClient({ ...options, fetch, serverClock });
  const others = createClient(options);
  const stopper = new Stopper();
  const lines: string[] = [];
  let sleeper: Sleeper | null = null;
  // Outside of `awake`, nothing else runs, so a sleep only advances the clock.
  const sleep = async (milliseconds: number): Promise<void> => {
    if (sleeper) return sleeper.sleep(milliseconds);
    time.pass(milliseconds);
  };
  const awake: Setting["awake"] = async (act) => {
    sleeper = time.enter();
    try {
      return await act();
    } finally {
      sleeper.leave();
      sleeper = null;
    }
  };
  return {
    github,
    time,
    clock,
    client,
    stopper,
    slow,
    lines,
    lock: (number, expiresIn, holder = "another") =>
      others.issues.createLabel({
        ...REPO,
        name: `follow-through-lock-${number}`,
        description: `Follow-through is writing, until ${new Date(time.now() + expiresIn).toISOString()} (${holder})`,
      }),
    acquire: (holder = "ours") =>
      awake(() =>
        acquireLease({
          client,
          repo: REPO,
          serverClock,
          sleep,
          log: (line) => void lines.push(line),
          holder,
          stopper,
        }),
      ),
    awake,
    // The cleanup waits for responses, not for time.
    stop: () => stopper.stop(() => new Promise(() => {})),
    locks: () => [...github.labels().keys()].filter((name) => name.startsWith("follow-through-lock-")),
    left: (number = 1) => {
      const { description = "" } = github.labels().get(`follow-through-lock-${number}`) ?? {};
      return Date.parse(/until (\S+)/.exec(description)?.[1] ?? "") - time.now();
    },
    failNext: (matches, fault) => {
      github.before = (call) => {
        if (!matches(call)) return null;
        github.before = () => null;
        return fault;
      };
    },
  };
}

const isRenewal = ({ method, path }: Call): boolean => method === "PATCH" && path.includes("/labels/");

describe("a lease", () => {
  test("is one label that exists while the lease is held and is deleted on release", async () => {
    const { acquire, locks } = setUp();
    const lease = await acquire();
    expect(locks()).toEqual(["follow-through-lock-1"]);
    await lease.release();
    expect(locks()).toEqual([]);
    await expect(lease.confirm()).rejects.toThrow("The write lease was released.");
  });

  test("lasts less than two minutes, and stops the run's writes early enough for the last request to end", async () => {
    const { acquire, left, time } = setUp();
    const lease = await acquire();
    expect(left()).toBe(110 * SECOND);
    time.pass(65 * SECOND - 1);
    expect(lease.whyStopped()).toBeNull();
    time.pass(1);
    expect(lease.whyStopped()).toContain("The write lease ran out before it was renewed");
  });

  test("allows the next run to write within two and a half minutes after a crash", async () => {
    const { acquire, time } = setUp();
    await acquire("crashed");
    const start = time.now();
    expect((await acquire("next")).whyStopped()).toBeNull();
    expect(time.now() - start).toBeLessThan(2.5 * MINUTE - 5 * SECOND);
    expect(time.now() - start).toBeGreaterThanOrEqual(140 * SECOND);
  });

  test("stays held for as long as its run writes, up to an hour", async () => {
    const { acquire, awake, client, left, time } = setUp();
    const lease = await acquire();
    const start = time.now();
    await awake(async () => {
      while (time.now() - start < 60 * MINUTE) {
        await lease.confirm();
        await client.issues.create({ ...REPO, title: "one" });
        await lease.sleep(20 * SECOND);
        expect(left()).toBeGreaterThan(75 * SECOND);
      }
      await lease.sleep(2 * MINUTE);
    });
    expect(lease.whyStopped()).toContain("The run has been writing for an hour");
  });

  test("can't be acquired while another run holds it, no matter how long that run writes", async () => {
    const { acquire, lock, client, time } = setUp();
    await lock(1, 110 * SECOND);
    const start = time.now();
    for (let at = MINUTE; at <= 60 * MINUTE; at += MINUTE)
      time.later(at, () => {
        const until = new Date(time.now() + 110 * SECOND).toISOString();
        const description = `Follow-through is writing, until ${until} (another)`;
        void client.issues.updateLabel({ ...REPO, name: "follow-through-lock-1", description });
      });
    await acquire();
    expect(time.now() - start).toBeGreaterThan(60 * MINUTE);
  });

  test("is polled with reads, not creates, and with fewer than a hundred requests, while another run holds it for half an hour", async () => {
    const { acquire, github, lock } = setUp();
    await lock(1, 30 * MINUTE);
    await acquire();
    const creates = github.calls.filter(
      ({ method, body }) => method === "POST" && JSON.stringify(body).includes("ours"),
    );
    expect(creates.length).toBeLessThanOrEqual(2);
    expect(github.calls.length).toBeLessThan(100);
  });

  test("can't be acquired if its label says for over an hour that another run holds it, and the error says when to delete the label", async () => {
    const { acquire, lock } = setUp();
    await lock(1, 24 * 60 * MINUTE);
    await expect(acquire()).rejects.toThrow(
      "According to the label “follow-through-lock-1”, another run holds the write lease until 2026-11-11T09:00:00.000Z, so nothing was written. No lease of this version is that long: if no run of an earlier version is writing, delete the label.",
    );
  });

  test("that can't be acquired needs no cleanup if the run is later told to stop", async () => {
    const { acquire, github, lock, stop } = setUp();
    await lock(1, 24 * 60 * MINUTE);
    await expect(acquire()).rejects.toThrow("another run holds the write lease");
    const sent = github.calls.length;
    await stop();
    expect(github.calls.length).toBe(sent);
  });
});

describe("taking over a lock", () => {
  test("waits until 30 seconds after its expiry, and deletes both locks on release", async () => {
    const { acquire, lock, locks, time } = setUp();
    await lock(1, 10 * SECOND);
    const start = time.now();
    const lease = await acquire();
    expect(time.now() - start).toBeGreaterThanOrEqual(40 * SECOND);
    expect(locks()).toEqual(["follow-through-lock-1", "follow-through-lock-2"]);
    await lease.release();
    expect(locks()).toEqual([]);
  });

  test("is undone if the holder renewed it in the meantime", async () => {
    const { acquire, client, github, left, lock, time } = setUp();
    await lock(1, -30 * SECOND);
    github.before = ({ method, body }) => {
      if (method !== "POST" || (body as { name: string }).name !== "follow-through-lock-2") return null;
      github.before = () => null;
      const until = new Date(time.now() + 110 * SECOND).toISOString();
      const description = `Follow-through is writing, until ${until} (another)`;
      void client.issues.updateLabel({ ...REPO, name: "follow-through-lock-1", description });
      return null;
    };
    const start = time.now();
    await acquire();
    expect(time.now() - start).toBeGreaterThanOrEqual(140 * SECOND);
    // The first attempt's lock was deleted, so this one doesn't have its earlier expiry.
    expect(left(2)).toBe(110 * SECOND);
  });

  test("is undone if another run took it over first", async () => {
    const { acquire, github, lock, time } = setUp();
    await lock(1, -MINUTE);
    let tookOver = false;
    github.before = ({ method, body }) => {
      if (tookOver || method !== "POST" || (body as { name: string }).name !== "follow-through-lock-2") return null;
      tookOver = true;
      github.deleteLabel("follow-through-lock-1");
      void lock(1, 3 * MINUTE);
      return null;
    };
    const start = time.now();
    await acquire();
    expect(tookOver).toBe(true);
    expect(time.now() - start).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("isn't possible while another run holds a lock with a higher number, even if the lower locks were released", async () => {
    const { acquire, lock, time } = setUp();
    await lock(2, 3 * MINUTE);
    const start = time.now();
    await acquire();
    expect(time.now() - start).toBeGreaterThanOrEqual(3 * MINUTE);
  });

  test("leaves both locks to the new holder, even if the old holder releases late", async () => {
    const { acquire, locks, time } = setUp();
    const late = await acquire("late");
    time.pass(2.5 * MINUTE);
    await acquire("next");
    await late.release();
    expect(locks()).toEqual(["follow-through-lock-1", "follow-through-lock-2"]);
  });
});

describe("a renewal", () => {
  test("is due every 30 seconds, and happens before the next read or write, or while the run waits", async () => {
    const { acquire, awake, client, left, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    await client.repos.get(REPO);
    expect(left()).toBe(110 * SECOND);
    time.pass(29 * SECOND);
    await lease.confirm();
    expect(left()).toBe(81 * SECOND);
    time.pass(2 * SECOND);
    await lease.confirm();
    expect(left()).toBe(110 * SECOND);
    await awake(() => lease.sleep(10 * MINUTE));
    expect(left()).toBeGreaterThan(75 * SECOND);
    expect(lease.whyStopped()).toBeNull();
  });

  test("is sent once if several requests need it", async () => {
    const { acquire, client, github, time } = setUp();
    await acquire();
    time.pass(31 * SECOND);
    await Promise.all([client.repos.get(REPO), client.repos.get(REPO), client.repos.get(REPO)]);
    expect(github.calls.filter(isRenewal)).toHaveLength(1);
  });

  test("isn't sent by reads while the lease is being acquired", async () => {
    const { acquire, client, github } = setUp();
    const readings: Array<Promise<unknown>> = [];
    github.before = ({ method }) => {
      if (method === "POST") readings.push(client.repos.get(REPO));
      return null;
    };
    const lease = await acquire();
    await Promise.all(readings);
    expect([github.calls.filter(isRenewal), lease.whyStopped()]).toEqual([[], null]);
  });

  test("isn't sent in the lease's last 45 seconds, when another run might take over before it takes effect", async () => {
    const { acquire, github, time } = setUp();
    const lease = await acquire();
    time.pass(66 * SECOND);
    await expect(lease.confirm()).rejects.toThrow("The write lease ran out");
    expect(github.calls.filter(isRenewal)).toEqual([]);
  });

  test("stops the run from writing if lock N + 1 exists", async () => {
    const { acquire, lock, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    await lock(2, MINUTE);
    await expect(lease.confirm()).rejects.toThrow(TAKEN);
    expect(lease.whyStopped()).toBe(TAKEN);
  });

  test("stops the run from writing if the lock is gone", async () => {
    const { acquire, github, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    github.deleteLabel("follow-through-lock-1");
    await expect(lease.confirm()).rejects.toThrow(UNCONFIRMED);
  });

  test.each<[what: string, fault: Fault]>([
    ["the response is lost", { kind: "lose" }],
    ["the response is 502", { kind: "answer", status: 502, applied: false }],
  ])("stops the run from writing and leaves the lock if %s", async (_, fault) => {
    const { acquire, failNext, locks, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    failNext(isRenewal, fault);
    await expect(lease.confirm()).rejects.toThrow(UNCONFIRMED);
    await lease.release();
    expect(locks()).toEqual(["follow-through-lock-1"]);
  });

  test("stops the run from writing if the response is late", async () => {
    const { acquire, github, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    github.after = (call) => isRenewal(call) && time.pass(80 * SECOND);
    await expect(lease.confirm()).rejects.toThrow(UNCONFIRMED);
  });

  test("stops the run from writing if lock N + 1 can't be read", async () => {
    const { acquire, failNext, time } = setUp();
    const lease = await acquire();
    time.pass(31 * SECOND);
    failNext(({ path }) => path.endsWith("lock-2"), { kind: "drop" });
    await expect(lease.confirm()).rejects.toThrow(UNCONFIRMED);
  });
});

describe("a gap of over ten seconds between writes", () => {
  test.each<[what: string, change: (setting: Setting) => unknown, why: string]>([
    ["is gone", ({ github }) => github.deleteLabel("follow-through-lock-1"), TAKEN],
    [
      "belongs to another run",
      async ({ github, lock }) => {
        github.deleteLabel("follow-through-lock-1");
        await lock(1, MINUTE);
      },
      TAKEN,
    ],
    ["can't be read", ({ failNext }) => failNext(({ path }) => path.endsWith("lock-1"), { kind: "drop" }), UNCONFIRMED],
  ])("stops the run from writing if the lock %s", async (_, change, why) => {
    const setting = setUp();
    const lease = await setting.acquire();
    await change(setting);
    setting.time.pass(10 * SECOND);
    await expect(lease.confirm()).resolves.toBeUndefined();
    setting.time.pass(11 * SECOND);
    await expect(lease.confirm()).rejects.toThrow(why);
  });

  test("is harmless if the lock still belongs to this run", async () => {
    const { acquire, time } = setUp();
    const lease = await acquire();
    time.pass(11 * SECOND);
    await expect(lease.confirm()).resolves.toBeUndefined();
  });
});

describe("a clock that is more than five minutes off GitHub's", () => {
  test("prevents a lease", async () => {
    const { acquire, clock, github, client } = setUp();
    clock.ahead = -6 * MINUTE;
    await client.repos.get(REPO);
    await expect(acquire()).rejects.toThrow("This machine's clock is 6 minutes behind GitHub's");
    expect(github.writes()).toEqual([]);
  });

  test("stops the run from writing as soon as a response shows the difference", async () => {
    const { acquire, clock, client } = setUp();
    const lease = await acquire();
    clock.ahead = 20 * MINUTE;
    await client.repos.get(REPO);
    await expect(lease.confirm()).rejects.toThrow("This machine's clock is 20 minutes ahead of GitHub's");
  });
});

describe("a run that is told to stop", () => {
  test("releases its lease and sends no further writes", async () => {
    const { acquire, client, locks, stop } = setUp();
    const lease = await acquire();
    await stop();
    expect(locks()).toEqual([]);
    await expect(lease.confirm()).rejects.toThrow("The run was told to stop");
    await expect(client.issues.create({ ...REPO, title: "one" })).rejects.toThrow("it sent no further write");
    await lease.release();
    await expect(client.issues.create({ ...REPO, title: "one" })).rejects.toThrow("it sent no further write");
  });

  test("doesn't delete the lock of the run that starts next", async () => {
    const { acquire, lock, locks, stop } = setUp();
    const lease = await acquire();
    await stop();
    await lock(1, MINUTE);
    await lease.release();
    expect(locks()).toEqual(["follow-through-lock-1"]);
  });

  test("waits for the response to the write in flight", async () => {
    const { acquire, awake, client, github, locks, slow, stop, time } = setUp();
    await acquire();
    let answer = (): void => {};
    slow.answer = new Promise<void>((resolve) => (answer = resolve));
    time.later(4 * SECOND, () => answer());
    let stopped = Promise.resolve();
    github.before = ({ method }) => {
      if (method === "POST") stopped = stop();
      return null;
    };
    await awake(async () => {
      await client.issues.create({ ...REPO, title: "one" });
      await stopped;
    });
    expect(github.issues()).toHaveLength(1);
    expect(locks()).toEqual([]);
  });

  test("keeps its lease if the write in flight gets no response within five seconds", async () => {
    const { acquire, awake, client, github, locks, slow, stop, time } = setUp();
    await acquire();
    slow.answer = new Promise(() => {});
    const start = time.now();
    const stopped = new Promise<void>((resolve) => {
      github.before = ({ method }) => {
        if (method === "POST") resolve(stop());
        return null;
      };
    });
    void client.issues.create({ ...REPO, title: "one" });
    await awake(() => stopped);
    expect([locks(), time.now() - start]).toEqual([["follow-through-lock-1"], 5 * SECOND]);
  });

  test("doesn't delete a lock that another run now holds", async () => {
    const { acquire, github, lock, locks, stop } = setUp();
    await acquire();
    github.deleteLabel("follow-through-lock-1");
    await lock(1, MINUTE);
    await stop();
    expect(locks()).toEqual(["follow-through-lock-1"]);
  });

  test.each<Fault>([{ kind: "lose" }, { kind: "answer", status: 502, applied: false }])(
    "keeps its lease if the outcome of a write is unknown: %j",
    async (fault) => {
      const { acquire, client, failNext, lines, locks, stop } = setUp();
      await acquire();
      failNext(({ method }) => method === "POST", fault);
      await client.issues.create({ ...REPO, title: "one" }).catch(() => {});
      await stop();
      expect(locks()).toEqual(["follow-through-lock-1"]);
      expect(lines.at(-1)).toBe(
        "The outcome of a write is unknown, so the write lease stays until 2026-11-10T09:01:50.000Z",
      );
    },
  );

  test("releases its lease if the write was refused", async () => {
    const { acquire, client, failNext, locks, stop } = setUp();
    await acquire();
    failNext(({ method }) => method === "POST", { kind: "answer", status: 403, applied: false });
    await client.issues.create({ ...REPO, title: "one" }).catch(() => {});
    await stop();
    expect(locks()).toEqual([]);
  });

  test.each<[what: string, fault: Fault | null]>([
    ["gets a response", null],
    ["gets no response", { kind: "lose" }],
  ])("leaves no lock if the request to create the lock is in flight and %s", async (_, fault) => {
    const { acquire, failNext, locks, stop } = setUp();
    let stopped = Promise.resolve();
    failNext(({ method }) => {
      if (method !== "POST") return false;
      stopped = stop();
      return true;
    }, fault as Fault);
    const lease = await acquire().catch(() => null);
    await stopped;
    await lease?.release();
    expect(locks()).toEqual([]);
  });

  test("doesn't create a lock", async () => {
    const { acquire, github, stop } = setUp();
    await stop();
    await expect(acquire()).rejects.toThrow("The run was told to stop, so it stopped writing. The next run continues.");
    expect(github.writes()).toEqual([]);
  });
});

test("a lease is acquired even if the response to the request that creates the label was lost", async () => {
  const { acquire, failNext, time } = setUp();
  failNext(({ method }) => method === "POST", { kind: "lose" });
  const start = time.now();
  await acquire();
  expect(time.now()).toBe(start);
});
