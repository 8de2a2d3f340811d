import { expect, test } from "vitest";
import { Failure } from "../../src/core/model/failure.ts";
import { openSource } from "../../src/documents/source.ts";
import { createWorld } from "../../src/run/checkout.ts";

const SOURCE = openSource({ root: "/nowhere", commit: null, github: null });
const OWN = { holder: "run-1", log: (): void => {} };

test("createWorld takes the commit, repository and date from the environment", () => {
  const world = createWorld(SOURCE, { commit: "c0ffee", repository: "acme/status", today: "2026-12-01" }, OWN);
  expect(world).toMatchObject({
    commit: "c0ffee",
    source: "acme/status",
    holder: "run-1",
    now: { today: "2026-12-01" },
  });
});

test("createWorld uses the clock if FOLLOW_THROUGH_TODAY is not set", () => {
  const { now } = createWorld(SOURCE, { commit: null, repository: null, today: undefined }, OWN);
  expect(now).toEqual({ instant: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), today: null });
});

test("createWorld rejects a date that doesn't exist", () => {
  expect(() => createWorld(SOURCE, { commit: null, repository: null, today: "2026-02-30" }, OWN)).toThrow(Failure);
});
