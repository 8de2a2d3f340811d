import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { buildSnapshot, type Observed } from "../../../src/core/model/build-snapshot.ts";
import { DEFAULT_SETTINGS, SnapshotSchema } from "../../../src/core/model/snapshot.ts";
import { aLedger, aTracked, REPOSITORY } from "../../support/builders.ts";

const NOW = { instant: "2026-05-20T12:00:00Z", today: null };
const SETTINGS = { warn_days: 7, grace_days: 1, require_evidence: false };

function observed(changes: Partial<Observed> = {}): Observed {
  return { repository: REPOSITORY, ledger: aLedger(), gone: [], problems: [], commitments: [aTracked()], ...changes };
}

describe("a snapshot", () => {
  test("is valid and contains the commitments and the problem messages", () => {
    const problem = { severity: "error", file: null, line: null, message: "Issue #3 can't be used." } as const;
    const snapshot = buildSnapshot(observed({ problems: [problem] }), NOW, null);
    expect(v.parse(SnapshotSchema, snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({
      repository: REPOSITORY,
      observed_at: NOW.instant,
      problems: ["Issue #3 can't be used."],
      commitments: [aTracked()],
    });
  });

  test("marks a private repository as private, but contains no such mark for a public one", () => {
    const repositoryOf = (changes: object): object =>
      buildSnapshot(observed({ repository: { ...REPOSITORY, ...changes } }), NOW, null).repository;
    expect(repositoryOf({ private: true })).toEqual({ ...REPOSITORY, private: true });
    expect([repositoryOf({ private: false }), repositoryOf({})]).toEqual([REPOSITORY, REPOSITORY]);
  });

  test("for a run contains that run's settings, counts and time", () => {
    const untracked = { before_since: 1, ignored: 2, hints: 3 };
    const snapshot = buildSnapshot(observed(), NOW, { settings: SETTINGS, untracked });
    expect(snapshot).toMatchObject({ settings: SETTINGS, untracked, last_run_at: NOW.instant });
  });

  test("for the API contains the last run's settings, counts and time from the ledger", () => {
    const ledger = aLedger({ settings: SETTINGS, untracked: { before_since: 4, ignored: 5, hints: 6 } });
    expect(buildSnapshot(observed({ ledger }), NOW, null)).toMatchObject({
      settings: SETTINGS,
      untracked: ledger.untracked,
      last_run_at: ledger.last_run_at,
    });
  });

  test("for the API contains the default settings and no run data before the first run", () => {
    expect(buildSnapshot(observed({ ledger: null }), NOW, null)).toMatchObject({
      settings: DEFAULT_SETTINGS,
      untracked: null,
      last_run_at: null,
    });
  });

  test("dates a missing issue from the run that first reported it missing, or from today if there was no such run", () => {
    const ledger = aLedger({ gone: [{ number: 7, how: "deleted", since: "2026-05-01" }] });
    const gone = [
      { number: 7, fingerprint: "abcd", how: "deleted" },
      { number: 8, fingerprint: "efgh", how: "moved" },
    ] as const;
    expect(buildSnapshot(observed({ ledger, gone }), NOW, null).gone).toEqual([
      { number: 7, how: "deleted", since: "2026-05-01" },
      { number: 8, how: "moved", since: "2026-05-20" },
    ]);
    expect(buildSnapshot(observed({ ledger: null, gone }), NOW, null).gone).toMatchObject([
      { since: "2026-05-20" },
      { since: "2026-05-20" },
    ]);
  });
});
