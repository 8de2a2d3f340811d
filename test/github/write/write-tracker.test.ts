import { expect, test } from "vitest";
import { WriteTracker } from "../../../src/github/write/write-tracker.ts";
import { REPO, startFake, type FakeClients } from "../../support/fake-clients.ts";
import type { Fault } from "../../support/fake-github/index.ts";

const LOCK = { ...REPO, name: "follow-through-lock-1" };

interface Setting extends FakeClients {
  tracker: WriteTracker;
  /** How often `beforeRead` was called. */
  reads: () => number;
  stop: () => void;
}

function setUp(): Setting {
  const fake = startFake();
  let [reads, isStopping] = [0, false];
  const tracker = new WriteTracker(fake.bot, {
    beforeRead: async () => void (reads += 1),
    isStopping: () => isStopping,
  });
  return { ...fake, tracker, reads: () => reads, stop: () => (isStopping = true) };
}

test("a write tracker calls `beforeRead` before every read, but not before reads of a lock, until `end` is called", async () => {
  const { bot, reads, tracker } = setUp();
  await bot.repos.get(REPO);
  await bot.graphql("query { viewer { login } }").catch(() => {});
  await bot.issues.getLabel(LOCK).catch(() => {});
  await bot.issues.create({ ...REPO, title: "one" });
  expect(reads()).toBe(2);
  tracker.end();
  await bot.repos.get(REPO);
  expect(reads()).toBe(2);
});

test.for<[fault: Fault | null, mayChange: boolean]>([
  [null, false],
  [{ kind: "answer", status: 422, applied: false }, false],
  [{ kind: "answer", status: 502, applied: false }, true],
  [{ kind: "lose" }, true],
])("with the fault %j, whether a write may still take effect is %j", async ([fault, mayChange]) => {
  const { bot, github, tracker } = setUp();
  github.before = () => fault;
  const write = bot.issues.create({ ...REPO, title: "one" }).catch(() => {});
  await tracker.settled();
  await write;
  expect(tracker.mayChangeLater()).toBe(mayChange);
});

test("a write may take effect until its response arrives, unless it creates a lock", async () => {
  const { bot, tracker } = setUp();
  const claim = bot.issues.createLabel(LOCK);
  expect(tracker.mayChangeLater()).toBe(false);
  await claim;
  const write = bot.issues.create({ ...REPO, title: "one" });
  await Promise.resolve();
  expect(tracker.mayChangeLater()).toBe(true);
  await write;
  expect(tracker.mayChangeLater()).toBe(false);
});

test("a run that is told to stop sends no writes except to delete a lock", async () => {
  const { bot, github, stop } = setUp();
  await bot.issues.createLabel(LOCK);
  stop();
  await expect(bot.issues.create({ ...REPO, title: "one" })).rejects.toThrow("it sent no further write");
  await expect(bot.issues.createLabel({ ...LOCK, name: "follow-through-lock-2" })).rejects.toThrow("told to stop");
  await bot.issues.deleteLabel(LOCK);
  expect(github.writes().map(({ method }) => method)).toEqual(["POST", "DELETE"]);
});
