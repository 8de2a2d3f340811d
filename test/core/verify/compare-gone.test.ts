import { describe, expect, test } from "vitest";
import { createKeyMaker } from "../../../src/core/identity/key.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { compareGone, type GoneComparison } from "../../../src/core/verify/compare-gone.ts";
import type { Finding } from "../../../src/core/verify/findings.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";

const NOW = "2026-05-20T12:00:00Z";
const LONG_AGO = "2026-05-01T12:00:00Z";

interface Actual {
  actual?: Partial<Block>;
  /** When git's first state was pushed. */
  at?: string;
  /** Overrides for git's first state. */
  state?: Partial<CommitmentState>;
  /** Git's later states. */
  later?: Array<Partial<CommitmentState>>;
}

/** Compares a ledger's block with a commitment in git. */
function compare(
  stated: Partial<Block>,
  { actual = {}, at = LONG_AGO, state = {}, later = [] }: Actual = {},
): GoneComparison {
  const block = aBlock(actual);
  const read = { isDone: false, links: [], trackers: [] };
  const { due, text } = block;
  const first: CommitmentState = { commit: "c0ffee", due, text, line: 1, path: "a.md", at, ...read, ...state };
  const states = later.map((changes) => ({ ...first, ...changes }));
  const replayed: ReplayedCommitment = {
    block,
    from: at,
    to: null,
    states: [first, ...states],
    latest: states.at(-1) ?? first,
    reasons: new Set(["No time"]),
    names: [block],
  };
  const others = [{ ...replayed, block: aBlock({ key: "f".repeat(24), first_due: "2020-01-01" }) }];
  const order = new Map([
    ["c0ffee", 0],
    ["c2", 1],
  ]);
  const records = { issues: new Map(), work: new Map() };
  const [repo, server] = [{ owner: "acme", repo: "status" }, "https://github.com"];
  const context = { server, repo, here: repo, isAdopted: false, records };
  return compareGone(
    { number: 7, block: aBlock(stated) },
    {
      replayed: [...others, replayed],
      order,
      reads: [{ position: 0, from: -Infinity, to: Infinity }],
      context,
      now: NOW,
    },
  );
}

function findings(stated: Partial<Block>, actual: Actual = {}): Finding[] {
  return compare(stated, actual).findings;
}

