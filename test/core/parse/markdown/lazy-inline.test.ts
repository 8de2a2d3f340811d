import { expect, test } from "vitest";
import { LazyInline } from "../../../../src/core/parse/markdown/lazy-inline.ts";

test("text without markup is returned with normalised spaces", () => {
  const inline = new LazyInline("Rotate  the keys\nand test them", {});
  expect(inline.text).toBe("Rotate the keys and test them");
  expect(inline.lines).toEqual(["Rotate the keys", "and test them"]);
  expect([inline.lead, inline.crossedOut, inline.struck, inline.emphasised]).toEqual([null, null, false, false]);
});

test("text with markup is parsed into its content", () => {
  const inline = new LazyInline("**Rotate** [the keys](https://example.com) <!-- follow-through: ignore -->", {});
  expect(inline.raw).toContain("**");
  expect(inline).toMatchObject({ text: "Rotate the keys", lead: "Rotate", directives: ["ignore"] });
  expect(inline.links).toEqual([{ href: "https://example.com", text: "the keys", start: 7 }]);
});
