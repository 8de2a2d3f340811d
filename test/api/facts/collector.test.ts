import { describe, expect, test } from "vitest";
import { EVERY_MINUTE, type Pace } from "../../../api/facts/budget.ts";
import { createCollector, type Collector } from "../../../api/facts/collector.ts";
import { WITHHELD_MESSAGE, type Facts } from "../../../api/facts/facts.ts";
import { type Source, STALE_AFTER_MS } from "../../../api/facts/source.ts";
import { NO_STORE, type Store } from "../../../api/facts/store.ts";
import type { StoredFacts } from "../../../api/facts/stored-facts.ts";
import { Failure, Withheld } from "../../../src/core/model/failure.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp } from "../../support/app.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-05-15T12:00:00Z");

/** A source whose responses are set by the test, with a clock that the test advances. */
class Stage {
  now = START;
  reads = 0;
  probes = 0;
  pace: Pace = EVERY_MINUTE;
  allowPrivate = false;
  problems: Array<string | null> = [];
  probe: () => Promise<void> = () => Promise.resolve();
  read: () => Promise<Snapshot> = () => Promise.resolve(this.snapshot());
  readonly name: string = REPOSITORY.name;

  snapshot(): Snapshot {
    return aSnapshot({ observed_at: new Date(this.now).toISOString() });
  }

  source(): Source {
    return {
      name: this.name,
      staleAfter: STALE_AFTER_MS.live,
      pace: () => this.pace,
      probe: () => {
        this.probes += 1;
        return this.probe();
      },
      read: () => {
        this.reads += 1;
        return this.read();
      },
    };
  }

  collector(store: Store = NO_STORE, readsSources = true): Collector {
    const onProblem = (_: string, problem: string | null): void => void this.problems.push(problem);
    return createCollector({
      sources: [this.source()],
      store,
      clock: () => this.now,
      onProblem,
      readsSources,
      allowPrivate: this.allowPrivate,
    });
  }

  async pass(collector: Collector, milliseconds: number): Promise<Facts> {
    this.now += milliseconds;
    await collector.refreshDue();
    return collector.facts();
  }
}