describe("the ledger's block for a missing issue", () => {
  test("has no findings if it agrees with git", () => {
    expect(findings({})).toEqual([]);
  });

  test.for<[what: string, stated: Partial<Block>, actual: Partial<Block>, message: RegExp]>([
    [
      "a different original due date",
      { first_due: "2026-09-01" },
      {},
      /originally due on 2026-09-01; .* 2026-06-01\.$/,
    ],
    ["an original due date that git lacks", {}, { first_due: null }, /according to git, it .* no due date/],
    [
      "a different due date",
      { due: "2026-09-01", first_due: "2026-06-01" },
      {},
      /is due on 2026-09-01; .* 2026-06-01\.$/,
    ],
    ["a different original text", { text_original: "Else" }, {}, /original text of the missing issue #7 was “Else”/],
    ["a key that git lacks", { key: "0".repeat(24) }, {}, /that isn't in any commit on this branch/],
  ])("has a finding if it has %s", ([, stated, actual, message]) => {
    const { report, line, commit } = aBlock();
    expect(findings(stated, { actual })).toEqual([
      { number: 7, file: report.path, line, commit, message: expect.stringMatching(message) },
    ]);
  });

  test.for<[what: string, first_due: string | null]>([
    ["a different original due date", "2026-09-01"],
    ["no original due date", null],
  ])("has a finding if it has %s, even if the first state in git had no due date", ([, first_due]) => {
    expect(findings({ first_due }, { state: { due: null }, later: [{ commit: "c2" }] })).toHaveLength(1);
    expect(findings({}, { state: { due: null }, later: [{ commit: "c2" }] })).toEqual([]);
  });

  test("isn't compared if it has the original due date of a commitment in git, and the next free key for that commitment's words", () => {
    const keyOf = createKeyMaker([]);
    const [, key] = [1, 2].map(() => keyOf(aBlock().report.slug, aBlock()));
    expect(compare({ key: key! })).toEqual({
      findings: [],
      uncompared: ["the commitment of a missing issue, because another issue has the same words"],
    });
    expect(findings({ key: key!, first_due: "2026-09-01" })).toEqual([
      expect.objectContaining({ message: expect.stringContaining("that isn't in any commit on this branch") }),
    ]);
  });

  test("may have the old due date until a run is certain to have seen the new one", () => {
    const actual = { due: "2026-09-01", first_due: "2026-06-01" };
    expect(findings({}, { actual, at: "2026-05-20T10:00:00Z" })).toEqual([]);
    expect(findings({}, { actual })).toHaveLength(1);
  });

  test("may differ in more than one way", () => {
    expect(findings({ first_due: "2026-09-01", text_original: "Else" })).toHaveLength(2);
  });

  const ISSUE = "https://github.com/acme/status/issues/5";
  const PAGE = "https://example.com/done";
  const moved = { type: "moved" as const, at: "2026-05-02", from: "2026-06-01", to: "2026-09-01", commit: "c2" };
  const withdrawn = { at: "2026-05-02", reason: null, replaced_by: null };
  const report = { ...aBlock().report, published: "2020-01-01" };

  test.for<[message: string, stated: Partial<Block>, actual: Actual]>([
    ["says that its commitment was marked as done on 2026-05-02", { done: "2026-05-02" }, {}],
    [
      "says that its commitment was marked as done on 2026-05-02; the report has marked it as done only since 2026-05-04",
      { done: "2026-05-02" },
      {
        actual: { done: "2026-05-02" },
        later: [{ isDone: true, committed: LONG_AGO, pushedAfter: "2026-05-04T08:00:00Z" }],
      },
    ],
    ["says that the due date moved to 2026-09-01 at this commit", { history: [{ ...moved, reason: null }] }, {}],
    [
      "doesn't say that the due date moved to 2026-09-01",
      { due: "2026-09-01", first_due: "2026-06-01" },
      {
        actual: { due: "2026-09-01", first_due: "2026-06-01" },
        state: { due: "2026-06-01" },
        later: [{ commit: "c2", due: "2026-09-01" }],
      },
    ],
    ["says that its commitment was removed from the report, but", { removed: "2026-05-02" }, {}],
    ["says that its commitment was withdrawn in its report, but it wasn't", { withdrawn }, {}],
    ["says that its report was published on 2020-01-01", { report }, {}],
    ["says that its commitment was promised on 2020-01-01", { promised: "2020-01-01" }, {}],
    [`lists “${PAGE}” as evidence from its report`, { links: [PAGE] }, {}],
    [
      "contains the reason “Never said”",
      { withdrawn: { ...withdrawn, reason: "Never said" } },
      { actual: { withdrawn } },
    ],
    [`lists “${ISSUE}” as a completed tracker`, { evidence: [{ kind: "tracker", url: ISSUE, at: LONG_AGO }] }, {}],
  ])("has a finding if it %s", ([message, stated, actual]) => {
    const found = findings(stated, actual).map((finding) => finding.message);
    expect(found).toEqual([expect.stringContaining(`The dashboard's copy of issue #7 ${message}`)]);
  });

  test("has a finding if its evidence is a link that the report never contained", () => {
    const stated: Partial<Block> = { evidence: [{ kind: "link", url: PAGE, at: null }] };
    expect(findings(stated)).toHaveLength(1);
    expect(findings(stated, { state: { links: [PAGE] } })).toEqual([]);
  });

  test("may say that the commitment was done before git's first state if no run is known to have read that state", () => {
    const done = "2026-04-01";
    const unread: Actual = { actual: { done }, state: { commit: "c2", isDone: true } };
    expect(findings({ done }, unread)).toEqual([]);
  });

  test("has no finding for a move if the commitment may have been closed before it", () => {
    const git: Actual = {
      actual: { due: "2026-09-01", first_due: "2026-06-01" },
      state: { due: "2026-06-01", links: [PAGE] },
      later: [{ commit: "c2", due: "2026-09-01" }],
    };
    const close = { at: "2026-05-02", instant: LONG_AGO, by: null, standing: "writer", as: "completed" } as const;
    const stated: Array<Partial<Block>> = [
      { evidence: [{ kind: "link", url: PAGE, at: null }] },
      { history: [{ ...close, type: "closed" }] },
    ];
    for (const block of stated)
      expect(findings({ due: "2026-09-01", first_due: "2026-06-01", ...block }, git)).toEqual([]);
  });

  test("isn't compared with GitHub, which no longer shows the issue", () => {
    const LOST = ["closes and evidence, because the issue is missing"];
    const pull: Partial<Block> = { evidence: [{ kind: "pull_request", url: ISSUE, at: LONG_AGO }] };
    expect(compare(pull)).toEqual({ findings: [], uncompared: LOST });
    expect(compare({ history: [{ type: "reopened", at: "2026-05-02" }] })).toEqual({ findings: [], uncompared: LOST });
  });
});
