import { expect, test } from "vitest";
import { parseItem } from "../parsed.ts";

test.each([
  { markdown: "Rotate the keys", done: null },
  { markdown: "[ ] Rotate the keys", done: false },
  { markdown: "[x] Rotate the keys", done: true },
  { markdown: "[X] Rotate the keys", done: true },
  { markdown: "✅ Rotate the keys", done: true },
  { markdown: "✔️ Rotate the keys", done: true },
  { markdown: "Rotate the keys ✅", done: true },
  { markdown: "Rotate the keys (✅)", done: true },
  { markdown: "❌ Rotate the keys", done: false },
  { markdown: "☐ Rotate the keys", done: false },
  { markdown: "Rotate the keys (done)", done: true },
  { markdown: "Rotate the keys [done]", done: true },
  { markdown: "Rotate the keys (Completed).", done: true },
  { markdown: "Rotate the keys **(fixed)**", done: true },
  { markdown: "Rotate the keys (open)", done: false },
  { markdown: "Rotate the keys (in progress)", done: false },
  { markdown: "Rotate the keys (not done)", done: false },
  { markdown: "[x] Rotate the keys (done)", done: true },
  { markdown: "[ ] Rotate the keys (done)", done: false },
  { markdown: "[x] Rotate the keys (open)", done: true },
])("“$markdown” sets done to $done, and its text is “Rotate the keys”", ({ markdown, done }) => {
  expect(parseItem(markdown)).toMatchObject({ text: "Rotate the keys", subject: "Rotate the keys", done });
});

test.each([
  "Move to the new queue (complete rewrite)",
  "Move to the new queue (closed source)",
  "Move to the new queue (open questions remain)",
  "Move to the new queue (written in Go)",
  "Move the (done) queue first",
  "[y] Move to the new queue",
  "[x](https://example.com) Move to the new queue",
  "Get it done",
])("“%s” contains no done mark", (markdown) => {
  expect(parseItem(markdown).done).toBeNull();
});

test("other words in brackets remain part of the text", () => {
  expect(parseItem("Move to the new queue (complete rewrite)")).toMatchObject({
    text: "Move to the new queue (complete rewrite)",
    subject: "Move to the new queue (complete rewrite)",
  });
});

test.each([
  { markdown: "Rotate the keys (done 2026-10-01)", doneOn: "2026-10-01" },
  { markdown: "Rotate the keys (done on 1 October 2026)", doneOn: "2026-10-01" },
  { markdown: "Rotate the keys [Fixed: Oct 1, 2026].", doneOn: "2026-10-01" },
  { markdown: "[x] Rotate the keys (done 2026-10-01)", doneOn: "2026-10-01" },
  { markdown: "Rotate the keys (done 2026-10-01) ✅", doneOn: "2026-10-01" },
  { markdown: "Rotate the keys (✅ 2026-10-01)", doneOn: "2026-10-01" },
  { markdown: "Rotate the keys (done)", doneOn: null },
  { markdown: "Rotate the keys (done 03/04/2026)", doneOn: null },
  { markdown: "[x] Rotate the keys", doneOn: null },
])("“$markdown” sets the done date to $doneOn and has no due date", ({ markdown, doneOn }) => {
  expect(parseItem(markdown)).toMatchObject({ text: "Rotate the keys", done: true, doneOn, due: null, dueText: null });
});

test("an open item's done date is ignored", () => {
  expect(parseItem("[ ] Rotate the keys (done 2026-10-01)")).toMatchObject({ done: false, doneOn: null });
});

test.each([
  { markdown: "Rotate the keys {#rotate-keys}", id: "rotate-keys" },
  { markdown: "[x] Rotate the keys (done) {#a.b:1_c}", id: "a.b:1_c" },
  { markdown: "Rotate the keys{#schlüssel}", id: "schlüssel" },
  { markdown: "Rotate the keys", id: null },
])("“$markdown” has the id $id, and its text is “Rotate the keys”", ({ markdown, id }) => {
  expect(parseItem(markdown)).toMatchObject({ id, text: "Rotate the keys" });
});
