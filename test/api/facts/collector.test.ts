import { describe, expect, test } from "vitest";
import { EVERY_MINUTE, type Pace } from "../../../api/facts/budget.ts";
import {
  createCollector,
  WITHHELD,
  type Facts,
  type Collector,
  type Source,
  STALE_AFTER_MS,
} from "../../../api/facts/collector.ts";
import { NO_STORE, type Kept, type Store } from "../../../api/facts/store.ts";
import { Failure, Withheld } from "../../../src/core/model/failure.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp } from "../../support/app.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-05-15T12:00:00Z");

/** A source that a test lets answer as it likes, and a clock that is moved by hand. */
class Stage {
  now = START;
  reads = 0;
  probes = 0;
  pace: Pace = EVERY_MINUTE;
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

  register(store: Store = NO_STORE, leads = true): Collector {
    const report = (_: string, problem: string | null): void => void this.problems.push(problem);
    return createCollector({ sources: [this.source()], store, clock: () => this.now, report, leads });
  }

  async pass(register: Collector, milliseconds: number): Promise<Facts> {
    this.now += milliseconds;
    await register.tick();
    return register.facts();
  }
}

/** A store in one process's memory that behaves as a shared one does. */
function aStore(clock: () => number): Store & { kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  const claims = new Map<string, number>();
  return {
    kept,
    load: (name, known) => {
      const found = kept.get(name) ?? null;
      const isOld = found && "snapshot" in found && known !== null && found.snapshot.observed_at <= known;
      return Promise.resolve(isOld ? null : found);
    },
    save: (name, value) => Promise.resolve(void kept.set(name, value)),
    claim: (name, milliseconds) => {
      if ((claims.get(name) ?? 0) > clock()) return Promise.resolve(false);
      claims.set(name, clock() + milliseconds);
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(),
  };
}

const fail = (error: Error) => () => Promise.reject(error);
const DOWN = new Failure("GitHub did not answer.");

describe("the register", () => {
  test("knows nothing before the first read, which any number of ticks share", async () => {
    const stage = new Stage();
    const read = Promise.withResolvers<Snapshot>();
    stage.read = () => read.promise;
    const register = stage.register();
    const ticks = Array.from({ length: 100 }, () => register.tick());
    expect(register.facts()).toMatchObject({ snapshots: [], complete: false });
    read.resolve(stage.snapshot());
    await Promise.all(ticks);
    expect(register.facts()).toMatchObject({ complete: true, lastError: null });
    expect(stage.reads).toBe(1);
  });

  test("reads once a minute, however often it is asked", async () => {
    const stage = new Stage();
    const register = stage.register();
    for (let second = 0; second < 180; second += 1) await stage.pass(register, 1_000);
    expect([stage.probes, stage.reads]).toEqual([3, 3]);
  });

  test("gives the same object until something changes", async () => {
    const stage = new Stage();
    const register = stage.register();
    const facts = await stage.pass(register, 0);
    expect(await stage.pass(register, 1_000)).toBe(facts);
    expect(await stage.pass(register, MINUTE)).not.toBe(facts);
  });

  test("keeps the last good facts while the source fails, tells the error once, and forgets it afterwards", async () => {
    const stage = new Stage();
    const register = stage.register();
    const good = await stage.pass(register, 0);
    stage.probe = fail(DOWN);
    for (let minute = 0; minute < 30; minute += 1) {
      const facts = await stage.pass(register, MINUTE);
      expect(facts).toMatchObject({ snapshots: good.snapshots, lastError: "GitHub did not answer." });
    }
    expect([stage.reads, stage.problems]).toEqual([1, ["GitHub did not answer."]]);
    stage.probe = () => Promise.resolve();
    expect(await stage.pass(register, MINUTE)).toMatchObject({ lastError: null });
    expect([stage.reads, stage.problems.at(-1)]).toEqual([2, null]);
  });

  test("a source that answers but can't be read whole is read more and more rarely, and looked at all the same", async () => {
    const stage = new Stage();
    const register = stage.register();
    stage.read = fail(new Failure("The list was cut."));
    for (let minute = 0; minute < 60; minute += 1) await stage.pass(register, MINUTE);
    expect(stage.probes).toBe(60);
    expect(stage.reads).toBeLessThan(12);
    stage.read = () => Promise.resolve(stage.snapshot());
    expect(await stage.pass(register, 10 * MINUTE)).toMatchObject({ complete: true, lastError: null });
  });

  test("what was withheld does not come back from a store that could not be told", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    const register = stage.register({
      ...store,
      save: (name, kept) => ("snapshot" in kept ? store.save(name, kept) : Promise.resolve()),
    });
    await stage.pass(register, 0);
    stage.probe = fail(new Withheld("acme/status is private."));
    expect(await stage.pass(register, MINUTE)).toMatchObject({ snapshots: [], withheld: 1 });
    stage.probe = fail(DOWN);
    for (let minute = 0; minute < 5; minute += 1)
      expect(await stage.pass(register, MINUTE)).toMatchObject({ snapshots: [], withheld: 1 });
    stage.probe = () => Promise.resolve();
    expect(await stage.pass(register, 10 * MINUTE)).toMatchObject({ withheld: 0, lastError: null });
  });

  test("who follows takes facts once they are newer than what was withheld, and the same news once", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    const register = stage.register(store, false);
    await store.save(stage.name, { withheld: "acme/status is private." });
    const withheld = await stage.pass(register, 0);
    expect(withheld).toMatchObject({ withheld: 1 });
    expect(await stage.pass(register, MINUTE)).toBe(withheld);
    await store.save(stage.name, { snapshot: stage.snapshot() });
    expect(await stage.pass(register, MINUTE)).toMatchObject({ withheld: 0, complete: true });
  });

  test("facts from a clock that is ahead are read anew all the same", async () => {
    const stage = new Stage();
    stage.read = () => Promise.resolve(aSnapshot({ observed_at: "2027-05-15T12:00:00.000Z" }));
    const register = stage.register();
    for (let minute = 0; minute < 5; minute += 1) await stage.pass(register, MINUTE);
    expect(stage.reads).toBe(5);
  });

  test("drops what it has within a minute when a repository turns private, and does not name it", async () => {
    const stage = new Stage();
    const register = stage.register();
    await stage.pass(register, 0);
    stage.probe = fail(new Withheld("acme/status is private."));
    const facts = await stage.pass(register, MINUTE);
    expect(facts).toMatchObject({ snapshots: [], complete: true, withheld: 1, lastError: WITHHELD });
    expect(stage.problems).toEqual(["acme/status is private."]);
    stage.probe = fail(DOWN);
    expect((await stage.pass(register, MINUTE)).snapshots).toEqual([]);
    stage.probe = () => Promise.resolve();
    expect((await stage.pass(register, MINUTE)).snapshots).toHaveLength(1);
  });

  test("tells nothing of an error that was not made for people", async () => {
    const stage = new Stage();
    stage.probe = fail(new Error("token ghp_secret is wrong"));
    expect(await stage.pass(stage.register(), 0)).toMatchObject({ lastError: "The facts could not be read." });
  });

  test("goes as slowly as the source's budget asks", async () => {
    const stage = new Stage();
    stage.pace = { probe: 2 * MINUTE, read: 10 * MINUTE };
    const register = stage.register();
    for (let minute = 0; minute < 60; minute += 1) await stage.pass(register, MINUTE);
    expect([stage.probes, stage.reads]).toEqual([30, 6]);
  });
});

