import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import { matchCommitments } from "../../../src/core/identity/match.ts";
import { aBlock, aCommitment } from "../../support/builders.ts";

interface Named {
  name: string;
  block: Block;
}

function known(name: string, subject: string, changes: Partial<Block> & { path?: string } = {}): Named {
  const { path = "a.md", ...rest } = changes;
  return { name, block: aBlock({ subject, text: subject, report: { ...aBlock().report, path }, ...rest }) };
}

function item(subject: string, changes: Partial<Commitment> = {}): Commitment {
  return aCommitment({ report: "a.md", subject, text: subject, ...changes });
}

/** An item, and the name of the commitment that it is paired with. */
type Item = [title: string, id: string | null, name: string | null];

function names(commitments: Commitment[], tracked: Named[]): Array<string | null> {
  const pairs = matchCommitments(commitments, tracked);
  return commitments.map((commitment) => pairs.get(commitment)?.name ?? null);
}

describe("matching", () => {
  test("pairs identical texts in any order, ignoring case and punctuation", () => {
    expect(
      names([item("Second thing."), item("first THING")], [known("1", "First thing"), known("2", "Second thing")]),
    ).toEqual(["2", "1"]);
  });

  test("pairs identical items in order, each only once", () => {
    expect(names([item("Same"), item("Same"), item("Same")], [known("1", "Same"), known("2", "Same")])).toEqual([
      "1",
      "2",
      null,
    ]);
  });

  test("pairs identical texts by due date, owner and done mark, then by order", () => {
    const tracked = [
      known("june", "Same"),
      known("july", "Same", { due: "2026-07-01" }),
      known("ops", "Same", { owner: "Ops" }),
      known("done", "Same", { done: "2026-05-01" }),
    ];
    const items = [
      item("Same", { done: true }),
      item("Same", { owner: "Ops" }),
      item("Same", { due: "2026-07-01" }),
      item("Same", { due: null }),
    ];
    expect(names(items, tracked)).toEqual(["done", "ops", "july", "june"]);
  });

  test("prefers a matching id to a matching text", () => {
    const tracked = [known("1", "Old words", { id: "x" }), known("2", "New words")];
    expect(names([item("New words", { id: "x" }), item("New words")], tracked)).toEqual(["1", "2"]);
  });

  test.for<[what: string, tracked: Array<[name: string, title: string, id: string | null]>, items: Item[]]>([
    ["nothing, so the words may change beyond recognition", [["1", "Rewrite it", "a"]], [["Send an email", "a", "1"]]],
    [
      "an item that no longer has it",
      [["1", "Rewrite it", "a"]],
      [
        ["Rewrite it", null, "1"],
        ["Send an email", "a", null],
      ],
    ],
    [
      "an item that has a new id",
      [["1", "Rewrite it", "a"]],
      [
        ["Send an email", "a", null],
        ["Rewrite it", "z", "1"],
      ],
    ],
    [
      "another known item",
      [
        ["1", "Rewrite it", "a"],
        ["2", "Send an email", null],
      ],
      [
        ["Rewrite it", null, "1"],
        ["Send an email", "a", "2"],
      ],
    ],
    [
      "another known item, and the item that had it is gone",
      [
        ["1", "Rewrite it", "a"],
        ["2", "Send an email", null],
      ],
      [["Send an email", "a", "2"]],
    ],
    [
      "another item whose id it exchanges",
      [
        ["1", "Rewrite it", "a"],
        ["2", "Send an email", "b"],
      ],
      [
        ["Rewrite it", "b", "1"],
        ["Send an email", "a", "2"],
      ],
    ],
    [
      "the next item, whose id moves to a new one",
      [
        ["1", "Rewrite it", "a"],
        ["2", "Send an email", "b"],
      ],
      [
        ["Send an email", "a", "2"],
        ["Tidy up", "b", "1"],
      ],
    ],
    [
      "items with the same words, so nobody knows which",
      [
        ["1", "Rewrite it", "a"],
        ["2", "Send an email", null],
      ],
      [
        ["Send an email", "a", "1"],
        ["Send an email", null, "2"],
      ],
    ],
  ])("follows the words if an id moved to %s", ([, tracked, items]) => {
    const blocks = tracked.map(([name, title, id]) => known(name, title, { id }));
    const found = names(
      items.map(([title, id]) => item(title, { id })),
      blocks,
    );
    expect(found).toEqual(items.map(([, , name]) => name));
  });

  test("ignores an id in another report", () => {
    expect(names([item("Others", { id: "x" })], [known("1", "Words", { id: "x", path: "b.md" })])).toEqual([null]);
  });

  test("ignores a duplicate id", () => {
    const tracked = [known("1", "One", { id: "x" }), known("2", "Two", { id: "x" })];
    expect(names([item("Two", { id: "x" }), item("One", { id: "x" })], tracked)).toEqual(["2", "1"]);
    expect(names([item("Three", { id: "x" }), item("One", { id: "x" })], [tracked[0]!])).toEqual([null, "1"]);
  });

  test("prefers an item in the same report", () => {
    expect(
      names([item("Same")], [known("there", "Same", { path: "b.md" }), known("here", "Same", { owner: "Ops" })]),
    ).toEqual(["here"]);
  });

  test("pairs a text that moved to another report", () => {
    expect(names([item("Moved")], [known("1", "Moved", { path: "b.md" })])).toEqual(["1"]);
  });

  test("does not pair different texts", () => {
    expect(names([item("One thing")], [known("1", "Another thing")])).toEqual([null]);
  });

  test("recognises a report that was renamed and partly reworded", () => {
    const old = { path: "old.md" };
    const tracked = [known("1", "Rotate the keys", old), known("2", "Warm the cache before each deploy", old)];
    const items = [item("Warm the cache before every deploy"), item("Rotate the keys")];
    expect(names(items, tracked)).toEqual(["2", "1"]);
  });

  test("does not treat a report as renamed if less than half of its items match", () => {
    const old = { path: "old.md" };
    const tracked = [
      known("1", "One", old),
      known("2", "Two", old),
      known("3", "Write the runbook for the queue", old),
    ];
    expect(names([item("One"), item("Write a runbook for the queue")], tracked)).toEqual(["1", null]);
  });

  test("does not treat a report as renamed because of a single shared item", () => {
    const tracked = [
      known("1", "Update the runbook", { path: "old.md" }),
      known("2", "Write it all down", { path: "old.md" }),
    ];
    const items = ["Update the runbook", "One", "Two", "Write it all down there"].map((subject) => item(subject));
    expect(names(items, tracked)).toEqual(["1", null, null, null]);
  });

  test("recognises a report that was removed and came back under another path, unless another report was renamed", () => {
    const gone = ["One", "Two"].map((text) => known(`gone ${text}`, text, { path: "old.md", removed: "2026-01-01" }));
    const items = [item("One", { report: "new.md" }), item("Two", { report: "new.md" })];
    expect(names(items, gone)).toEqual(["gone One", "gone Two"]);
    const renamed = [known("1", "One", { path: "other.md" }), known("2", "Write it down", { path: "other.md" })];
    expect(names(items, [...gone, ...renamed])).toEqual(["1", null]);
    // Items that were removed from a report that still exists don't come back in another report.
    const rest = known("rest", "Write it all down", { path: "old.md" });
    expect(names(items, [...gone, rest])).toEqual([null, null]);
  });

  test("never pairs items with different ids, even if their texts are identical", () => {
    expect(names([item("Fix it", { id: "a9" })], [known("1", "Fix it", { id: "a1" })])).toEqual([null]);
    expect(names([item("Fix it", { id: "a9", report: "b.md" })], [known("1", "Fix it", { id: "a1" })])).toEqual([null]);
  });

  test("pairs identical texts by owner or tracker, even if other fields change", () => {
    const tracked = [known("ann", "Add tests", { owner: "Ann" }), known("bob", "Add tests", { owner: "Bob" })];
    expect(names([item("Add tests", { owner: "Bob", done: true, due: "2026-12-01" })], tracked)).toEqual(["bob"]);
    const two = [known("1", "Add tests", { tracker: "#1" }), known("2", "Add tests", { tracker: "#2" })];
    expect(names([item("Add tests", { owner: "Ann", tracker: "#2" })], two)).toEqual(["2"]);
  });

  test("pairs a new report with only one of two old reports", () => {
    const tracked = [known("a", "One", { path: "x.md" }), known("b", "One", { path: "y.md" })];
    const items = [item("One", { report: "new.md" }), item("Other words entirely", { report: "new.md" })];
    expect(names(items, tracked)).toEqual(["a", null]);
  });
});