/** An in-memory store that behaves like a shared store. */
function aStore(clock: () => number): Store & { saved: Map<string, StoredFacts> } {
  const saved = new Map<string, StoredFacts>();
  const claims = new Map<string, number>();
  return {
    saved,
    load: (name, newerThan) => {
      const stored = saved.get(name) ?? null;
      const isOld = stored && "snapshot" in stored && newerThan !== null && stored.snapshot.observed_at <= newerThan;
      return Promise.resolve(isOld ? null : stored);
    },
    save: (name, value) => Promise.resolve(void saved.set(name, value)),
    claim: (name, milliseconds) => {
      if ((claims.get(name) ?? 0) > clock()) return Promise.resolve(false);
      claims.set(name, clock() + milliseconds);
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(),
  };
}

const fail = (error: Error) => () => Promise.reject(error);
const DOWN = new Failure("Could not read acme/status: GitHub did not answer.", "GitHub did not answer.");

describe("the collector", () => {
  test("returns no facts before the first read, and all callers share that read", async () => {
    const stage = new Stage();
    const read = Promise.withResolvers<Snapshot>();
    stage.read = () => read.promise;
    const collector = stage.collector();
    const refreshes = Array.from({ length: 100 }, () => collector.refreshDue());
    expect(collector.facts()).toMatchObject({ snapshots: [], complete: false });
    read.resolve(stage.snapshot());
    await Promise.all(refreshes);
    expect(collector.facts()).toMatchObject({ complete: true, lastError: null });
    expect([stage.probes, stage.reads]).toEqual([1, 1]);
  });

  test("says when it will read again, also after failures and if another process reads", async () => {
    const stage = new Stage();
    stage.read = fail(DOWN);
    const [reader, follower] = [stage.collector(), stage.collector(NO_STORE, false)];
    expect(reader.nextReadAt()).toBe(Number.NEGATIVE_INFINITY);
    await stage.pass(follower, 0);
    expect(follower.nextReadAt() - stage.now).toBe(60_000);
    for (const minutes of [1, 1, 2, 4, 8, 10]) {
      await reader.refreshDue();
      const wait = reader.nextReadAt() - stage.now;
      expect(Math.round(wait / 60_000)).toBe(minutes);
      stage.now += wait;
    }
    expect(stage.reads).toBe(6);
  });

  test("reads once a minute, however often it is called", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    for (let second = 0; second < 180; second += 1) await stage.pass(collector, 1_000);
    expect([stage.probes, stage.reads]).toEqual([3, 3]);
  });

  test("returns the same facts object until something changes", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    const facts = await stage.pass(collector, 0);
    expect(await stage.pass(collector, 1_000)).toBe(facts);
    expect(await stage.pass(collector, MINUTE)).not.toBe(facts);
  });

  test("keeps the last good facts while the source fails, reports the error once, and clears it when the source recovers", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    const good = await stage.pass(collector, 0);
    stage.probe = fail(DOWN);
    for (let minute = 0; minute < 30; minute += 1) {
      const facts = await stage.pass(collector, MINUTE);
      expect(facts).toMatchObject({ snapshots: good.snapshots, lastError: "GitHub did not answer." });
    }
    expect([stage.reads, stage.problems]).toEqual([1, ["Could not read acme/status: GitHub did not answer."]]);
    stage.probe = () => Promise.resolve();
    expect(await stage.pass(collector, MINUTE)).toMatchObject({ lastError: null });
    expect([stage.reads, stage.problems.at(-1)]).toEqual([2, null]);
  });

  test("reads less and less often while reads fail, but keeps probing", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    stage.read = fail(new Failure("The list was cut."));
    for (let minute = 0; minute < 60; minute += 1) await stage.pass(collector, MINUTE);
    expect(stage.probes).toBe(60);
    expect(stage.reads).toBeLessThan(12);
    stage.read = () => Promise.resolve(stage.snapshot());
    expect(await stage.pass(collector, 10 * MINUTE)).toMatchObject({ complete: true, lastError: null });
  });

  test("does not return withheld facts, even if they are still in the store", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    const collector = stage.collector({
      ...store,
      save: (name, saved) => ("snapshot" in saved ? store.save(name, saved) : Promise.resolve()),
    });
    await stage.pass(collector, 0);
    stage.probe = fail(new Withheld("acme/status is private."));
    expect(await stage.pass(collector, MINUTE)).toMatchObject({ snapshots: [], withheld: 1 });
    stage.probe = fail(DOWN);
    for (let minute = 0; minute < 5; minute += 1)
      expect(await stage.pass(collector, MINUTE)).toMatchObject({ snapshots: [], withheld: 1 });
    stage.probe = () => Promise.resolve();
    expect(await stage.pass(collector, 10 * MINUTE)).toMatchObject({ withheld: 0, lastError: null });
  });

  test("does not return facts that another process stored just before they were withheld", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    const { save } = store;
    store.save = () => Promise.resolve();
    const collector = stage.collector(store);
    await stage.pass(collector, 0);
    stage.probe = async () => {
      await save(stage.name, { snapshot: stage.snapshot() });
      throw new Withheld("acme/status is private.");
    };
    await stage.pass(collector, MINUTE);
    stage.probe = fail(DOWN);
    expect(await stage.pass(collector, MINUTE)).toMatchObject({ snapshots: [], withheld: 1 });
  });

  test("publishes each change in the store exactly once if it does not read the sources itself", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    const collector = stage.collector(store, false);
    await store.save(stage.name, { withheld: "acme/status is private." });
    const withheld = await stage.pass(collector, 0);
    expect(withheld).toMatchObject({ withheld: 1 });
    expect(await stage.pass(collector, MINUTE)).toBe(withheld);
    await store.save(stage.name, { snapshot: stage.snapshot() });
    expect(await stage.pass(collector, MINUTE)).toMatchObject({ withheld: 0, complete: true });
  });

  test("logs once that the store withholds a repository, without the stored reason", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    await store.save(stage.name, { withheld: "##[error]ghp_forged" });
    const collector = stage.collector(store, false);
    for (let minute = 0; minute < 3; minute += 1) await stage.pass(collector, MINUTE);
    expect(stage.problems).toEqual([`The store says that ${stage.name} must not be shown.`]);
    const reading = stage.collector(store);
    stage.probe = fail(new Withheld("acme/status is private."));
    for (let minute = 0; minute < 3; minute += 1) await stage.pass(reading, MINUTE);
    expect(stage.problems.slice(1)).toEqual([
      `The store says that ${stage.name} must not be shown.`,
      "acme/status is private.",
    ]);
  });

  test("keeps reading if a snapshot's timestamp is in the future", async () => {
    const stage = new Stage();
    stage.read = () => Promise.resolve(aSnapshot({ observed_at: "2027-05-15T12:00:00.000Z" }));
    const collector = stage.collector();
    for (let minute = 0; minute < 5; minute += 1) await stage.pass(collector, MINUTE);
    expect(stage.reads).toBe(5);
  });

  test("drops a repository's facts within a minute after the repository becomes private, and does not name it", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    await stage.pass(collector, 0);
    stage.probe = fail(new Withheld("acme/status is private."));
    const facts = await stage.pass(collector, MINUTE);
    expect(facts).toMatchObject({ snapshots: [], complete: true, withheld: 1, lastError: WITHHELD_MESSAGE });
    expect(stage.problems).toEqual(["acme/status is private."]);
    stage.probe = fail(DOWN);
    expect((await stage.pass(collector, MINUTE)).snapshots).toEqual([]);
    stage.probe = () => Promise.resolve();
    expect((await stage.pass(collector, MINUTE)).snapshots).toHaveLength(1);
  });

  test("hides the message of an unexpected error", async () => {
    const stage = new Stage();
    stage.probe = fail(new Error("token ghp_secret is wrong"));
    expect(await stage.pass(stage.collector(), 0)).toMatchObject({ lastError: "The facts could not be read." });
  });

  test("probes and reads no more often than the source allows", async () => {
    const stage = new Stage();
    stage.pace = { probe: 2 * MINUTE, read: 10 * MINUTE };
    const collector = stage.collector();
    for (let minute = 0; minute < 60; minute += 1) await stage.pass(collector, MINUTE);
    expect([stage.probes, stage.reads]).toEqual([30, 6]);
  });
});