describe("a hint", () => {
  test("is taken for a repository of ours in any case, and for no other", () => {
    const register = new Stage().register();
    expect([register.hint("ACME/Status"), register.hint("acme/other")]).toEqual([true, false]);
  });

  test("makes reads without one rare, brings one at the next minute, and never two in a minute", async () => {
    const stage = new Stage();
    const register = stage.register();
    await stage.pass(register, 0);
    register.hint(REPOSITORY.name);
    for (let count = 0; count < 59; count += 1) {
      register.hint(REPOSITORY.name);
      await stage.pass(register, 1_000);
    }
    expect(stage.reads).toBe(1);
    await stage.pass(register, 1_000);
    expect(stage.reads).toBe(2);
    for (let minute = 0; minute < 20; minute += 1) await stage.pass(register, MINUTE);
    expect([stage.reads, stage.probes]).toEqual([6, 22]);
  });
});

describe("several processes on one store", () => {
  test("share one's reads; each has the other's facts soon", async () => {
    const [one, two] = [new Stage(), new Stage()];
    const store = aStore(() => one.now);
    const registers = [one.register(store), two.register(store)];
    for (let second = 0; second < 600; second += 1) {
      two.now = one.now;
      await one.pass(registers[0]!, 1_000);
      await two.pass(registers[1]!, 0);
    }
    expect(one.reads + two.reads).toBe(10);
    expect(one.probes + two.probes).toBe(10);
    const [a, b] = registers.map((register) => Date.parse(register.facts().snapshots[0]!.observed_at));
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(MINUTE);
  });

  test("when the one that reads is gone, another one goes on", async () => {
    const [one, two] = [new Stage(), new Stage()];
    const store = aStore(() => two.now);
    await one.pass(one.register(store), 0);
    const other = two.register(store);
    expect((await two.pass(other, 0)).snapshots).toHaveLength(1);
    expect(two.reads).toBe(0);
    await two.pass(other, MINUTE);
    expect(two.reads).toBe(1);
  });

  test("what one must not show any more, the other drops", async () => {
    const [one, two] = [new Stage(), new Stage()];
    const store = aStore(() => one.now);
    const [first, second] = [one.register(store), two.register(store, false)];
    await one.pass(first, 0);
    expect((await two.pass(second, 0)).snapshots).toHaveLength(1);
    one.probe = fail(new Withheld("acme/status is private."));
    await one.pass(first, MINUTE);
    expect((await two.pass(second, MINUTE)).snapshots).toEqual([]);
  });

  test("a new process shows what is stored while GitHub is down", async () => {
    const stage = new Stage();
    const store = aStore(() => stage.now);
    await store.save(REPOSITORY.name, { snapshot: stage.snapshot() });
    stage.probe = fail(DOWN);
    expect(await stage.pass(stage.register(store), 0)).toMatchObject({
      complete: true,
      lastError: "GitHub did not answer.",
    });
  });
});

test("one look at a repository is enough for any number of requests, for repositories nobody knows as well", async () => {
  const stage = new Stage();
  const register = stage.register();
  await register.tick();
  const app = anApp({ facts: register.facts, settled: register.settled });
  for (let number = 0; number < 200; number += 1)
    expect((await app.request(`/c/somebody/repository-${number}/1/`)).status).toBe(404);
  expect([stage.probes, stage.reads]).toEqual([1, 1]);
});