describe("rewording", () => {
  const keys = "Rotate the signing keys of every region each quarter";

  test.each([
    { before: keys, after: "Rotate the signing keys of every region each month", same: true },
    { before: keys, after: "Rotate and test the signing keys of every region each quarter", same: true },
    { before: "鍵を四半期ごとに更新する", after: "鍵を毎月必ず更新する", same: false },
    { before: "全リージョンの署名鍵を四半期ごとに更新する", after: "全リージョンの署名鍵を毎月更新する", same: true },
    { before: "鍵", after: "鍵束", same: false },
    { before: keys, after: "Write a runbook for the cache", same: false },
  ])("“$before” as “$after” is recognised: $same", ({ before, after, same }) => {
    expect(names([item(after)], [known("1", before)])).toEqual([same ? "1" : null]);
  });

  test("is recognised only if one candidate is clearly the most similar", () => {
    const tracked = [known("17", "Rotate the key of service 17"), known("18", "Rotate the key of service 18")];
    expect(names([item("Rotate the key of service 19"), item("Rotate the key of service 18")], tracked)).toEqual([
      null,
      "18",
    ]);
  });

  test("does not restore a removed commitment", () => {
    const gone = known("1", keys, { removed: "2026-01-01" });
    expect(names([item("Rotate the signing keys of every region each month")], [gone])).toEqual([null]);
    expect(names([item(keys)], [gone])).toEqual(["1"]);
  });

  test("is not recognised across reports, or if both ids are known and differ", () => {
    const after = "Rotate the signing keys of every region each month";
    expect(names([item(after)], [known("1", keys, { path: "b.md" })])).toEqual([null]);
    expect(names([item(after, { id: "x" })], [known("1", keys, { id: "y" })])).toEqual([null]);
    expect(names([item(after, { id: "x" })], [known("1", keys)])).toEqual(["1"]);
  });
});
