import { describe, expect, test } from "vitest";
import { codeOf, Failure, reasonOf, NotPublic } from "../../../src/core/model/failure.ts";

describe("what was thrown", () => {
  test.each([
    [new Error("first line\nsecond line"), "first line"],
    [new Failure("One sentence."), "One sentence."],
    ["a text", "a text"],
    [undefined, "undefined"],
    [new Error("x".repeat(1000)), "x".repeat(200)],
  ])("is told by its first line", (thrown, reason) => {
    expect(reasonOf(thrown)).toBe(reason);
  });

  test.each([
    [Object.assign(new Error("no such file"), { code: "ENOENT" }), "ENOENT"],
    [new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) }), "ENOTFOUND"],
    [new TypeError("https://bot:secret@example.org/ is wrong"), "TypeError"],
    ["a text", "unknown"],
  ])("is told by the system's code where it has one, and never by its words", (thrown, code) => {
    expect(codeOf(thrown)).toBe(code);
  });

  test("a withheld repository is a failure too", () => {
    expect(new NotPublic("Private.")).toBeInstanceOf(Failure);
  });
});
