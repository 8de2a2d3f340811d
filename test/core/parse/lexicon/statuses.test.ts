import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { status: "Done", done: true },
  { status: "Completed 2026-10-01", done: true },
  { status: " ✅ ", done: true },
  { status: "🟢 live", done: true },
  { status: "🟢 live since Dec 5", done: true },
  { status: "In production", done: true },
  { status: "w produkcji", done: true },
  { status: "en producción desde el 5 de diciembre", done: true },
  { status: "live migration of the database", done: null },
  { status: "🟢", done: null },
  { status: "🟢 On track", done: false },
  { status: "✅ in progress", done: false },
  { status: "Completed 40%", done: null },
  { status: "Completed 100%", done: true },
  { status: "Complete by 1 Dec", done: null },
  { status: "Not done", done: false },
  { status: "TODO", done: false },
  { status: "In-progress", done: false },
  { status: "❌", done: false },
  { status: "⏳ waiting", done: false },
  { status: "Almost done", done: null },
  { status: "Doneness", done: null },
  { status: "Done?", done: null },
  { status: "Resolved? No", done: null },
  { status: "Merged, not deployed", done: null },
  { status: "Yes", done: true },
  { status: "100 %", done: true },
  { status: "N", done: false },
  { status: "Maybe", done: null },
  { status: "", done: null },
])("the status “$status” sets done to $done", ({ status, done }) => {
  expect(LEXICON.statuses.doneOf(status)).toBe(done);
});

test.each([
  { mark: "done", done: true },
  { mark: "done 2026-10-01", done: true },
  { mark: "merged in #12", done: true },
  { mark: "✅", done: true },
  { mark: "✅ shipped", done: true },
  { mark: "❌", done: false },
  { mark: "in progress", done: false },
  { mark: "planned 2026-10-01", done: false },
  { mark: "complete rewrite", done: null },
  { mark: "open source", done: null },
  { mark: "2026-10-01", done: null },
])("the mark “$mark” sets done to $done", ({ mark, done }) => {
  expect(LEXICON.statuses.doneMark(mark)).toBe(done);
});
