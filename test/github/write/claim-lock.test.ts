import { expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { claimLock, type ClaimDeps } from "../../../src/github/write/claim-lock.ts";
import { LockLabels } from "../../../src/github/write/lock-labels.ts";
import { MINUTE, startFake, type FakeClients } from "../../support/fake-clients.ts";

interface Setting extends FakeClients {
  locks: LockLabels;
  deps: ClaimDeps;
  lines: string[];
  /** The numbers of the locks passed to `beforeWrite`. */
  numbers: number[];
}

function setUp(changes: Partial<ClaimDeps> = {}): Setting {
  const fake = startFake();
  const lines: string[] = [];
  const numbers: number[] = [];
  const deps: ClaimDeps = {
    now: fake.clock.now,
    sleep: async (milliseconds) => void (fake.clock.time += milliseconds),
    log: (line) => void lines.push(line),
    holder: "ours",
    leaseMs: 2 * MINUTE,
    patienceMs: 10 * MINUTE,
    beforeWrite: (number) => void numbers.push(number),
    ...changes,
  };
  return { ...fake, locks: new LockLabels(fake.repo), deps, lines, numbers };
}

test("claimLock creates lock 1, which lasts for `leaseMs`", async () => {
  const { clock, deps, locks, numbers } = setUp();
  const claimed = await claimLock(locks, deps);
  expect([claimed, numbers]).toEqual([{ number: 1, expires: clock.now() + 2 * MINUTE }, [1]]);
  await expect(locks.read(1)).resolves.toEqual({ holder: "ours", expires: claimed.expires });
});

test("claimLock takes over an abandoned lock, and logs once that it is waiting", async () => {
  const { clock, deps, lines, locks } = setUp();
  await locks.claim(1, { holder: "theirs", expires: clock.now() + MINUTE });
  await expect(claimLock(locks, deps)).resolves.toMatchObject({ number: 2 });
  expect(lines).toEqual(["waiting for another run, which holds the write lease until 2026-11-23T10:01:00.000Z"]);
});

test("claimLock gives up after `patienceMs`", async () => {
  const { clock, deps, locks } = setUp();
  const start = clock.now();
  await locks.claim(1, { holder: "theirs", expires: start + 60 * MINUTE });
  await expect(claimLock(locks, deps)).rejects.toThrow("another run holds the write lease until");
  expect(clock.now() - start).toBeGreaterThan(10 * MINUTE);
  expect(clock.now() - start).toBeLessThan(11 * MINUTE);
});

test("claimLock doesn't ask for a label to be deleted if other runs keep renewing their lease", async () => {
  const { clock, deps, locks } = setUp();
  const renew = async (): Promise<void> => locks.renew(1, { holder: "theirs", expires: clock.now() + MINUTE });
  const sleep = async (milliseconds: number): Promise<void> => {
    clock.time += milliseconds;
    await renew();
  };
  await locks.claim(1, { holder: "theirs", expires: clock.now() + MINUTE });
  await expect(claimLock(locks, { ...deps, sleep })).rejects.toThrow(
    "Other runs held the write lease for the 10 minutes that this run waited, so nothing was written. Run again later.",
  );
});

test("claimLock writes nothing if `beforeWrite` throws", async () => {
  const beforeWrite = (): never => {
    throw new Failure("No.");
  };
  const { deps, github, locks } = setUp({ beforeWrite });
  await expect(claimLock(locks, deps)).rejects.toThrow("No.");
  expect(github.writes()).toEqual([]);
});
