import { describe, expect, test } from "vitest";
import { containsWords, indexFileText } from "../../../src/core/plan/file-text.ts";

const FILE = `# The cache went cold

The queue was full, and nobody had an alert.

## Action items

- [ ] Add an **alert** for the \`queue\` depth, due 2026-06-01 (@mira)
- Link the [runbook](https://example.org/run/book "The runbook") from
  every page
- Rotate (Ops, by June) the keys

| What | Who |
| --- | --- |
| Raise the quota | Ops |

- 来週までにキャッシュを温める。
`;

describe("a file still contains an item", () => {
  test.each([
    "Add an alert for the queue depth",
    "add an alert, for the queue: depth!",
    "Link the runbook from every page",
    "Rotate the keys",
    "Raise the quota",
    "キャッシュを温める",
  ])("if the item's words are there: %s", (subject) => {
    expect(containsWords(indexFileText(FILE), { text: subject, subject })).toBe(true);
  });

  test("if the words of the item's full text are there", () => {
    const item = { subject: "Never written like this", text: "Rotate (Ops, by June) the keys" };
    expect(containsWords(indexFileText(FILE), item)).toBe(true);
  });
});

describe("a file no longer contains an item", () => {
  test.each([
    ["if none of the item's words are there", "Write a postmortem template"],
    ["if the item's words are there in another order", "Rotate the keys alert queue"],
    ["if the item's words are spread over several items", "Add the runbook quota"],
    ["if one of the item's words is only part of a longer word", "Rotate the key"],
    ["if the item's words are only in a link's URL", "Run book"],
  ])("%s", (_, subject) => {
    expect(containsWords(indexFileText(FILE), { text: subject, subject })).toBe(false);
  });
});
