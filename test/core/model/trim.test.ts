import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, replaceEnclosed } from "../../../src/core/model/trim.ts";

describe("cutEnd", () => {
  it("cuts the same text as a regular expression anchored at the end", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "/", " ", ")") }), (text) => {
        expect(cutEnd(text, "/ ")).toBe(text.replace(/[/ ]+$/, ""));
      }),
    );
  });
});

describe("replaceEnclosed", () => {
  it("replaces every enclosed part, and keeps an opening mark that is never closed", () => {
    expect(replaceEnclosed("a<!-- b -->c<!---->d<!-- e", ["<!--", "-->"], " ")).toBe("a c d<!-- e");
    expect(replaceEnclosed("a --> b", ["<!--", "-->"], " ")).toBe("a --> b");
  });

  it("replaces the same text as a lazy regular expression", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("<!--", "-->", "-", "a", "\n", ">")), (parts) => {
        const text = parts.join("");
        expect(replaceEnclosed(text, ["<!--", "-->"], " ")).toBe(text.replaceAll(/<!--[\s\S]*?-->/g, " "));
      }),
    );
  });
});
