import { describe, expect, test } from "vitest";
import { parseItem, parseText } from "./parsed.ts";
import { ITEMS, REPORTS } from "./texts-by-language.ts";

describe("a report's table", () => {
  test.each(REPORTS)("in %s is parsed with its owner, due date and status", (_, markdown, owner) => {
    expect(parseText(markdown).commitments).toMatchObject([{ owner, due: "2026-12-01", done: true }]);
  });
});

describe("an item", () => {
  test.each(ITEMS)("is parsed with its owner and due date: %s", (text, owner) => {
    expect(parseItem(text)).toMatchObject({ owner, due: "2026-12-01" });
  });
});
