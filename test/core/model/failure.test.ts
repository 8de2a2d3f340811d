import { describe, expect, test } from "vitest";
import { codeOf, Failure, unexpectedError, Withheld, withWords } from "../../../src/core/model/failure.ts";

const CANARY = "ghp_canary0123456789";

describe("a thrown value", () => {
  test.each([
    [Object.assign(new Error("no such file"), { code: "ENOENT" }), "ENOENT"],
    [new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) }), "ENOTFOUND"],
    [new TypeError("https://bot:secret@example.org/ is wrong"), "TypeError"],
    [new DOMException("It took too long", "TimeoutError"), "TimeoutError"],
    [new Error("failed", { cause: new DOMException("It took too long", "TimeoutError") }), "TimeoutError"],
    [Object.assign(new Error("git failed"), { code: 128 }), "128"],
    [new TypeError("x", { cause: "a string" }), "TypeError"],
    [Object.assign(new Error("x"), { code: CANARY }), "Error"],
    [Object.assign(new Error("x"), { code: CANARY, name: CANARY }), "unknown"],
    [new TypeError("x", { cause: Object.assign(new Error("y"), { name: CANARY }) }), "TypeError"],
    ["a string", "unknown"],
    [undefined, "unknown"],
  ])("is logged as $1, without its message (case %#)", (thrown, code) => {
    expect(codeOf(thrown)).toBe(code);
  });

  test.for<[what: string, thrown: unknown]>([
    ["an error", new TypeError(`Headers.append: "token ${CANARY}" is an invalid header value`)],
    ["an error whose message looks like a place in the code", new Error(`\n    at ${CANARY} (/dist/${CANARY}.js:1:2)`)],
    ["an error without a stack", Object.assign(new Error(CANARY), { stack: undefined })],
    ["an error whose message was changed", Object.assign(new Error(CANARY), { message: "other" })],
    ["a string", CANARY],
  ])("is reported without its text: %s", ([, thrown]) => {
    const report = unexpectedError(thrown);
    expect(report).toMatch(
      /^Unexpected error \(\w+(?: at [\w.-]+\.[jt]s:\d+)?\)\. Look for this code in the project's issues/,
    );
    expect(report).not.toContain("canary");
  });

  test("is reported with the line of our own code that threw it", () => {
    expect(unexpectedError(new RangeError("x"))).toContain("(RangeError at failure.test.ts:");
  });
});

describe("a Failure", () => {
  test("can be of the type Withheld", () => {
    expect(new Withheld("Private.")).toBeInstanceOf(Failure);
  });

  test("keeps its public message and GitHub's words separate from its message", () => {
    const failure = new Failure("Could not read acme/secret (403).", "GitHub refused the request.", "No.");
    expect([failure.message, failure.publicMessage, failure.words]).toEqual([
      "Could not read acme/secret (403).",
      "GitHub refused the request.",
      "No.",
    ]);
    expect(withWords(failure)).toBe("Could not read acme/secret (403). GitHub said: “No.”");
    expect(withWords({ message: "Done." })).toBe("Done.");
    expect(new Failure("One.").publicMessage).toBeNull();
  });
});

test("a Failure has a public message only if it is given one, and its JSON never contains the other message", () => {
  expect(new Failure("acme/secret is gone.").publicMessage).toBeNull();
  const failure = new Failure("acme/secret is gone.", "A repository is gone.");
  expect([failure.message, failure.publicMessage]).toEqual(["acme/secret is gone.", "A repository is gone."]);
  expect(JSON.stringify(failure)).not.toContain("secret");
});
