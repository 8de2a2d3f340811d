import fc from "fast-check";
import { expect, test } from "vitest";
import {
  adoptedLedger,
  decodeNumbers,
  encodeNumbers,
  ledgerEntries,
  LEDGER,
  encodeFingerprint,
  mergeEntries,
  packEntries,
  previousIds,
} from "../../../src/core/model/ledger.ts";
import { aLedger } from "../../support/builders.ts";

test.each([
  { numbers: [], encoded: "" },
  { numbers: [5], encoded: "5" },
  { numbers: [5, 6, 7, 40], encoded: "5 1*2 x" },
  { numbers: [1, 2, 3], encoded: "1*3" },
])("the numbers $numbers are encoded as “$encoded”", ({ numbers, encoded }) => {
  expect(encodeNumbers(numbers)).toBe(encoded);
  expect(decodeNumbers(encoded)).toEqual(numbers);
});

test.each(["0", "-1", "1**2", "1*0", " 1", "1  2", "zzzzzzzzzz", "1*zzzzzz 1*zzzzzz"])(
  "the malformed numbers “%s” can't be decoded",
  (encoded) => {
    expect(decodeNumbers(encoded)).toBeNull();
  },
);

test("entries are unchanged after encoding and decoding, and thousands of them fit into an issue body", () => {
  const entries = fc
    .uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 2 ** 31 }), fc.string({ unit: fc.constantFrom("0", "7", "a", "f") })),
      {
        selector: ([number]) => number,
      },
    )
    .map((pairs) => new Map(pairs.map(([number, key]) => [number, encodeFingerprint(key)] as const)));
  fc.assert(
    fc.property(entries, (map) => {
      expect(ledgerEntries(packEntries(map))).toEqual(new Map([...map].toSorted(([a], [b]) => a - b)));
    }),
  );
  const many = new Map(Array.from({ length: 8_000 }, (_, index) => [index * 37 + 12, "abcd"] as const));
  expect(LEDGER.render(aLedger(packEntries(many)), "").length).toBeLessThan(60_000);
});

test("a ledger is parsed from a body that contains other text", () => {
  const ledger = aLedger(packEntries(new Map([[7, "abcd"]])));
  const body = `Pinned.\n\n${LEDGER.render(ledger, "rendering")}\n\nOur notes.`;
  expect(LEDGER.parse(body)).toEqual({
    before: "Pinned.\n\n",
    data: ledger,
    json: expect.stringContaining('"pending":0'),
    rendering: "rendering",
    after: "\n\nOur notes.",
  });
});

test.each([
  ["numbers without fingerprints", { numbers: "5", marks: "" }],
  ["numbers in another format", { numbers: "5,6", marks: "abcdabcd" }],
  ["an invalid `since` date", { since: "soon" }],
])("a ledger with %s is rejected", (_, changes) => {
  expect(LEDGER.parse(LEDGER.render(aLedger(changes), ""))).toEqual({ problem: "its managed block can't be read" });
});

test("new entries are added and dropped issues removed, with or without a ledger", () => {
  const ledger = aLedger(
    packEntries(
      new Map([
        [1, "aaaa"],
        [2, "bbbb"],
      ]),
    ),
  );
  expect(mergeEntries(ledger, [[3, "cccc"]], new Set([2]))).toEqual(
    new Map([
      [1, "aaaa"],
      [3, "cccc"],
    ]),
  );
  expect(mergeEntries(null, [[3, "cccc"]], new Set())).toEqual(new Map([[3, "cccc"]]));
});

test("a ledger has no entries if its numbers can't be decoded", () => {
  expect(ledgerEntries({ numbers: "5,6", marks: "abcdabcd" })).toEqual(new Map());
});

test.each([
  { before: { repository_id: 1 }, id: 2, after: { repository_id: 2, previous_ids: [1] } },
  { before: { repository_id: 2, previous_ids: [1] }, id: 3, after: { repository_id: 3, previous_ids: [1, 2] } },
  { before: { repository_id: 2, previous_ids: [1] }, id: 1, after: { repository_id: 1, previous_ids: [2] } },
  { before: { repository_id: 2 }, id: 2, after: { repository_id: 2 } },
])("the ledger $before adopted by repository $id becomes $after, and nothing else changes", ({ before, id, after }) => {
  const ledger = aLedger(before);
  const adopted = adoptedLedger(ledger, id);
  expect(adopted).toEqual({ ...aLedger(), ...after });
  expect(previousIds(adopted, id)).toEqual(previousIds(ledger, id));
  expect(LEDGER.parse(LEDGER.render(adopted, ""))).toMatchObject({ data: adopted });
});

test("a repository without a ledger has no previous ids", () => {
  expect(previousIds(null, 1)).toEqual([]);
});
