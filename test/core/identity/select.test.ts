import { describe, expect, test } from "vitest";
import { renderBlock } from "../../../src/core/model/block.ts";
import { LEDGER, encodeFingerprint, packEntries, type Ledger } from "../../../src/core/model/ledger.ts";
import { selectTracked, type Trust } from "../../../src/core/identity/select.ts";
import { aBlock, aLedger, anIssue, REPOSITORY } from "../../support/builders.ts";
import type { FoundIssue } from "../../../src/core/model/register.ts";
import { holdsBlock, holdsAppBlock, findDashboards } from "../../../src/core/identity/dashboards.ts";

const TRUST = { repositoryId: REPOSITORY.id, authors: ["github-actions[bot]"], ledger: null };

/** Returns the trust settings for a run whose ledger lists these issues under the keys that `found` gives them. */
function listing(...numbers: number[]): Trust {
  const entries = new Map(numbers.map((number) => [number, encodeFingerprint(`key-${number}`)] as const));
  return { ...TRUST, ledger: aLedger(packEntries(entries)) };
}

function found(number: number, changes: Partial<FoundIssue> = {}): FoundIssue {
  const body = renderBlock(aBlock({ key: `key-${number}` }), "rendering");
  return {
    facts: anIssue({ number }),
    title: "A title",
    body,
    labels: ["follow-through"],
    comments: 0,
    author: "github-actions[bot]",
    ...changes,
  };
}

