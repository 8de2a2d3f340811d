import { describe, expect, test } from "vitest";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { GoneIssue } from "../../../src/core/model/register.ts";
import { createRecaller, type RecallInput } from "../../../src/core/verify/recall.ts";
import type { ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const TITLE = "Rotate the keys";
const GONE: GoneIssue = { number: 7, fingerprint: textFingerprint({ id: null, subject: TITLE }), how: "deleted" };
const TRACKED_AT = "2026-05-01T00:00:00Z";

interface Past {
  block?: Partial<Block>;
  /** When it was first published. */
  from?: string;
  /** When its line was removed. */
  to?: string | null;
  names?: ReplayedCommitment["names"];
}

/** A commitment in git with its own key and original due date. */
function aPast(due: string, { block = {}, from = "2026-03-01T12:00:00Z", to = null, names }: Past = {}) {
  const whole = aBlock({ key: due, subject: TITLE, text: TITLE, text_original: due, first_due: due, ...block });
  const state = {
    commit: "c1",
    due,
    text: whole.text,
    line: 1,
    path: whole.report.path,
    at: from,
    isDone: false,
    links: [],
    trackers: [],
  };
  return {
    block: whole,
    from,
    to,
    states: [state],
    latest: state,
    names: names ?? [whole],
    reasons: new Set<string>(),
  } satisfies ReplayedCommitment;
}

/** The original due date of the commitment that is found, the number of the issue that continues it, or null. */
function recall(replayed: ReplayedCommitment[], input: Partial<RecallInput> = {}): string | number | null {
  const found = recaller(replayed, input)(GONE, TRACKED_AT, new Set());
  if (found === null) return null;
  return "continued" in found ? found.continued : found.block.first_due;
}

function recaller(replayed: ReplayedCommitment[], input: Partial<RecallInput> = {}) {
  const options = { issues: [], known: [], since: "2026-01-01", olderTitles: false, commits: ["c1", "c2", "c3"] };
  return createRecaller({ replayed, fingerprints: new Set([GONE.fingerprint]), ...options, ...input });
}

const issue = (number: number, block: Block, created = "2026-03-01T12:30:00Z") => ({
  block,
  facts: anIssue({ number, created_at: created }),
});

describe("a missing issue's commitment is found in git", () => {
  test.for<[how: string, names: ReplayedCommitment["names"]]>([
    ["by its words", [{ id: null, subject: TITLE, text: TITLE }]],
    ["by its words without an id", [{ id: "keys", subject: TITLE, text: TITLE }]],
    ["by words that it had before", [{ id: null, subject: TITLE, text: TITLE }, aBlock({ subject: "Else" })]],
  ])("%s", ([, names]) => {
    expect(recall([aPast("2026-06-01", { names })])).toBe("2026-06-01");
  });

  test("by a title that an older version took from its text", () => {
    const names = [{ id: null, subject: "Rotate the keys in #2", text: "Rotate the keys in #2" }];
    expect(recall([aPast("2026-06-01", { names })], { olderTitles: true })).toBe("2026-06-01");
    expect(recall([aPast("2026-06-01", { names })])).toBeNull();
  });

  test("although its line was removed", () => {
    expect(recall([aPast("2026-06-01", { to: "2026-05-20T12:00:00Z" })])).toBe("2026-06-01");
  });
});

describe("of several commitments with a missing issue's words,", () => {
  const removed = aPast("2026-06-01", { to: "2026-05-20T12:00:00Z" });

  test("the one that was already in a report when the issue was tracked is found", () => {
    expect(recall([aPast("2029-06-01", { from: "2026-05-20T12:00:00Z" }), removed])).toBe("2026-06-01");
  });

  test("the one that was already there when the next issue was created is found", () => {
    const next = issue(8, aBlock({ key: "8", text: "Else", text_original: "Else" }));
    const later = aPast("2029-06-01", { from: "2026-04-01T12:00:00Z" });
    expect(recall([later, removed], { issues: [next, issue(9, next.block, "2026-04-20T12:00:00Z")] })).toBe(
      "2026-06-01",
    );
  });

  test("the one that was admitted and not yet removed is found", () => {
    const former = aPast("2026-04-01", { to: "2026-04-02T12:00:00Z" });
    const old = aPast("2025-06-01", { block: { report: { ...aBlock().report, published: "2025-01-01" } } });
    expect(recall([former, old, removed])).toBe("2026-06-01");
  });

  test("those with another issue are left out", () => {
    const [one, two] = [aPast("2026-06-01"), aPast("2026-07-01")];
    expect(recall([one, two], { issues: [issue(3, one.block)] })).toBe("2026-07-01");
    expect(recall([one, two], { known: [one.block] })).toBe("2026-07-01");
  });
});

describe("a missing issue whose only commitment in git has another issue", () => {
  const past = aPast("2026-06-01");

  test("is continued by that issue if it was created later and has the commitment's past", () => {
    expect(recall([past], { issues: [issue(9, past.block)] })).toBe(9);
  });

  test("keeps the commitment if the other issue doesn't continue it", () => {
    expect(recall([past], { issues: [issue(5, past.block)] })).toBe("2026-06-01");
    expect(recall([past], { known: [past.block] })).toBe("2026-06-01");
    expect(recall([past], { issues: [issue(9, { ...past.block, first_due: "2029-06-01" })] })).toBe("2026-06-01");
  });
});

describe("two missing issues with the same words", () => {
  test("are different commitments", () => {
    const find = recaller([aPast("2026-06-01"), aPast("2026-07-01")]);
    const taken = new Set<string>();
    const dues = [GONE, { ...GONE, number: 8 }].map((missing) => {
      const found = find(missing, TRACKED_AT, taken);
      return found !== null && "block" in found ? found.block.first_due : null;
    });
    expect(dues).toEqual(["2026-06-01", "2026-07-01"]);
  });
});

describe("a commitment whose line was removed while another item with its words was already there", () => {
  const removal = { type: "removed" as const, at: "2026-04-03", commit: "c3" };
  const gone = aPast("2026-06-01", {
    to: "2026-04-03T12:00:00Z",
    block: { removed: "2026-04-03", history: [removal] },
  });
  const started = (commit: string, past: ReplayedCommitment): ReplayedCommitment => {
    const [state] = past.states;
    return { ...past, states: [{ ...state, commit }] };
  };

  test("is found, without the removal, because its item moved", () => {
    const found = recaller([started("c2", aPast("2029-06-01")), gone])(GONE, TRACKED_AT, new Set());
    expect(found).toEqual({ block: { ...gone.block, removed: null, history: [] } });
  });

  test.for<[what: string, later: string, removed: ReplayedCommitment]>([
    ["the other item was added only afterwards", "c4", gone],
    ["the other item is older", "c1", started("c2", gone)],
  ])("isn't found if %s", ([, later, removed]) => {
    const commits = ["c1", "c2", "c3", "c4"];
    expect(recall([started(later, aPast("2029-06-01")), removed], { commits })).toBe("2029-06-01");
  });

  test.for<[what: string, removed: ReplayedCommitment, commits: string[]]>([
    ["the order of the commits is unknown", gone, []],
    [
      "the commit that removed it is unknown",
      aPast("2026-06-01", { to: "2026-04-03T12:00:00Z", block: { history: [{ ...removal, commit: null }] } }),
      ["c1", "c2"],
    ],
    ["the block doesn't record the removal", aPast("2026-06-01", { to: "2026-04-03T12:00:00Z" }), ["c1", "c2"]],
  ])("isn't found if %s", ([, removed, commits]) => {
    expect(recall([started("c2", aPast("2029-06-01")), removed], { commits })).toBe("2029-06-01");
  });
});