describe("a webhook", () => {
  test("marks only known repositories as changed, ignoring case", () => {
    const collector = new Stage().collector();
    expect([collector.markChanged("ACME/Status"), collector.markChanged("acme/other")]).toEqual([true, false]);
  });

  test("triggers a read within a minute, but at most one per minute, and makes other reads less frequent", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    await stage.pass(collector, 0);
    collector.markChanged(REPOSITORY.name);
    for (let count = 0; count < 59; count += 1) {
      collector.markChanged(REPOSITORY.name);
      await stage.pass(collector, 1_000);
    }
    expect(stage.reads).toBe(1);
    await stage.pass(collector, 1_000);
    expect(stage.reads).toBe(2);
    for (let minute = 0; minute < 20; minute += 1) await stage.pass(collector, MINUTE);
    expect([stage.reads, stage.probes]).toEqual([6, 22]);
  });
});

describe("a change reported by a webhook", () => {
  test("is read again a minute later if the read that it triggered failed", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    await stage.pass(collector, 0);
    stage.read = fail(DOWN);
    collector.markChanged(REPOSITORY.name);
    await stage.pass(collector, MINUTE);
    stage.read = () => Promise.resolve(stage.snapshot());
    expect(await stage.pass(collector, MINUTE)).toMatchObject({ lastError: null });
    expect(stage.reads).toBe(3);
  });

  test("is read again if another read was in progress", async () => {
    const stage = new Stage();
    const collector = stage.collector();
    await stage.pass(collector, 0);
    collector.markChanged(REPOSITORY.name);
    stage.read = async () => {
      if (stage.reads === 2) collector.markChanged(REPOSITORY.name);
      return stage.snapshot();
    };
    for (let minute = 0; minute < 3; minute += 1) await stage.pass(collector, MINUTE);
    expect(stage.reads).toBe(3);
  });
});

