import { expect, test } from "vitest";
import { createSimilarityIndex } from "../../../src/core/identity/similarity.ts";

test.for<[text: string, members: string[], found: string | null]>([
  [
    "Add an alert on the queue length",
    ["Add an alert on the queue depth", "Rotate the keys"],
    "Add an alert on the queue depth",
  ],
  ["Buy a new printer", ["Add an alert on the queue depth", "Rotate the keys"], null],
  ["Rotate the key of service 9", ["Rotate the key of service 1", "Rotate the key of service 2"], null],
  ["鍵を毎年交換する", ["鍵を毎月交換する", "監視を追加する"], "鍵を毎月交換する"],
  ["鍵", ["鍵", "監視"], "鍵"],
  ["Anything", [], null],
])("the only clear match for %j in %j is %j", ([text, members, found]) => {
  expect(createSimilarityIndex(members, (member) => member).findMostSimilar(text)).toBe(found);
});

test("a rare word distinguishes a thousand texts whose other words are identical", () => {
  const members = Array.from({ length: 1000 }, (_, index) => `Rotate the key of service ${index}`);
  expect(createSimilarityIndex(members, String).findMostSimilar("Rotate all keys of service 17")).toBe(members[17]);
});
