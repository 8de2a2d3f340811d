import { expect, test } from "vitest";
import { wording } from "../../../api/page/wording.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

function wordingOf(text_original: string, text: string): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: { text_original, text } })] })] });
  return String(wording(view.entries[0]!)).replace(/^<blockquote [^>]*>|<\/blockquote>$/g, "");
}

test.for<[before: string, after: string, html: string]>([
  ["Add an alert", "Add an alert", "Add an alert"],
  [
    "Warm the cache, due 2026-11-01",
    "Warm the cache, due 2027-02-15",
    "Warm the cache, due <del>2026-11-01</del><ins>2027-02-15</ins>",
  ],
  ["Add <b>", "Add <i>", "Add <del>&lt;b&gt;</del><ins>&lt;i&gt;</ins>"],
])("the change from %j to %j is shown as %j", ([before, after, html]) => {
  expect(wordingOf(before, after)).toBe(html);
});

test("long texts are shown one after the other", () => {
  const [before, after] = ["old ".repeat(600).trim(), "new ".repeat(600).trim()];
  expect(wordingOf(before, after)).toBe(`<del>${before}</del> <ins>${after}</ins>`);
});
