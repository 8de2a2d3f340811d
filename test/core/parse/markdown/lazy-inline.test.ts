import { expect, test } from "vitest";
import { LazyInline } from "../../../../src/core/parse/markdown/lazy-inline.ts";

test("returns a text without markup unchanged", () => {
  const inline = new LazyInline("Rotate  the keys\nand test them", {});
  expect(inline.text).toBe("Rotate the keys and test them");
  expect(inline.lines).toEqual(["Rotate the keys", "and test them"]);
  expect([inline.lead, inline.crossedOut, inline.struck, inline.emphasised]).toEqual([null, null, false, false]);
});

test("parses markup when its content is needed", () => {
  const inline = new LazyInline("**Rotate** [the keys](https://example.com) <!-- follow-through: ignore -->", {});
  expect(inline.raw).toContain("**");
  expect(inline).toMatchObject({ text: "Rotate the keys", lead: "Rotate", directives: ["ignore"] });
  expect(inline.links).toEqual([{ href: "https://example.com", text: "the keys" }]);
});
