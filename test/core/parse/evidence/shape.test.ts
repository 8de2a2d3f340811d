import { describe, expect, test } from "vitest";
import { shapeOf } from "../../../../src/core/parse/evidence/shape.ts";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";

/** Returns the counts above 0. */
function shape(text: string): Record<string, number> {
  return Object.fromEntries(Object.entries(shapeOf(parseMarkdown(text), LEXICON)).filter(([, count]) => count > 0));
}

describe("an item", () => {
  test.each([
    ["begins with a verb", "- Rotate the keys", { verbs: 1, orders: 1 }],
    ["begins with a verb after a mark", "- ✅ Rotate the keys", { verbs: 1, orders: 1 }],
    ["begins with a gerund", "- Rotating the keys", { verbs: 1 }],
    ["ends with an infinitive", "- Schlüssel erneuern und Zugang einrichten", { verbs: 1 }],
    ["ends with a noun for an action", "- 監視の追加", { verbs: 1 }],
    ["has an open task box", "- [ ] The keys", { boxes: 1, fields: 1 }],
    ["has a ticked task box", "- [x] The keys", { boxes: 1 }],
    ["has a login at the end", "- The keys (@ann)", { fields: 1 }],
    ["has a ticket at the end", "- The keys (#12)", { fields: 1 }],
    ["has an owner", "- The keys, owner: Ann", { fields: 1 }],
    ["has an owner below it", "- The keys\n  - Owner: Ann", { fields: 1 }],
    ["has a due date", "- The keys\n  - Due: 2026-12-01", { fields: 1 }],
    ["mentions a login", "- The keys of @ann expired", {}],
    ["is in the past tense", "- Rotated the keys", { past: 1 }],
    ["reports what happened", "- The keys have been rotated", { past: 1 }],
    ["is advice to the reader", "- Rotate your keys", { verbs: 1, readers: 1, orders: 1, advice: 1 }],
    ["is a request to the reader", "- Please sign in again", { readers: 1, orders: 1, advice: 1 }],
    ["says what the authors did", "- Migration. We moved the keys", { past: 1 }],
    ["says what the authors need", "- Migration. We need the keys", {}],
    ["lists what was done below it", "- The keys\n  - Rotated the old one\n  - Removed the new one", { past: 1 }],
    ["begins with a time", "- **14:05** the keys expire", { times: 1 }],
    ["begins with a day", "- 2026-08-05 the keys expire", { times: 1 }],
    ["is a question", "- Are the keys safe?", { others: 1 }],
    ["is only code", "- `keys.txt`", { others: 1 }],
    ["is only a link", "- [the keys](https://example.com/a)", { others: 1 }],
  ])("%s", (_, text, counts) => {
    expect(shape(text)).toEqual({ items: 1, ...counts });
  });
});

describe("a row", () => {
  test("has a field if the table has a column for owners, due dates or tickets", () => {
    const rows = "| - | - |\n| Rotate the keys | Ann |\n| The keys | |\n";
    expect(shape(`| Action | Owner |\n${rows}`)).toEqual({ items: 2, verbs: 1, orders: 1, fields: 2 });
    expect(shape(`| Action | Status |\n${rows}`)).toEqual({ items: 2, verbs: 1, orders: 1 });
  });

  test("begins with a time if the table is a timeline", () => {
    expect(shape("| Time | Date | Action |\n| - | - | - |\n| 14:05 | today | The disk is full |\n")).toEqual({
      items: 1,
      times: 1,
    });
  });

  test("has the sign `others` if no column says what will be done", () => {
    expect(shape("| Name | Role |\n| - | - |\n| Ann | Scribe |\n")).toEqual({ items: 1, others: 1 });
  });
});

test("a comment has no items and no signs", () => {
  expect(shape("<!-- Rotate the keys -->\n")).toEqual({});
});

test("a paragraph isn't an item, but can be an instruction", () => {
  expect(shape("Rotate the keys\n")).toEqual({ orders: 1 });
  expect(shape("Please rotate the keys\n")).toEqual({ orders: 1, advice: 1 });
});
