import { describe, expect, test } from "vitest";
import { codeOf, Failure, reasonOf, Withheld } from "../../../src/core/model/failure.ts";

describe("a thrown value", () => {
  test.each([
    [new Error("first line\nsecond line"), "first line"],
    [new Failure("One sentence."), "One sentence."],
    ["a string", "a string"],
    [undefined, "undefined"],
    [new Error("x".repeat(1000)), "x".repeat(200)],
  ])("is reported with the first line of its message (case %#)", (thrown, reason) => {
    expect(reasonOf(thrown)).toBe(reason);
  });

  test.each([
    ["ENOENT", Object.assign(new Error("no such file"), { code: "ENOENT" })],
    ["ENOTFOUND", new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) })],
    ["TypeError", new TypeError("https://bot:secret@example.org/ is wrong")],
    ["unknown", "a string"],
  ])("is logged as %s, without its message", (code, thrown) => {
    expect(codeOf(thrown)).toBe(code);
  });

  test("of type Withheld is also a Failure", () => {
    expect(new Withheld("Private.")).toBeInstanceOf(Failure);
  });
});