describe("issues that track commitments", () => {
  test("contain a block for this repository from a trusted account", () => {
    const { tracked, problems } = selectTracked(
      [found(2), found(1), found(3, { body: "no block", author: "mira" })],
      TRUST,
    );
    expect(tracked.map(({ facts }) => facts.number)).toEqual([1, 2]);
    expect(problems).toEqual([]);
  });

  test("are recognised by their author's login, regardless of case", () => {
    expect(selectTracked([found(1, { author: "GitHub-Actions[bot]" })], TRUST).tracked).toHaveLength(1);
  });

  const forgeries: Array<[string, FoundIssue, RegExp]> = [
    [
      "an outsider's issue",
      found(2, { author: "mallory" }),
      /^Issue #2 is ignored: its managed block was written by mallory, not by github-actions\[bot\]\. If that account is yours, add it to `author`\.$/,
    ],
    [
      "another repository's issue",
      found(2, { body: renderBlock(aBlock({ repository_id: 1 }), "") }),
      /belongs to another repository/,
    ],
    [
      "an issue that quotes a block below other text",
      found(2, { body: `As I said:\n\n${renderBlock(aBlock({ key: "key-2" }), "")}` }),
      /its managed block isn't at the top of its body/,
    ],
  ];
  test.each(forgeries)("do not include %s, which only causes a warning", (_, forged, message) => {
    const { tracked, problems } = selectTracked([forged, found(1)], TRUST);
    expect(tracked.map(({ facts }) => facts.number)).toEqual([1]);
    expect(problems).toEqual([
      { severity: "warning", file: null, line: null, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ["is gone", "A person's own words", "its managed block is gone"],
    ["is cut off", "<!-- follow-through:v1 {} -->", "its managed block is cut off"],
  ])("cause an error that stops all creates and removals if a managed block %s", (_, body, why) => {
    const { tracked, problems, lost } = selectTracked([found(1, { body })], TRUST);
    expect([tracked, lost]).toEqual([[], true]);
    expect(problems[0]).toMatchObject({
      severity: "error",
      message: expect.stringContaining(`Issue #1 can't be used: ${why}`),
    });
  });

  test("have unique keys: if several open issues share one, the listed or else the lowest-numbered one counts, and the others are duplicates", () => {
    const twin = (number: number, changes: Partial<FoundIssue> = {}): FoundIssue =>
      found(number, { body: renderBlock(aBlock({ key: "key-7" }), ""), ...changes });
    const closed = twin(9, { facts: anIssue({ number: 9, state: "closed", state_reason: "duplicate" }) });
    const issues = [twin(3), twin(7), closed];
    const numbers = (trust: Trust): unknown => {
      const { tracked, duplicates, problems } = selectTracked(issues, trust);
      return [tracked.map(({ facts }) => facts.number), duplicates, problems];
    };
    expect(numbers(TRUST)).toEqual([[3], [{ number: 7, of: 3, key: "key-7" }], []]);
    expect(numbers(listing(7))).toEqual([[7], [{ number: 3, of: 7, key: "key-7" }], []]);
  });

  test("can have any author and any text before the block if the ledger lists them", () => {
    const body = `Read this first.\n\n${renderBlock(aBlock({ key: "key-2" }), "")}`;
    const { tracked, problems } = selectTracked(
      [found(1, { author: "an-old-bot" }), found(2, { body })],
      listing(1, 2),
    );
    expect([tracked.length, problems]).toEqual([2, []]);
  });

  test("do not include an outsider's copy of a listed issue, and the copy does not reserve a key", () => {
    const forged = found(5, { author: "mallory", body: renderBlock(aBlock({ key: "key-1" }), "") });
    const { tracked, duplicates, claimed, problems } = selectTracked([forged, found(1)], listing(1));
    expect([tracked.map(({ facts }) => facts.number), duplicates, claimed.size]).toEqual([[1], [], 0]);
    expect(problems[0]?.message).toContain("was written by mallory");
  });

  test("must keep their block if the ledger lists them", () => {
    const bare = (number: number): FoundIssue => found(number, { body: "words" });
    expect(selectTracked([bare(4)], listing(1))).toMatchObject({ lost: false, problems: [] });
    const { lost, problems } = selectTracked([bare(1)], listing(1));
    expect([lost, problems[0]?.message]).toEqual([
      true,
      "Issue #1 can't be used: its managed block is gone, so no issue is created and no commitment is marked as removed. Restore the issue's body from its edit history.",
    ]);
  });

  test("are never dashboards", () => {
    const body = LEDGER.render(aLedger(), "rendering");
    const closed = { facts: anIssue({ number: 2, state: "closed", state_reason: "duplicate" }), body };
    const issues = [
      found(8, { body }),
      found(6, { body }),
      found(3, { body, author: "mallory" }),
      found(2, closed),
      found(1, { body: LEDGER.render(aLedger({ repository_id: 1 }), "") }),
    ];
    expect(selectTracked(issues, TRUST).tracked).toEqual([]);
    const numbers = (authors: string[] | null): number[] =>
      findDashboards(issues, REPOSITORY.id, authors).map(({ number }) => number);
    expect(numbers(TRUST.authors)).toEqual([6, 8]);
    expect(numbers(null)).toEqual([2, 3, 6, 8]);
  });

  test("must be unedited if the ledger doesn't list them", () => {
    const edited = found(7, { body: found(7).body.replace("rendering", "another") });
    const { tracked, claimed, problems } = selectTracked([found(1), edited], listing(1));
    expect([tracked.length, claimed]).toEqual([1, new Map([["key-7", 7]])]);
    expect(problems[0]?.message).toBe("Issue #7 is ignored: its managed part was edited.");
    const twin = found(8, { body: found(1).body.replace("rendering", "another") });
    expect(selectTracked([found(1), twin], listing(1))).toMatchObject({ claimed: new Map(), duplicates: [] });
  });

  test("stop all creates and removals if a listed issue contains another issue's block", () => {
    const { lost, duplicates, problems } = selectTracked([found(1), found(2, { body: found(1).body })], listing(1, 2));
    expect([lost, duplicates]).toEqual([true, []]);
    expect(problems[0]?.message).toContain("Issue #2 contains the managed block of #1");
  });

  test("are not reported as duplicates if they are already closed", () => {
    const facts = anIssue({ number: 9, state: "closed", state_reason: "completed" });
    const copy = found(9, { body: found(1).body, facts });
    expect(selectTracked([found(1), copy], TRUST).duplicates).toEqual([]);
  });

  test("are frozen if their managed part was edited by hand", () => {
    const edited = found(1, { body: found(1).body.replace("rendering", "another") });
    expect(selectTracked([edited], listing(1))).toMatchObject({
      tracked: [{ frozen: true, edited: true, problem: { severity: "error" } }],
    });
  });
});

test("an issue that only quotes a block does not reserve its key", () => {
  const quoted = found(9, { body: `Read this:\n\n${found(1).body}` });
  expect(selectTracked([found(1), quoted], TRUST).claimed).toEqual(new Map());
});

test("an untrusted account's issue reserves its key if there is no ledger yet", () => {
  expect(selectTracked([found(7, { author: "mira" })], TRUST).claimed).toEqual(new Map([["key-7", 7]]));
});

describe("the issues of a repository that had another id", () => {
  const OLD = 1;
  const old = (number: number, changes: Partial<FoundIssue> = {}): FoundIssue =>
    found(number, { body: renderBlock(aBlock({ key: `key-${number}`, repository_id: OLD }), "rendering"), ...changes });
  const entries = packEntries(new Map([[1, encodeFingerprint("key-1")]]));

  test.for<[why: string, ledger: Partial<Ledger>]>([
    ["is the ledger's", { repository_id: OLD }],
    ["is one of the ledger's previous ids", { previous_ids: [OLD] }],
  ])("are tracked under the current id if they are listed and the repository id in their blocks %s", ([, ledger]) => {
    const { tracked, lost, problems } = selectTracked([old(1)], {
      ...TRUST,
      ledger: aLedger({ ...entries, ...ledger }),
    });
    expect([lost, problems]).toEqual([false, []]);
    expect(tracked).toMatchObject([{ block: { repository_id: REPOSITORY.id }, written: { repository_id: OLD } }]);
  });

  test.for<[why: string, issue: FoundIssue, message: string]>([
    [
      "contains a third repository's id",
      found(1, { body: renderBlock(aBlock({ key: "key-1", repository_id: 2 }), "") }),
      "Issue #1 can't be used: its managed block belongs to another repository (2). Restore the issue's own block from its edit history. Until then, no issue is created and no commitment is marked as removed.",
    ],
    [
      "was opened by an untrusted account",
      old(1, { author: "mallory" }),
      "Issue #1 can't be used: its managed block contains an earlier id of this repository, but mallory opened the issue. If that account is yours, add it to `author`. Until then, no issue is created and no commitment is marked as removed.",
    ],
  ])("stop all creates and removals if a listed issue %s", ([, issue, message]) => {
    const ledger = aLedger({ ...entries, repository_id: OLD });
    expect(selectTracked([issue], { ...TRUST, ledger })).toMatchObject({
      tracked: [],
      lost: true,
      lostIssues: [{ number: 1, problem: { message } }],
      problems: [{ severity: "error", message }],
    });
  });

  test("are frozen if they are listed and their managed part was edited by hand", () => {
    const edited = old(1, { body: old(1).body.replace("rendering", "another") });
    const ledger = aLedger({ ...entries, repository_id: OLD });
    expect(selectTracked([edited], { ...TRUST, ledger }).tracked).toMatchObject([{ frozen: true }]);
  });

  test.for<[who: string, issue: FoundIssue, ledger: Ledger | null, claimed: number]>([
    ["a trusted account's issue reserves its key", old(7), aLedger({ ...entries, repository_id: OLD }), 1],
    ["a trusted account's issue reserves its key even without a ledger", old(7), null, 1],
    ["an outsider's issue doesn't reserve its key", old(7, { author: "mallory" }), aLedger({ repository_id: OLD }), 0],
    ["a third repository's issue doesn't reserve its key", old(7), aLedger(), 0],
  ])("aren't tracked if they are unlisted: %s", ([, issue, ledger, claimed]) => {
    const selection = selectTracked([issue], { ...TRUST, ledger });
    expect([selection.tracked, selection.lost, selection.claimed.size]).toEqual([[], false, claimed]);
  });
});

test("intact and damaged blocks from trusted accounts are recognised", () => {
  const cases = [
    found(1),
    found(1, { body: "words" }),
    found(1, { author: "mallory" }),
    found(1, { body: "<!-- follow-through:v1 {} -->" }),
  ];
  expect(cases.map((issue) => holdsBlock(issue, ["GitHub-actions[bot]"]))).toEqual([true, false, false, true]);
});

test("a block or ledger from any bot is recognised as an App's", () => {
  expect(holdsAppBlock(found(1, { author: "our-app[bot]" }))).toBe(true);
  expect(holdsAppBlock(found(1, { author: "mira" }))).toBe(false);
  expect(holdsAppBlock(found(1, { body: "words" }))).toBe(false);
  expect(holdsAppBlock(found(1, { body: LEDGER.render(aLedger(), ""), author: "x[bot]" }))).toBe(true);
});