describe("processes that share a store", () => {
  test("share their reads, and return each other's facts within a minute", async () => {
    const [stageA, stageB] = [new Stage(), new Stage()];
    const store = aStore(() => stageA.now);
    const collectors = [stageA.collector(store), stageB.collector(store)];
    for (let second = 0; second < 600; second += 1) {
      stageB.now = stageA.now;
      await stageA.pass(collectors[0]!, 1_000);
      await stageB.pass(collectors[1]!, 0);
    }
    expect(stageA.reads + stageB.reads).toBe(10);
    expect(stageA.probes + stageB.probes).toBe(10);
    const [a, b] = collectors.map((collector) => Date.parse(collector.facts().snapshots[0]!.observed_at));
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(MINUTE);
  });

  test("take over when the process that reads the source stops", async () => {
    const [stageA, stageB] = [new Stage(), new Stage()];
    const store = aStore(() => stageB.now);
    await stageA.pass(stageA.collector(store), 0);
    const other = stageB.collector(store);
    expect((await stageB.pass(other, 0)).snapshots).toHaveLength(1);
    expect(stageB.reads).toBe(0);
    await stageB.pass(other, MINUTE);
    expect(stageB.reads).toBe(1);
  });

  test("all drop facts that any of them withholds", async () => {
    const [stageA, stageB] = [new Stage(), new Stage()];
    const store = aStore(() => stageA.now);
    const [first, second] = [stageA.collector(store), stageB.collector(store, false)];
    await stageA.pass(first, 0);
    expect((await stageB.pass(second, 0)).snapshots).toHaveLength(1);
    stageA.probe = fail(new Withheld("acme/status is private."));
    await stageA.pass(first, MINUTE);
    expect((await stageB.pass(second, MINUTE)).snapshots).toEqual([]);
  });

  test("return the stored facts if GitHub is down when they start", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    await store.save(REPOSITORY.name, { snapshot: stage.snapshot() });
    stage.probe = fail(DOWN);
    expect(await stage.pass(stage.collector(store), 0)).toMatchObject({
      complete: true,
      lastError: "GitHub did not answer.",
    });
  });
});

describe("a private repository", () => {
  const isPrivate = { ...REPOSITORY, private: true };

  test.for<[what: string, allowPrivate: boolean, shown: number]>([
    ["is not shown, named or kept by a server that refuses private repositories", false, 0],
    ["is shown by a server that allows private repositories", true, 1],
  ])("in the store %s, even while GitHub is down", async ([, allowPrivate, shown]) => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    await store.save(stage.name, { snapshot: { ...stage.snapshot(), repository: isPrivate } });
    Object.assign(stage, { probe: fail(DOWN), allowPrivate });
    const facts = await stage.pass(stage.collector(store), 0);
    expect(facts.snapshots).toHaveLength(shown);
    expect(/acme/i.test(JSON.stringify(facts))).toBe(allowPrivate);
  });

  test.for<[allowPrivate: boolean, shown: number]>([
    [false, 0],
    [true, 1],
  ])(
    "that is marked as private only in its snapshot is shown only if this is allowed: %j",
    async ([allowPrivate, shown]) => {
      const stage = new Stage();
      const store = aStore(() => stage.now);
      stage.read = () => Promise.resolve({ ...stage.snapshot(), repository: isPrivate });
      stage.allowPrivate = allowPrivate;
      const facts = await stage.pass(stage.collector(store), 0);
      expect([facts.snapshots.length, facts.withheld]).toEqual([shown, 1 - shown]);
      expect(JSON.stringify([...store.saved.values()]).includes("text_original")).toBe(allowPrivate);
    },
  );
});

test("a problem names the repository only in the log", async () => {
  const stage = new Stage();
  stage.probe = fail(new Failure("acme/status has moved to acme/secret."));
  const facts = await stage.pass(stage.collector(), 0);
  expect(stage.problems).toEqual(["acme/status has moved to acme/secret."]);
  expect(facts.lastError).toBe("The facts could not be read.");
});

test("requests never trigger reads, even requests for unknown repositories", async () => {
  const stage = new Stage();
  const collector = stage.collector();
  await collector.refreshDue();
  const app = anApp({ facts: collector.facts, settled: collector.settled });
  for (let number = 0; number < 200; number += 1)
    expect((await app.request(`/c/somebody/repository-${number}/1/`)).status).toBe(404);
  expect([stage.probes, stage.reads]).toEqual([1, 1]);
});
