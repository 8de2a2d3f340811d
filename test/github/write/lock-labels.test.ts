import { describe, expect, test } from "vitest";
import { LockLabels, type LockState } from "../../../src/github/write/lock-labels.ts";
import { MINUTE, REPO, START, startFake, type FakeClients } from "../../support/fake-clients.ts";
import type { Fault } from "../../support/fake-github/index.ts";

const OURS: LockState = { holder: "ours", expires: START + MINUTE };
const THEIRS: LockState = { holder: "theirs", expires: START + 2 * MINUTE };

interface Setting extends FakeClients {
  locks: LockLabels;
  /** Injects a fault into the first request that uses this method. */
  failFirst: (method: string, fault: Fault) => void;
}

function setUp(): Setting {
  const fake = startFake();
  const locks = new LockLabels(fake.repo);
  const failFirst: Setting["failFirst"] = (method, fault) => {
    let isFirst = true;
    fake.github.before = (call) => {
      if (call.method !== method || !isFirst) return null;
      isFirst = false;
      return fault;
    };
  };
  return { ...fake, locks, failFirst };
}

describe("claim", () => {
  test("creates a label whose description contains the holder and the expiry time", async () => {
    const { github, locks } = setUp();
    await expect(locks.claim(1, OURS)).resolves.toBeNull();
    expect(github.labels().get("follow-through-lock-1")?.description).toBe(
      "Follow-through is writing, until 2026-11-23T10:01:00.000Z (ours)",
    );
    await expect(locks.read(1)).resolves.toEqual(OURS);
  });

  test("returns the state of another run's lock", async () => {
    const { locks } = setUp();
    await locks.claim(1, THEIRS);
    await expect(locks.claim(1, OURS)).resolves.toEqual(THEIRS);
  });

  test("recognises its own lock if the response was lost", async () => {
    const { failFirst, github, locks } = setUp();
    failFirst("POST", { kind: "lose" });
    await expect(locks.claim(1, OURS)).resolves.toBeNull();
    expect(github.writes()).toHaveLength(1);
  });

  test("retries if the lock was released in the meantime", async () => {
    const { github, locks } = setUp();
    await locks.claim(1, THEIRS);
    github.after = ({ method }) => {
      if (method === "POST") github.deleteLabel("follow-through-lock-1");
      github.after = () => {};
    };
    await expect(locks.claim(1, OURS)).resolves.toBeNull();
    await expect(locks.read(1)).resolves.toEqual(OURS);
  });

  test("fails after three attempts if the name is taken, and immediately on any other error", async () => {
    const { github, locks } = setUp();
    github.before = ({ method }) => (method === "POST" ? { kind: "answer", status: 422, applied: false } : null);
    await expect(locks.claim(1, OURS)).rejects.toThrow("Could not create the label “follow-through-lock-1”");
    expect(github.writes()).toHaveLength(3);
    github.before = ({ method }) => (method === "POST" ? { kind: "drop" } : null);
    await expect(locks.claim(1, OURS)).rejects.toThrow("GitHub did not answer");
    expect(github.writes()).toHaveLength(4);
  });
});

describe("read", () => {
  test("returns null if there is no lock", async () => {
    await expect(setUp().locks.read(1)).resolves.toBeNull();
  });

  test.for([
    ["", { holder: "", expires: 0 }],
    ["locked", { holder: "", expires: 0 }],
    ["Follow-through is writing, until tomorrow (theirs)", { holder: "theirs", expires: 0 }],
  ] as const)("treats the description %j as expired", async ([description, state]) => {
    const { bot, locks } = setUp();
    await bot.issues.createLabel({ ...REPO, name: "follow-through-lock-1", description });
    await expect(locks.read(1)).resolves.toEqual(state);
  });
});

test("remove deletes a lock, succeeds if there is none, and fails on any other error", async () => {
  const { failFirst, github, locks } = setUp();
  await locks.claim(1, OURS);
  await locks.remove(1);
  await locks.remove(1);
  expect(github.labels().size).toBe(0);
  failFirst("DELETE", { kind: "drop" });
  await expect(locks.remove(1)).rejects.toThrow("Could not delete the label “follow-through-lock-1”");
});

describe("renew", () => {
  test("changes the lock's expiry", async () => {
    const { locks } = setUp();
    await locks.claim(1, OURS);
    const renewed = { ...OURS, expires: START + 3 * MINUTE };
    await locks.renew(1, renewed);
    await expect(locks.read(1)).resolves.toEqual(renewed);
  });

  test("throws GitHub's error if the lock is missing", async () => {
    await expect(setUp().locks.renew(1, OURS)).rejects.toMatchObject({ status: 404 });
  });
});
